import { inflateRawSync } from 'node:zlib';

/** The parts of a .docx by name. Reads the zip's own directory; throws on anything that is no zip. */
export function partsOf(file: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) throw new Error('no zip');
  const parts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + size);
    parts.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

const entity = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/g;

/** What is wrong with an XML document; undefined when it is well-formed. */
export function xmlFault(xml: string): string | undefined {
  if (
    !xml.isWellFormed() ||
    /(?![\n\t\r])[\p{Cc}\ufffe\uffff]/u.test(xml.replace(/[\u007f-\u009f]/g, ''))
  )
    return 'a sign that XML does not allow';
  const open: string[] = [];
  let at = 0;
  for (const match of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<\?[^?]*\?>/g,
  )) {
    const [whole, closing, name = '', , empty] = match;
    const between = xml.slice(at, match.index);
    if (/[<]|&/.test(between.replace(entity, ''))) return `loose markup: ${between.slice(0, 60)}`;
    at = match.index + whole.length;
    if (whole.startsWith('<?')) continue;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (!empty) open.push(name);
  }
  if (/[<&]/.test(xml.slice(at))) return 'loose markup at the end';
  return open.length > 0 ? `<${open.at(-1)}> is open` : undefined;
}

/** The words of a Word document, paragraph by paragraph. */
export function wordsOf(file: Uint8Array): string[] {
  const xml = partsOf(file).get('word/document.xml') ?? '';
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([whole, text]) => (whole === '<w:br/>' ? '\n' : unescaped(text ?? '')))
      .join(''),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
