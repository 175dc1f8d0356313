/**
 * Builds what browsers fetch and the server, unless nothing has changed since last time. The stamp
 * is written last, so a build that was killed is made again.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'dist/.stamp');

function filesUnder(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(dir, entry.name)) : join(dir, entry.name),
    )
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .sort();
}

/** Changes when any source, setting or dependency that goes into the build does. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const settings = [
    'package.json',
    'package-lock.json',
    'vite.config.ts',
    'tsconfig.json',
    'tools/build.mjs',
  ].map((name) => join(root, name));
  for (const path of [...settings, ...filesUnder(join(root, 'src'))])
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

/** Smaller forms of what never changes under its name. */
function compressAssets() {
  const dir = join(root, 'dist/client/assets');
  for (const name of readdirSync(dir).filter((file) => /\.(css|js|svg)$/.test(file))) {
    const body = readFileSync(join(dir, name));
    writeFileSync(
      join(dir, `${name}.br`),
      brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
    writeFileSync(join(dir, `${name}.gz`), gzipSync(body, { level: 9 }));
  }
}

/** Returns true when it built, false when what was there is still right. */
export async function buildIfChanged(say = console.log) {
  const wanted = fingerprint();
  if (
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === wanted &&
    statSync(join(root, 'dist/server/main.js')).isFile()
  ) {
    say('Ingenting er endret siden forrige bygg.');
    return false;
  }
  const started = performance.now();
  say('Bygger …');
  const { build } = await import('vite');
  const config = {
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    mode: 'production',
  };
  await build(config);
  compressAssets();
  await build({ ...config, build: { ssr: 'src/main.ts' } });
  writeFileSync(stampFile, wanted);
  say(`Bygget på ${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} s.`);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await buildIfChanged();
