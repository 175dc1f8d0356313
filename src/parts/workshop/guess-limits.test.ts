import { describe, expect, it } from 'vitest';
import { GuessLimiter, guessRules } from './guess-limits.ts';
import { WindowLimiter } from './making-limits.ts';

const minute = 60_000;

function aLimiter() {
  let now = 1_000_000;
  const limiter = new GuessLimiter(() => now);
  return {
    limiter,
    pass: (ms: number) => {
      now += ms;
    },
    guess: (address: string, code: string) => limiter.wait(address, code),
  };
}

describe('guessing codes', () => {
  it('is stopped after forty wrong codes from an address, and lets one through each 15 s', () => {
    const { guess, pass } = aLimiter();
    for (let n = 0; n < 40; n += 1) expect(guess('a', `code ${n}`)).toBe(0);
    expect(guess('a', 'one more')).toBe(15);
    expect(guess('b', 'of another')).toBe(0);
    pass(15_000);
    expect(guess('a', 'one more')).toBe(0);
    expect(guess('a', 'and more')).toBe(15);
  });

  it('gives no more to who asks for many before the first answer', () => {
    const { guess } = aLimiter();
    const passed = Array.from({ length: 500 }, (_, n) => guess('a', `${n}`)).filter((s) => s === 0);
    expect(passed).toHaveLength(40);
  });

  it('counts one wrong code once, however many follow an old link', () => {
    const { guess } = aLimiter();
    for (let n = 0; n < 500; n += 1) expect(guess('school', 'OLD')).toBe(0);
    expect(guess('school', 'NEW')).toBe(0);
  });

  it('never counts right codes: eighty people behind one address come in', () => {
    const { limiter, guess } = aLimiter();
    for (let n = 0; n < 500; n += 1) {
      expect(guess('school', `right ${n}`)).toBe(0);
      limiter.right('school', `right ${n}`);
    }
  });

  it('forgets after ten minutes', () => {
    const { guess, pass } = aLimiter();
    for (let n = 0; n < 40; n += 1) guess('a', `code ${n}`);
    pass(10 * minute);
    for (let n = 0; n < 40; n += 1) expect(guess('a', `later ${n}`)).toBe(0);
  });

  it('narrows for everybody who guesses when many addresses do, and lets the others be', () => {
    const { guess } = aLimiter();
    for (let n = 0; n < guessRules.altogether; n += 1) guess(`bot ${n}`, `code ${n}`);
    const passed = Array.from({ length: 20 }, (_, n) => guess('new bot', `${n}`));
    expect(passed.filter((s) => s === 0)).toHaveLength(guessRules.whenMany);
    expect(guess('somebody', 'typed once')).toBe(0);
  });

  it('remembers no more addresses than it should', () => {
    let now = 0;
    const limiter = new GuessLimiter(() => now, { ...guessRules, addresses: 10 });
    for (let n = 0; n < 1000; n += 1) limiter.wait(`a${n}`, 'x');
    now += 1;
    const passed = Array.from({ length: 40 }, (_, n) => limiter.wait('a0', `y${n}`));
    expect(passed.filter((seconds) => seconds === 0)).toHaveLength(guessRules.whenMany);
  });
});

describe('making workshops', () => {
  it('is so many from an address in an hour', () => {
    let now = 0;
    const limiter = new WindowLimiter(() => now, { most: 12, windowMs: 60 * minute });
    for (let n = 0; n < 10; n += 1) expect(limiter.take('a', 1)).toBe(0);
    expect(limiter.take('a', 10)).toBe(3600);
    expect(limiter.take('a', 2)).toBe(0);
    expect(limiter.take('a', 1)).toBe(3600);
    expect(limiter.take('b', 10)).toBe(0);
    now += 60 * minute;
    expect(limiter.take('a', 10)).toBe(0);
  });
});
