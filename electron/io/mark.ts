import { createHmac } from 'node:crypto';

/** A short digest of a secret that nobody can make without the key. */
export const markWith =
  (key: Uint8Array) =>
  (secret: string): string =>
    createHmac('sha256', key).update(secret).digest('base64').slice(0, 20);
