import { localPath } from '#platform/i18n/lang.ts';
import { Page } from '#ui/page.tsx';
import { type BookletItem, formatBooklet } from '../model/booklet.ts';
import { useCookbook } from './kind-mark.tsx';

export interface BookletEntry extends BookletItem {
  title: string;
  /** «Oppskrift», «Fakta», «Eksempel» … */
  kindWord: string;
}

export interface BookletViewModel {
  entries: BookletEntry[];
  /** True when the address says what is in it, so it is somebody's shared booklet. */
  shared: boolean;
  /** Where the reader came from, to go on reading. */
  back: { path: string; title: string } | undefined;
  refused: 'full' | undefined;
  /** What was thrown out a moment ago, so that it can be taken back. */
  cleared: string | undefined;
  choices: { title: string; items: BookletEntry[] }[];
  capacity: number;
}

const key = (item: BookletItem): string => `${item.kind}:${item.slug}`;

export function BookletPage({ booklet }: { booklet: BookletViewModel }) {
  const { c, href, lang, installation } = useCookbook();
  const { entries, shared } = booklet;
  const content = encodeURIComponent(formatBooklet(entries));
  const share = `${installation.baseUrl}${localPath(lang, '/hefte')}?innhold=${content}`;
  return (
    <Page
      title={c.bookletTitle}
      description={c.bookletLead}
      crumbs={[{ label: c.bookletTitle }]}
      section="booklet"
      noIndex
      canonical="/hefte"
    >
      <h1>{c.bookletTitle}</h1>
      <p className="lead">{c.bookletLead}</p>
      {booklet.refused ? (
        <p className="notice" role="alert">
          {c.bookletFull(booklet.capacity)}
        </p>
      ) : null}
      {booklet.cleared ? <Undo cleared={booklet.cleared} /> : null}
      {booklet.back ? (
        <p>
          <a className="ds-link" href={booklet.back.path}>
            ← {booklet.back.title}
          </a>
        </p>
      ) : null}
      {entries.length === 0 ? (
        <p>{c.bookletEmpty}</p>
      ) : (
        <>
          <h2>{c.bookletCount(entries.length)}</h2>
          <ol className="booklet">
            {entries.map((entry, at) => (
              <li key={key(entry)}>
                <div>
                  <span className="meta">{entry.kindWord}</span>
                  <a className="ds-link" href={href(key(entry))}>
                    {entry.title}
                  </a>
                </div>
                {shared ? null : (
                  <EntryButtons entry={entry} first={at === 0} last={at === entries.length - 1} />
                )}
              </li>
            ))}
          </ol>
          <div className="page-actions">
            <a className="button" href={`${href('/hefte.pdf')}?innhold=${content}`}>
              {c.bookletDownload}
            </a>
            {shared ? (
              <form method="post" action={href('/hefte')}>
                <input type="hidden" name="erstatt" value={formatBooklet(entries)} />
                <button className="button" data-variant="secondary" type="submit">
                  {c.bookletUseShared}
                </button>
              </form>
            ) : (
              <form method="post" action={href('/hefte')}>
                <input type="hidden" name="tom" value="1" />
                <button className="button" data-variant="quiet" type="submit">
                  {c.bookletClear}
                </button>
              </form>
            )}
          </div>
          {shared ? null : (
            <>
              <h2>{c.bookletShare}</h2>
              <p>{c.bookletShareHint}</p>
              <p>
                <a className="ds-link share-link" href={share}>
                  {share}
                </a>
              </p>
            </>
          )}
        </>
      )}
      {shared ? null : <Picker choices={booklet.choices} chosen={new Set(entries.map(key))} />}
      <p className="meta">{c.bookletKeep}</p>
    </Page>
  );
}

function Undo({ cleared }: { cleared: string }) {
  const { c, href } = useCookbook();
  return (
    <form className="notice" method="post" action={href('/hefte')} role="status">
      {c.bookletCleared} <input type="hidden" name="erstatt" value={cleared} />
      <button className="button" data-variant="quiet" type="submit">
        {c.bookletUndo}
      </button>
    </form>
  );
}

function EntryButtons({
  entry,
  first,
  last,
}: {
  entry: BookletEntry;
  first: boolean;
  last: boolean;
}) {
  const { c, href } = useCookbook();
  const buttons = [
    { name: 'opp', label: c.bookletUp, sign: '↑', off: first },
    { name: 'ned', label: c.bookletDown, sign: '↓', off: last },
    { name: 'fjern', label: c.bookletRemove, sign: '×', off: false },
  ];
  return (
    <form method="post" action={href('/hefte')} className="booklet__buttons">
      {buttons.map((button) => (
        <button
          key={button.name}
          type="submit"
          name={button.name}
          value={key(entry)}
          disabled={button.off}
          title={button.label}
        >
          <span aria-hidden="true">{button.sign}</span>
          <span className="ds-sr-only">
            {button.label}: {entry.title}
          </span>
        </button>
      ))}
    </form>
  );
}

function Picker({
  choices,
  chosen,
}: {
  choices: BookletViewModel['choices'];
  chosen: ReadonlySet<string>;
}) {
  const { c, href } = useCookbook();
  return (
    <details className="picker">
      <summary>{c.bookletPick}</summary>
      <form method="post" action={href('/hefte')}>
        {choices.map((group) => (
          <fieldset key={group.title}>
            <legend>{group.title}</legend>
            {group.items
              .filter((item) => !chosen.has(key(item)))
              .map((item) => (
                <label key={key(item)}>
                  <input type="checkbox" name="legg" value={key(item)} /> {item.title}
                </label>
              ))}
          </fieldset>
        ))}
        <button className="button" type="submit">
          {c.bookletPickSave}
        </button>
      </form>
    </details>
  );
}
