import { useView } from '#ui/view.tsx';
import type { TraceLine } from '../answer-model.ts';
import { answerTexts } from '../answer-texts.ts';

/** How the answer was found: each step, also those that were tried and did not lead on. */
export function Trace({ trace }: { trace: TraceLine[] }) {
  const { lang } = useView();
  const t = answerTexts[lang];
  return (
    <ol className="trace">
      {trace.map(({ taken, text, reason, reference }, at) => (
        <li key={at} className={taken ? 'trace__taken' : 'trace__rejected'}>
          <p>
            <strong>{taken ? t.taken : t.rejected}</strong> {text}
          </p>
          {reason ? <p>{reason}</p> : null}
          {reference ? <p className="meta">{reference}</p> : null}
        </li>
      ))}
    </ol>
  );
}
