/**
 * Seeds of the fuzz over real sockets that once failed, with what was wrong. They run every time. A
 * failing run names its seed in the test's name; add it here with the mend. What happens between
 * processes is not the same each time, so a seed is tried a few times before it is called mended.
 */
export const pastSeeds: { seed: number; was: string }[] = [];
