import { type SubmitEvent, useState } from 'react';
import { limits, type Side } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { useAnnounce, useBoot, useLang, useStore, useWorkshop } from '../../use-workshop.tsx';
import { SideChoice } from '../kit/side-choice.tsx';
import { SideMark } from '../kit/side-mark.tsx';
import { useSend } from '../kit/use-send.tsx';
import { meTexts } from './me-texts.ts';

/** One device at a table with several who write: whose turn it is, and one more. */
export function WritersPart() {
  const t = meTexts[useLang()];
  const { viewer } = useBoot();
  const store = useStore();
  const announce = useAnnounce();
  const people = useWorkshop(({ participants }) => participants);
  const [open, seated] = useWorkshop(({ status, participants }) => [
    status === 'open',
    participants[viewer]?.table !== null,
  ]);
  const writer = useWorkshop((_, snapshot) => snapshot.writer);
  const self = people[viewer];
  const others = Object.values(people).filter(
    ({ via, status }) => via === viewer && status === 'admitted',
  );
  const [adding, setAdding] = useState(false);
  if (!self || !seated || (!open && others.length === 0)) return null;
  const take = (id: string, name: string): void => {
    store.takePen(id);
    announce(t.writersHolds(name));
  };
  return (
    <section className="me-part" aria-labelledby="me-writers">
      <h3 id="me-writers">{t.writers}</h3>
      <p className="lead-soft">{t.writersHow}</p>
      {others.length > 0 && (
        <ul className="me-writers">
          {[self, ...others].map(({ id, name, side }) => (
            <li key={id}>
              <button
                type="button"
                className="me-writer"
                aria-pressed={id === writer}
                onClick={() => take(id, name)}
              >
                <SideMark side={side} /> {name}
                {id === writer && <span className="lead-soft"> {t.writersNow}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {open && others.length < limits.writersOnDevice && (
        <button
          type="button"
          className="button"
          data-variant="secondary"
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          {t.writersAdd}
        </button>
      )}
      {adding && <WriterForm onAdded={() => setAdding(false)} />}
    </section>
  );
}

function WriterForm({ onAdded }: { onAdded: () => void }) {
  const t = meTexts[useLang()];
  const { send, refused } = useSend();
  const [name, setName] = useState('');
  const [side, setSide] = useState<Side>('kommune');
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const words = name.trim();
    if (words === '') return;
    const operation = { type: 'writer.add', writer: newThingId(), name: words, side } as const;
    if (await send(operation, t.writersAdded(words))) onAdded();
  };
  return (
    <form className="lead-form" onSubmit={submit}>
      <label className="lead-field">
        {t.writersName}
        <input
          className="ds-input"
          value={name}
          maxLength={limits.name}
          required
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <SideChoice legend={t.side} value={side} onChange={setSide} />
      {refused}
      <button type="submit" className="button">
        {t.writersAdd}
      </button>
    </form>
  );
}
