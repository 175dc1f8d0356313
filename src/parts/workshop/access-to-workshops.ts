import { uuidv7 } from '#platform/db/uuid.ts';
import type { HttpContext } from '#platform/http/env.ts';
import { uuidPattern } from '#platform/realtime/index.ts';
import type { NoWorkshop, Submitted, WorkshopAccess, WorkshopRecord } from './access.ts';
import { deviceTokenIn } from './device-cookie.ts';
import { visibleTo } from './model/changes.ts';
import type { Loose } from './model/index.ts';
import { openPart } from './model/open-part.ts';
import type { Viewer } from './model/visibility.ts';
import type { Participant, Workshop } from './model/workshop.ts';
import { whoseDevice } from './queries.ts';
import { submittedOperation } from './room-model.ts';
import { hashOf } from './secrets.ts';
import type { WorkshopServices } from './services.ts';

/** Somebody known to a workshop, whether they may enter or not. The whole state: server only. */
export interface Known {
  record: WorkshopRecord;
  participant: Participant;
  token: string;
  state: Workshop;
}

export type NotKnown = Exclude<NoWorkshop, 'not-admitted'>;

type Deps = Pick<WorkshopServices, 'db' | 'clock' | 'random' | 'rooms'>;

/** Whose device it is and what the workshop is like just now. */
export async function lookUp(
  { db, clock, rooms }: Deps,
  cookies: string | undefined,
  id: string,
): Promise<Known | NotKnown> {
  if (!uuidPattern.test(id)) return 'not-found';
  const token = deviceTokenIn(cookies, id);
  const found = await whoseDevice(db, id, hashOf(token ?? ''), clock());
  if (!found) return 'not-found';
  const who = found.participant;
  if (token === undefined || who === null) return 'not-joined';
  const held = await rooms.registry.hold(id);
  if (!held.ok) return 'unavailable';
  const { room, release } = held;
  try {
    // They may have joined on another node a moment ago.
    if (!room.state.participants[who]) await room.wake(room.seq + 1);
    const { state } = room;
    const participant = state.participants[who];
    if (state.status === 'blank') return 'not-found';
    if (!participant) return 'not-joined';
    return { record: found.record, participant, token, state };
  } finally {
    release();
  }
}

export function createWorkshopAccess(deps: Deps): WorkshopAccess {
  return {
    open: async (c: HttpContext, id) => {
      const known = await lookUp(deps, c.req.header('cookie'), id);
      if (typeof known === 'string') return known;
      const { record, participant, state } = known;
      if (participant.status !== 'admitted') return 'not-admitted';
      const viewer: Viewer = { id: participant.id };
      return {
        record,
        viewer,
        participant,
        facilitator: participant.facilitator,
        seen: visibleTo(state, viewer),
        open: openPart(state),
      };
    },
    submit: (workshop, viewer, operation, id = uuidv7(deps.clock, deps.random)) =>
      submitTo(deps, workshop, viewer, operation, id),
  };
}

/** Stored when it answers ok. */
export async function submitTo(
  { rooms }: Pick<Deps, 'rooms'>,
  workshop: string,
  viewer: Viewer,
  operation: Loose,
  id: string,
): Promise<Submitted> {
  const parsed = submittedOperation.safeParse({ v: 1, id, ...operation });
  if (!parsed.success) return { ok: false, code: 'too-large', retry: false };
  const held = await rooms.registry.hold(workshop);
  if (!held.ok) return { ok: false, code: held.code, retry: true };
  try {
    const answer = await held.room.submit(viewer, id, parsed.data);
    if (answer.ok) return answer;
    return { ok: false, code: answer.code, retry: answer.retry };
  } finally {
    held.release();
  }
}
