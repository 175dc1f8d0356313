import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { MarkdownError, parseMarkdown } from './markdown.ts';
import type { RichText } from './model.ts';

/** A content file that cannot be used: says which file, which line and what to do. */
export class ContentError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly problem: string,
  ) {
    super(`${file}:${line}: ${problem}`);
  }
}

export interface ContentFile<T> {
  meta: T;
  body: string;
  blocks: RichText;
  /** Line in the file where a path of the front matter stands. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads a Markdown file with YAML front matter. Throws ContentError naming file and line. */
export async function readContentFile<S extends z.ZodType>(
  file: string,
  schema: S,
): Promise<ContentFile<z.output<S>>> {
  const source = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source);
  if (!match)
    throw new ContentError(
      file,
      1,
      'Filen må begynne med opplysninger mellom to linjer med «---».',
    );
  const [head, yaml] = match;
  const { value, lineOf } = readYaml(file, yaml ?? '', 1);
  const parsed = checkShape(file, schema, value, lineOf);
  const body = source.slice(head.length).trim();
  const bodyLine = source.slice(0, source.indexOf(body, head.length)).split('\n').length - 1;
  try {
    return { meta: parsed, body, blocks: parseMarkdown(body), lineOf };
  } catch (error) {
    if (error instanceof MarkdownError)
      throw new ContentError(file, bodyLine + error.line, error.message);
    throw error;
  }
}

/** Reads a YAML file (rule tables, graphs). Throws ContentError naming file and line. */
export async function readYamlFile<S extends z.ZodType>(
  file: string,
  schema: S,
): Promise<{ value: z.output<S>; lineOf: ContentFile<unknown>['lineOf'] }> {
  const { value, lineOf } = readYaml(
    file,
    (await readFile(file, 'utf8')).replaceAll('\r\n', '\n'),
    0,
  );
  return { value: checkShape(file, schema, value, lineOf), lineOf };
}

function readYaml(file: string, yaml: string, before: number) {
  const counter = new LineCounter();
  const doc = parseDocument(yaml, { lineCounter: counter, schema: 'core' });
  const lineAt = (offset: number): number => counter.linePos(offset).line + before;
  const problem = doc.errors[0];
  if (problem)
    throw new ContentError(
      file,
      lineAt(problem.pos[0]),
      `YAML kan ikke leses: ${problem.message.split('\n')[0]}`,
    );
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = doc.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return before + 1;
  };
  return { value: doc.toJS() as unknown, lineOf };
}

function checkShape<S extends z.ZodType>(
  file: string,
  schema: S,
  value: unknown,
  lineOf: ContentFile<unknown>['lineOf'],
): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path ?? [];
  throw new ContentError(
    file,
    lineOf(path),
    `${path.join('.') || 'opplysningene'}: ${issue?.message ?? 'feil form'}`,
  );
}
