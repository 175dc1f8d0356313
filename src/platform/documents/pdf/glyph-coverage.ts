/**
 * The code points a TrueType font has glyphs for, from its `cmap` table in format 12 (segmented
 * coverage, all of Unicode). PDF/UA refuses text that has no glyph, so it must be known beforehand.
 * Source: OpenType specification, «cmap — Character to Glyph Index Mapping Table».
 */
export function readCoverage(font: Buffer): ReadonlySet<number> {
  const cmap = tableOffset(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  for (let at = 0; at < count; at += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4);
    if (font.readUInt16BE(subtable) === 12) return readGroups(font, subtable);
  }
  throw new Error('The font has no cmap subtable in format 12.');
}

function tableOffset(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let at = 0; at < tables; at += 1) {
    const record = 12 + at * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table «${tag}».`);
}

function readGroups(font: Buffer, subtable: number): ReadonlySet<number> {
  const covered = new Set<number>();
  const groups = font.readUInt32BE(subtable + 12);
  for (let at = 0; at < groups; at += 1) {
    const group = subtable + 16 + at * 12;
    const last = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= last; code += 1) covered.add(code);
  }
  return covered;
}
