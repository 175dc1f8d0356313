/** `npm run bench:NAME`: builds the product and bench/NAME.ts, then runs it. */
import './require-node.mjs';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build.mjs';

const names = [
  'pages',
  'search',
  'rules',
  'weight',
  'start',
  'realtime',
  'workshop',
  'workshop-large',
  'workshop-storm',
  'workshop-day',
];
const name = process.argv[2];
if (!names.includes(name)) {
  console.error(`Velg en av: ${names.join(', ')}`);
  process.exit(1);
}
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.NODE_ENV = 'production';
await buildIfChanged(() => undefined);
const { build } = await import('vite');
await build({
  root: '.',
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: `bench/${name}.ts`,
    outDir: `.cache/bench/${name}`,
    target: 'node22',
    minify: false,
  },
});
const { run } = await import(`../.cache/bench/${name}/${name}.js`);
try {
  await run();
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
