import { Page } from '#ui/page.tsx';
import { useView } from '#ui/view.tsx';
import type { Workshop } from '../../model/workshop.ts';
import { demoTexts } from '../demo-texts.ts';
import { DemoOutline } from './demo-outline.tsx';

/** The demo as one page to read. */
export function DemoPage({ demo }: { demo: Workshop }) {
  const { lang, href } = useView();
  const t = demoTexts[lang];
  return (
    <Page
      title={demo.title}
      description={t.description}
      crumbs={[{ label: t.workshop, path: '/verksted' }, { label: demo.title }]}
    >
      <h1>{demo.title}</h1>
      <p className="lead">{t.lead}</p>
      <p className="page-actions paper-gap">
        <a className="button" href={href('/verksted/demo')}>
          {t.open}
        </a>
        <a className="button" data-variant="secondary" href={href('/verksted')}>
          {t.start}
        </a>
      </p>
      <DemoOutline demo={demo} />
    </Page>
  );
}

/** The same inside the app's frame, where scripts do not run. */
export function DemoWithoutScript({ demo }: { demo: Workshop }) {
  const { lang, href } = useView();
  const t = demoTexts[lang];
  return (
    <main className="frame">
      <h1>{demo.title}</h1>
      <p className="lead">{t.lead}</p>
      <p className="page-actions">
        <a className="ds-link" href={href('/verksted/demo/oversikt')}>
          {t.overview}
        </a>
        <a className="ds-link" href={href('/verksted')}>
          {t.start}
        </a>
      </p>
      <DemoOutline demo={demo} />
    </main>
  );
}
