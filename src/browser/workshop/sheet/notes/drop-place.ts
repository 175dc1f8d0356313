/** The note that something let go at a place in a list comes before; null: it comes last. */
export function beforeWhich(
  list: HTMLElement,
  x: number,
  y: number,
  dragged: string | null,
): string | null {
  const box = list.getBoundingClientRect();
  const [left, top] = [box.left + x, box.top + y];
  for (const card of cardsOf(list)) {
    if (card.dataset.note === dragged) continue;
    const one = card.getBoundingClientRect();
    const beside = top >= one.top && top <= one.bottom && one.width < box.width * 0.6;
    const before = beside ? left < one.left + one.width / 2 : top < one.top + one.height / 2;
    if (before) return card.dataset.note ?? null;
  }
  return null;
}

/** Where the line goes that shows it, px from the top of the list. */
export function lineAt(list: HTMLElement, before: string | null): number {
  const cards = cardsOf(list);
  const next = cards.find((card) => card.dataset.note === before);
  const last = cards.at(-1);
  if (next) return next.offsetTop - 5;
  return last ? last.offsetTop + last.offsetHeight + 3 : 4;
}

function cardsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-note]')];
}
