import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseWord, keyOf } from './analyse.ts';
import { splitByTexts, splitCompound, splitsOf } from './compounds.ts';

describe('splitCompound', () => {
  test.each([
    ['anskaffelsesregelverket', ['anskaffelse', 'regelverket']],
    ['anskaffelsesreglene', ['anskaffelse', 'reglene']],
    ['velferdsobligasjoner', ['velferd', 'obligasjoner']],
    ['kontorplass', ['kontor', 'plass']],
    ['fylkeskommunen', ['fylke', 'kommunen']],
    ['barnefamilier', ['barne', 'familier']],
    ['leverandørkonferanse', ['leverandør', 'konferanse']],
    ['oppstartstilskot', ['oppstart', 'tilskot']],
    ['innovasjonsskule', ['innovasjon', 'skule']],
    ['tjenesteutviklingsprosjekt', ['tjeneste', 'utvikling', 'prosjekt']],
    ['kommunestyrevedtak', ['kommune', 'styre', 'vedtak']],
    ['demensomsorgen', ['demens', 'omsorgen']],
  ])('%s', (word, parts) => {
    const found = splitCompound(word);
    expect(found.map(keyOf)).toEqual(parts.map(keyOf));
  });

  test.each([
    'kommunen',
    'samarbeid',
    'samarbeidet',
    'regelverket',
    'nettverk',
    'offentlig',
    'statlig',
    'daglig',
    'oppegård',
    'trondheim',
    'medarbeider',
    'utarbeide',
    'forklaring',
    'bestemmer',
    'stasjonen',
    'partnerskap',
  ])('%s is not taken apart', (word) => {
    expect(splitCompound(word)).toEqual([]);
  });

  test('of three parts the two in the middle can be asked for too', () => {
    const { key, parts, within } = analyseWord('tjenesteutviklingsprosjekt');
    expect(parts).toHaveLength(3);
    expect(within).toContain(analyseWord('utviklingsprosjekt').key);
    expect(within).toContain(analyseWord('tjenesteutvikling').key);
    expect(key).toBe(parts.join('+'));
  });

  test('whatever the word, the parts are few and the time bounded', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('arbeid', 'arbeids', 'kommune', 'by', 's', 'e', 'plan', 'x', 'råd'),
          { maxLength: 12 },
        ),
        (pieces) => {
          const parts = splitCompound(pieces.join('').slice(0, 48));
          expect(parts.length).toBeLessThanOrEqual(4);
          expect(parts.length).not.toBe(1);
        },
      ),
    );
    const start = performance.now();
    for (let turn = 0; turn < 200; turn += 1) splitCompound('arbeids'.repeat(7).slice(0, 48));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('splitByTexts', () => {
  const used = new Set(['hundes', 'hunde', 'kjører', 'laget', 'fjell']);
  test('takes apart what the texts know the parts of', () => {
    expect(splitByTexts('hundekjører', (word) => used.has(word))).toEqual(['hunde', 'kjører']);
    expect(splitByTexts('fjellslaget', (word) => used.has(word))).toEqual(['fjell', 'laget']);
    expect(splitByTexts('fjellro', (word) => used.has(word))).toBeUndefined();
  });

  test('offers only parts of four letters or more', () => {
    for (const [head, tail] of splitsOf('omsorgstjenester')) {
      expect(head.length).toBeGreaterThanOrEqual(4);
      expect(tail.length).toBeGreaterThanOrEqual(4);
    }
  });
});
