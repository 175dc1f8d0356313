import { describe, expect, it } from 'vitest';
import { langs } from '#platform/i18n/lang.ts';
import { testServices } from '../../../tests/support/services.ts';
import { answerTo } from './answer-to.ts';
import type { Typed } from './form-questions.ts';
import { procurementMemo } from './memo.ts';
import { memoMarkdown } from './memo-files.ts';
import { startingPoints } from './starting-points.ts';
import { shipped } from './test-rules.ts';

/*
 * The memos of the eight situations of the booklet, and of two more with every kind of section, as
 * text that was read by a person. A change of rules or words shows here, and is read again.
 */

const services = testServices(undefined as never);
const none = { sak: '', tittel: '', vurdering: '' };
const more: { id: string; typed: Typed; words: typeof none }[] = [
  {
    id: 'drift-utregnet',
    typed: {
      kjoper: 'kommune',
      avtale: 'kjop',
      type: 'helse',
      maned: '190 000',
      lopende: 'ja',
      reservert: 'ideelle',
    },
    words: {
      sak: '26/1234',
      tittel: 'Fritidstilbud til ungdom',
      vurdering:
        'Prisen er anslått ut fra i dag.\nVi spurte tre leverandører.\n\nNy vurdering om to år.',
    },
  },
  {
    id: 'bygg-2019',
    typed: { kjoper: 'stat', type: 'bygg', verdi: '2 mill', dato: '1. mars 2019', deling: 'ja' },
    words: none,
  },
];
const cases = [...startingPoints.map(({ id, typed }) => ({ id, typed, words: none })), ...more];

describe.each(langs)('memos in %s', (lang) => {
  it.each(cases)('$id says what was read and approved', async ({ id, typed, words }) => {
    const found = answerTo(shipped, typed, lang, '2026-11-24');
    if ('errors' in found) throw new Error(JSON.stringify(found.errors));
    const memo = procurementMemo(found.answer, {
      lang,
      now: services.clock(),
      words,
      change: 'none',
      made: undefined,
      site: 'Veier til samarbeid',
      url: 'https://veier.test/anskaffelse/svar',
    });
    // Any change of any rule file changes the version; what it changes of the answer is told below.
    const text = memoMarkdown(services, memo).replaceAll(shipped.version, 'REGELVERSJON');
    await expect(text).toMatchFileSnapshot(`golden/${id}.${lang}.md`);
  });
});
