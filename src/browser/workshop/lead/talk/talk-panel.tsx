import { useLang, useWorkshop } from '../../use-workshop.tsx';
import { listed } from '../kit/counted.ts';
import { clockTime } from '../model/clock-words.ts';
import { MessageForm } from './message-form.tsx';
import { Parking } from './parking.tsx';
import { talkTexts } from './talk-texts.ts';

/** What the facilitator says to the tables, and what the tables have put aside. */
export function TalkPanel() {
  const t = talkTexts[useLang()];
  return (
    <div className="lead-two">
      <section aria-labelledby="lead-write">
        <h3 id="lead-write">{t.write}</h3>
        <MessageForm />
        <Sent />
      </section>
      <section aria-labelledby="lead-parking">
        <h3 id="lead-parking">{t.parking}</h3>
        <Parking />
      </section>
    </div>
  );
}

function Sent() {
  const t = talkTexts[useLang()];
  const { messages, tables } = useWorkshop(({ messages, tables }) => ({ messages, tables }));
  const all = Object.values(messages).toSorted((a, b) => b.at - a.at);
  return (
    <>
      <h4>{t.sentTitle}</h4>
      {all.length === 0 && <p className="lead-soft">{t.sentNone}</p>}
      <ul className="lead-sent">
        {all.map(({ id, text, at, tables: to }) => (
          <li key={id}>
            <p>{text}</p>
            <p className="lead-soft">
              {t.sentTo(
                to === 'all' ? t.toAll : listed(to.map((table) => tables[table]?.name ?? '–')),
                clockTime(at),
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
