import { type Board, limits } from '#parts/workshop/model';

export type Stroke = Board['strokes'][string];

/** Units of a drawing: as wide as the model's grid, and lower, as a sheet of paper on its side. */
export const canvas = { width: limits.grid, height: 6_250 } as const;

/** Oldest first: what was drawn last lies on top. */
export function strokesOf(board: Board, field: string): Stroke[] {
  return Object.values(board.strokes)
    .filter((stroke) => stroke.field === field)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** A place on the screen as units of the drawing, kept inside it. */
export function toCanvas(
  x: number,
  y: number,
  box: { left: number; top: number; width: number; height: number },
): [number, number] {
  const inside = (value: number, most: number): number =>
    Math.round(Math.min(most, Math.max(0, value)));
  return [
    inside(((x - box.left) / box.width) * canvas.width, canvas.width),
    inside(((y - box.top) / box.height) * canvas.height, canvas.height),
  ];
}

/**
 * x, y, x, y … of a line that fits in one operation: points nearer than `least` units to the last
 * kept one are left out, and more are until it is short enough. First and last point always stay.
 * A tap becomes a dot of two equal points.
 */
export function thinned(points: readonly (readonly [number, number])[], least = 30): number[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return [];
  const kept: (readonly [number, number])[] = [first];
  for (const point of points.slice(1, -1)) {
    const [x, y] = kept.at(-1) ?? first;
    if (Math.hypot(point[0] - x, point[1] - y) >= least) kept.push(point);
  }
  kept.push(last);
  if (kept.length * 2 > limits.strokeNumbers) return thinned(points, least * 1.5);
  return kept.flat();
}

/** Points in pairs again. */
export function pairs(points: readonly number[]): [number, number][] {
  return Array.from({ length: Math.floor(points.length / 2) }, (_, at) => [
    points[at * 2] ?? 0,
    points[at * 2 + 1] ?? 0,
  ]);
}
