import { z } from 'zod';
import { defineEndpoint, type Endpoint, langQuery } from '#platform/http/api.ts';
import { InvalidInput } from '#platform/http/errors.ts';
import { dayOf } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import {
  cautionWords,
  dialogueWords,
  dutyWords,
  edgeClaim,
  referenceWords,
  refusalWords,
  sourceWords,
  stepReason,
} from './assessment-words.ts';
import {
  type Assessment,
  cautionSchema,
  dialogueSchema,
  dutySchema,
  needSchema,
  outcomeSchema,
  sourceSchema,
  traceStepSchema,
  valueWorkingSchema,
} from './model/answer.ts';
import { assess, assumeDay } from './model/assess.ts';
import { factsSchema } from './model/facts.ts';
import { daySchema, thresholdFileSchema } from './model/parameters.ts';
import type { Ruleset } from './model/ruleset.ts';
import {
  dialogueFileSchema,
  dutiesFileSchema,
  graphFileSchema,
  limitsFileSchema,
  sourcesFileSchema,
} from './model/ruleset-files.ts';

const words = { reference: z.string(), text: z.string() };
const assessmentForApi = z.object({
  startedOn: daySchema,
  /** Null while a missing fact still decides; then see `possible` and `needs`. */
  outcome: outcomeSchema.nullable(),
  possible: z.array(outcomeSchema),
  value: valueWorkingSchema.nullable(),
  duties: z.array(dutySchema.extend(words)),
  dialogue: z.array(dialogueSchema.extend(words)),
  trace: z.array(traceStepSchema.extend({ ...words, reason: z.string() })),
  sources: z.array(sourceSchema.extend({ text: z.string(), url: z.url().optional() })),
  needs: z.array(needSchema),
  caution: z.array(cautionSchema.extend({ text: z.string() })),
  rulesetVersion: z.string(),
  verifiedAt: daySchema,
});

/** The assessment for programs: nothing is stored, and the same question gets the same answer. */
export function procurementEndpoints({
  clock,
  ruleset,
}: Pick<Services, 'clock'> & { ruleset: Ruleset }): Endpoint[] {
  return [
    defineEndpoint({
      path: '/procurement/assess',
      summary: 'Hvilke anskaffelsesregler gjelder for dette kjøpet på denne datoen?',
      query: z.object({ lang: langQuery }),
      body: factsSchema.extend({ startedOn: z.string().optional() }),
      response: assessmentForApi,
      handle: async ({ query: { lang }, body: { startedOn, ...facts } }) => {
        const result = assess(facts, startedOn ?? dayOf(clock()), ruleset);
        if ('refused' in result)
          throw new InvalidInput(
            result.refused.map((one) => ({ field: one.field, message: refusalWords(lang, one) })),
          );
        return inWords(startedOn === undefined ? assumeDay(result.ok) : result.ok, lang, ruleset);
      },
    }),
    defineEndpoint({
      path: '/procurement/rules',
      summary: 'Anskaffelsesreglene som svarene bygger på, med kilde og dato',
      query: z.object({}),
      response: z.object({
        version: z.string(),
        verifiedAt: daySchema,
        firstDay: daySchema,
        lastDay: daySchema,
        thresholds: thresholdFileSchema,
        limits: limitsFileSchema,
        sources: sourcesFileSchema,
        graph: graphFileSchema,
        duties: dutiesFileSchema,
        dialogue: dialogueFileSchema,
      }),
      handle: async () => {
        const { version, verifiedAt, firstDay, lastDay, files } = ruleset;
        return { version, verifiedAt, firstDay, lastDay, ...files };
      },
    }),
  ];
}

function inWords(
  assessment: Assessment,
  lang: Lang,
  ruleset: Ruleset,
): z.input<typeof assessmentForApi> {
  const { outcome, value, duties, dialogue, trace, sources, caution } = assessment;
  const reference = (one: { reference: string }) => referenceWords(lang, one.reference);
  return {
    ...assessment,
    outcome: outcome ?? null,
    value: value ?? null,
    duties: duties.map((duty) => ({
      ...duty,
      reference: reference(duty.source),
      text: dutyWords(lang, duty),
    })),
    dialogue: dialogue.map((rule) => ({
      ...rule,
      reference: reference(rule.source),
      text: dialogueWords(lang, rule),
    })),
    trace: trace.map((step) => ({
      ...step,
      reference: step.sources.map(reference).join('; '),
      text: edgeClaim(lang, step),
      reason: stepReason(lang, step, trace),
    })),
    sources: sources.map((source) => ({ ...source, ...sourceWords(lang, source, ruleset) })),
    caution: caution.map((one) => ({ ...one, text: cautionWords(lang, one) })),
  };
}
