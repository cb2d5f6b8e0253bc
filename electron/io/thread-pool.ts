/**
 * Must be imported before anything else: both settings are read once, when the first lookup is made.
 *
 * The system lookup (getaddrinfo) blocks a thread of libuv's pool, which has four, and libuv lets such slow calls
 * have only half of them. Every host is looked up at once, so with four threads eighty silent names would queue for
 * minutes.
 *
 * getaddrinfo cannot be cancelled either, and a process does not end while a thread waits in it. glibc's patience is
 * 2 x 5 s per resolver, and again with the search domain; 2 s once are enough here, since an answer that takes longer
 * is no use to ChatGPT's apps.
 */
process.env.UV_THREADPOOL_SIZE ??= '192';
if (process.platform === 'linux') process.env.RES_OPTIONS ??= 'timeout:2 attempts:1';
