import { describe, expect, it } from 'vitest';
import type { Participant, Workshop } from '#parts/workshop/model';
import { Room } from '../../../parts/workshop/model/test-workshop.ts';
import { holdsFor, stateOf, stateWords } from './connection-words.ts';
import { frameTexts } from './texts.ts';
import { firstView, viewIn, viewsFor } from './views.ts';

const person = (more: Partial<Participant> = {}): Participant => ({
  id: 'bo',
  name: 'Bo',
  side: 'annet',
  table: 'a',
  tables: ['a'],
  status: 'admitted',
  facilitator: false,
  observer: false,
  via: null,
  joinedAt: 0,
  hand: null,
  ...more,
});
const { state } = new Room();
const workshop: Workshop = { ...state, status: 'open' };

describe('the views', () => {
  it('are those that mean something to a person', () => {
    expect(viewsFor(workshop, person())).toEqual(['bord', 'plenum']);
    expect(viewsFor(workshop, undefined)).toEqual(['bord', 'plenum']);
    expect(viewsFor(workshop, person({ facilitator: true }))).toEqual([
      'bord',
      'plenum',
      'ledelse',
      'etterpa',
    ]);
    expect(viewsFor({ ...workshop, status: 'closed' }, person())).toContain('etterpa');
  });

  it('begin where a person has something to do', () => {
    expect(firstView(workshop, person())).toBe('bord');
    expect(firstView(workshop, person({ facilitator: true, table: null }))).toBe('ledelse');
    expect(firstView(workshop, person({ facilitator: true }))).toBe('bord');
    expect(firstView({ ...workshop, status: 'closed' }, person())).toBe('etterpa');
  });

  it('are found in the address, when the person has them', () => {
    expect(viewIn('#plenum', workshop, person())).toBe('plenum');
    expect(viewIn('#plenum/partnere', workshop, person())).toBe('plenum');
    expect(viewIn('#ledelse', workshop, person())).toBe('bord');
    expect(viewIn('#nonsense', workshop, person())).toBe('bord');
  });
});

describe('whether it is saved', () => {
  const snapshot = { workshop, waiting: 0, writer: 'bo' };
  const { nb } = frameTexts;

  it('is said in words', () => {
    const words = (is: 'online' | 'offline' | 'connecting', waiting: number, notes?: number) =>
      stateWords(nb, stateOf({ ...snapshot, waiting, connection: { is } }), waiting, notes);
    expect(words('online', 0)).toBe('Lagret');
    expect(words('online', 2)).toBe('Sender …');
    expect(words('connecting', 0)).toBe('Kobler til …');
    expect(words('offline', 0, 0)).toBe('Uten nett');
    expect(words('offline', 3, 3)).toBe('Venter på nett – 3 lapper');
    expect(words('offline', 2, 1)).toBe('Venter på nett – 1 lapp');
    expect(words('offline', 2)).toBe('Venter på nett – 2 endringer');
  });

  it('says at once that something is on its way, that it is saved only then, and bad news when they last', () => {
    expect(holdsFor.sending).toBe(0);
    expect(holdsFor.saved).toBeGreaterThan(0);
    expect(holdsFor.offline).toBeGreaterThan(1000);
  });
});
