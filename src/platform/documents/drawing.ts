/** One line of a drawing, as a pen made it. */
export interface Stroke {
  /** x, y, x, y …, both from 0 to 10 000. */
  points: readonly number[];
  /** Thickness in the same units. */
  width: number;
  /** Which of the inks: 0 to 7. */
  ink: number;
}

/** A freehand drawing: data only, never markup. */
export interface Drawing {
  strokes: readonly Stroke[];
}

/** Both axes run to 10 000 whatever the screen; shown, the sheet is four wide and three high. */
export const drawingSize = { width: 10_000, height: 7_500 } as const;

/** The inks on paper. On a screen they are classes, so that a dark one can be lighter. */
export const inkColours = [
  '#1d2421',
  '#33608c',
  '#8f4a34',
  '#226769',
  '#596818',
  '#9e3f2c',
  '#6b4a86',
  '#4b5450',
] as const;

/** Points as they are shown, thinned so that what the eye cannot tell apart is left out. */
export function shownPoints({ points }: Stroke): [x: number, y: number][] {
  const shown: [number, number][] = [];
  const scale = drawingSize.height / 10_000;
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, Math.round((points[at + 1] ?? 0) * scale)];
    const last = shown.at(-1);
    const end = at + 3 >= points.length;
    if (!last || end || Math.hypot(x - last[0], y - last[1]) >= 12) shown.push([x, y]);
  }
  return shown;
}

/** An SVG path of a stroke. A single touch becomes a dot, which round ends draw. */
export function strokePath(stroke: Stroke): string {
  const [first, ...others] = shownPoints(stroke);
  if (!first) return '';
  const rest = others.length > 0 ? others : [first];
  return `M${first[0]} ${first[1]}${rest.map(([x, y]) => `L${x} ${y}`).join('')}`;
}
