import { type CompileWorker, startCompileWorker } from './compile-worker.ts';
import { PdfBusy, PdfClosed, PdfNotConforming, PdfTimeout } from './errors.ts';

export interface PoolLimits {
  /** Waiting besides the one that is being made. */
  maxWaiting: number;
  /** Milliseconds for one document, from when its turn comes. */
  timeLimit: number;
  /** Milliseconds without work after which the thread is ended and its memory given back. */
  idle: number;
}

interface Job {
  template: string;
  data: string;
  resolve: (pdf: Uint8Array) => void;
  reject: (error: Error) => void;
}

export interface PdfPool {
  compile: (template: string, data: string) => Promise<Uint8Array>;
  /** Refuses what waits, ends the thread. The pool can be used again afterwards. */
  close: () => Promise<void>;
}

/** One thread and a short queue: a PDF uses every core there is, so two at once help nobody. */
export function createPdfPool(
  limits: PoolLimits,
  start: () => CompileWorker = startCompileWorker,
): PdfPool {
  const waiting: Job[] = [];
  let current: Job | undefined;
  let worker: CompileWorker | undefined;
  let idleTimer: NodeJS.Timeout | undefined;

  async function endWorker(): Promise<void> {
    clearTimeout(idleTimer);
    const ended = worker;
    worker = undefined;
    await ended?.end();
  }

  async function run(job: Job): Promise<void> {
    current = job;
    clearTimeout(idleTimer);
    let mine: CompileWorker | undefined;
    try {
      worker ??= start();
      mine = worker;
      const answer = await withinLimit(mine.compile(job.template, job.data), limits.timeLimit);
      if ('pdf' in answer) job.resolve(answer.pdf);
      else job.reject(new PdfNotConforming(answer.problem.slice(0, 2000)));
    } catch (error) {
      job.reject(error instanceof Error ? error : new Error(String(error)));
      // After a time-out or a crash the thread is worth nothing. Ending it interrupts JavaScript but
      // not the compiler's native code, so it is waited for: never two threads on one machine's cores.
      if (mine && worker === mine) await endWorker();
    }
    if (current !== job) return;
    current = undefined;
    next();
  }

  function next(): void {
    const job = waiting.shift();
    if (job) void run(job);
    else idleTimer = setTimeout(() => void endWorker(), limits.idle).unref();
  }

  return {
    compile: (template, data) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= limits.maxWaiting)
          return reject(new PdfBusy(`${waiting.length} PDFs are waiting.`));
        waiting.push({ template, data, resolve, reject });
        if (!current) next();
      }),
    async close() {
      const refused = [...waiting.splice(0), ...(current ? [current] : [])];
      current = undefined;
      for (const job of refused) job.reject(new PdfClosed('The PDF engine was closed.'));
      await endWorker();
    },
  };
}

async function withinLimit<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new PdfTimeout(`No PDF within ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
