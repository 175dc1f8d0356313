import { FormErrors } from '#ui/form-fields.tsx';
import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { DialogueTyped } from '../dialogue-query.ts';
import { dialogueTexts } from '../dialogue-texts.ts';
import { guidesTexts } from '../guides-texts.ts';
import { DialogueAlways, DialogueMore } from './dialogue-always.tsx';
import { DialogueForm } from './dialogue-form.tsx';

/** The questions, and beside them what holds whatever is answered. */
export function DialoguePage({ typed }: { typed: DialogueTyped }) {
  const { lang, t: ui } = useView();
  const t = dialogueTexts[lang];
  const { errors } = typed;
  return (
    <Page
      title={errors.length > 0 ? `${ui.errorPrefix}${t.heading}` : t.heading}
      description={t.lead}
      section="procurement"
      canonical="/anskaffelse/dialog"
      noIndex={errors.length > 0}
      crumbs={[{ label: guidesTexts[lang].procurement, path: '/anskaffelse' }, { label: t.title }]}
    >
      <FormErrors errors={errors} />
      <header className="page-head">
        <h1>{t.heading}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      <div className="columns">
        <DialogueForm typed={typed} />
        <aside className="columns__side guide-side" aria-label={t.more}>
          <DialogueAlways />
          <DialogueMore />
        </aside>
      </div>
    </Page>
  );
}
