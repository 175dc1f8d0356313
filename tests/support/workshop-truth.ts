import { isDeepStrictEqual } from 'node:util';
import { decide, type Entry, type Workshop } from '#parts/workshop/model';
import { visibleTo } from '../../src/parts/workshop/model/changes.ts';
import type { SteadfastClient } from './steadfast-client.ts';
import { wordsIn } from './workshop-chance.ts';
import type { Company } from './workshop-company.ts';
import type { WorkshopLog } from './workshop-log.ts';

/**
 * What is wrong when all have come to rest, against the log: with the log itself, with what each was
 * told on the way, and with what they have in the end. Empty: nothing.
 */
export function faultsOf({ clients }: Company, log: WorkshopLog): string[] {
  const { entries, seqs } = log;
  const numbered = entries.every(({ seq }, at) => seq === at + 1) && seqs.size === entries.length;
  return [
    ...(numbered ? [] : ['the log has a gap or a double']),
    ...clients.flatMap((client) => [...toldWrongly(client, log), ...endsWrongly(client, log)]),
  ];
}

function endsWrongly({ workshop, viewer }: SteadfastClient, { states }: WorkshopLog): string[] {
  const truth = states.at(-1);
  const seen = truth && JSON.parse(JSON.stringify(visibleTo(truth, { id: viewer })));
  return isDeepStrictEqual(workshop, seen) ? [] : [`${viewer} has another workshop in the end`];
}

function toldWrongly(client: SteadfastClient, { entries, seqs, states }: WorkshopLog): string[] {
  const faults = [...client.complaints];
  for (const [id, seq] of client.acked)
    if (seqs.get(id) !== seq) faults.push(`acknowledged as ${seq}, stored as ${seqs.get(id)}`);
  for (const [id, { op, knew }] of client.sent) {
    const code = client.refused.get(id);
    if (code === undefined && !client.acked.has(id))
      faults.push(`no answer to ${JSON.stringify(op)}`);
    if (code === undefined) continue;
    // On a node that was behind it would be an answer to a question of the past. A copy that lingered
    // on a broken line may be stored after the refusal of another; never before, for what is stored
    // is no longer refused by any state.
    const fits = (state: Workshop): boolean => {
      const decision = decide(state, { id: client.viewer }, op, 0);
      return 'refused' in decision && decision.refused === code;
    };
    if (!states.slice(knew).some(fits))
      faults.push(`refused as ${code} after ${knew}: ${JSON.stringify(op)}`);
  }
  const silence = silenceOf(entries);
  for (const { text, message } of client.heard) {
    const words = wordsIn(text);
    if (words.length === 0) continue;
    const at = Number(message.t === 'state' ? message.seq : message.to);
    const state = states[at];
    const seen = new Set(
      state ? wordsIn(JSON.stringify(visibleTo(state, { id: client.viewer }))) : [],
    );
    for (const word of words) {
      // Twice over: as the model says, and as the log says without asking the model.
      if (!seen.has(word)) faults.push(`heard ${word} at ${at}, not theirs to see`);
      const { by, until } = silence.get(word) ?? { by: client.viewer, until: 0 };
      if (by !== client.viewer && at < until)
        faults.push(`heard ${word} at ${at}, silent until ${until}`);
    }
  }
  return faults;
}

/** Words of the silent sheet: who wrote each, and the number at which its table showed them. */
function silenceOf(entries: readonly Entry[]): Map<string, { by: string; until: number }> {
  const revealed = new Map<string, number>();
  for (const entry of entries) {
    if (entry.type !== 'sheet.reveal' || entry.tables === 'all') continue;
    for (const table of entry.tables) if (!revealed.has(table)) revealed.set(table, entry.seq);
  }
  const silence = new Map<string, { by: string; until: number }>();
  for (const entry of entries) {
    if (entry.type !== 'note.add' && entry.type !== 'note.edit') continue;
    if (entry.sheet !== 'hvorfor') continue;
    const until = revealed.get(entry.table) ?? Number.POSITIVE_INFINITY;
    for (const word of wordsIn(entry.text ?? '')) silence.set(word, { by: entry.by, until });
  }
  return silence;
}
