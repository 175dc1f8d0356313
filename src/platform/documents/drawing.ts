/** One line of a drawing, as a pen made it. */
export interface Stroke {
  /** x, y, x, y …, in the units of `drawingSize`. */
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

/** A sheet on its side, whatever the screen. */
export const drawingSize = { width: 10_000, height: 6_250 } as const;

/** The inks on paper: black, blue, red, green, orange, purple, petrol, grey. On a screen they are classes, so that a dark one can be lighter. */
export const inkColours = [
  '#1d2421',
  '#33608c',
  '#b3261e',
  '#2e6b34',
  '#a85a00',
  '#6d3fa0',
  '#226769',
  '#4b5450',
] as const;

/** Points as they are shown, thinned so that what the eye cannot tell apart is left out. */
export function shownPoints({ points }: Stroke): [x: number, y: number][] {
  const shown: [number, number][] = [];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
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
