import { useView } from '#ui/view.tsx';
import type { FacetCounts } from '../list-queries.ts';
import { type ExampleQuery, formatExampleQuery, isChosen, toggle } from '../model/list-query.ts';
import { type Municipalities, wholeCountry } from '../model/places.ts';
import { tilePlaces } from '../model/tile-map.ts';
import { exampleTexts } from '../texts.ts';
import { valueName } from '../value-texts.ts';

interface MapModel extends FacetCounts {
  query: ExampleQuery;
  municipalities: Municipalities;
}

/** Sizes in the drawing's own units: a tile with its gap takes `step`. */
const size = 66;
const step = 70;

/**
 * The counties as tiles. A list for those who listen, a map for those who look; each tile with
 * examples is a link that chooses the county or lets it go again.
 */
export function CountyMap({ query, counts, municipalities }: MapModel) {
  const { lang } = useView();
  const t = exampleTexts[lang];
  const tiles = [
    { value: wholeCountry, column: 0, row: 0, columns: 2 },
    ...tilePlaces.map(({ county, column, row }) => ({ value: county, column, row, columns: 1 })),
  ].map((tile) => ({
    ...tile,
    name: valueName(lang, 'county', tile.value, municipalities),
    count: counts.county.get(tile.value) ?? 0,
  }));
  const most = Math.max(1, ...tiles.map((tile) => tile.count));
  return (
    <section className="county-map" aria-labelledby="fylker">
      <h2 id="fylker">{t.map}</h2>
      <svg
        viewBox={`0 0 ${5 * step} ${7 * step}`}
        role="list"
        aria-labelledby="kart-navn"
        aria-describedby="kart-hjelp"
      >
        <title id="kart-navn">{t.mapTitle}</title>
        <desc id="kart-hjelp">{t.mapDesc}</desc>
        {tiles.map((tile) => (
          <Tile
            key={tile.value}
            {...tile}
            level={Math.ceil((3 * tile.count) / most)}
            query={query}
          />
        ))}
      </svg>
      <p className="meta">{t.mapHint}</p>
    </section>
  );
}

interface TileProps {
  value: string;
  name: string;
  count: number;
  column: number;
  row: number;
  columns: number;
  /** 0 for none, 1–3 for few to many. */
  level: number;
  query: ExampleQuery;
}

function Tile({ value, name, count, column, row, columns, level, query }: TileProps) {
  const { lang, href } = useView();
  const t = exampleTexts[lang];
  const chosen = isChosen(query, 'county', value);
  const x = column * step + 2;
  const y = row * step + 2;
  const width = size + (columns - 1) * step;
  const drawing = (
    <>
      <rect x={x} y={y} width={width} height={size} rx="6" />
      <TileName name={name} x={x + 5} y={y + 17} />{' '}
      <text className="tile__count" x={x + 6} y={y + size - 9}>
        {count}
      </text>
      {chosen ? (
        <path className="tile__tick" d={`M${x + width - 22} ${y + size - 17} l5 6 l10 -12`} />
      ) : null}
    </>
  );
  const className = `tile tile--${level}${chosen ? ' tile--chosen' : ''}`;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group in SVG is not interactive
    <g role="listitem" className={className}>
      {count > 0 || chosen ? (
        <a
          href={href(`/eksempler${formatExampleQuery(toggle(query, 'county', value))}`)}
          aria-label={chosen ? t.tileChosen(name, count) : t.tile(name, count)}
          aria-current={chosen ? 'true' : undefined}
        >
          {drawing}
        </a>
      ) : (
        drawing
      )}
    </g>
  );
}

/** A name of several words goes on two lines: «Møre og» / «Romsdal». */
function TileName({ name, x, y }: { name: string; x: number; y: number }) {
  const cut = name.length > 11 ? name.lastIndexOf(' ') : -1;
  const lines = cut > 0 ? [name.slice(0, cut), name.slice(cut + 1)] : [name];
  return (
    <text className="tile__name" x={x} y={y}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? 0 : 13}>
          {at < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}
