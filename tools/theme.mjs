/**
 * Makes the theme anew: colour tokens from src/ui/theme/designsystemet.config.json, and Inter cut
 * down to the letters that Norwegian, Sámi and neighbouring languages need. The results are
 * committed, so that installing and starting need neither.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const config = 'src/ui/theme/designsystemet.config.json';
const cli = 'node_modules/@digdir/designsystemet/dist/bin/designsystemet.js';
const tokens = '.cache/design-tokens';
execFileSync(process.execPath, [cli, 'tokens', 'create', '--config', config, '--clean', 'true'], {
  stdio: 'inherit',
});
execFileSync(
  process.execPath,
  [cli, 'tokens', 'build', '-t', tokens, '-o', '.cache/theme', '--config', config],
  { stdio: 'inherit' },
);
copyFileSync('.cache/theme/veier.css', 'src/ui/theme/veier.css');

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const letters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ČčĐđŊŋŠšŦŧŽžŒœŸ–—‘’‚“”„•…‰′″‹›€−→←↑↓↗✓×≥≤`;
// The latin file alone lacks arrows, signs of comparison and Sámi letters: those come from latin-ext or fall back.
const inter = readFileSync(
  require.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
);
const cut = await subsetFont(inter, letters, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
});
writeFileSync('src/ui/theme/inter.woff2', cut);
console.log(`Inter: ${inter.length} → ${cut.length} byte`);
