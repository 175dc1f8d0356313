import { Prose } from '#ui/prose.tsx';
import { useCookbook } from './kind-mark.tsx';
import type { PageViewModel } from './page-view.tsx';

/** The numbered steps along a path: what to do, who, what goes wrong, facts, examples, the next action. */
export function RecipeSteps({ page }: { page: PageViewModel }) {
  const { c, href } = useCookbook();
  return (
    <ol className="steps">
      {page.steps.map((step, at) => (
        <li key={step.id} className="step" id={step.id}>
          <span className="step__number" aria-hidden="true">
            {at + 1}
          </span>
          <h2>
            <span className="ds-sr-only">{c.stepOf(at + 1, page.steps.length)}: </span>
            {step.title}
          </h2>
          <p className="step__who">
            <strong>{c.who}:</strong> {step.who}
          </p>
          <div className="prose">
            <Prose blocks={step.doBlocks} shift={1} />
          </div>
          <div className="step__pitfalls">
            <h3>{c.pitfalls}</h3>
            <Prose blocks={step.pitfallBlocks} shift={1} />
          </div>
          <StepLinks
            label={c.stepFacts}
            base="/kokebok/"
            slugs={step.facts}
            titles={page.pageTitles}
          />
          <StepLinks
            label={c.stepExamples}
            base="/eksempler/"
            slugs={step.examples}
            titles={page.exampleTitles}
          />
          <a className="button" data-variant="secondary" href={href(step.action.href)}>
            {step.action.label}
          </a>
        </li>
      ))}
    </ol>
  );
}

function StepLinks({
  label,
  base,
  slugs,
  titles,
}: {
  label: string;
  base: string;
  slugs: string[];
  titles: ReadonlyMap<string, string>;
}) {
  const { href } = useCookbook();
  const shown = slugs.flatMap((slug) =>
    titles.has(slug) ? [{ slug, title: titles.get(slug) }] : [],
  );
  if (shown.length === 0) return null;
  return (
    <div className="step__links">
      <h3>{label}</h3>
      <ul>
        {shown.map(({ slug, title }) => (
          <li key={slug}>
            <a className="ds-link" href={href(base + slug)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
