import { Amount } from '#ui/amount.tsx';
import { useView } from '#ui/view.tsx';
import { dialogueTexts } from '../dialogue-texts.ts';

/** What holds whatever is asked: four principles, the moment to stop, and for which purchases. */
export function DialogueAlways() {
  const { lang } = useView();
  const t = dialogueTexts[lang];
  return (
    <>
      <section aria-labelledby="alltid">
        <h2 id="alltid">{t.always}</h2>
        <ul>
          <li>{t.alwaysOne}</li>
          <li>{t.alwaysTwo}</li>
          <li>{t.alwaysThree}</li>
          <li>{t.alwaysFour}</li>
        </ul>
      </section>
      <StopSection />
      <HelpedSection />
      <section className="box box--forbehold" aria-labelledby="sma-kjop">
        <h2 className="box__title" id="sma-kjop">
          {t.validTitle}
        </h2>
        <p>
          {t.validBefore} <Amount name="national" /> {t.validAfter}
        </p>
        <p>{t.asRead}</p>
      </section>
    </>
  );
}

/** The moment when talk ends and the competition begins. */
export function StopSection() {
  const { lang } = useView();
  const t = dialogueTexts[lang];
  return (
    <section aria-labelledby="stopp">
      <h2 id="stopp">{t.stopTitle}</h2>
      <p>{t.stopText}</p>
      <p className="meta">{t.stopNote}</p>
    </section>
  );
}

/** What it means that a supplier has helped, and what to do about it. */
export function HelpedSection() {
  const { lang } = useView();
  const t = dialogueTexts[lang];
  return (
    <section aria-labelledby="hjulpet">
      <h2 id="hjulpet">{t.helpedTitle}</h2>
      <p>{t.helpedLead}</p>
      <ol>
        <li>{t.helpedOne}</li>
        <li>{t.helpedTwo}</li>
        <li>{t.helpedThree}</li>
        <li>{t.helpedFour}</li>
      </ol>
    </section>
  );
}

export function DialogueMore() {
  const { lang, href } = useView();
  const t = dialogueTexts[lang];
  const links = [
    { path: '/anskaffelse/dialog/oversikt', label: t.overview },
    { path: '/anskaffelse/dialog/notat', label: t.noteTitle },
    { path: '/kokebok/dialog-med-leverandorer', label: t.recipe },
    { path: '/anskaffelse/sjekk', label: t.check },
  ];
  return (
    <section aria-labelledby="les-mer">
      <h2 className="side-title" id="les-mer">
        {t.more}
      </h2>
      <ul className="side-list">
        {links.map(({ path, label }) => (
          <li key={path}>
            <a className="ds-link" href={href(path)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
