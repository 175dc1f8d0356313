import { type ClientFrame, parseFrame, readFrame, stamped } from './frames.ts';
import { deliver, type LineRequest, type OpenLine } from './line.ts';

/** One request carries so many operations at most; each is 16 000 characters at most. */
const perRequest = 20;
const longestRequest = 15_000;

function addressWith(address: string, page: string, request: Partial<LineRequest>): string {
  const url = new URL(address, page);
  for (const [key, value] of Object.entries(request))
    if (value !== undefined) url.searchParams.set(key, String(value));
  return url.href;
}

/**
 * A line for nets that let no WebSocket through: an event stream one way and posted messages the
 * other, one request at a time so that their order holds. The stream's own reconnecting is not used:
 * it would ask from where we were when it began.
 */
export function eventsLine(
  addresses: { events: string; messages: string },
  page: string,
): OpenLine {
  return ({ as, seq }, events) => {
    const stream = new EventSource(addressWith(addresses.events, page, { as, seq }));
    const messages = addressWith(addresses.messages, page, { as });
    let over = false;
    let posting: AbortController | undefined;
    let queue: ClientFrame[] = [];

    const stop = (): void => {
      over = true;
      stream.close();
      posting?.abort();
    };
    const end = (): void => {
      if (over) return;
      stop();
      events.lost();
    };
    stream.onmessage = ({ data }) => {
      if (!over) deliver(parseFrame(String(data)), events);
    };
    stream.onerror = end;

    async function post(): Promise<void> {
      while (queue.length > 0 && !over) {
        const batch = queue.slice(0, perRequest);
        queue = queue.slice(perRequest);
        posting = new AbortController();
        const late = setTimeout(() => posting?.abort(), longestRequest);
        try {
          const answer = await fetch(messages, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(batch.map(stamped)),
            signal: posting.signal,
          });
          const answers: unknown = answer.ok ? await answer.json() : undefined;
          if (!Array.isArray(answers)) return end();
          for (const one of answers) if (!over) deliver(readFrame(one), events);
        } catch {
          return end();
        } finally {
          clearTimeout(late);
        }
      }
      posting = undefined;
    }

    return {
      send: (frames) => {
        queue.push(...frames);
        if (!posting && !over) void post();
      },
      close: stop,
    };
  };
}
