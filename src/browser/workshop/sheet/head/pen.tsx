import { useId, useState } from 'react';
import { limits, type Participant, type Side, sides } from '#parts/workshop/model';
import { newThingId } from '../../new-id.ts';
import { useAnnounce, useBoot, useSelect, useStore, useWorkshop } from '../../use-workshop.tsx';
import { SideShape } from '../side-mark.tsx';
import { useSend } from '../use-send.ts';
import { useSheetTexts } from '../use-texts.ts';

/** Table mode: several people at one device take turns to hold the pen. */
export function Pen() {
  const t = useSheetTexts();
  const store = useStore();
  const announce = useAnnounce();
  const name = useId();
  const { viewer, mode } = useBoot();
  const holder = useSelect(({ writer }) => writer);
  const people = useWorkshop(({ participants }) => participants, Object.is);
  const self = people[viewer];
  const writers = Object.values(people)
    .filter(({ via, status }) => via === viewer && status === 'admitted')
    .toSorted((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1));
  if (mode !== 'work' || !self || self.observer || self.table === null) return null;
  const full = writers.length >= limits.writersOnDevice;
  const take = (person: Participant): void => {
    store.takePen(person.id);
    announce(t.penTaken(person.name));
  };
  if (writers.length === 0) return null;
  return (
    <div className="pen pen--on">
      <fieldset className="chips">
        <legend>{t.penTitle}</legend>
        {[self, ...writers].map((person) => (
          <label key={person.id}>
            <input
              type="radio"
              name={name}
              checked={holder === person.id}
              onChange={() => take(person)}
            />
            <SideShape side={person.side} />
            {person.name}
          </label>
        ))}
      </fieldset>
      <p className="meta">{t.penHint}</p>
      {!full && (
        <details className="fold">
          <summary>{t.penAdd}</summary>
          <AddWriter />
        </details>
      )}
    </div>
  );
}

/** The first who shares the device; from then on the pen is at the top of the sheet. */
export function SharePen() {
  const t = useSheetTexts();
  const { viewer, mode } = useBoot();
  const people = useWorkshop(({ participants }) => participants, Object.is);
  const self = people[viewer];
  const shared = Object.values(people).some(({ via }) => via === viewer);
  if (mode !== 'work' || !self || self.observer || self.table === null || shared) return null;
  return (
    <details className="fold">
      <summary>{t.penMany}</summary>
      <AddWriter />
    </details>
  );
}

function AddWriter() {
  const t = useSheetTexts();
  const id = useId();
  const send = useSend();
  const [name, setName] = useState('');
  const [side, setSide] = useState<Side>('kommune');
  const add = async (): Promise<void> => {
    const called = name.trim();
    if (called === '') return;
    setName('');
    const writer = { writer: newThingId(), name: called, side };
    const taken = await send({ type: 'writer.add', ...writer }, t.penAdded(called));
    if (!taken) setName(called);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label htmlFor={`${id}-name`}>{t.penName}</label>
      <input
        id={`${id}-name`}
        className="ds-input"
        autoComplete="off"
        maxLength={limits.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${id}-side`}>{t.penSide}</label>
      <select
        id={`${id}-side`}
        value={side}
        onChange={(event) => {
          const chosen = sides.find((one) => one === event.target.value);
          if (chosen) setSide(chosen);
        }}
      >
        {sides.map((one) => (
          <option key={one} value={one}>
            {t[one]}
          </option>
        ))}
      </select>
      <button type="submit" className="button" data-variant="secondary">
        {t.penAddDo}
      </button>
    </form>
  );
}
