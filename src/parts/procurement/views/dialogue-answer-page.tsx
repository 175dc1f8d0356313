import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import { dialogueLines } from '../dialogue-lines.ts';
import { type DialogueTyped, dialogueQuery } from '../dialogue-query.ts';
import { dialogueTexts } from '../dialogue-texts.ts';
import { guidesTexts } from '../guides-texts.ts';
import type { DialogueAnswer, DialoguePhase } from '../model/dialogue.ts';
import { DialogueMore, HelpedSection, StopSection } from './dialogue-always.tsx';
import { DialogueForm } from './dialogue-form.tsx';
import { DialoguePath } from './dialogue-path.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** When there may be a competition, one should know when talk ends. */
const soon: readonly DialoguePhase[] = ['vurderer', 'forberedes'];

/** Yes, yes on conditions, or stop: why, what to do, what to write down and what to publish. */
export function DialogueAnswerPage({
  answer,
  typed,
}: {
  answer: DialogueAnswer;
  typed: DialogueTyped;
}) {
  const { lang, href } = useView();
  const t = dialogueTexts[lang];
  const lines = dialogueLines(lang, answer);
  const { asked, verdict, helps } = answer;
  const query = dialogueQuery(asked);
  const topic = t[`hva_${asked.want}`];
  const where = `${t[`fase_${asked.phase}`]} · ${t[`side_${asked.side}`]}`;
  return (
    <Page
      title={`${topic}: ${lines.verdict.toLowerCase()}`}
      description={lines.because}
      section="procurement"
      canonical={`/anskaffelse/dialog?${query}`}
      noIndex
      crumbs={[
        { label: guidesTexts[lang].procurement, path: '/anskaffelse' },
        { label: t.title, path: '/anskaffelse/dialog' },
        { label: topic },
      ]}
    >
      <header className={`verdict verdict--${verdict}`}>
        <p className="meta">{where}</p>
        <h1>
          {topic}:{' '}
          <span className="verdict__word">
            <VerdictMark verdict={verdict} />
            {lines.verdict}
          </span>
        </h1>
        <p className="lead">{lines.because}</p>
        <p className="meta">{lines.basis}</p>
      </header>
      <div className="columns">
        <div className="guide-main">
          <Lines id="gjor" title={lines.conditionsTitle} lines={lines.conditions} />
          <Lines id="skriv-ned" title={t.writeDown} lines={lines.write} />
          <Lines id="legg-ut" title={lines.publishTitle} lines={lines.publish} />
          <p className="page-actions">
            <a className="button" href={href(`/anskaffelse/dialog/notat?${query}`)}>
              {t.note}
            </a>
          </p>
          {helps ? <HelpedSection /> : null}
          <Basis answer={answer} />
          <details className="no-print">
            <summary>{t.change}</summary>
            <DialogueForm typed={typed} />
          </details>
        </div>
        <aside className="columns__side guide-side" aria-label={t.pathTitle}>
          <DialoguePath answer={answer} />
          {soon.includes(asked.phase) ? <StopSection /> : null}
          <DialogueMore />
        </aside>
      </div>
    </Page>
  );
}

function Lines({ id, title, lines }: { id: string; title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Basis({ answer }: { answer: DialogueAnswer }) {
  const { lang } = useView();
  const t = dialogueTexts[lang];
  const { references } = dialogueLines(lang, answer);
  return (
    <section aria-labelledby="bygger-pa">
      <h2 id="bygger-pa">{t.basisTitle}</h2>
      <ul className="guide-basis">
        {references.map(({ text, confidence, weak }) => (
          <li key={text}>
            {text} <span className={weak ? 'guide-doubt' : 'meta'}>{confidence}.</span>
          </li>
        ))}
      </ul>
      <p className="meta">{t.asRead}</p>
    </section>
  );
}
