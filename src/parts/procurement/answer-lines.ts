import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { AnswerModel, DutyLine, SourceLine, TraceLine } from './answer-model.ts';
import { assessmentTexts } from './assessment-texts.ts';
import {
  cautionWords,
  dialogueWords,
  doubtWords,
  dutyWords,
  edgeClaim,
  referenceWords,
  stepReason,
} from './assessment-words.ts';
import { graphTexts } from './graph-texts.ts';
import { type Assessment, dutyKinds, type Source, type TraceStep } from './model/answer.ts';
import type { Ruleset } from './model/ruleset.ts';
import { outcomeShort } from './outcome-words.ts';

/** The lists of an answer in words. */
export function answerLines(
  assessment: Assessment,
  ruleset: Ruleset,
  lang: Lang,
): Pick<AnswerModel, 'doubts' | 'duties' | 'dialogue' | 'trace' | 'sources'> {
  const { caution, dialogue, sources } = assessment;
  return {
    doubts: caution.map((one) => cautionWords(lang, one)),
    duties: dutyLines(assessment, lang),
    dialogue: dialogue.map((rule) => ({
      phase: rule.phase,
      says: rule.says,
      text: dialogueWords(lang, rule),
      reference: referenceWords(lang, rule.source.reference),
    })),
    trace: traceLines(assessment, ruleset, lang),
    sources: sourceLines(sources, ruleset, lang),
  };
}

function dutyLines({ duties }: Assessment, lang: Lang): DutyLine[] {
  const sorted = duties.toSorted(
    (one, other) => dutyKinds.indexOf(one.kind) - dutyKinds.indexOf(other.kind),
  );
  return sorted.map((duty) => {
    const doubt = doubtWords(lang, duty.source);
    return {
      id: duty.id,
      kind: duty.kind,
      text: dutyWords(lang, duty),
      reference: referenceWords(lang, duty.source.reference),
      ...(doubt ? { doubt, mild: duty.source.doubt === 'text' } : {}),
    };
  });
}

/** Steps of the same question together: the way that was taken first, or all that are open. */
function traceLines({ trace }: Assessment, { graph }: Ruleset, lang: Lang): TraceLine[] {
  const claim = (step: TraceStep): string => {
    const end = graph.ends.get(step.to);
    const claimed = `${edgeClaim(lang, step)}.`;
    if (!end) return claimed;
    const outcome = outcomeShort(lang, { ...end, mustAnnounce: end.announceIn.length > 0 });
    return `${claimed} ${graphTexts[lang].leadsTo(outcome)}`;
  };
  const told = (step: TraceStep) => ({ text: claim(step), reason: stepReason(lang, step, trace) });
  return byNode(trace).flatMap((steps): TraceLine[] => {
    const left = steps.filter(({ status }) => status !== 'rejected');
    // After something that is open, what was answered still leads one way.
    const chosen =
      left.find(({ status }) => status === 'taken' || status === 'assumed') ??
      (left.length === 1 ? left[0] : undefined);
    const [first] = steps;
    // Nobody comes to a question that all ways around it have closed.
    if (!first || steps.every(({ status }) => status === 'rejected')) return [];
    const references = (chosen ?? first).sources.map((one) => referenceWords(lang, one.reference));
    const reference = [...new Set(references)].join(' · ');
    if (chosen)
      return [
        {
          status: chosen.status === 'assumed' ? 'assumed' : 'taken',
          ...told(chosen),
          reference,
          others: steps.filter((step) => step !== chosen).map(told),
        },
      ];
    return [
      {
        status: 'open',
        text: graphTexts[lang].openQuestion,
        reason: stepReason(lang, left[0] ?? first, trace),
        reference,
        others: left.map((step) => ({ text: claim(step), reason: '' })),
      },
    ];
  });
}

function byNode(trace: readonly TraceStep[]): TraceStep[][] {
  const groups = new Map<string, TraceStep[]>();
  for (const step of trace) groups.set(step.node, [...(groups.get(step.node) ?? []), step]);
  return [...groups.values()];
}

/** One line for each document and how sure it is, with every paragraph of it that the answer rests on. */
function sourceLines(sources: readonly Source[], ruleset: Ruleset, lang: Lang): SourceLine[] {
  const groups = new Map<string, { line: Omit<SourceLine, 'places'>; places: string[] }>();
  for (const source of sources) {
    const line = documentWords(lang, source, ruleset);
    const key = `${line.title}|${line.note}`;
    const group = groups.get(key) ?? { line, places: [] };
    const place = referenceWords(lang, source.reference);
    if (!group.places.includes(place)) group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ line, places }) => ({
    ...line,
    // A chapter that was read whole is its own place.
    places: places.every((place) => /kapittel/.test(place)) ? '' : shortened(places),
  }));
}

function documentWords(lang: Lang, source: Source, ruleset: Ruleset): Omit<SourceLine, 'places'> {
  const t = assessmentTexts[lang];
  const document = ruleset.documents.get(source.document);
  const doubt = doubtWords(lang, source);
  const title =
    document?.[lang] ?? (lang === 'nb' ? source.document : t[`confidence_${source.confidence}`]);
  const note = [t.checked(formatDay(source.verifiedAt)), ...(doubt ? [doubt] : [])].join(', ');
  return { title, note, ...(document?.url ? { url: document.url } : {}) };
}

/** «anskaffelsesforskriften § 5-1, § 7-1»: the name of the law once. */
function shortened(places: readonly string[]): string {
  let law = '';
  return places
    .map((place) => {
      const [name = '', ...rest] = place.split(' ');
      if (name === law && rest.length > 0) return rest.join(' ');
      law = name;
      return place;
    })
    .join(', ');
}
