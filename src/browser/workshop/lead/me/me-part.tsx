import { type SubmitEvent, useState } from 'react';
import { limits, type Participant } from '#parts/workshop/model';
import { useLang } from '../../use-workshop.tsx';
import { SideChoice } from '../kit/side-choice.tsx';
import { useSend } from '../kit/use-send.tsx';
import { meTexts } from './me-texts.ts';

/** Name and side of whoever holds the pen. */
export function MePart({ person }: { person: Participant }) {
  const t = meTexts[useLang()];
  const { send, refused } = useSend();
  const [name, setName] = useState(person.name);
  const [side, setSide] = useState(person.side);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const words = name.trim();
    if (words !== '') void send({ type: 'participant.change', name: words, side }, t.saved);
  };
  return (
    <form className="me-part lead-form" onSubmit={submit}>
      <label className="lead-field">
        {t.name}
        <input
          className="ds-input"
          value={name}
          maxLength={limits.name}
          required
          autoComplete="name"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <SideChoice legend={t.side} value={side} onChange={setSide} />
      {refused}
      <button type="submit" className="button" data-variant="secondary">
        {t.saveMe}
      </button>
    </form>
  );
}
