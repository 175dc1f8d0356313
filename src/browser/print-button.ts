/** Shows the buttons that print the page: they can do nothing without scripts. */
export function enhancePrintButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.addEventListener('click', () => window.print());
    button.hidden = false;
  }
}
