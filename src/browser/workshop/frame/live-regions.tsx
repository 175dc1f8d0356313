import { useSaid } from '../use-workshop.tsx';

/** Where screen readers hear what happens. They stand in the page from the start, empty. */
export function LiveRegions() {
  const polite = useSaid('polite');
  const assertive = useSaid('assertive');
  return (
    <>
      <div className="ds-sr-only" aria-live="polite" aria-atomic="true">
        {polite}
      </div>
      <div className="ds-sr-only" aria-live="assertive" aria-atomic="true">
        {assertive}
      </div>
    </>
  );
}
