import type { Assessment, Caution, Duty, Outcome } from './answer.ts';

/** What is different between two answers. Duties are the same when id, kind, place and number are. */
export interface Difference {
  /** Absent where both come to the same, and `undefined` on a side that has no single outcome. */
  outcome?: { before: Outcome | undefined; after: Outcome | undefined };
  added: Duty[];
  removed: Duty[];
  /** The same duty, but of another kind, in another paragraph or with another number. */
  changed: { before: Duty; after: Duty }[];
  cautionAdded: Caution['reason'][];
  cautionRemoved: Caution['reason'][];
}

export function compareAssessments(before: Assessment, after: Assessment): Difference {
  const find = (duties: readonly Duty[], id: string) => duties.find((duty) => duty.id === id);
  const reasons = ({ caution }: Assessment) => new Set(caution.map(({ reason }) => reason));
  const [was, is] = [reasons(before), reasons(after)];
  return {
    ...(outcomeKey(before) === outcomeKey(after)
      ? {}
      : { outcome: { before: before.outcome, after: after.outcome } }),
    added: after.duties.filter(({ id }) => !find(before.duties, id)),
    removed: before.duties.filter(({ id }) => !find(after.duties, id)),
    changed: before.duties.flatMap((duty) => {
      const other = find(after.duties, duty.id);
      return other && dutyKey(other) !== dutyKey(duty) ? [{ before: duty, after: other }] : [];
    }),
    cautionAdded: [...is].filter((reason) => !was.has(reason)),
    cautionRemoved: [...was].filter((reason) => !is.has(reason)),
  };
}

/** Whether a reader would have to do the same in both. How sure the sources are is not part of it. */
export function sameAnswer(one: Assessment, other: Assessment): boolean {
  return (
    outcomeKey(one) === outcomeKey(other) &&
    one.duties.map(dutyKey).toSorted().join() === other.duties.map(dutyKey).toSorted().join()
  );
}

/** The end it comes to; where facts are missing, all that are still possible. */
export const outcomeKey = ({ possible }: Assessment): string =>
  possible
    .map(({ id }) => id)
    .toSorted()
    .join('|');

const dutyKey = ({ id, kind, source, quantity }: Duty): string =>
  [id, kind, source.reference, quantity?.value].join('/');
