import { useState } from 'react';
import type { Participant } from '#parts/workshop/model';
import { useBoot, useLang, useWorkshop } from '../../use-workshop.tsx';
import { type MenuAction, MenuButton } from '../kit/menu-button.tsx';
import { SideMark } from '../kit/side-mark.tsx';
import { type Sender, useSend } from '../kit/use-send.tsx';
import { leadTexts } from '../texts.ts';
import { peopleTexts } from './people-texts.ts';
import { PersonDialogs, type PersonTask } from './person-dialogs.tsx';

/** One person with what is special about them, and what can be done. */
export function Person({ person }: { person: Participant }) {
  const lang = useLang();
  const t = peopleTexts[lang];
  const [task, setTask] = useState<PersonTask | null>(null);
  const sender = useSend();
  const actions = useActions(person, sender, setTask);
  return (
    <li className="lead-person">
      <SideMark side={person.side} />
      <span className="lead-person__name">
        {person.name} <span className="lead-soft">{useMarks(person).join(', ')}</span>
      </span>
      <MenuButton label={leadTexts[lang].more(person.name)} actions={actions} />
      {sender.refused}
      {task && (
        <PersonDialogs
          task={task}
          person={person}
          send={sender.send}
          onClose={() => setTask(null)}
        />
      )}
      {person.hand !== null && <span className="lead-hidden">{t.handUp}</span>}
    </li>
  );
}

function useMarks({ id, facilitator, via, status }: Participant): string[] {
  const t = peopleTexts[useLang()];
  const { viewer } = useBoot();
  const { offered, host } = useWorkshop(({ offers, participants }) => ({
    offered: offers[id] !== undefined,
    host: via === null ? undefined : participants[via]?.name,
  }));
  return [
    ...(id === viewer ? [t.you] : []),
    ...(facilitator ? [t.leader] : []),
    ...(offered ? [t.offered] : []),
    ...(host ? [t.writesWith(host)] : []),
    ...(status === 'removed' ? [t.wasRemoved] : []),
    ...(status === 'left' ? [t.hasLeft] : []),
  ];
}

/** Only what would be taken: nobody is led into a refusal. */
function useActions(
  person: Participant,
  { send }: Sender,
  ask: (task: PersonTask) => void,
): MenuAction[] {
  const t = peopleTexts[useLang()];
  const { viewer } = useBoot();
  const { open, offered, alone } = useWorkshop(({ status, offers, participants }) => ({
    open: status === 'open',
    offered: offers[person.id] !== undefined,
    // Looked for in one's own row alone: there may be thousands.
    alone:
      person.id === viewer &&
      Object.values(participants).every(
        ({ id, facilitator, status: is }) => id === viewer || !facilitator || is !== 'admitted',
      ),
  }));
  const { id, name, status, table, observer, via, facilitator, hand } = person;
  const act = (key: string, label: string, run: () => void, danger = false): MenuAction => ({
    id: key,
    label,
    run,
    danger,
  });
  if (status === 'removed')
    return [
      act(
        'admit',
        t.readmit,
        () => void send({ type: 'participant.admit', participant: id }, t.admitted(name)),
      ),
    ];
  if (status !== 'admitted') return [];
  const mayLead = !facilitator && !observer && via === null;
  return [
    ...(open && !observer && via === null
      ? [act('seat', table === null ? t.seatFirst : t.seat, () => ask('seat'))]
      : []),
    ...(hand !== null
      ? [act('lower', t.lower, () => void send({ type: 'hand.lower', participant: id }))]
      : []),
    ...(mayLead && !offered ? [act('offer', t.offer, () => ask('offer'))] : []),
    ...(offered
      ? [
          act(
            'withdraw',
            t.withdraw,
            () => void send({ type: 'facilitator.withdraw', to: id }, t.withdrawn),
          ),
        ]
      : []),
    ...(id === viewer && !alone ? [act('step-down', t.stepDown, () => ask('step-down'))] : []),
    ...(facilitator ? [] : [act('remove', t.removePerson, () => ask('remove'), true)]),
  ];
}
