import { Worker } from 'node:worker_threads';
import { fontFiles } from './fonts.ts';
import source from './worker.ts?raw';

export type CompileAnswer = { pdf: Uint8Array } | { problem: string };

export interface CompileWorker {
  /** One at a time: the pool waits for an answer before it asks again. */
  compile: (template: string, data: string) => Promise<CompileAnswer>;
  /** Resolves when the thread has ended; native code that is running is first let finish. */
  end: () => Promise<unknown>;
}

/**
 * The thread is started from its source text and not from a file: then no build step has to place a
 * second file beside the server, and it is found whatever chunk this code ends up in.
 */
export function startCompileWorker(): CompileWorker {
  const worker = new Worker(source, {
    eval: true,
    execArgv: ['--input-type=module-typescript'],
    workerData: {
      compilerUrl: import.meta.resolve('@myriaddreamin/typst-ts-node-compiler'),
      fontFiles,
    },
  });
  let settle:
    | { resolve: (answer: CompileAnswer) => void; reject: (error: Error) => void }
    | undefined;
  worker.on('message', (answer: CompileAnswer) => settle?.resolve(answer));
  worker.on('error', (error: Error) => settle?.reject(error));
  worker.on('exit', () => settle?.reject(new Error('The PDF thread ended before it answered.')));
  // A PDF nobody waits for must not keep the process alive.
  worker.unref();
  return {
    compile: (template, data) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        worker.postMessage({ template, data });
      }),
    end: () => worker.terminate(),
  };
}
