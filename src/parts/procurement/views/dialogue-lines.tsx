import { useView } from '#ui/view.tsx';
import type { AnswerModel } from '../answer-model.ts';
import { answerTexts } from '../answer-texts.ts';

const phases = ['always', 'before', 'during', 'after'] as const;

/** What may be said to suppliers, by when. Where the open talk stops, it says so. */
export function DialogueLines({ dialogue }: Pick<AnswerModel, 'dialogue'>) {
  const { lang } = useView();
  const t = answerTexts[lang];
  return (
    <dl className="dialogue-lines">
      {phases.map((phase) => {
        const some = dialogue.filter((line) => line.phase === phase);
        if (some.length === 0) return null;
        return (
          <div key={phase}>
            <dt>{t[`phase_${phase}`]}</dt>
            {some.map(({ text, reference, says }) => (
              <dd key={text}>
                {says === 'stop' ? <strong>{t.stop} </strong> : null}
                {text} <span className="meta">{reference}</span>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
