import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceName } from './device.ts';
import { readEmail } from './email.ts';
import { readReturnPath } from './return-path.ts';
import { idleDays, longestDays, needsTouch, sessionEndsAt } from './session.ts';

describe('an e-mail address', () => {
  it('is kept in one form, so that the same person is not two', () => {
    expect(readEmail('  Kari.Nordmann@Kommune.NO ')).toBe('kari.nordmann@kommune.no');
    expect(readEmail('åse@blåbær.no')).toBe('åse@blåbær.no');
  });

  it('is refused when it is none, or more than one', () => {
    for (const input of [
      '',
      'kari',
      'kari@',
      '@kommune.no',
      'kari@kommune',
      'kari@@kommune.no',
      'a@b.no, c@d.no',
      'a@b.no;c@d.no',
      'kari@kommune.no\r\nBcc: alle@kommune.no',
      'Kari <kari@kommune.no>',
      'kari@kommune..no',
      `${'x'.repeat(65)}@kommune.no`,
      `kari@${'x'.repeat(250)}.no`,
    ])
      expect(readEmail(input), input).toBeUndefined();
  });

  it('is read in no time, however it is written', () => {
    const long = `${'a.'.repeat(50_000)}@${'b.'.repeat(50_000)}`;
    const began = performance.now();
    readEmail(long);
    readEmail(`a@${'b.'.repeat(120)}`);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('never holds what ends a header line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        expect(readEmail(input) ?? '').not.toMatch(/[\s,;<>\p{Cc}]/u);
      }),
    );
  });
});

describe('the way back after logging in', () => {
  it('is a path on this site', () => {
    expect(readReturnPath('/nn/min-side?vis=1#okter')).toBe('/nn/min-side?vis=1#okter');
  });

  it('is never somebody else’s address', () => {
    for (const input of [
      'https://ond.example',
      '//ond.example',
      '/\\ond.example',
      '\\/ond.example',
      '/\t/ond.example',
      '/\n/ond.example',
      'javascript:alert(1)',
      '',
      `/${'x'.repeat(600)}`,
    ])
      expect(readReturnPath(input), input).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (input) => {
        const path = readReturnPath(input);
        if (path === undefined) return;
        expect(new URL(path, 'https://veier.example').host).toBe('veier.example');
      }),
    );
  });
});

describe('a session', () => {
  const at = (days: number): Date => new Date(Date.UTC(2026, 10, 24) + days * 86_400_000);

  it('ends when it has not been used, and in any case in the end', () => {
    expect(sessionEndsAt({ createdAt: at(0), seenAt: at(0) })).toEqual(at(idleDays));
    expect(sessionEndsAt({ createdAt: at(0), seenAt: at(80) })).toEqual(at(longestDays));
  });

  it('is not written down for every page', () => {
    const times = { createdAt: at(0), seenAt: at(1) };
    expect(needsTouch(times, new Date(at(1).getTime() + 60_000))).toBe(false);
    expect(needsTouch(times, new Date(at(1).getTime() + 301_000))).toBe(true);
  });

  it('is known by browser and system, and by nothing more', () => {
    expect(
      deviceName(
        'Mozilla/5.0 (Linux; Android 15; SM-S911B) AppleWebKit/537.36 Chrome/140.0 Mobile',
      ),
    ).toBe('Chrome, Android');
    expect(deviceName('<script>')).toBe('');
    expect(deviceName(undefined)).toBe('');
  });
});
