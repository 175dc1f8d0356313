import { describe, expect, it } from 'vitest';
import { aConfirmation, aScheme } from '../test-support.ts';
import { statusWith } from './funding.ts';

const none = aConfirmation({ from: undefined, to: undefined, none: true });

describe('whether a scheme is known to be there', () => {
  it('[S1] is not known until somebody has confirmed it', () => {
    expect(statusWith(aScheme(), [])).toEqual({ status: 'ukjent', lastConfirmed: null });
  });

  it('[S2] is known from the day somebody last confirmed a call', () => {
    const rows = [
      aConfirmation({ year: 2025, confirmedAt: '2025-10-20' }),
      aConfirmation(),
      aConfirmation({ year: 2024, confirmedAt: '2024-10-20' }),
    ];
    expect(statusWith(aScheme(), rows)).toEqual({
      status: 'aktiv',
      lastConfirmed: '2026-10-16',
      statusSource: { title: 'Utlysningen' },
    });
  });

  it('[S2] is not known by there being no call', () => {
    expect(statusWith(aScheme(), [none]).status).toBe('ukjent');
  });

  it('[S2] stays as it was confirmed later, and discontinued stays discontinued', () => {
    const later = { lastConfirmed: '2026-11-01', statusSource: { title: 'Forvalteren' } };
    expect(statusWith(aScheme({ status: 'aktiv', ...later }), [aConfirmation()])).toEqual({
      status: 'aktiv',
      ...later,
    });
    expect(statusWith(aScheme({ status: 'avviklet', ...later }), [aConfirmation()]).status).toBe(
      'avviklet',
    );
    expect(
      statusWith(aScheme({ status: 'aktiv', ...later, lastConfirmed: '2020-01-01' }), [
        aConfirmation(),
      ]).lastConfirmed,
    ).toBe('2026-10-16');
  });
});
