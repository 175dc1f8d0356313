import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CompileAnswer, CompileWorker } from './compile-worker.ts';
import { PdfBusy, PdfClosed, PdfNotConforming, PdfTimeout } from './errors.ts';
import { createPdfPool } from './pool.ts';

const limits = { maxWaiting: 2, timeLimit: 1000, idle: 60_000 };

/** Threads that answer when the test says so. */
function someWorkers() {
  const started: {
    answer: (answer: CompileAnswer) => void;
    crash: (error: Error) => void;
    ended: boolean;
  }[] = [];
  const start = (): CompileWorker => {
    const mine = { answer: (_: CompileAnswer) => {}, crash: (_: Error) => {}, ended: false };
    started.push(mine);
    return {
      compile: () =>
        new Promise((resolve, reject) => Object.assign(mine, { answer: resolve, crash: reject })),
      end: async () => {
        mine.ended = true;
      },
    };
  };
  return { started, start };
}

const pdf = { pdf: new Uint8Array([1]) };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('makes one at a time, lets two wait and refuses the next', async () => {
  const { started, start } = someWorkers();
  const pool = createPdfPool(limits, start);
  const accepted = [pool.compile('', 'a'), pool.compile('', 'b'), pool.compile('', 'c')];
  await expect(pool.compile('', 'd')).rejects.toThrow(PdfBusy);
  for (const job of accepted) {
    started[0]?.answer(pdf);
    await expect(job).resolves.toEqual(pdf.pdf);
  }
  expect(started).toHaveLength(1);
});

test('gives up a document that takes too long, and makes the next in a new thread', async () => {
  const { started, start } = someWorkers();
  const pool = createPdfPool(limits, start);
  const slow = expect(pool.compile('', 'slow')).rejects.toThrow(PdfTimeout);
  const next = pool.compile('', 'next');
  await vi.advanceTimersByTimeAsync(1000);
  await slow;
  expect(started[0]?.ended).toBe(true);
  started[1]?.answer(pdf);
  await expect(next).resolves.toEqual(pdf.pdf);
});

test('gives the fault of a document to the one who asked, and keeps the thread', async () => {
  const { started, start } = someWorkers();
  const pool = createPdfPool(limits, start);
  const bad = pool.compile('', 'bad');
  started[0]?.answer({ problem: 'missing alt text' });
  await expect(bad).rejects.toThrow(PdfNotConforming);
  expect(started[0]?.ended).toBe(false);
});

test('replaces a thread that crashes', async () => {
  const { started, start } = someWorkers();
  const pool = createPdfPool(limits, start);
  const first = pool.compile('', 'a');
  started[0]?.crash(new Error('out of memory'));
  await expect(first).rejects.toThrow('out of memory');
  const second = pool.compile('', 'b');
  await vi.advanceTimersByTimeAsync(0);
  started[1]?.answer(pdf);
  await expect(second).resolves.toEqual(pdf.pdf);
});

test('starts a thread at the first document and ends it after a minute without one', async () => {
  const { started, start } = someWorkers();
  const pool = createPdfPool(limits, start);
  expect(started).toHaveLength(0);
  const job = pool.compile('', 'a');
  started[0]?.answer(pdf);
  await job;
  await vi.advanceTimersByTimeAsync(59_000);
  expect(started[0]?.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(started[0]?.ended).toBe(true);
});

test('refuses what waits when it is closed, and can be used again', async () => {
  const { started, start } = someWorkers();
  const pool = createPdfPool(limits, start);
  const jobs = [pool.compile('', 'a'), pool.compile('', 'b')].map((job) =>
    expect(job).rejects.toThrow(PdfClosed),
  );
  await pool.close();
  await Promise.all(jobs);
  expect(started[0]?.ended).toBe(true);
  const again = pool.compile('', 'c');
  started[1]?.answer(pdf);
  await expect(again).resolves.toEqual(pdf.pdf);
});

test('a real thread that is given no time is given up and replaced', async () => {
  vi.useRealTimers();
  const pool = createPdfPool({ ...limits, timeLimit: 1 });
  await expect(pool.compile('hei', '{}')).rejects.toThrow(PdfTimeout);
  await expect(pool.compile('hei', '{}')).rejects.toThrow(PdfTimeout);
  await pool.close();
});

test('a real thread says why a document does not conform', async () => {
  vi.useRealTimers();
  const pool = createPdfPool({ ...limits, timeLimit: 20_000 });
  await expect(pool.compile('#set document(title: "x")\n$x^2$', '{}')).rejects.toThrow('alt text');
  await expect(pool.compile('uten tittel', '{}')).rejects.toThrow(PdfNotConforming);
  await pool.close();
});
