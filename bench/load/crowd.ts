/**
 * The people of a benchmark, in a process of their own. Gets what to do as JSON, tells what they
 * measured as JSON: `{kind: 'bare', port, tables, perTable, every, seconds}` or
 * `{kind: 'workshop', seats, every, seconds}`.
 */
import { BarePerson } from './bare-person.ts';
import { actFor, inTurns, spread, until } from './pace.ts';
import { Figures, Person, type Seat } from './person.ts';

type Task =
  | { kind: 'bare'; port: number; tables: number; perTable: number; every: number; seconds: number }
  | { kind: 'workshop'; seats: Seat[]; every: number; seconds: number }
  | { kind: 'storm'; seats: Seat[] };

export interface CrowdFigures {
  acks: ReturnType<typeof spread>;
  seen: ReturnType<typeof spread>;
  acknowledged: number;
  delivered: number;
  refused: number;
  /** Notes that were acknowledged and that somebody who looks afterwards does not find. */
  lost: number;
  /** Notes found that nobody at the table wrote. */
  extra: number;
  /** Storm: from the return to everybody having everything, ms. */
  converged: number;
}

process.once('message', async (task: Task) => {
  const figures = new Figures();
  const told = task.kind === 'bare' ? await bare(task, figures) : await workshop(task, figures);
  process.send?.({ about: 'figures', figures: told });
  process.disconnect();
});

process.send?.({ about: 'ready' });

async function bare(
  task: Extract<Task, { kind: 'bare' }>,
  figures: Figures,
): Promise<Partial<CrowdFigures>> {
  const people = Array.from(
    { length: task.tables * task.perTable },
    (_, n) => new BarePerson(`ws://127.0.0.1:${task.port}/${n % task.tables}`, figures),
  );
  await inTurns(people, 50, (person) => person.connect());
  process.send?.({ about: 'begin' });
  figures.measuring = true;
  await actFor(people, task.every, task.seconds);
  await until(() => people.every(({ waiting }) => waiting === 0), 10);
  process.send?.({ about: 'end' });
  return summary(figures);
}

async function workshop(
  task: Exclude<Task, { kind: 'bare' }>,
  figures: Figures,
): Promise<CrowdFigures> {
  const people = task.seats.map((seat) => new Person(seat, figures));
  await inTurns(people, 50, (person) => person.connect());
  process.send?.({ about: 'begin' });
  figures.measuring = true;
  let converged = Number.NaN;
  if (task.kind === 'storm') converged = await storm(people);
  else await actFor(people, task.every, task.seconds);
  await until(() => people.every(({ outbox }) => outbox.size === 0), 30);
  process.send?.({ about: 'end' });
  return { ...summary(figures), ...(await check(people)), converged };
}

/** Each workshop has a table b1. */
function tableOf({ seat }: Person): string {
  return `${seat.url} ${seat.table}`;
}

/** Everybody loses the net, writes five notes, and comes back at the same moment. */
async function storm(people: Person[]): Promise<number> {
  for (const person of people) person.cut();
  for (const person of people) for (let n = 0; n < 5; n += 1) person.write();
  const began = performance.now();
  await Promise.all(people.map((person) => person.connect()));
  const tables = Map.groupBy(people, tableOf);
  const wanted = new Map(
    [...tables].map(([table, there]) => [table, there.flatMap(({ notes }) => notes)]),
  );
  const all = (person: Person): boolean =>
    person.outbox.size === 0 &&
    (wanted.get(tableOf(person)) ?? []).every((note) => person.have.has(note));
  await until(() => people.every(all), 30);
  return performance.now() - began;
}

/** One of each table comes back with nothing and reads what is there. */
async function check(people: Person[]): Promise<Pick<CrowdFigures, 'lost' | 'extra'>> {
  let [lost, extra] = [0, 0];
  for (const person of people) person.cut();
  for (const [, there] of Map.groupBy(people, tableOf)) {
    const [first] = there;
    if (!first) continue;
    const reader = new Person(first.seat, new Figures());
    await reader.connect();
    const written = new Set(there.flatMap(({ notes }) => notes));
    lost += [...written].filter((note) => !reader.have.has(note)).length;
    extra += [...reader.have].filter((note) => !written.has(note)).length;
    reader.cut();
  }
  return { lost, extra };
}

function summary(figures: Figures): Omit<CrowdFigures, 'lost' | 'extra' | 'converged'> {
  return {
    acks: spread(figures.acks),
    seen: spread(figures.seen),
    acknowledged: figures.acks.length,
    delivered: figures.seen.length,
    refused: figures.refused.length,
  };
}
