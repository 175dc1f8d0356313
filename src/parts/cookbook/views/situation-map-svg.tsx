import type { GraphBox, GraphDrawing } from '#platform/documents/graph-drawing.ts';
import { useView } from '#ui/view.tsx';
import { situationTexts } from '../situation-texts.ts';

/** The drawing. Colours come from classes alone: the policy allows no inline style. */
export function SituationMapSvg({
  drawing,
  recipes,
}: {
  drawing: GraphDrawing;
  recipes: string[];
}) {
  const { lang } = useView();
  const t = situationTexts[lang];
  const { width, height, boxes, edges } = drawing;
  const questions = boxes.filter(({ kind }) => kind === 'question').length;
  return (
    <svg
      className="situation-map__drawing"
      role="img"
      aria-labelledby="kart-tittel kart-beskrivelse"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id="kart-tittel">{t.mapTitle}</title>
      <desc id="kart-beskrivelse">{t.mapDescription(questions, boxes.length - questions)}</desc>
      {edges.map((edge, at) => (
        <path key={at} className="situation-map__edge" d={edge.d} />
      ))}
      {boxes.map((box) => (
        <Box key={box.id} box={box} number={box.badge ? recipes.indexOf(box.badge) + 1 : 0} />
      ))}
    </svg>
  );
}

function Box({ box, number }: { box: GraphBox; number: number }) {
  const { x, y, width, height, kind, lines } = box;
  return (
    <g>
      <rect
        className={`situation-map__${kind}`}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={kind === 'end' ? Math.min(20, height / 2) : 6}
      />
      {number > 0 ? (
        <>
          <circle className="situation-map__badge" cx={x + 20} cy={y + height / 2} r="11" />
          <text className="situation-map__number" x={x + 20} y={y + height / 2 + 4.5}>
            {number}
          </text>
        </>
      ) : null}
      {lines.map((line, at) => (
        <text key={at} className={`situation-map__${line.part}`} x={line.x} y={line.y}>
          {line.text}
        </text>
      ))}
    </g>
  );
}
