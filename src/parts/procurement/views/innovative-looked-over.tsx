import { useView } from '#ui/view.tsx';
import type { CheckedText } from '../innovative-sheet.ts';
import { innovativeTexts } from '../innovative-texts.ts';
import { type Conclusion, markFindings } from '../model/solution-check.ts';
import { VerdictMark } from './verdict-mark.tsx';

const marks = { solution: 'stopp', look: 'vilkar', missing: 'vilkar', none: 'kan' } as const;

/** A text with what was found marked and numbered, and what to ask instead. */
export function LookedOver({
  id,
  title,
  checked,
}: {
  id: string;
  title: string;
  checked: CheckedText;
}) {
  const { lang } = useView();
  const t = innovativeTexts[lang];
  const { text, findings, conclusion } = checked;
  return (
    <section className={`verdict verdict--${verdictOf(conclusion)}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <blockquote className="looked-over__text">
        {markFindings(text, findings).map(({ text: piece, number }, at) =>
          number === undefined ? (
            <span key={at}>{piece}</span>
          ) : (
            <mark key={at}>
              {piece}
              <sup>{number}</sup>
            </mark>
          ),
        )}
      </blockquote>
      <p className="looked-over__conclusion">
        <VerdictMark verdict={verdictOf(conclusion)} />
        {t[`conclude_${conclusion}`]}
      </p>
      {findings.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ol>
          {findings.map((one, at) => (
            <li key={at}>
              {one.text ? <strong>«{one.text}»: </strong> : null}
              {t[`kind_${one.kind}`]}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function verdictOf(conclusion: Conclusion) {
  return marks[conclusion];
}
