import { parseFrame, stamped } from './frames.ts';
import { deliver, type OpenLine } from './line.ts';

/** `address` is a path of this site or a whole address; WebSockets want one of their own kind. */
export function socketAddress(address: string, page: string, as: string | undefined): string {
  const url = new URL(address, page);
  url.protocol = url.protocol === 'https:' || url.protocol === 'wss:' ? 'wss:' : 'ws:';
  if (as !== undefined) url.searchParams.set('as', as);
  return url.href;
}

/** A line over WebSocket. */
export function socketLine(address: string, page: string): OpenLine {
  return ({ as, seq }, events) => {
    const socket = new WebSocket(socketAddress(address, page, as));
    let over = false;
    const end = (): void => {
      if (over) return;
      over = true;
      events.lost();
    };
    socket.onopen = () =>
      socket.send(JSON.stringify(stamped({ t: 'hello', ...(seq === undefined ? {} : { seq }) })));
    socket.onmessage = ({ data }) => {
      if (!over) deliver(parseFrame(String(data)), events);
    };
    socket.onclose = end;
    socket.onerror = end;
    return {
      send: (frames) => {
        if (socket.readyState !== WebSocket.OPEN) return;
        for (const frame of frames) socket.send(JSON.stringify(stamped(frame)));
      },
      close: () => {
        over = true;
        socket.close();
      },
    };
  };
}
