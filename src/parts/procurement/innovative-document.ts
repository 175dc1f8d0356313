import type { Block } from '#platform/documents/model.ts';
import type { DocumentSection, SectionedDocument } from '#platform/documents/sectioned.ts';
import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { bullets, checkList, heading, paragraph } from './blocks.ts';
import { guidesTexts } from './guides-texts.ts';
import type { CheckedText, InnovativeSheet, SheetField } from './innovative-sheet.ts';
import { innovativeTexts } from './innovative-texts.ts';

/** Need and effect as a sheet to take along, with what the word rules pointed at. */
export function innovativeDocument(
  sheet: InnovativeSheet,
  { lang, now, site }: { lang: Lang; now: Date; site: string },
): SectionedDocument {
  const t = innovativeTexts[lang];
  const { words, need, effect } = sheet;
  const plain = (id: SheetField): DocumentSection =>
    section(id, t[id], [...written(words[id], t.emptyField)]);
  return {
    lang,
    title: t.document,
    lead: t.documentLead,
    author: site,
    date: now,
    factHead: { label: t.fact, value: t.value },
    facts: [
      { label: t.hvem, value: words.hvem || t.emptyField },
      { label: t.made, value: formatDay(now) },
    ],
    intro: [],
    sections: [
      plain('naa'),
      checked('behov', t.behov, need, words.behov, lang),
      checked('effekt', t.effekt, effect, words.effekt, lang),
      plain('maling'),
      plain('rammer'),
      {
        ...section('for-utlysning', t.before, [
          checkList([t.beforeUsers, t.beforeWhy, t.beforeStrike, t.beforeBaseline, t.beforeShare]),
        ]),
        lead: t.beforeLead,
      },
    ],
    colophon: [t.colophon(site), guidesTexts[lang].guidance],
  };
}

function checked(
  id: SheetField,
  title: string,
  text: CheckedText | undefined,
  words: string,
  lang: Lang,
): DocumentSection {
  const t = innovativeTexts[lang];
  if (!text) return section(id, title, written(words, t.emptyField));
  const { findings, conclusion } = text;
  return section(id, title, [
    ...written(words, t.emptyField),
    heading(`${id}-merknader`, t[`conclude_${conclusion}`]),
    findings.length === 0
      ? paragraph(t.none)
      : bullets(
          findings.map((one) => `${one.text ? `«${one.text}»: ` : ''}${t[`kind_${one.kind}`]}`),
        ),
  ]);
}

function written(words: string, empty: string): Block[] {
  return words === '' ? [paragraph(empty)] : words.split(/\n+/).map(paragraph);
}

function section(id: string, title: string, blocks: Block[]): DocumentSection {
  return { id, kicker: '', mark: 'path', title, lead: '', blocks };
}
