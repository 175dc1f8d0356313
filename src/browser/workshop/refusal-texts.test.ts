import { describe, expect, it } from 'vitest';
import { refusals } from '#parts/workshop/model';
import { refusalText, refusalTexts } from './refusal-texts.ts';

describe('refusals', () => {
  it('have words of their own in both languages, and those of a later time are told too', () => {
    for (const lang of ['nb', 'nn'] as const) {
      for (const code of refusals) {
        expect(refusalTexts[lang]).toHaveProperty([code]);
        expect(refusalText(lang, code)).not.toBe(refusalTexts[lang].other);
      }
      expect(refusalText(lang, 'of-a-later-time')).toBe(refusalTexts[lang].other);
      expect(refusalText(lang, 'toString')).toBe(refusalTexts[lang].other);
    }
  });

  it('are short sentences that end', () => {
    for (const texts of Object.values(refusalTexts))
      for (const text of Object.values(texts)) {
        expect(text).toMatch(/[.!?]$/);
        expect(text.length).toBeLessThan(130);
      }
  });
});
