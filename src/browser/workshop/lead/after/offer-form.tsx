import { type SubmitEvent, useState } from 'react';
import { boardOf, limits, notesInOrder, type Workshop } from '#parts/workshop/model';
import { dayOf } from '#platform/i18n/format.ts';
import { newThingId } from '../../new-id.ts';
import { useLang, useStore, useWorkshop } from '../../use-workshop.tsx';
import { useSend } from '../kit/use-send.tsx';
import { whoAt } from '../model/commitments.ts';
import { refOf } from '../model/plenary-board.ts';
import { afterTexts } from './after-texts.ts';

/** Who, what, by when. Naming oneself is saying yes; naming another is asking. */
export function OfferForm(props: {
  tables: readonly { id: string; name: string }[];
  person: string;
}) {
  const { tables, person } = props;
  const t = afterTexts[useLang()];
  const workshop = useWorkshop();
  const store = useStore();
  const { send, refused } = useSend();
  const [at, setAt] = useState(workshop.participants[person]?.table ?? '');
  const [named, setNamed] = useState(person);
  const [what, setWhat] = useState('');
  const [due, setDue] = useState('');
  const [from, setFrom] = useState('');
  const table = tables.some(({ id }) => id === at) ? at : (tables[0]?.id ?? '');
  const people = whoAt(workshop, table, person);
  const who = people.find(({ id }) => id === named) ?? people[0];
  const notes = lastNotes(workshop, table);
  const pickNote = (ref: string): void => {
    setFrom(ref);
    const text = notes.find((one) => one.ref === ref)?.text;
    if (text && what.trim() === '') setWhat(text.slice(0, limits.what));
  };
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!who || what.trim() === '') return;
    const taken = await send(
      {
        type: 'commitment.offer',
        commitment: newThingId(),
        table,
        who: who.id,
        what: what.trim(),
        due: due === '' ? null : due,
        notes: notes.some(({ ref }) => ref === from) ? [from] : [],
      },
      who.id === person ? t.offeredSelf : t.offeredOther(who.name),
    );
    if (!taken) return;
    setWhat('');
    setDue('');
    setFrom('');
  };
  return (
    <form className="lead-form after-form" onSubmit={submit} aria-labelledby="after-make">
      <h3 id="after-make">{t.make}</h3>
      {tables.length > 1 && (
        <Select label={t.table} value={table} onChange={setAt}>
          {tables.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Select label={t.who} value={who?.id ?? ''} onChange={setNamed}>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {id === person ? t.me(name) : name}
          </option>
        ))}
      </Select>
      {notes.length > 0 && (
        <Select label={t.from} value={from} onChange={pickNote}>
          <option value="">{t.fromNone}</option>
          {notes.map(({ ref, text }) => (
            <option key={ref} value={ref}>
              {text.slice(0, 90)}
            </option>
          ))}
        </Select>
      )}
      <label className="lead-field">
        {t.what}
        <textarea
          rows={3}
          value={what}
          maxLength={limits.what}
          required
          aria-describedby="after-what-how"
          onChange={({ target }) => setWhat(target.value)}
        />
      </label>
      <p id="after-what-how" className="lead-soft">
        {t.whatHow}
      </p>
      <label className="lead-field">
        {t.when}
        <input
          className="ds-input"
          type="date"
          value={due}
          min={dayOf(new Date(store.now()))}
          onChange={({ target }) => setDue(target.value)}
        />
      </label>
      {refused}
      <button type="submit" className="button" disabled={!who}>
        {!who || who.id === person ? t.offerSelf : t.offerOther(who.name)}
      </button>
    </form>
  );
}

function Select(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: React.ReactNode;
}) {
  const { label, value, onChange, children } = props;
  return (
    <label className="lead-field">
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </label>
  );
}

/** What the table wrote on the last sheet: nearest steps are there. */
function lastNotes(state: Workshop, table: string): { ref: string; text: string }[] {
  const sheet = state.template.sheets.at(-1)?.id ?? '';
  return notesInOrder(Object.values(boardOf(state, table, sheet).notes)).map(({ id, text }) => ({
    ref: refOf(table, sheet, id),
    text,
  }));
}
