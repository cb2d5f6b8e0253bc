import type { Duplex } from 'node:stream';

/** What a TURN server says to a request; empty for silence. */
export type TurnAnswer = (request: Buffer) => Buffer;

/** An error response (RFC 8489 14.8) to whatever was asked. */
export const turnError =
  (code: number): TurnAnswer =>
  (request) => {
    const reason = Buffer.from('Unauthorized');
    const attribute = Buffer.concat([
      Buffer.from([0x00, 0x09, 0x00, 4 + reason.length, 0, 0, Math.floor(code / 100), code % 100]),
      reason,
    ]);
    const head = Buffer.from(request.subarray(0, 20));
    head.writeUInt16BE(request.readUInt16BE(0) | 0x0110, 0);
    head.writeUInt16BE(attribute.length, 2);
    return Buffer.concat([head, attribute]);
  };

/** The answer to somebody else's request. */
export const turnStranger: TurnAnswer = (request) => {
  const answer = turnError(401)(request);
  answer.fill(7, 8, 20);
  return answer;
};

/** TURN inside of TLS: turns strangers away with 401, as RFC 8656 7.2 wants it. */
export const turnServer =
  (answer: TurnAnswer = turnError(401)) =>
  (socket: Duplex): void => {
    socket.on('data', (request: Buffer) => {
      const said = answer(request);
      if (said.length > 0) socket.write(said);
    });
  };
