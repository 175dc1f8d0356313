/**
 * A text message as one WebSocket frame (RFC 6455, 5.2: unmasked, as a server sends). `ws` would make
 * a header for each receiver and write it apart from the message; here both are made once for all who
 * are told the same, and each costs one write.
 */
export function textFrame(message: Uint8Array): Buffer {
  const { length } = message;
  const extended = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const framed = Buffer.allocUnsafe(2 + extended + length);
  framed[0] = 0x81;
  framed[1] = extended === 0 ? length : extended === 2 ? 126 : 127;
  if (extended === 2) framed.writeUInt16BE(length, 2);
  if (extended === 8) framed.writeBigUInt64BE(BigInt(length), 2);
  framed.set(message, 2 + extended);
  return framed;
}

/** The frames of messages that follow each other: an audience is told one after the other. */
export class LastFrame {
  #message: Uint8Array | undefined;
  #framed: Buffer | undefined;

  of(message: Uint8Array): Buffer {
    if (this.#framed === undefined || this.#message !== message) {
      this.#framed = textFrame(message);
      this.#message = message;
    }
    return this.#framed;
  }
}
