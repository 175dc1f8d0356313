import { type SubmitEvent, useState } from 'react';
import { limits } from '#parts/workshop/model';
import { useLang } from '../../use-workshop.tsx';
import { MinutesField } from '../kit/minutes-field.tsx';
import { timeTexts } from './time-texts.ts';

/** A break, or something else that is not a sheet. */
export function BreakForm(props: {
  places: readonly { id: string; title: string }[];
  onAdd: (title: string, minutes: number, after: string) => void;
}) {
  const { places, onAdd } = props;
  const t = timeTexts[useLang()];
  const [title, setTitle] = useState<string>(t.breakDefault);
  const [minutes, setMinutes] = useState(15);
  const [after, setAfter] = useState(places[0]?.id ?? '');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (title.trim() !== '') onAdd(title.trim(), minutes, after);
  };
  return (
    <form className="lead-form lead-break" onSubmit={submit}>
      <h4>{t.addBreak}</h4>
      <label className="lead-field">
        {t.breakTitle}
        <input
          className="ds-input"
          value={title}
          maxLength={limits.title}
          required
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <MinutesField label={t.extendMinutes} value={minutes} max={240} onChange={setMinutes} />
      <label className="lead-field">
        {t.breakAfter}
        <select value={after} onChange={({ target }) => setAfter(target.value)}>
          <option value="">{t.breakFirst}</option>
          {places.map(({ id, title: name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button" data-variant="secondary">
        {t.breakAdd}
      </button>
    </form>
  );
}
