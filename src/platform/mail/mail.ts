/** A message in plain text: nothing in it can run, be tracked or hide where a link leads. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends one message, or throws why not. */
export type Deliver = (mail: Mail) => Promise<void>;

/** Nothing that ends a header line, and not so long that a server would fold it badly. */
export function oneLine(text: string, most = 200): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}
