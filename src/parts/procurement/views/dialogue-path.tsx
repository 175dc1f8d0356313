import { useView } from '#ui/view.tsx';
import { dialogueQuery } from '../dialogue-query.ts';
import { dialogueTexts } from '../dialogue-texts.ts';
import type { DialogueAnswer } from '../model/dialogue.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** The same wish from before there is a plan until the agreement runs: where the answer turns. */
export function DialoguePath({ answer }: { answer: DialogueAnswer }) {
  const { lang, href } = useView();
  const t = dialogueTexts[lang];
  const { asked, path } = answer;
  return (
    <section aria-labelledby="andre-tidspunkt">
      <h2 className="side-title" id="andre-tidspunkt">
        {t.pathTitle}
      </h2>
      <p>{t.pathLead}</p>
      <ol className="dialogue-path">
        {path.map(({ phase, verdict }) => {
          const here = phase === asked.phase;
          return (
            <li key={phase} className={here ? 'dialogue-path__here' : undefined}>
              <VerdictMark verdict={verdict} />
              <a
                href={href(`/anskaffelse/dialog?${dialogueQuery({ ...asked, phase })}`)}
                aria-current={here ? 'step' : undefined}
              >
                {t[`fase_${phase}`]}
              </a>
              <span>
                {t[`verdict_${verdict}`]}
                {here ? ` · ${t.here}` : ''}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
