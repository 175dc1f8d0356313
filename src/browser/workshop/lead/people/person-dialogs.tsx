import type { Participant } from '#parts/workshop/model';
import { useLang } from '../../use-workshop.tsx';
import { Confirm } from '../kit/confirm.tsx';
import type { Sender } from '../kit/use-send.tsx';
import { peopleTexts } from './people-texts.ts';
import { SeatDialog } from './seat-dialog.tsx';

export type PersonTask = 'seat' | 'offer' | 'step-down' | 'remove';

export function PersonDialogs(props: {
  task: PersonTask;
  person: Participant;
  send: Sender['send'];
  onClose: () => void;
}) {
  const { task, person, send, onClose } = props;
  const t = peopleTexts[useLang()];
  const { id, name } = person;
  if (task === 'seat') return <SeatDialog person={person} send={send} onClose={onClose} />;
  if (task === 'offer')
    return (
      <Confirm
        title={t.offerAsk(name)}
        action={t.offerDo}
        onConfirm={() => void send({ type: 'facilitator.offer', to: id }, t.offerSent(name))}
        onClose={onClose}
      >
        <p>{t.offerWhy}</p>
      </Confirm>
    );
  if (task === 'step-down')
    return (
      <Confirm
        title={t.stepDownAsk}
        action={t.stepDownDo}
        danger
        onConfirm={() => void send({ type: 'facilitator.step-down' })}
        onClose={onClose}
      >
        <p>{t.stepDownWhy}</p>
      </Confirm>
    );
  return (
    <Confirm
      title={t.removeAsk(name)}
      action={t.removePerson.replace(' …', '')}
      danger
      onConfirm={() => void send({ type: 'participant.remove', participant: id }, t.removed(name))}
      onClose={onClose}
    >
      <p>{t.removeWhy}</p>
    </Confirm>
  );
}
