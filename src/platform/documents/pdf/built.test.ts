import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../../..');
const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function aFolder(inside: string): Promise<string> {
  const folder = await mkdtemp(join(inside, 'veier-pdf-'));
  folders.push(folder);
  return folder;
}

test('works in the built server too, whatever folder it is started from', {
  timeout: 60_000,
}, async () => {
  // Inside node_modules, so that the built file finds its packages.
  const out = await aFolder(join(root, 'node_modules'));
  const entry = join(out, 'entry.ts');
  await writeFile(
    entry,
    `import { closePdf, makePdf } from ${JSON.stringify(join(import.meta.dirname, 'make-pdf.ts'))};
     const book = { lang: 'nb', title: 'x', date: new Date(0), url: '/', sections: [] } as const;
     const pdf = await makePdf({ ...book, sections: [] }, { amount: () => '', resolve: (href) => 'https://x.no' + href });
     console.log(new TextDecoder('latin1').decode(pdf.subarray(0, 8)));
     await closePdf();`,
  );
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: entry, outDir: out, emptyOutDir: false, minify: false },
  });
  const { stdout, stderr } = await run(process.execPath, [join(out, 'entry.js')], {
    cwd: await aFolder(tmpdir()),
  });
  expect(stdout).toBe('%PDF-1.7\n');
  expect(stderr).toBe('');
});
