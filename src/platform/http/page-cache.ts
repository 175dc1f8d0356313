import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

interface Entry {
  headers: Record<string, string>;
  etag: string;
  plain: Buffer;
  br: Buffer;
  gzip: Buffer;
  bytes: number;
  /** Whether its smallest form was asked for. */
  tight: boolean;
}

export type CacheOutcome = 'hit' | 'not_modified' | 'miss';
export type Encoding = 'br' | 'gzip' | 'plain';

/**
 * Finished answers for anonymous readers, kept in memory and dropped all at once when content
 * changes. A handler must say `publicPage` for its answer to come here; a request that carries a
 * session or an authorization never reads or writes it.
 */
export class PageCache {
  private readonly entries = new Map<string, Entry>();
  private bytes = 0;
  /** Rises with every clear; a page rendered before a change must not be stored after it. */
  generation = 0;

  constructor(
    private readonly maxBytes: number,
    private readonly trusted: () => boolean,
  ) {}

  /** False when it is turned off, and while changes of content cannot be heard. */
  usable(): boolean {
    return this.maxBytes > 0 && this.trusted();
  }

  clear(): void {
    this.generation += 1;
    this.entries.clear();
    this.bytes = 0;
  }

  /** Answers from memory when it can; `undefined` means the application must answer. */
  answer(req: IncomingMessage, res: ServerResponse, requestId: string): CacheOutcome | undefined {
    if (!this.usable()) return undefined;
    if ((req.method !== 'GET' && req.method !== 'HEAD') || isPersonal(req.headers))
      return undefined;
    const key = req.url ?? '';
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    // Re-inserted: a Map keeps insertion order, so the first is the least recently used.
    this.entries.delete(key);
    this.entries.set(key, entry);
    if (matchesEtag(req.headers['if-none-match'], entry.etag)) {
      res.writeHead(304, { ...entry.headers, 'x-request-id': requestId }).end();
      return 'not_modified';
    }
    // Many addresses hold one reader's own answers and are asked for once; those stay as they are.
    if (!entry.tight) tighten(entry);
    const encoding = chooseEncoding(req.headers['accept-encoding']);
    const body = entry[encoding];
    const headers: Record<string, string | number> = {
      ...entry.headers,
      'content-length': body.length,
      'x-request-id': requestId,
    };
    if (encoding !== 'plain') headers['content-encoding'] = encoding;
    res.writeHead(200, headers);
    res.end(req.method === 'HEAD' ? undefined : body);
    return 'hit';
  }

  store(key: string, headers: Record<string, string>, body: Buffer, generation: number): void {
    if (generation !== this.generation || !this.usable()) return;
    const entry: Entry = {
      headers,
      etag: headers.etag ?? etagOf(body),
      plain: body,
      br: compressNow(body, 'br'),
      gzip: compressNow(body, 'gzip'),
      bytes: 0,
      tight: false,
    };
    entry.bytes = entry.plain.length + entry.br.length + entry.gzip.length + key.length * 2 + 500;
    if (entry.bytes > this.maxBytes / 4) return;
    this.bytes += entry.bytes - (this.entries.get(key)?.bytes ?? 0);
    this.entries.set(key, entry);
    for (const [oldest, old] of this.entries) {
      if (this.bytes <= this.maxBytes) break;
      this.entries.delete(oldest);
      this.bytes -= old.bytes;
    }
  }
}

/** A request that says who somebody is. Its answer is nobody else's. */
export function isPersonal(headers: {
  cookie?: string | undefined;
  authorization?: string | undefined;
}): boolean {
  return (
    headers.authorization !== undefined ||
    /(?:^|;\s*)(?:__Host-)?session=/.test(headers.cookie ?? '')
  );
}

export function etagOf(body: Buffer | string): string {
  return `W/"${createHash('sha1').update(body).digest('base64url')}"`;
}

export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  if (header === etag || header === '*') return true;
  const bare = etag.replace(/^W\//, '');
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === bare);
}

export function chooseEncoding(accept: string | string[] | undefined): Encoding {
  const header = String(accept ?? '');
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(header)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(header) ? 'gzip' : 'plain';
}

/** Quick compression for an answer that somebody waits for. */
export function compressNow(body: Buffer, encoding: 'br' | 'gzip'): Buffer {
  return encoding === 'br'
    ? brotliCompressSync(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 2,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    : gzipSync(body, { level: 1 });
}

/** The smallest form, made off the main thread while the quick form already serves. */
function tighten(entry: Entry): void {
  entry.tight = true;
  brotliCompress(
    entry.plain,
    { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } },
    (error, made) => {
      if (!error && made.length < entry.br.length) entry.br = made;
    },
  );
  gzip(entry.plain, { level: 9 }, (error, made) => {
    if (!error && made.length < entry.gzip.length) entry.gzip = made;
  });
}
