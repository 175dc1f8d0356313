import { inflateSync } from 'node:zlib';

/**
 * A small reader for tests, of the PDFs we make ourselves: plain objects, deflated streams, fonts
 * with a ToUnicode map. It reads the bytes, so that a test does not believe what the maker says.
 */
export function readPdf(pdf: Uint8Array) {
  const raw = Buffer.from(pdf).toString('latin1');
  const objects = new Map<number, string>();
  for (const [, id, body] of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(Number(id), body ?? '');
  const object = (id: string | undefined): string => objects.get(Number(id)) ?? '';
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  const drawings = pages.map((page) =>
    operations(stream(object(/\/Contents (\d+) 0 R/.exec(page)?.[1]))),
  );
  const xmp = [...objects.values()].find((body) => body.includes('/Subtype /XML')) ?? '';
  const tag = /\/Type \/StructElem\n\s*\/S \/(\w+)/;
  return {
    raw,
    pages,
    drawings,
    xmp: Buffer.from(stream(xmp), 'latin1').toString('utf8'),
    text: pages.map((page, at) => pageText(page, drawings[at] ?? [], object)).join('\n'),
    tags: [...objects.values()].flatMap((body) => tag.exec(body)?.[1] ?? []),
  };
}

function stream(body: string): string {
  const found = /stream\n([\s\S]*?)\nendstream/.exec(body);
  if (!found?.[1]) return '';
  return body.includes('/FlateDecode')
    ? inflateSync(Buffer.from(found[1], 'latin1')).toString('latin1')
    : found[1];
}

interface Operation {
  operator: string;
  names: string[];
  /** Two-byte glyph numbers of every string it shows. */
  glyphs: number[];
}

/** The drawing operations of a page, each with what stood before it. */
function operations(content: string): Operation[] {
  const found: Operation[] = [];
  let next: Operation = { operator: '', names: [], glyphs: [] };
  // A string may hold parentheses in pairs without escapes; three layers are enough for glyph numbers.
  const inside = String.raw`(?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\))*`;
  const token = new RegExp(
    String.raw`/([^\s/[\]<>()]+)|\((${inside})\)|<([\da-fA-F]*)>|([A-Za-z'"*]+)|[\s\S]`,
    'g',
  );
  for (const [, name, literal, hex, operator] of content.matchAll(token)) {
    if (name !== undefined) next.names.push(name);
    else if (literal !== undefined) next.glyphs.push(...pairs(unescapeLiteral(literal)));
    else if (hex) next.glyphs.push(...pairs(Buffer.from(hex, 'hex')));
    else if (operator !== undefined) {
      found.push({ ...next, operator });
      next = { operator: '', names: [], glyphs: [] };
    }
  }
  return found;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

function unescapeLiteral(literal: string): Buffer {
  const bytes = literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (escapes[sign] ?? sign),
  );
  return Buffer.from(bytes, 'latin1');
}

function pairs(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length >> 1 }, (_, at) => bytes.readUInt16BE(at * 2));
}

function pageText(
  page: string,
  drawing: Operation[],
  object: (id: string | undefined) => string,
): string {
  const fonts = new Map<string, Map<number, string>>();
  for (const [, name, id] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    fonts.set(name ?? '', letters(stream(object(/\/ToUnicode (\d+)/.exec(object(id))?.[1]))));
  }
  let font = new Map<number, string>();
  let text = '';
  for (const { operator, names, glyphs } of drawing) {
    if (operator === 'Tf') font = fonts.get(names.at(-1) ?? '') ?? font;
    if (operator === 'TJ' || operator === 'Tj')
      text += `${glyphs.map((glyph) => font.get(glyph) ?? '\ufffd').join('')}\n`;
  }
  // A word broken over two lines is joined again, as a reader's search does.
  return text.replace(/\u00ad\n/g, '');
}

function letters(cmap: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, glyph, unicode] of cmap.matchAll(/^<([\da-fA-F]{4})> <([\da-fA-F]+)>$/gm)) {
    const utf16 = Buffer.from(unicode ?? '', 'hex')
      .swap16()
      .toString('utf16le');
    found.set(Number.parseInt(glyph ?? '', 16), utf16);
  }
  return found;
}
