type Plain = Record<string, unknown>;

/**
 * The same text as `JSON.stringify`, made a few ms at a time, so that nobody's note waits for the
 * snapshot of a large room. Looks two levels down; what is below is made whole. The value must not
 * change meanwhile, and states never do. `turn` is told how long each stretch took.
 */
export async function stringifyInTurns(
  value: unknown,
  { turnMs = 2, turn = () => undefined }: { turnMs?: number; turn?: (ms: number) => void } = {},
): Promise<string> {
  if (!isPlain(value)) return JSON.stringify(value);
  let began = performance.now();
  const rest = async (): Promise<void> => {
    const used = performance.now() - began;
    if (used < turnMs) return;
    turn(used);
    await new Promise((next) => setImmediate(next));
    began = performance.now();
  };
  const parts: string[] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (!isPlain(inner)) {
      const text = JSON.stringify(inner);
      if (text !== undefined) parts.push(`${JSON.stringify(key)}:${text}`);
      continue;
    }
    const entries: string[] = [];
    for (const [name, leaf] of Object.entries(inner)) {
      const text = JSON.stringify(leaf);
      if (text !== undefined) entries.push(`${JSON.stringify(name)}:${text}`);
      await rest();
    }
    parts.push(`${JSON.stringify(key)}:{${entries.join(',')}}`);
  }
  turn(performance.now() - began);
  return `{${parts.join(',')}}`;
}

function isPlain(value: unknown): value is Plain {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof (value as Plain).toJSON !== 'function'
  );
}
