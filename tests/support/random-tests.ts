import fc from 'fast-check';

/**
 * Random tests play the same games every time, so that a change is judged by what it changed. New
 * games are looked for with FUZZ_SEED=random (or a number, to play one again): `npm run test:random`.
 */
const wanted = process.env.FUZZ_SEED;
export const firstSeed =
  wanted === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(wanted ?? 20_261_124);

fc.configureGlobal({ seed: firstSeed });
