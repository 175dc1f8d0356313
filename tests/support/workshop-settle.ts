import { eventually } from './eventually.ts';
import type { SteadfastClient } from './steadfast-client.ts';
import type { Company } from './workshop-company.ts';

/** Looks between one sending of the outbox and the next, so that the answers have time to come. */
const patience = 15;

/**
 * The trouble is over: everybody comes back, gets rid of the outbox, and hears the facilitator's last
 * message, which concerns all, so that nobody rests on an earlier number.
 */
export async function settle(
  { clients }: Company,
  comeBack: (client: SteadfastClient) => void,
): Promise<void> {
  let looks = 0;
  const empty = (): boolean => {
    looks += 1;
    for (const client of clients) {
      if (!client.connected) comeBack(client);
      else if (looks % patience === 0) client.resend();
    }
    return clients.every(({ outbox }) => outbox.size === 0);
  };
  await eventually(empty, () => `left: ${clients.map(({ outbox }) => outbox.size)}`);
  const [guri] = clients;
  const id = guri?.submit({
    type: 'message.send',
    message: 'sist',
    text: 'Takk for i dag',
    tables: 'all',
  });
  const heard = (): boolean => {
    const last = guri?.acked.get(id ?? '');
    return empty() && last !== undefined && clients.every(({ seq = 0 }) => seq >= last);
  };
  await eventually(heard, () => `have ${clients.map(({ seq }) => seq)}`);
}

/** Everybody has the workshop. */
export async function allIn(
  { clients }: Company,
  comeBack: (client: SteadfastClient) => void,
): Promise<void> {
  const here = (): boolean => {
    for (const client of clients) if (!client.connected) comeBack(client);
    return clients.every(({ workshop, welcome }) => welcome && workshop !== undefined);
  };
  await eventually(here, () => 'not everybody came in');
}
