import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpuSeconds } from '../cpu.ts';
import type { CrowdFigures } from './crowd.ts';

export interface Measured extends CrowdFigures {
  /** Share of a core that the server used between the first operation and the last answer. */
  cpu: number;
  /** PostgreSQL's, where it runs below the server. */
  database: number;
  /** The most it held meanwhile, MB. */
  rss: number;
}

/** Lets a crowd in a process of its own do its task, and watches the server meanwhile. */
export async function runCrowd(task: object, server: number): Promise<Measured> {
  const child = fork('bench/load/crowd.ts', { stdio: 'inherit', serialization: 'advanced' });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  let before = { ...cpuSeconds(server), at: performance.now() };
  let used = { own: 0, children: 0 };
  let rss = 0;
  const watching = setInterval(() => {
    rss = Math.max(rss, residentMb(server));
  }, 250);
  try {
    return await new Promise<Measured>((done, fail) => {
      child.once('exit', (code) => fail(new Error(`the crowd ended with ${code}`)));
      child.on('error', fail);
      child.on('message', (message: { about: string; figures?: CrowdFigures }) => {
        if (message.about === 'ready') child.send(task);
        if (message.about === 'begin') {
          rss = 0;
          before = { ...cpuSeconds(server), at: performance.now() };
        }
        if (message.about === 'end') {
          const now = cpuSeconds(server);
          const seconds = (performance.now() - before.at) / 1000;
          used = {
            own: (now.own - before.own) / seconds,
            children: (now.children - before.children) / seconds,
          };
        }
        if (message.figures)
          done({ ...message.figures, cpu: used.own, database: used.children, rss });
      });
    });
  } finally {
    clearInterval(watching);
    process.off('exit', kill);
  }
}

export function residentMb(pid: number): number {
  try {
    const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Math.round(Number(found?.[1]) / 1000);
  } catch {
    return Number.NaN;
  }
}

/** Starts the server that only passes on; resolves with its port. */
export async function startBareRooms(): Promise<{ port: number; child: ChildProcess }> {
  const child = fork('bench/load/bare-rooms.ts', { stdio: 'inherit' });
  process.once('exit', () => child.kill('SIGKILL'));
  const port = await new Promise<number>((done) =>
    child.once('message', (got) => done(Number(got))),
  );
  return { port, child };
}
