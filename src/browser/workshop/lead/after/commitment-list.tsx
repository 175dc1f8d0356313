import { useState } from 'react';
import type { Commitment } from '#parts/workshop/model';
import { formatDay } from '#platform/i18n/format.ts';
import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { useSend } from '../kit/use-send.tsx';
import type { CommitmentGroups } from '../model/commitments.ts';
import { afterTexts } from './after-texts.ts';

type Group = keyof CommitmentGroups;

export function CommitmentList(props: {
  title: string;
  all: readonly Commitment[];
  is: Group;
  /** Said when there are none; without it, nothing is shown then. */
  empty?: string;
}) {
  const { title, all, is, empty } = props;
  if (all.length === 0 && empty === undefined) return null;
  return (
    <section className={`after-list after-list--${is}`} aria-label={title}>
      <h3>{title}</h3>
      {all.length === 0 && <p className="lead-soft">{empty}</p>}
      <ul>
        {all.map((one) => (
          <Item key={one.id} one={one} is={is} />
        ))}
      </ul>
    </section>
  );
}

function Item({ one, is }: { one: Commitment; is: Group }) {
  const t = afterTexts[useLang()];
  const people = useWorkshop(({ participants }) => participants);
  const { send, refused } = useSend();
  const [asking, setAsking] = useState(false);
  const { id, what, due, who, offeredBy, status } = one;
  const name = (person: string): string => people[person]?.name ?? t.somebody;
  const states = {
    offered: t.statusOffered,
    accepted: t.statusAccepted,
    declined: t.statusDeclined,
    withdrawn: t.statusWithdrawn,
  };
  const small = [
    due === null ? t.noDue : t.due(formatDay(due)),
    ...(is === 'toAnswer' ? [t.by(name(offeredBy))] : []),
    ...(is === 'asked' ? [states[status]] : []),
  ];
  return (
    <li className="after-item">
      <p className="after-item__what">
        {(is === 'asked' || is === 'others') && <strong>{name(who)}: </strong>}
        {what}
      </p>
      <p className="lead-soft">{small.join(' · ')}</p>
      <div className="lead-actions">
        {is === 'toAnswer' && (
          <>
            <button
              type="button"
              className="button"
              onClick={() => void send({ type: 'commitment.accept', commitment: id }, t.accepted)}
            >
              {t.accept}
            </button>
            <button
              type="button"
              className="button"
              data-variant="secondary"
              onClick={() => void send({ type: 'commitment.decline', commitment: id }, t.declined)}
            >
              {t.decline}
            </button>
          </>
        )}
        {is === 'mine' && (
          <button
            type="button"
            className="button"
            data-variant="quiet"
            aria-label={`${t.withdraw} ${what}`}
            onClick={() => setAsking(true)}
          >
            {t.withdraw}
          </button>
        )}
        {is === 'asked' && status === 'offered' && (
          <button
            type="button"
            className="button"
            data-variant="quiet"
            aria-label={`${t.takeBack}: ${what}`}
            onClick={() => void send({ type: 'commitment.withdraw', commitment: id })}
          >
            {t.takeBack}
          </button>
        )}
      </div>
      {refused}
      {asking && (
        <Confirm
          title={t.withdrawAsk}
          action={t.withdrawDo}
          danger
          onConfirm={() => void send({ type: 'commitment.withdraw', commitment: id })}
          onClose={() => setAsking(false)}
        >
          <p>{t.withdrawWhy}</p>
        </Confirm>
      )}
    </li>
  );
}
