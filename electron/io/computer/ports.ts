/** Listening on this computer's own address, or on all of them: `127.0.0.1:9000` reaches both. */
export const localPort = (address: string, port: string | number): readonly string[] =>
  /^(127\.0\.0\.1|0\.0\.0\.0|\*|::|::1|\[::\]|\[::1\])$/.test(address) ? [`127.0.0.1:${port}`] : [];
