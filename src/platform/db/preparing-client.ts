import pg from 'pg';

/** Statements kept per connection; more are sent unprepared, since each holds memory in the server. */
const most = 300;
const names = new Map<string, string>();

/**
 * A connection that prepares what it is asked again and again, so that PostgreSQL parses and plans
 * each statement once per connection (measured: planning was most of the time of a page's queries).
 * Statements without parameters and of transactions go as they are.
 */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of pg's query cannot be told apart by type
  override query(...args: any[]): any {
    const [text, values, ...rest] = args;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
      return super.query(...(args as [string]));
    const name = nameOf(text);
    return super.query({ text, values, ...(name ? { name } : {}) }, ...(rest as []));
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= most) return known;
  const name = `q${names.size + 1}`;
  names.set(text, name);
  return name;
}
