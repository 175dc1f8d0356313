import { useView } from '#ui/view.tsx';
import type { EntryModel } from '../entry-model.ts';
import { entryTexts } from '../entry-texts.ts';
import { placeOf } from '../writable.ts';

const problems = {
  empty: 'wrongEmpty',
  shape: 'wrongShape',
  'other-workshop': 'wrongOther',
  'no-such': 'wrongNoSuch',
  typo: 'wrongTypo',
} as const;

/** Asks for the code; tells what is wrong with the one that was typed, and which character it may be. */
export function CodeForm({ opened, code, wrong, place }: EntryModel) {
  const { lang, href } = useView();
  const t = entryTexts[lang];
  const here = `/verksted/${opened.record.id}/skriv-inn`;
  const described = wrong ? 'kode-hjelp kode-feil' : 'kode-hjelp';
  return (
    <form className="paper-form" method="get" action={href(here)}>
      <div>
        <label htmlFor="kode">{place ? t.next : t.code}</label>
        <p className="meta" id="kode-hjelp">
          {t.codeHelp}
        </p>
        {wrong ? (
          <p className="paper-error" id="kode-feil">
            {t[problems[wrong.wrong]]}
          </p>
        ) : null}
        <input
          className="ds-input paper-code"
          id="kode"
          name="kode"
          defaultValue={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          aria-describedby={described}
          aria-invalid={wrong ? true : undefined}
        />
      </div>
      {wrong && wrong.suggestions.length > 0 ? (
        <div className="paper-note">
          <p>{t.meant}</p>
          <ul>
            {wrong.suggestions.map((one) => {
              const at = placeOf(opened.seen, one.target);
              const say = one.swap ? t.swapped : t.suggestion;
              return (
                <li key={one.code}>
                  <a className="ds-link" href={href(`${here}?kode=${one.code}`)}>
                    {one.code}
                  </a>
                  {at
                    ? ` ${t.place(at.table.name, at.sheet.number, (at.field ?? at.sheet).title[lang])}. `
                    : ' '}
                  {say(one.at, one.typed, one.should)}
                </li>
              );
            })}
          </ul>
        </div>
      ) : null}
      <button
        type="submit"
        className="button"
        data-variant={place?.field ? 'secondary' : undefined}
      >
        {t.find}
      </button>
    </form>
  );
}
