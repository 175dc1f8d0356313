import type { DocumentSection, SectionedDocument } from '#platform/documents/sectioned.ts';
import { MarkShape } from './mark-shape.tsx';
import { PathMark } from './path-mark.tsx';
import { Prose } from './prose.tsx';

export function FactList({ facts }: { facts: SectionedDocument['facts'] }) {
  return (
    <dl className="report-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The sections of a document along a path, each with its kind, stamp and lead. */
export function Sections({ sections }: { sections: DocumentSection[] }) {
  return sections.map(({ id, kicker, mark, title, lead, stamp, blocks }) => (
    <section key={id} className="report-section" id={id} aria-labelledby={`${id}-tittel`}>
      {kicker ? (
        <p className={`report-section__kicker report-section__kicker--${mark}`}>
          {mark === 'path' ? <PathMark /> : <MarkShape mark={mark} />}
          {kicker}
        </p>
      ) : null}
      <h2 id={`${id}-tittel`}>{title}</h2>
      {stamp ? <p className="stamp">{stamp}</p> : null}
      {lead ? <p className="report-section__lead">{lead}</p> : null}
      <div className="prose">
        <Prose blocks={blocks} shift={1} />
      </div>
    </section>
  ));
}
