import { getStroke } from 'perfect-freehand';

/** The outline of a hand-drawn line as an SVG path; `width` in units of the drawing. */
export function outlineOf(points: readonly (readonly [number, number])[], width: number): string {
  const outline = getStroke(
    points.map(([x, y]) => [x, y]),
    { size: width, thinning: 0.4, smoothing: 0.5, streamline: 0.4, last: true },
  );
  const [first, ...rest] = outline;
  if (!first) return '';
  const round = (value = 0): number => Math.round(value);
  const at = (point: readonly number[]): string => `${round(point[0])} ${round(point[1])}`;
  // Curves through the middles: smooth with few points.
  const curves = rest.map((point, place) => {
    const next = rest[place + 1] ?? first;
    const middle = [((point[0] ?? 0) + (next[0] ?? 0)) / 2, ((point[1] ?? 0) + (next[1] ?? 0)) / 2];
    return `Q${at(point)} ${at(middle)}`;
  });
  return `M${at(first)}${curves.join('')}Z`;
}
