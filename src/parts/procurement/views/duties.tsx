import { useView } from '#ui/view.tsx';
import type { DutyKind, DutyLine } from '../answer-model.ts';
import { answerTexts } from '../answer-texts.ts';

export const dutyKinds: readonly DutyKind[] = ['krav', 'veiledning', 'vurderes'];

/** What must be done, what is good practice and what to consider: three lists, never one. */
export function Duties({ duties }: { duties: DutyLine[] }) {
  const { lang } = useView();
  const t = answerTexts[lang];
  if (duties.length === 0) return <p>{t.noDuties}</p>;
  return dutyKinds.map((kind) => {
    const some = duties.filter((duty) => duty.kind === kind);
    if (some.length === 0) return null;
    return (
      <section key={kind} className={`duties duties--${kind}`} aria-labelledby={`plikt-${kind}`}>
        <h3 id={`plikt-${kind}`}>{t[`${kind}Title`]}</h3>
        <p className="meta">{t[`${kind}Lead`]}</p>
        <ul>
          {some.map((duty) => (
            <Duty key={duty.id} duty={duty} />
          ))}
        </ul>
      </section>
    );
  });
}

function Duty({ duty: { text, reference, doubt, mild } }: { duty: DutyLine }) {
  return (
    <li>
      <p>{text}</p>
      <p className="meta">
        {reference}
        {doubt ? <span className={mild ? undefined : 'answer-doubt'}> · {doubt}</span> : null}
      </p>
    </li>
  );
}
