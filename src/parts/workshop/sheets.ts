import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError, readYamlFile } from '#platform/documents/front-matter.ts';
import {
  bokmalSheetSchema,
  bokmalTemplateSchema,
  mergeSheet,
  mergeTemplate,
  nynorskSheetSchema,
  nynorskTemplateSchema,
} from './model/sheet-file.ts';
import { type Sheet, type Template, templateSchema } from './model/template.ts';
import { templateFaults } from './model/template-check.ts';
import { minutesOf } from './model/template-lookups.ts';

/** What the sheets of the standard template take together; introduction and the like come on top. */
const sheetMinutes = 210;

type LineOf = (path: readonly PropertyKey[]) => number;
interface ReadSheet {
  sheet: Sheet;
  file: string;
  lineOf: LineOf;
}

/**
 * The standard template, read at every start: both languages together. With `pages`, also the
 * cookbook pages that sheets give to read must exist. Throws ContentError with file and line.
 */
export async function loadTemplate(
  contentDir: string,
  pages?: ReadonlySet<string>,
): Promise<Template> {
  const [nbDir, nnDir] = [join(contentDir, 'nb/sheets'), join(contentDir, 'nn/sheets')];
  const nbFile = join(nbDir, 'template.yml');
  const nnFile = join(nnDir, 'template.yml');
  const nb = await readYamlFile(nbFile, bokmalTemplateSchema);
  const nn = await readYamlFile(nnFile, nynorskTemplateSchema);
  const read = await readSheets(nbDir, nnDir);
  const inOrder = nb.value.sheets.map((id, at) => {
    const found = read.get(id);
    if (!found)
      throw new ContentError(nbFile, nb.lineOf(['sheets', at]), `arket «${id}» finnes ikke`);
    if (found.sheet.number !== at + 1)
      throw new ContentError(found.file, found.lineOf(['number']), `skal ha nummer ${at + 1}`);
    return found;
  });
  for (const [id, { file }] of read) {
    if (!nb.value.sheets.includes(id)) throw new ContentError(file, 1, 'står ikke i template.yml');
  }
  const { template, disagreements } = mergeTemplate(
    nb.value,
    nn.value,
    inOrder.map(({ sheet }) => sheet),
  );
  const [wrong] = disagreements;
  if (wrong) throw new ContentError(nnFile, nn.lineOf(wrong.path), wrong.message);
  checkShape(template, inOrder, nbFile, nb.lineOf);
  if (pages) checkReading(inOrder, pages);
  const minutes = minutesOf(template);
  if (minutes !== sheetMinutes) {
    const message = `arkene tar ${minutes} minutter til sammen, skal være ${sheetMinutes}`;
    throw new ContentError(nbFile, nb.lineOf(['sheets']), message);
  }
  return template;
}

async function readSheets(nbDir: string, nnDir: string): Promise<Map<string, ReadSheet>> {
  const [nbNames, nnNames] = await Promise.all([nbDir, nnDir].map(sheetFilesIn));
  for (const name of nnNames ?? []) {
    if (!nbNames?.includes(name))
      throw new ContentError(join(nnDir, name), 1, 'finnes ikke på bokmål');
  }
  const sheets = new Map<string, ReadSheet>();
  for (const name of nbNames ?? []) {
    const [file, nnFile] = [join(nbDir, name), join(nnDir, name)];
    if (!nnNames?.includes(name)) throw new ContentError(file, 1, 'mangler på nynorsk');
    const nb = await readYamlFile(file, bokmalSheetSchema);
    const nn = await readYamlFile(nnFile, nynorskSheetSchema);
    const { sheet, disagreements } = mergeSheet(nb.value, nn.value);
    const [wrong] = disagreements;
    if (wrong)
      throw new ContentError(
        nnFile,
        nn.lineOf(wrong.path),
        `${wrong.path.join('.')}: ${wrong.message}`,
      );
    if (sheets.has(sheet.id))
      throw new ContentError(file, nb.lineOf(['id']), `«${sheet.id}» finnes to ganger`);
    sheets.set(sheet.id, { sheet, file, lineOf: nb.lineOf });
  }
  return sheets;
}

async function sheetFilesIn(dir: string): Promise<string[]> {
  const names = await readdir(dir);
  return names.filter((name) => name.endsWith('.yml') && name !== 'template.yml').toSorted();
}

/** Shape, phases and references; a fault in a sheet is told in that sheet's own file. */
function checkShape(template: Template, sheets: ReadSheet[], nbFile: string, lineOf: LineOf): void {
  const parsed = templateSchema.safeParse(template);
  const faults = parsed.success ? templateFaults(parsed.data) : parsed.error.issues;
  const [fault] = faults;
  if (!fault) return;
  const [part, at, ...inside] = fault.path;
  const sheet = part === 'sheets' && typeof at === 'number' ? sheets[at] : undefined;
  const message = `${(sheet ? inside : fault.path).join('.')}: ${fault.message}`;
  if (sheet) throw new ContentError(sheet.file, sheet.lineOf(inside), message);
  throw new ContentError(nbFile, lineOf(fault.path), message);
}

function checkReading(sheets: ReadSheet[], pages: ReadonlySet<string>): void {
  for (const { sheet, file, lineOf } of sheets) {
    const asked = [
      ...sheet.reading.map((slug, at) => ({ slug, path: ['reading', at] })),
      ...sheet.fields.flatMap(({ statements }, field) =>
        statements.map(({ page }, at) => ({
          slug: page,
          path: ['fields', field, 'statements', at, 'page'],
        })),
      ),
    ];
    const lost = asked.find(({ slug }) => slug !== null && !pages.has(slug));
    if (lost)
      throw new ContentError(file, lineOf(lost.path), `viser til «${lost.slug}», som ikke finnes`);
  }
}
