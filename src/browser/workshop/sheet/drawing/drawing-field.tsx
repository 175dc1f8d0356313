import { useId, useState } from 'react';
import { type Field, isOwn } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { useWorkshop } from '../../use-workshop.tsx';
import { describeField } from '../model/layout.ts';
import { canvas, strokesOf } from '../model/strokes.ts';
import { Composer } from '../notes/composer.tsx';
import { useAt, useBoardOf, useNames } from '../use-board.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts, useWords } from '../use-texts.ts';
import { outlineOf } from './outline.ts';
import { StrokePath } from './stroke-path.tsx';
import { useInk } from './use-ink.ts';

const inks = [0, 1, 2, 3, 4, 5] as const;
const widths = { thin: 60, thick: 140 } as const;

/** A drawing the table makes together, by hand; who cannot draw writes the same on a note. */
export function DrawingField({ field }: { field: Field }) {
  const t = useSheetTexts();
  const words = useWords();
  const name = useId();
  const { table, sheet, rights, writer, anonymous } = useAt();
  const send = useSend();
  const names = useNames();
  const [ink, setInk] = useState<number>(0);
  const [width, setWidth] = useState<keyof typeof widths>('thin');
  const [drawing, setDrawing] = useState(false);
  const mine = useWorkshop((workshop) => workshop.mine, Object.is);
  const board = useBoardOf();
  const strokes = strokesOf(board, field.id);
  const own = strokes.findLast((stroke) =>
    isOwn({ mine } as Parameters<typeof isOwn>[0], stroke, writer?.id ?? ''),
  );
  const at = { table, sheet: sheet.id };
  const pen = useInk({
    enabled: rights.write,
    touch: drawing,
    onStroke: (points) => {
      const line = { stroke: newThingId(), points, width: widths[width], ink };
      void send({ type: 'stroke.add', ...at, field: field.id, ...line });
    },
  });
  const makers = [...new Set(strokes.map(({ by }) => names(by)))].filter(
    (maker) => maker !== undefined,
  );
  const label =
    strokes.length === 0
      ? t.drawingEmpty
      : anonymous || makers.length === 0
        ? t.drawingOf(strokes.length)
        : t.drawingBy(strokes.length, makers.join(', '));
  const inWords = describeField(sheet, field.id);
  const inkNames = [t.ink0, t.ink1, t.ink2, t.ink3, t.ink4, t.ink5];
  return (
    <div className="drawing" data-drawing={drawing || undefined}>
      <svg
        {...pen.handlers}
        className="drawing__canvas"
        // Paper and ink are the same on every screen, dark or light: the colours have names.
        data-color-scheme="light"
        viewBox={`0 0 ${canvas.width} ${canvas.height}`}
        role="img"
        aria-label={`${words(field.title)}: ${label}`}
      >
        {strokes.map((stroke) => (
          <StrokePath key={stroke.id} stroke={stroke} />
        ))}
        {pen.line.length > 0 && (
          <path className="stroke" data-ink={ink} d={outlineOf(pen.line, widths[width])} />
        )}
      </svg>
      {rights.write && (
        <>
          <div className="drawing__tools">
            <button
              type="button"
              className="button drawing__touch"
              data-variant={drawing ? undefined : 'secondary'}
              aria-pressed={drawing}
              onClick={() => setDrawing(!drawing)}
            >
              {drawing ? t.drawStop : t.draw}
            </button>
            <fieldset className="inks">
              <legend>{t.ink}</legend>
              {inks.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name={`${name}-ink`}
                    checked={ink === one}
                    onChange={() => setInk(one)}
                  />
                  {inkNames[one]}
                  <span className="ink-dot" data-ink={one} data-color-scheme="light" />
                </label>
              ))}
            </fieldset>
            <fieldset className="inks">
              <legend>{t.thickness}</legend>
              {(['thin', 'thick'] as const).map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name={`${name}-width`}
                    checked={width === one}
                    onChange={() => setWidth(one)}
                  />
                  {t[one]}
                </label>
              ))}
            </fieldset>
            <button
              type="button"
              className="button"
              data-variant="secondary"
              aria-disabled={own === undefined || undefined}
              onClick={() => {
                if (own)
                  void send({ type: 'stroke.remove', ...at, stroke: own.id }, t.strokeRemoved);
              }}
            >
              {t.strokeUndo}
            </button>
          </div>
          <p className="meta drawing__touch">{t.drawHint}</p>
          {inWords && (
            <div className="drawing__words">
              <p className="meta">{t.describeHint(words(inWords.title))}</p>
              <Composer
                field={inWords}
                label={t.describe}
                about={words(field.title)}
                prefix={t.drawingPrefix}
              />
            </div>
          )}
        </>
      )}
    </div>
  );
}
