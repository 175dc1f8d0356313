import { join } from 'node:path';
import { ContentError, readYamlFile } from '#platform/documents/front-matter.ts';
import { type Lang, langs } from '#platform/i18n/lang.ts';
import { openPart } from '../model/open-part.ts';
import type { Template } from '../model/template.ts';
import type { Workshop } from '../model/workshop.ts';
import { type DemoFile, demoSchema } from './demo-file.ts';
import { DemoRefused, playDemo } from './demo-play.ts';

/**
 * The filled workshop in both languages, as everybody may see it. Read at every start; what the rules
 * refuse, and a nynorsk file that is not the bokmål one in other words, throw ContentError with file
 * and line.
 */
export async function loadDemo(
  contentDir: string,
  template: Template,
): Promise<Record<Lang, Workshop>> {
  const read = await Promise.all(langs.map((lang) => readDemo(contentDir, lang, template)));
  const [nb, nn] = read;
  if (!nb || !nn) throw new Error('Both languages are read above');
  if (shapeOf(nb.file) !== shapeOf(nn.file))
    throw new ContentError(nn.path, 1, 'har ikke de samme lappene og svarene som på bokmål');
  return { nb: nb.state, nn: nn.state };
}

async function readDemo(contentDir: string, lang: Lang, template: Template) {
  const path = join(contentDir, lang, 'workshop-demo.yml');
  const { value, lineOf } = await readYamlFile(path, demoSchema);
  try {
    return { path, file: value, state: openPart(playDemo(value, lang, template)) };
  } catch (error) {
    if (!(error instanceof DemoRefused)) throw error;
    throw new ContentError(path, lineOf(error.path), error.why);
  }
}

/** Everything but words. */
function shapeOf(file: DemoFile): string {
  const words = new Set(['title', 'name', 'text', 'what', 'cluster', 'parts']);
  return JSON.stringify(file, (key, value: unknown) => {
    if (!words.has(key)) return value;
    if (typeof value === 'object' && value !== null) return Object.keys(value);
    return key === 'cluster' ? true : undefined;
  });
}
