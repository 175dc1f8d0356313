/** One thing in a reader's booklet: a page of the cookbook or an example. */
export interface BookletItem {
  kind: 'kokebok' | 'eksempel';
  slug: string;
}

/** What fits: 60 slugs stay well under the 4 kB that a cookie may hold. */
export const bookletCapacity = 60;

const form = /^(kokebok|eksempel):([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Reads `kokebok:pilotavtale,eksempel:bua`; what cannot be read is left out, doubles too. */
export function parseBooklet(text: string | undefined): BookletItem[] {
  const items: BookletItem[] = [];
  for (const one of (text ?? '').slice(0, 8000).split(',')) {
    const match = form.exec(one.trim());
    if (!match || match[0].length > 100) continue;
    const [, kind, slug] = match as unknown as [string, BookletItem['kind'], string];
    if (
      items.length < bookletCapacity &&
      !items.some((item) => item.kind === kind && item.slug === slug)
    )
      items.push({ kind, slug });
  }
  return items;
}

export function formatBooklet(items: BookletItem[]): string {
  return items.map(({ kind, slug }) => `${kind}:${slug}`).join(',');
}

export type BookletChange =
  | { do: 'add'; items: BookletItem[] }
  | { do: 'remove' | 'up' | 'down'; item: BookletItem }
  | { do: 'replace'; items: BookletItem[] };

/** The booklet after a change, or a refusal when there is no room. */
export function changeBooklet(items: BookletItem[], change: BookletChange): BookletItem[] | 'full' {
  if (change.do === 'replace') return change.items;
  if (change.do === 'add') {
    const fresh = change.items.filter((item) => indexOf(items, item) < 0);
    return items.length + fresh.length > bookletCapacity ? 'full' : [...items, ...fresh];
  }
  const at = indexOf(items, change.item);
  if (at < 0) return items;
  const rest = items.toSpliced(at, 1);
  if (change.do === 'remove') return rest;
  const to = Math.max(0, Math.min(rest.length, change.do === 'up' ? at - 1 : at + 1));
  return rest.toSpliced(to, 0, change.item);
}

function indexOf(items: BookletItem[], item: BookletItem): number {
  return items.findIndex((one) => one.kind === item.kind && one.slug === item.slug);
}
