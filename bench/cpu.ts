import { readdirSync, readFileSync } from 'node:fs';

/**
 * CPU seconds that a process has used, and its children with it (PostgreSQL's backends). The machine's noise and
 * the load generator's share do not count, so requests per CPU second say what one core can do.
 * Linux only; NaN elsewhere.
 */
export function cpuSeconds(pid: number): { own: number; children: number } {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => statOf(name) ?? []);
    const below = (parent: number): number =>
      processes
        .filter((one) => one.parent === parent)
        .reduce((sum, one) => sum + one.seconds + below(one.pid), 0);
    return {
      own: processes.find((one) => one.pid === pid)?.seconds ?? Number.NaN,
      children: below(pid),
    };
  } catch {
    return { own: Number.NaN, children: Number.NaN };
  }
}

function statOf(pid: string): { pid: number; parent: number; seconds: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; what follows is counted from the last bracket.
    const [, parent, , , , , , , , , , user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ');
    return {
      pid: Number(pid),
      parent: Number(parent),
      seconds: (Number(user) + Number(system)) / 100,
    };
  } catch {
    return undefined;
  }
}
