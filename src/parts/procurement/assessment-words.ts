import { formatDay, formatKroner } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { assessmentTexts } from './assessment-texts.ts';
import { dutyTexts } from './duty-texts.ts';
import type {
  Caution,
  DateRefusal,
  DialogueRule,
  Duty,
  Quantity,
  Source,
  TraceStep,
} from './model/answer.ts';
import type { Contradiction } from './model/facts.ts';
import type { Ruleset } from './model/ruleset.ts';

/** Puts words to what an assessment says in ids and numbers. Nothing is decided here. */

type Text = string | ((...args: never[]) => string);
/** A text by an id from content: missing words are a bug, and a test looks for them. */
function textOf(texts: object, key: string): Text {
  const text = (texts as Record<string, Text>)[key];
  if (text === undefined) throw new Error(`no words for ${key}`);
  return text;
}
const filled = (text: Text, ...values: (string | number)[]): string =>
  typeof text === 'string' ? text : (text as (...args: (string | number)[]) => string)(...values);

export function dutyWords(lang: Lang, { id, quantity }: Duty): string {
  return filled(textOf(dutyTexts[lang], id), ...(quantity ? [amount(quantity)] : []));
}

const amount = ({ unit, value }: Quantity): string | number =>
  unit === 'NOK' ? formatKroner(value) : value;

export function dialogueWords(lang: Lang, { id }: DialogueRule): string {
  return filled(textOf(assessmentTexts[lang], id));
}

/** What the edge claims, as «Verdien når den nasjonale terskelen». */
export function edgeClaim(lang: Lang, { node, edge }: Pick<TraceStep, 'node' | 'edge'>): string {
  return filled(textOf(assessmentTexts[lang], `${node}.${edge}`));
}

/** Why the edge was taken or not. */
export function stepReason(lang: Lang, step: TraceStep, trace: readonly TraceStep[]): string {
  const t = assessmentTexts[lang];
  const { quantity, answer, status } = step;
  if (quantity) {
    const kroner = formatKroner(quantity.value);
    const limit = quantity.operator === '>' ? t.limitOver(kroner) : t.limitFrom(kroner);
    if (typeof answer === 'number') return t.why_value(formatKroner(answer), limit);
    return status === 'rejected' ? t.why_impossible : t.why_valueOpen(limit);
  }
  if (status === 'assumed') return t.why_assumed;
  if (status === 'rejected') return t.why_other;
  if (answer !== undefined) return t.why_answered;
  const left = trace.some((one) => one.node === step.node && one.status === 'assumed');
  return left ? t.why_left : t.why_open;
}

export function cautionWords(lang: Lang, caution: Caution): string {
  const t = assessmentTexts[lang];
  const text = textOf(t, `caution_${caution.reason}`);
  const what = listed(lang, caution);
  const day = caution.day ? formatDay(caution.day) : '';
  if (caution.reason === 'date' || caution.reason === 'after-check') return filled(text, day);
  if (caution.reason === 'text') return filled(text, what, day);
  if (caution.quantity && caution.reason !== 'splitting')
    return filled(text, caution.quantity.value);
  return filled(text, what);
}

const mostNamed = 3;
function listed(lang: Lang, { references, about }: Caution): string {
  const t = assessmentTexts[lang];
  const named = references.slice(0, mostNamed).map((one) =>
    // Our sources name no paragraph for where one announces.
    about.includes('announcing') && !one.includes('§') && one.endsWith('forskriften')
      ? t.aboutAnnouncing
      : referenceWords(lang, one),
  );
  const more = references.length - mostNamed;
  return named.join(', ') + (more > 0 ? ` ${t.aboutMore(more)}` : '');
}

/** References are kept in bokmål; nynorsk has other names for the laws. */
export function referenceWords(lang: Lang, reference: string): string {
  if (lang === 'nb') return reference;
  return reference
    .replace('anskaffelsesloven', 'anskaffingslova')
    .replace('anskaffelsesforskriften', 'anskaffingsforskrifta')
    .replace('alminnelig forvaltningsrett', 'alminneleg forvaltningsrett')
    .replace('regelverket for offentlig støtte', 'regelverket for offentleg støtte');
}

/** «anskaffelsesforskriften § 7-1. Anskaffelsesforskriften slik den lød …, kontrollert …» */
export function sourceWords(
  lang: Lang,
  source: Source,
  ruleset: Ruleset,
): { text: string; url?: string } {
  const t = assessmentTexts[lang];
  const document = ruleset.documents.get(source.document);
  const title =
    document?.[lang] ?? (lang === 'nb' ? source.document : t[`confidence_${source.confidence}`]);
  const reference = referenceWords(lang, source.reference);
  const doubt = doubtWords(lang, source);
  const text = [
    title.toLowerCase().startsWith(reference) ? title : `${reference}. ${title}`,
    // What nobody has checked is only noted.
    (source.doubt === 'source' ? t.noted : t.checked)(formatDay(source.verifiedAt)),
    ...(doubt && !title.endsWith(doubt) ? [doubt] : []),
  ].join(', ');
  return document?.url ? { text, url: document.url } : { text };
}

/** Why a source must be checked; undefined when it need not. */
export function doubtWords(lang: Lang, { doubt }: Source): string | undefined {
  const t = assessmentTexts[lang];
  return doubt && (doubt === 'source' ? t.mustCheck : t[`doubt_${doubt}`]);
}

export function refusalWords(lang: Lang, refusal: Contradiction | DateRefusal): string {
  const text = textOf(assessmentTexts[lang], `refuse_${refusal.reason.replaceAll('-', '_')}`);
  if ('others' in refusal) return filled(text);
  return filled(text, formatDay(refusal.reason === 'too-far-ahead' ? refusal.last : refusal.first));
}
