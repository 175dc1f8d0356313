interface Suggestion {
  text: string;
  url?: string;
}

/**
 * Suggestions under a search field, by the ARIA combobox pattern: arrows choose, Enter follows,
 * Escape closes. Without scripts the field is an ordinary search form.
 */
export function enhanceSearch(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]'))
    attach(input);
}

function attach(input: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.id = `${input.id}-forslag`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = input.labels?.[0]?.textContent ?? '';
  list.hidden = true;
  input.after(list);
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  let chosen = -1;
  let running: AbortController | undefined;
  let timer = 0;

  const close = (): void => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const show = (items: Suggestion[]): void => {
    list.replaceChildren(...items.map((item, at) => option(list.id, item, at, follow)));
    chosen = -1;
    list.hidden = items.length === 0;
    input.setAttribute('aria-expanded', String(items.length > 0));
  };
  const follow = (item: HTMLElement): void => {
    const url = item.dataset.url;
    if (url) {
      location.href = url;
      return;
    }
    input.value = item.textContent ?? '';
    close();
    input.form?.requestSubmit();
  };
  const ask = async (): Promise<void> => {
    running?.abort();
    const q = input.value.trim();
    if (q.length < 2) return close();
    running = new AbortController();
    try {
      const query = new URLSearchParams({ q, lang: input.dataset.suggest ?? 'nb' });
      const response = await fetch(`/api/v1/suggest?${query}`, { signal: running.signal });
      if (response.ok) show(((await response.json()) as { items: Suggestion[] }).items);
    } catch {
      // No network or a newer question: the field still works as a form.
    }
  };
  const move = (step: number): void => {
    const options = [...list.children] as HTMLElement[];
    if (options.length === 0) return;
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = (chosen + step + options.length + (chosen < 0 && step < 0 ? 1 : 0)) % options.length;
    options[chosen]?.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', options[chosen]?.id ?? '');
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), 120);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return close();
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    }
    const item = list.children[chosen] as HTMLElement | undefined;
    if (event.key === 'Enter' && item) {
      event.preventDefault();
      follow(item);
    }
  });
  input.addEventListener('blur', () => window.setTimeout(close, 150));
}

function option(
  listId: string,
  item: Suggestion,
  at: number,
  follow: (item: HTMLElement) => void,
): HTMLElement {
  const element = document.createElement('li');
  element.id = `${listId}-${at}`;
  element.role = 'option';
  element.setAttribute('aria-selected', 'false');
  element.textContent = item.text;
  if (item.url) element.dataset.url = item.url;
  element.addEventListener('mousedown', (event) => {
    event.preventDefault();
    follow(element);
  });
  return element;
}
