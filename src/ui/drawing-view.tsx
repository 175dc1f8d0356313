import { useId } from 'react';
import { type Drawing, drawingSize, strokePath } from '#platform/documents/drawing.ts';

/** A drawing as SVG, with what it is in words for those who do not see it. */
export function DrawingView({ drawing, description }: { drawing: Drawing; description: string }) {
  const title = useId();
  return (
    <figure className="report-drawing">
      <svg
        viewBox={`0 0 ${drawingSize.width} ${drawingSize.height}`}
        role="img"
        aria-labelledby={title}
      >
        <title id={title}>{description}</title>
        {drawing.strokes.map((stroke, at) => (
          <path
            key={at}
            className={`ink ink--${stroke.ink}`}
            d={strokePath(stroke)}
            strokeWidth={Math.max(20, stroke.width)}
          />
        ))}
      </svg>
      <figcaption className="meta" aria-hidden="true">
        {description}
      </figcaption>
    </figure>
  );
}
