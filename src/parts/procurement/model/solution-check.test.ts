import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innovativeTexts } from '../innovative-texts.ts';
import {
  checkEffect,
  checkNeed,
  concludeFindings,
  type Finding,
  markFindings,
} from './solution-check.ts';

const kinds = (findings: Finding[]) => findings.map(({ kind }) => kind);
const inNeed = (text: string) => kinds(checkNeed(text));

describe('the check of need and effect', () => {
  it.each([
    ['[SC1]', 'Eldre trenger en app', ['tool']],
    ['[SC1]', 'Foreldre mangler en mobilapp', ['tool']],
    ['[SC1]', 'Pårørande treng ei digital plattform', ['tool']],
    ['[SC1]', 'Ungdom trenger et varslingssystem', ['tool']],
    ['[SC1]', 'Familier blir borte i hjelpesystemet', []],
    ['[SC1]', 'Elever faller utenfor skolesystemet', []],
    ['[SC1]', 'Unge får knapp tid og en lang trapp', []],
    ['[SC2]', 'Flyktninger mangler språkkurs', ['measure']],
    ['[SC2]', 'Ungdom manglar ein møteplass', ['measure']],
    ['[SC2]', 'Familier går konkurs', []],
    ['[SC3]', 'Vi skal kjøpe noe til barn', ['acquire']],
    ['[SC3]', 'Unge kjøper rus på nett', []],
    ['[SC3]', 'Vi vil utvikle en bedre hverdag for eldre', ['acquire']],
    ['[SC3]', 'Barn trenger å utvikle seg og bygge tillit', []],
    ['[SC3]', 'Dei tilsette har ikkje tid til bebuarane', []],
    ['[SC4]', 'Eldre skal nås ved hjelp av frivillige', ['method']],
    ['[SC5]', 'Barn har godt av det Noe Bra AS gjør', ['supplier']],
    ['[SC6]', 'Eldre trenger 3 timer hjelp', ['volume']],
    ['[SC7]', 'Ungdom mangler et tilbud', ['open']],
    ['[SC7]', 'Ungdom manglar eit lågterskeltilbod', ['open']],
    ['[SC8]', 'Det er for lite å gjøre i sentrum', ['noPeople']],
    ['[SC8]', 'Bostedet mangler for rusavhengige', []],
    ['[SC8]', 'Unge har for lite å gjøre i sentrum', []],
  ])('%s a need: %s', (_, text, expected) => {
    expect(inNeed(text)).toEqual(expected);
  });

  it('[SC7] does not call a bare «systemet» or a plain problem a solution', () => {
    expect(inNeed('Mange eldre er alene, og systemet ser dem ikke')).toEqual([]);
  });

  it.each([
    ['[SC9]', 'Ungdommene i bydelen', ['noChange', 'noMeasure']],
    ['[SC9]', 'Halvparten er i jobb etter ett år', []],
    ['[SC10]', 'Flere unge fullfører', ['noMeasure']],
    ['[SC10]', 'Flere unge fullfører innen 2028', []],
    ['[SC11]', 'Leverandøren tilbyr samtaler til flere enn 20', ['activity']],
    ['[SC11]', 'Leverandøren gjennomfører samtalar med fleire innan 2027', ['activity']],
  ])('%s an effect: %s', (_, text, expected) => {
    expect(kinds(checkEffect(text))).toEqual(expected);
  });

  it('[SC12] takes any text; findings lie inside it, in order, and never overlap', () => {
    const words = fc.constantFrom(
      'app',
      'kurs',
      'kjøpe',
      'en',
      'ved hjelp av',
      '12 timer',
      'Noe AS',
      'tilbud',
      'eldre',
      '\n',
      'ø',
      '🙂',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const findings of [checkNeed(text), checkEffect(text)]) {
          let at = 0;
          for (const one of findings.filter(({ to }) => to > 0)) {
            expect(one.from).toBeGreaterThanOrEqual(at);
            expect(one.to).toBeGreaterThan(one.from);
            expect(text.slice(one.from, one.to)).toBe(one.text);
            at = one.to;
          }
          expect(at).toBeLessThanOrEqual(text.length);
          expect(
            markFindings(text, findings)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        }
      }),
    );
  });

  it('[SC13] concludes by the strongest finding, and never approves', () => {
    expect(concludeFindings(checkNeed('Vi vil kjøpe en app til et tilbud'))).toBe('solution');
    expect(concludeFindings(checkNeed('Eldre mangler et tilbud'))).toBe('look');
    expect(concludeFindings(checkNeed('Det er for lite å gjøre'))).toBe('missing');
    expect(concludeFindings(checkNeed('Eldre er alene om kvelden'))).toBe('none');
    expect(innovativeTexts.nb.none).toMatch(/betyr ikke at teksten er ferdig/);
    expect(innovativeTexts.nn.none).toMatch(/tyder ikkje at teksten er ferdig/);
  });

  it('looks at nothing in an empty text', () => {
    expect(checkNeed(' \n ')).toEqual([]);
    expect(checkEffect('')).toEqual([]);
  });
});
