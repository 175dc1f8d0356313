import { formatDay } from '#platform/i18n/format.ts';
import type { PageFacts } from '../model/page.ts';
import { useCookbook } from './kind-mark.tsx';

/** From when law or money holds, when it was checked and how sure it is; and where evidence is thin. */
export function Validity({ facts, evidence }: { facts: PageFacts; evidence: string | undefined }) {
  const { c } = useCookbook();
  const confidence = facts.confidence && c[`confidence${facts.confidence}`];
  return (
    <>
      {facts.appliesFrom && facts.verifiedAt ? (
        <section className="validity">
          <h2 className="side-title">{c.validity}</h2>
          <dl>
            <dt>{c.appliesFrom}</dt>
            <dd>{formatDay(facts.appliesFrom)}</dd>
            <dt>{c.verifiedAt}</dt>
            <dd>{formatDay(facts.verifiedAt)}</dd>
            <dt>{c.confidence}</dt>
            <dd>{confidence}</dd>
          </dl>
        </section>
      ) : null}
      {evidence ? (
        <section className="validity validity--thin">
          <h2 className="side-title">{c.thinEvidence}</h2>
          <p>{evidence}</p>
        </section>
      ) : null}
    </>
  );
}
