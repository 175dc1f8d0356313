/**
 * CSV as Norwegian spreadsheets open it: UTF-8 with BOM, semicolon, CRLF, quoting after RFC 4180.
 * A cell that a spreadsheet could run as a formula gets an apostrophe in front; the JSON download
 * is the lossless one.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

/** What a spreadsheet may read as a formula: = + - @ in any width, also after invisible characters, and a leading tab or line break. */
export function looksLikeFormula(cell: string): boolean {
  return /^[\t\r\n]/.test(cell) || /^[\s\p{C}]*[=+\-@]/u.test(cell.normalize('NFKC'));
}

export function csvCell(cell: string): string {
  const safe = looksLikeFormula(cell) ? `'${cell}` : cell;
  return /[";,'\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
