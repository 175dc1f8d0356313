import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError, readContentFile, readYamlFile } from '#platform/documents/front-matter.ts';
import { type Lang, langs } from '#platform/i18n/lang.ts';
import { type ConfirmedRow, confirmedFileSchema } from './model/confirmed.ts';
import { type Funding, statusWith } from './model/funding.ts';
import {
  type SchemeFacts,
  type SchemeTexts,
  schemeFileSchema,
  schemeTextsSchema,
} from './model/scheme.ts';

/**
 * Schemes, their texts in both languages and what editors have confirmed; read at every start.
 * Throws ContentError with file and line.
 */
export async function loadFunding(contentDir: string): Promise<Funding> {
  const file = join(contentDir, 'rules/funding/schemes.yml');
  const { value } = await readYamlFile(file, schemeFileSchema);
  const ids = value.schemes.map(({ id }) => id);
  const confirmed = await readConfirmed(contentDir, ids);
  const ofScheme = (id: string) => confirmed.filter(({ scheme }) => scheme === id);
  await refuseLooseTexts(contentDir, ids);
  const schemes = await Promise.all(
    value.schemes.map(async (facts) => ({
      ...facts,
      ...statusWith(facts, ofScheme(facts.id)),
      texts: {
        nb: await readTexts(contentDir, 'nb', facts),
        nn: await readTexts(contentDir, 'nn', facts),
      },
      confirmed: ofScheme(facts.id),
    })),
  );
  return { version: value.version, schemes };
}

async function readConfirmed(contentDir: string, ids: string[]): Promise<ConfirmedRow[]> {
  const file = join(contentDir, 'rules/funding/confirmed.yml');
  const { value, lineOf } = await readYamlFile(file, confirmedFileSchema);
  value.windows.forEach(({ scheme }, at) => {
    if (!ids.includes(scheme))
      throw new ContentError(
        file,
        lineOf(['windows', at, 'scheme']),
        `ordningen «${scheme}» finnes ikke i schemes.yml`,
      );
  });
  return value.windows;
}

async function readTexts(contentDir: string, lang: Lang, facts: SchemeFacts): Promise<SchemeTexts> {
  const file = textsFile(contentDir, lang, facts.id);
  const { meta, body, lineOf } = await readContentFile(file, schemeTextsSchema);
  if (meta.amounts.length !== facts.amounts.length)
    throw new ContentError(
      file,
      lineOf(['amounts']),
      `amounts har ${meta.amounts.length} tekster, men schemes.yml har ${facts.amounts.length} beløp`,
    );
  return { ...meta, body };
}

/** A text without a scheme is a misspelt name. */
async function refuseLooseTexts(contentDir: string, ids: string[]): Promise<void> {
  for (const lang of langs) {
    for (const name of await readdir(join(contentDir, lang, 'funding'))) {
      const id = name.replace(/\.md$/, '');
      if (!ids.includes(id))
        throw new ContentError(
          textsFile(contentDir, lang, id),
          1,
          'har ingen ordning i schemes.yml',
        );
    }
  }
}

function textsFile(contentDir: string, lang: Lang, id: string): string {
  return join(contentDir, lang, 'funding', `${id}.md`);
}
