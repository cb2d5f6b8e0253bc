/** Milliseconds this program has worked since: a busy machine makes it wait, which is not counted. */
export function working(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
