import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { AmountOf } from '#platform/documents/amount.ts';
import {
  ContentError,
  type ContentFile,
  readContentFile,
} from '#platform/documents/front-matter.ts';
import { MarkdownError, parseMarkdown } from '#platform/documents/markdown.ts';
import { rulesIn } from '#platform/documents/model.ts';
import {
  bokmalStepSchema,
  type InnovativeStep,
  mergeStep,
  nynorskStepSchema,
} from './model/innovative.ts';
import {
  bokmalMythSchema,
  type Myth,
  type MythWords,
  mergeMyth,
  nynorskMythSchema,
} from './model/myth.ts';

export interface ProcurementGuides {
  /** In the order of their numbers. */
  myths: Myth[];
  steps: InnovativeStep[];
}

/** The myths and the steps of an innovative procurement, read at every start. Throws ContentError. */
export async function loadProcurementGuides(
  contentDir: string,
  amount: AmountOf,
): Promise<ProcurementGuides> {
  const [myths, steps] = await Promise.all([
    readPairs(contentDir, 'myths', bokmalMythSchema, nynorskMythSchema),
    readPairs(contentDir, 'innovative', bokmalStepSchema, nynorskStepSchema),
  ]);
  return {
    myths: inOrder(
      myths.map(({ file, nnFile, nb, nn }) => {
        const merged = mergeMyth(nb.meta, nn.meta, { nb: nb.body, nn: nn.body });
        if ('fault' in merged) throw new ContentError(nnFile, 1, merged.fault);
        checkTexts(file, mythTexts(merged.myth.words.nb), amount);
        checkTexts(nnFile, mythTexts(merged.myth.words.nn), amount);
        return { ...merged.myth, file };
      }),
    ),
    steps: inOrder(
      steps.map(({ file, nnFile, nb, nn }) => {
        checkTexts(file, [nb.body], amount);
        checkTexts(nnFile, [nn.body], amount);
        return { ...mergeStep(nb.meta, nn.meta, { nb: nb.body, nn: nn.body }), file };
      }),
    ),
  };
}

interface Pair<Nb, Nn> {
  file: string;
  nnFile: string;
  nb: ContentFile<Nb>;
  nn: ContentFile<Nn>;
}

async function readPairs<Nb extends z.ZodType, Nn extends z.ZodType>(
  contentDir: string,
  kind: string,
  nbSchema: Nb,
  nnSchema: Nn,
): Promise<Pair<z.output<Nb>, z.output<Nn>>[]> {
  const dirs = [join(contentDir, 'nb', kind), join(contentDir, 'nn', kind)] as const;
  const [nbNames, nnNames] = await Promise.all(dirs.map(namesIn));
  const [nbDir, nnDir] = dirs;
  for (const name of nnNames ?? []) {
    if (!nbNames?.includes(name))
      throw new ContentError(join(nnDir, name), 1, 'finnes ikke på bokmål');
  }
  return Promise.all(
    (nbNames ?? []).map(async (name) => {
      const [file, nnFile] = [join(nbDir, name), join(nnDir, name)];
      if (!nnNames?.includes(name)) throw new ContentError(file, 1, 'mangler på nynorsk');
      const [nb, nn] = await Promise.all([
        readContentFile(file, nbSchema),
        readContentFile(nnFile, nnSchema),
      ]);
      return { file, nnFile, nb, nn };
    }),
  );
}

async function namesIn(dir: string): Promise<string[]> {
  return (await readdir(dir)).filter((name) => name.endsWith('.md')).toSorted();
}

/** Sorted by number; a number that is missing or stands twice is refused in its own file. */
function inOrder<T extends { number: number; file: string }>(items: T[]): Omit<T, 'file'>[] {
  return items
    .toSorted((a, b) => a.number - b.number)
    .map(({ file, ...item }, at) => {
      if (item.number !== at + 1) throw new ContentError(file, 1, `skal ha nummer ${at + 1}`);
      return item;
    });
}

function mythTexts({ holds, believe, why, since, quiz }: MythWords): string[] {
  const becauses = quiz.flatMap(({ answers }) => answers.map(({ because }) => because));
  return [holds, believe, why, since, ...becauses];
}

function checkTexts(file: string, texts: string[], amount: AmountOf): void {
  for (const text of texts) {
    try {
      for (const { name, on } of rulesIn(parseMarkdown(text))) {
        if (!amount(name, on))
          throw new ContentError(file, 1, `ukjent beløp «:regel[${name}]»${on ? ` på ${on}` : ''}`);
      }
    } catch (error) {
      if (error instanceof MarkdownError)
        throw new ContentError(file, error.line, `${error.message} («${text.slice(0, 40)}…»)`);
      throw error;
    }
  }
}
