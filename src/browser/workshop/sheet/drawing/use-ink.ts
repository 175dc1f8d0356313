import { type PointerEvent, useRef, useState } from 'react';
import { thinned, toCanvas } from '../model/strokes.ts';

type Point = readonly [number, number];

/**
 * Follows a pointer over the drawing. A mouse or a pen draws at once; a finger only when `touch` is
 * on, so that the page can still be scrolled past it.
 */
export function useInk(options: {
  enabled: boolean;
  touch: boolean;
  onStroke: (points: number[]) => void;
}) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const now = useRef<{ pointer: number; points: Point[] } | null>(null);
  const place = (event: PointerEvent<SVGSVGElement>): Point =>
    toCanvas(event.clientX, event.clientY, event.currentTarget.getBoundingClientRect());
  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      const wanted = event.pointerType === 'touch' ? options.touch : event.button === 0;
      if (!options.enabled || !wanted || now.current) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      now.current = { pointer: event.pointerId, points: [place(event)] };
      setLine([...now.current.points]);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      if (now.current?.pointer !== event.pointerId) return;
      now.current.points.push(place(event));
      setLine([...now.current.points]);
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>): void => {
      if (now.current?.pointer !== event.pointerId) return;
      const points = thinned([...now.current.points, place(event)]);
      now.current = null;
      setLine([]);
      if (points.length > 0) options.onStroke(points);
    },
    // The system took the pointer, for a gesture of its own: nothing was meant to be drawn.
    onPointerCancel: (): void => {
      now.current = null;
      setLine([]);
    },
  };
  return { line, handlers };
}
