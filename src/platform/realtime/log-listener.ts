import pg from 'pg';

const retryAfter = 250;
/** A connection that fell silent without a word (a firewall, a pulled cable) is found this way. */
const checkEvery = 10_000;

/**
 * Listens on a connection of its own and comes back whenever it breaks. `connected` is called each
 * time LISTEN took effect: what was sent in between is lost, so the caller reads it.
 */
export function listenOn(
  url: string,
  channel: string,
  { notice, connected }: { notice: (payload: string) => void; connected: () => void },
): { close: () => Promise<void> } {
  let client: pg.Client | undefined;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'veier-log-listener',
      connectionTimeoutMillis: 5000,
      query_timeout: 5000,
      keepAlive: true,
    });
    client = next;
    next.on('notification', ({ payload }) => {
      if (client === next && payload) notice(payload);
    });
    next.on('error', () => lost(next));
    next.on('end', () => lost(next));
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch {
      return lost(next);
    }
    if (client !== next) return;
    connected();
    check(next);
  }

  function check(one: pg.Client): void {
    timer = setTimeout(async () => {
      try {
        await one.query('select 1');
        if (client === one) check(one);
      } catch {
        lost(one);
      }
    }, checkEvery);
    timer.unref();
  }

  function lost(one: pg.Client): void {
    if (client !== one) return;
    client = undefined;
    clearTimeout(timer);
    one.end().catch(() => undefined);
    if (!closed) timer = setTimeout(connect, retryAfter);
  }

  connect();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      const open = client;
      client = undefined;
      await open?.end().catch(() => undefined);
    },
  };
}
