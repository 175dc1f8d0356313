/**
 * Runs in a worker thread, so that compiling never holds up the event loop. Its text is started with
 * `eval` (see `compile-worker.ts`): it works unbuilt in tests and inside the server's one built file,
 * but may import nothing but Node's own modules by name, and only types are stripped from it.
 */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

type Compiler = import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler;

const { compilerUrl, fontFiles } = workerData as { compilerUrl: string; fontFiles: string[] };
const { NodeCompiler } = (await import(
  compilerUrl
)) as typeof import('@myriaddreamin/typst-ts-node-compiler');
const compiler: Compiler = NodeCompiler.create({
  fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
});

function compile(template: string, data: string): Uint8Array<ArrayBuffer> {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { book: data } });
  const document = compiled.result;
  if (!document) {
    const problems = compiled.takeDiagnostics();
    throw new Error(
      problems
        ? JSON.stringify(compiler.fetchDiagnostics(problems))
        : 'The document could not be laid out.',
    );
  }
  // Copied, because the compiler's own memory cannot be handed over to another thread.
  return Uint8Array.from(compiler.pdf(document, { pdfStandard: 'ua-1' }));
}

parentPort?.on('message', ({ template, data }: { template: string; data: string }) => {
  try {
    const pdf = compile(template, data);
    parentPort?.postMessage({ pdf }, [pdf.buffer]);
  } catch (error) {
    parentPort?.postMessage({ problem: error instanceof Error ? error.message : String(error) });
  } finally {
    // Nothing of one reader's booklet is kept in the compiler's memory.
    compiler.evictCache(0);
  }
});
