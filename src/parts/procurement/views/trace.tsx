import { useView } from '#ui/view.tsx';
import type { TraceLine } from '../answer-model.ts';
import { answerTexts } from '../answer-texts.ts';

/** How the answer was found, question by question, with the ways that were left and why. */
export function Trace({ trace }: { trace: TraceLine[] }) {
  const { lang } = useView();
  const t = answerTexts[lang];
  return (
    <ol className="trace">
      {trace.map(({ status, text, reason, reference, others }, at) => (
        <li key={at} className={`trace__${status}`}>
          <p>
            <strong>{text}</strong> {reason}
          </p>
          {others.length > 0 ? (
            <ul>
              {others.map((other) => (
                <li key={other.text}>
                  {status === 'taken' ? `${t.rejected}: ` : ''}
                  {other.text} {other.reason}
                </li>
              ))}
            </ul>
          ) : null}
          <p className="meta">{reference}</p>
        </li>
      ))}
    </ol>
  );
}
