import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { uuidPattern } from '#platform/realtime/index.ts';
import { monthsAfter } from './actions.ts';
import { deviceTokenIn } from './device-cookie.ts';
import { createForm, joinForm, readForm } from './forms.ts';
import { hashOf, idFromKey, linkTokenOf, newFormKey, newToken } from './secrets.ts';

const clock = (): Date => new Date('2026-11-24T09:00:00Z');

describe('secrets', () => {
  it('of a form give the same id each time, which does not give the secret away', () => {
    const key = newFormKey(clock, randomBytes);
    const id = idFromKey(key, 'workshop');
    expect(key).toMatch(uuidPattern);
    expect(id).toMatch(uuidPattern);
    expect(id).toBe(idFromKey(key, 'workshop'));
    expect(new Set([id, key, idFromKey(key, 'participant')]).size).toBe(3);
    expect(idFromKey(newFormKey(clock, randomBytes), 'workshop')).not.toBe(id);
  });

  it('of a device are long, and its link is another than its own', () => {
    const token = newToken(randomBytes);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(linkTokenOf(token)).toMatch(/^[\w-]{43}$/);
    expect(linkTokenOf(token)).not.toBe(token);
    expect(hashOf(linkTokenOf(token)).equals(hashOf(token))).toBe(false);
  });

  it('are found in the cookie of their own workshop alone', () => {
    const [a, b] = [newFormKey(clock, randomBytes), newFormKey(clock, randomBytes)];
    const token = newToken(randomBytes);
    expect(deviceTokenIn(`hefte=x; verksted-${a}=${token}`, a)).toBe(token);
    expect(deviceTokenIn(`verksted-${a}=${token}`, b)).toBeUndefined();
    expect(deviceTokenIn(`verksted-${a}=short`, a)).toBeUndefined();
    expect(deviceTokenIn(undefined, a)).toBeUndefined();
  });
});

describe('the day of deletion', () => {
  it('is the same day of a later month, or its last', () => {
    const later = (from: string, months: number): string =>
      monthsAfter(new Date(from), months).toISOString();
    expect(later('2026-11-24T09:00:00Z', 12)).toBe('2027-11-24T09:00:00.000Z');
    expect(later('2027-01-31T09:00:00Z', 1)).toBe('2027-02-28T09:00:00.000Z');
    expect(later('2026-12-31T23:30:00Z', 2)).toBe('2027-02-28T23:30:00.000Z');
  });
});

describe('a form', () => {
  function form(fields: Record<string, string>): FormData {
    const made = new FormData();
    for (const [name, value] of Object.entries(fields)) made.append(name, value);
    return made;
  }

  it('is read with what it says, without control characters', () => {
    const read = readForm(joinForm, form({ navn: ' Kari\u0000\n Nordmann ', side: 'annet' }));
    expect(read).toEqual({ ok: { navn: 'Kari Nordmann', side: 'annet', observator: false } });
  });

  it('names each field that is wrong, and keeps what was typed', () => {
    const typed = { tittel: '   ', navn: 'x'.repeat(61), side: 'alle', bord: '-1', maneder: '99' };
    const read = readForm(createForm, form(typed));
    expect(read).toEqual({ wrong: ['tittel', 'navn', 'side', 'bord', 'maneder'], typed });
  });
});
