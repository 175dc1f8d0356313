import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newJoinCode, readJoinCode, spokenJoinCode } from './join-code.ts';

const byte = (): number => randomBytes(1)[0] ?? 0;

describe('a code to join by', () => {
  it('has six characters that are not mistaken for each other', () => {
    for (let n = 0; n < 500; n += 1) {
      const code = newJoinCode(byte);
      expect(code).toMatch(/^[A-Z0-9]{6}$/);
      expect(code).not.toMatch(/[0O1IL2Z5S8BUAE]/);
      expect(readJoinCode(code)).toBe(code);
    }
  });

  it('uses every character about as often', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 4000; n += 1)
      for (const one of newJoinCode(byte)) counts.set(one, (counts.get(one) ?? 0) + 1);
    expect(counts.size).toBe(21);
    const mean = 24_000 / 21;
    for (const count of counts.values()) expect(Math.abs(count - mean)).toBeLessThan(mean / 4);
  });

  it('is read however it was typed', () => {
    for (const typed of ['ktr4hm', ' KTR 4HM ', 'Ktr-4hM', 'k t r 4 h m', 'KTR\u00a04HM'])
      expect(readJoinCode(typed)).toBe('KTR4HM');
    for (const typed of ['', 'KTR4H', 'KTR4HMM', 'KTR0HM', 'KTRÅHM', '../../x', 'K%R4HM'])
      expect(readJoinCode(typed)).toBeUndefined();
    expect(spokenJoinCode('KTR4HM')).toBe('KTR 4HM');
  });
});
