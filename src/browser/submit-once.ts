/** A click is often two. What a form does is done once; whoever comes back to the page may send again. */
const restMs = 5000;

export function sendFormsOnce(): void {
  const sent = new WeakMap<HTMLFormElement, number>();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
    const before = sent.get(form);
    // Another button of the same form is another wish.
    if (event.submitter instanceof HTMLButtonElement && event.submitter.name !== '') return;
    if (before !== undefined && event.timeStamp - before < restMs) event.preventDefault();
    else sent.set(form, event.timeStamp);
  });
  // The page comes back as it was left.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) for (const form of document.forms) sent.delete(form);
  });
}
