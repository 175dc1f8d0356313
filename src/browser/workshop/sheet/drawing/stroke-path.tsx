import { memo, useMemo } from 'react';
import { pairs, type Stroke } from '../model/strokes.ts';
import { outlineOf } from './outline.ts';

/** Worked out once for each stroke: a drawing may have hundreds. */
export const StrokePath = memo(function StrokePath({ stroke }: { stroke: Stroke }) {
  const path = useMemo(() => outlineOf(pairs(stroke.points), stroke.width), [stroke]);
  return <path className="stroke" data-ink={stroke.ink} d={path} />;
});
