import { AboutField } from '#ui/form-fields.tsx';
import { useView } from '#ui/view.tsx';
import { type Side, sides } from '../model/index.ts';
import { startTexts } from '../start-texts.ts';

/** Which side somebody tells from; colour and shape of their notes follow it. */
export function SideField({
  value,
  error,
  prefix = '',
}: {
  value: string;
  error?: string | undefined;
  /** Where the same question stands twice on a page. */
  prefix?: string;
}) {
  const { lang } = useView();
  const t = startTexts[lang];
  const id = `${prefix}side`;
  return (
    <fieldset className="field" aria-describedby={error ? `${id}-feil` : undefined}>
      <legend>{t.side}</legend>
      <AboutField name={id} label={t.side} error={error} />
      {sides.map((side: Side, at) => (
        <label key={side} className="field__choice">
          <input
            type="radio"
            name="side"
            value={side}
            id={at === 0 ? id : undefined}
            defaultChecked={side === value}
            required
          />{' '}
          {t[side]}
        </label>
      ))}
    </fieldset>
  );
}
