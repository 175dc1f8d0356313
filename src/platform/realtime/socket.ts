/** What a connection stands on: a WebSocket, or an event stream with a POST beside it. */
export interface Socket {
  /** A whole message, UTF-8 JSON. The bytes are shared between recipients and must not be changed. */
  send: (frame: Uint8Array) => void;
  /** No message will be sent or taken after this. */
  close: () => void;
  /** Bytes that were sent here and are still in this process. */
  readonly bufferedAmount: number;
}
