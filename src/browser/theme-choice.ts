/** Shows the choice of colour scheme and keeps it in this browser. */
export function enhanceThemeChoice(): void {
  const fieldset = document.querySelector<HTMLFieldSetElement>('[data-theme-choice]');
  if (!fieldset) return;
  const root = document.documentElement;
  const current = root.dataset.colorScheme ?? 'auto';
  for (const input of fieldset.querySelectorAll('input')) {
    input.checked = input.value === current;
    input.addEventListener('change', () => {
      root.dataset.colorScheme = input.value;
      try {
        localStorage.setItem('utseende', input.value);
      } catch {
        // Not kept, but it holds on this page.
      }
    });
  }
  fieldset.hidden = false;
}
