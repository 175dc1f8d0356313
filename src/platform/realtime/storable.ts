/**
 * jsonb holds neither NUL nor half a surrogate pair. JSON.stringify escapes just those as \u….;
 * an even number of backslashes before it is text about an escape, not one.
 */
export function storable(payload: string): boolean {
  return !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(payload);
}
