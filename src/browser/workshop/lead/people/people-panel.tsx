import { useDeferredValue, useState } from 'react';
import type { Participant } from '#parts/workshop/model';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { useKeptFocus } from '../kit/use-kept-focus.ts';
import { peopleGroups } from '../model/people-groups.ts';
import { leadTexts } from '../texts.ts';
import { HandsUp } from './hands-up.tsx';
import { peopleTexts } from './people-texts.ts';
import { Person } from './person.tsx';
import { Waiting } from './waiting.tsx';

/** Tables with more people than this in the workshop begin closed: 5 000 rows help nobody. */
const openAtMost = 120;

/** Who waits, who has a hand up, and who sits where. */
export function PeoplePanel() {
  const lang = useLang();
  const t = peopleTexts[lang];
  const workshop = useDeferredValue(useWorkshop());
  const [search, setSearch] = useState('');
  const keep = useKeptFocus<HTMLDivElement>();
  const all = peopleGroups(workshop);
  const groups = search === '' ? all : peopleGroups(workshop, search);
  const many = Object.keys(workshop.participants).length > openAtMost && search === '';
  const found =
    groups.tables.some(({ people }) => people.length > 0) ||
    [groups.waiting, groups.unseated, groups.observers, groups.gone].some((all) => all.length > 0);
  return (
    <div className="lead-people" {...keep}>
      <h3 className="lead-hidden">{leadTexts[lang].tabPeople}</h3>
      <Waiting people={all.waiting} />
      <HandsUp people={all.hands} />
      <label className="lead-field lead-people__search">
        {t.search}
        <input
          className="ds-input"
          type="search"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </label>
      {!found && <p>{t.nobodyFound}</p>}
      <div className="lead-people__groups">
        {search === '' && <Group title={t.leaders} people={groups.facilitators} />}
        <Group title={t.unseated} people={groups.unseated} />
        {groups.tables.map(({ id, name, people }) => (
          <Group key={id} title={name} people={people} many={many} showEmpty={search === ''} />
        ))}
        <Group title={t.observers} people={groups.observers} />
        <Group title={t.gone} people={groups.gone} />
      </div>
    </div>
  );
}

function Group(props: {
  title: string;
  people: readonly Participant[];
  many?: boolean;
  showEmpty?: boolean;
}) {
  const { title, people, many = false, showEmpty = false } = props;
  const lang = useLang();
  const [open, setOpen] = useState(!many);
  if (people.length === 0 && !showEmpty) return null;
  return (
    <details
      className="lead-group"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h3>{title}</h3> <span className="lead-soft">{leadTexts[lang].people(people.length)}</span>
      </summary>
      {open && people.length === 0 && <p className="lead-soft">{peopleTexts[lang].nobody}</p>}
      {open && people.length > 0 && (
        <ul className="lead-group__list">
          {people.map((person) => (
            <Person key={person.id} person={person} />
          ))}
        </ul>
      )}
    </details>
  );
}
