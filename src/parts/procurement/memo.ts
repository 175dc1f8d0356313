import type { Block, Inline, RichText } from '#platform/documents/model.ts';
import type { DocumentSection, SectionedDocument } from '#platform/documents/sectioned.ts';
import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { AnswerModel } from './answer-model.ts';
import { answerTexts } from './answer-texts.ts';
import { bullets, paragraph, text } from './blocks.ts';
import type { MadeUnder, MemoWords, RulesChange } from './memo-address.ts';
import { memoTexts } from './memo-texts.ts';
import { procurementTexts } from './texts.ts';

export interface MemoOptions {
  lang: Lang;
  now: Date;
  words: MemoWords;
  change: RulesChange;
  made: MadeUnder | undefined;
  /** The installation's name. */
  site: string;
  /** Absolute address of the answer. */
  url: string;
}

/** The assessment as a document to file. Everything in it is in the answer or was typed by its reader. */
export function procurementMemo(answer: AnswerModel, options: MemoOptions): SectionedDocument {
  const { lang, now, words, site, url } = options;
  const t = memoTexts[lang];
  return {
    lang,
    title: words.tittel ? t.titleOf(words.tittel) : t.kind,
    lead: answer.headline,
    author: site,
    date: now,
    factHead: { label: t.factLabel, value: t.factValue },
    facts: factsOf(answer, options),
    intro: introOf(answer, options),
    sections: sectionsOf(answer, options),
    colophon: [t.madeBy(site), t.online(url)],
  };
}

function factsOf(
  answer: AnswerModel,
  { lang, now, words }: MemoOptions,
): SectionedDocument['facts'] {
  const t = memoTexts[lang];
  return [
    ...(words.sak ? [{ label: t.caseNumber, value: words.sak }] : []),
    ...answer.facts.map(({ label, value }) => ({ label, value })),
    { label: t.madeOn, value: formatDay(now) },
    { label: t.rulesFrom, value: answer.ruleset.version },
  ];
}

/** Doubt stands before everything else, as it does on the page. */
function introOf(answer: AnswerModel, { lang, change, made }: MemoOptions): RichText {
  const t = memoTexts[lang];
  const now = answer.ruleset.version;
  const version = made?.version ?? '';
  const changed =
    change === 'answer'
      ? t.changedAnswer(version, now)
      : change === 'version'
        ? t.changedVersion(version, now)
        : change === 'unknown-version'
          ? t.changedUnknown(version)
          : undefined;
  return [
    ...(changed ? [box(t.changedTitle, [paragraph(changed)])] : []),
    ...(answer.doubts.length > 0 ? [box(t.doubts, [bullets(answer.doubts)])] : []),
  ];
}

function sectionsOf(answer: AnswerModel, { lang, words }: MemoOptions): DocumentSection[] {
  const t = memoTexts[lang];
  const section = (
    id: string,
    title: string,
    blocks: RichText,
    lead = '',
    mark: DocumentSection['mark'] = 'square',
  ): DocumentSection => ({ id, kicker: '', mark, title, lead, blocks });
  return [
    section('svaret', t.sectionAnswer, [
      paragraph(`${answer.headline} ${answer.because}`),
      ...(answer.possible.length > 0 ? [bullets(answer.possible)] : []),
      { kind: 'paragraph', children: [strong(t.announce), text(` ${answer.announce}`)] },
      ...(answer.calculation.length > 0
        ? [
            {
              kind: 'heading' as const,
              level: 2 as const,
              id: 'utregning',
              children: [text(t.calculation)],
            },
            bullets(answer.calculation),
          ]
        : []),
    ]),
    ...(words.vurdering
      ? [
          section(
            'egen-vurdering',
            t.sectionOwn,
            words.vurdering.split(/\n{2,}/).map(ownParagraph),
            t.ownLead,
            'leaf',
          ),
        ]
      : []),
    section('plikter', t.sectionDuties, dutiesOf(answer, lang)),
    section('dialog', t.sectionDialogue, [
      bullets(
        answer.dialogue.map(
          ({ phase, text: words, reference }) =>
            `${answerTexts[lang][`phase_${phase}`]}: ${words} (${reference})`,
        ),
      ),
    ]),
    ...(answer.needs.length > 0
      ? [section('ikke-avklart', t.sectionOpen, needsOf(answer, lang))]
      : []),
    section('begrunnelse', t.sectionTrace, [traceOf(answer, lang)], '', 'path'),
    section('kilder', t.sectionSources, [
      {
        kind: 'list',
        ordered: false,
        items: answer.sources.map(({ title, url, note, places }) => ({
          blocks: [
            {
              kind: 'paragraph',
              children: [
                url ? link(title, url) : text(title),
                text(places ? `. ${places} (${note})` : ` (${note})`),
              ],
            },
          ],
        })),
      },
      paragraph(
        `${procurementTexts[lang].ruleset(answer.ruleset.version)}. ${procurementTexts[lang].checkedOn(formatDay(answer.ruleset.verifiedAt))}`,
      ),
    ]),
  ];
}

/** Grouped by what they may change, each question once. */
function needsOf({ needs }: AnswerModel, lang: Lang): RichText {
  const t = answerTexts[lang];
  const leads = { decides: t.needsLead, premise: t.assumedLead, refines: t.refinesLead };
  return (['decides', 'premise', 'refines'] as const).flatMap((weight) => {
    const questions = needs.filter((need) => need.weight === weight).map((need) => need.question);
    return questions.length > 0 ? [paragraph(leads[weight]), bullets(questions)] : [];
  });
}

function dutiesOf(answer: AnswerModel, lang: Lang): RichText {
  const t = memoTexts[lang];
  if (answer.duties.length === 0) return [paragraph(answerTexts[lang].noDuties)];
  return [
    {
      kind: 'table',
      head: [[text(t.headKind)], [text(t.headDuty)], [text(t.headReference)]],
      rows: answer.duties.map(({ kind, text: words, reference, doubt }) => [
        [text(t[kind])],
        [text(words)],
        [text(doubt ? `${reference} (${doubt})` : reference)],
      ]),
    },
  ];
}

function traceOf(answer: AnswerModel, lang: Lang): Block {
  const t = answerTexts[lang];
  return {
    kind: 'list',
    ordered: true,
    items: answer.trace.map(({ status, text: words, reason, reference, others }) => ({
      blocks: [
        {
          kind: 'paragraph',
          children: [
            strong(words),
            text(` ${reason}`),
            { kind: 'meta', children: [text(` ${reference}`)] },
          ],
        },
        ...(others.length > 0
          ? [
              bullets(
                others.map((other) =>
                  [status === 'taken' ? `${t.rejected}: ${other.text}` : other.text, other.reason]
                    .filter(Boolean)
                    .join(' '),
                ),
              ),
            ]
          : []),
      ],
    })),
  };
}

/** Lines that somebody typed, kept as they were broken. */
function ownParagraph(words: string): Block {
  return {
    kind: 'paragraph',
    children: words
      .split('\n')
      .flatMap((line, at) => [...(at > 0 ? [{ kind: 'break' as const }] : []), text(line)]),
  };
}

const strong = (words: string): Inline => ({ kind: 'strong', children: [text(words)] });
const link = (words: string, href: string): Inline => ({
  kind: 'link',
  href,
  children: [text(words)],
});
const box = (title: string, blocks: RichText): Block => ({
  kind: 'box',
  box: 'forbehold',
  title,
  blocks,
});
