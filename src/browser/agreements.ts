import {
  type Agreement,
  agreementsFile,
  inOrder,
  limits,
  merged,
  readAgreementsFile,
  withOptionUsed,
} from '#parts/planning/model/agreements';
import { dayOf, formatDay } from '#platform/i18n/format.ts';
import { type Words, wordsFor } from './agreements/agreements-words.ts';
import { element, part } from './agreements/element.ts';
import { download, fileFaultText, mostBytes, remindersCalendar } from './agreements/files.ts';
import { agreementForm } from './agreements/form.ts';
import { agreementItem } from './agreements/list-view.ts';
import {
  type AgreementStore,
  type Kept,
  openAgreements,
  type SaveOutcome,
} from './agreements/store.ts';

/** `randomUUID` exists only where the page is served safely. */
const newId = (): string =>
  crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Runs the private list of agreements on its page. Nothing leaves the device. */
async function start(root: HTMLElement): Promise<void> {
  const t = wordsFor(root.dataset.agreements);
  const store = await openAgreements(newId);
  const page = pageOf(root, t, store);
  document.querySelector('[data-agreements-without]')?.remove();
  root.hidden = false;
  if (!store.durable) page.warn(t.refused);
  store.onChange(() => void page.refresh());
  await page.refresh();
}

function pageOf(root: HTMLElement, t: Words, store: AgreementStore) {
  const [list, empty] = [part(root, '[data-list]'), part(root, '[data-empty]')];
  const [status, warning] = [part(root, '[data-status]'), part(root, '[data-warning]')];
  const today = (): string => dayOf(new Date());

  const say = (text: string, ...more: Node[]): void => {
    status.replaceChildren(element('p', { class: 'notice', text }, ...more));
  };
  const warn = (text: string): void => {
    warning.textContent = text;
    warning.hidden = false;
  };
  const why = (outcome: SaveOutcome): string =>
    outcome === 'full' ? t.full : outcome === 'many' ? t.tooMany(limits.agreements) : t.failed;

  const refresh = async (): Promise<void> => {
    // A browser may take the database away, or a later version of the page in another tab.
    const all = await store.all().catch(() => undefined);
    if (!all) return warn(t.cannotRead);
    const ordered = inOrder(all);
    empty.hidden = all.length > 0;
    const had = document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id;
    const acts = { change, remove, optionUsed };
    list.replaceChildren(...ordered.map((kept) => agreementItem(kept, today(), t, acts)));
    if (had) focusOn(had);
  };
  const focusOn = (chosen: string): void => {
    const heading = list.querySelector<HTMLElement>(`[data-id="${CSS.escape(chosen)}"] h3`);
    (heading ?? part(root, '#dine')).focus();
  };

  const form = agreementForm(root, t, newId, async (agreement, opened) => {
    const outcome = await store.save(agreement, opened);
    if (outcome !== 'saved' && outcome !== 'copied') return say(why(outcome));
    form.show(undefined);
    await refresh();
    focusOn(agreement.id);
    say(outcome === 'saved' ? t.saved(agreement.name) : t.copied(agreement.name));
  });

  function change(kept: Kept): void {
    form.show(kept);
    part(root, '[data-form-title]').focus();
  }
  async function remove(kept: Kept): Promise<void> {
    if (!(await store.remove(kept.id))) return say(t.failed);
    if (form.editing()?.id === kept.id) form.show(undefined);
    await refresh();
    const undo = element('button', {
      class: 'ds-button',
      text: t.undo,
      attributes: { type: 'button', 'data-variant': 'secondary' },
    });
    undo.addEventListener('click', () => void putBack(kept));
    say(`${t.removed(kept.name)} `, undo);
    undo.focus();
  }
  async function putBack({ rev: _, ...agreement }: Kept): Promise<void> {
    const outcome = await store.save(agreement, undefined);
    if (outcome !== 'saved' && outcome !== 'copied') return say(why(outcome));
    await refresh();
    focusOn(agreement.id);
    say(t.undone(agreement.name));
  }
  async function optionUsed({ rev, ...agreement }: Kept): Promise<void> {
    const used = withOptionUsed(agreement);
    if (!used) return;
    const outcome = await store.save(used, rev);
    if (outcome !== 'saved' && outcome !== 'copied') return say(why(outcome));
    await refresh();
    focusOn(agreement.id);
    say(t.optionUsed(used.name, formatDay(used.ends ?? '')));
  }

  /** Runs what reads the list; where it cannot be read, that is said. */
  const reading =
    (run: (event: Event) => Promise<void>) =>
    (event: Event): void =>
      void run(event).catch(() => warn(t.cannotRead));
  const bare = async (): Promise<Agreement[]> =>
    inOrder((await store.all()).map(({ rev: _, ...agreement }) => agreement));

  part<HTMLFormElement>(root, '[data-ics]').addEventListener(
    'submit',
    reading(async (event) => {
      event.preventDefault();
      const kinds = new Set(
        new FormData(event.target as HTMLFormElement).getAll('kind').map(String),
      );
      const url = location.origin + location.pathname;
      const at = { now: new Date(), today: today(), url };
      const made = remindersCalendar(await bare(), kinds, t, at);
      if (made.count === 0) return say(t.icsNone);
      download(`${t.fileName}.ics`, 'text/calendar', made.text);
      say(t.icsMade(made.count));
    }),
  );
  part(root, '[data-export]').addEventListener(
    'click',
    reading(async () => {
      download(`${t.fileName}-${today()}.json`, 'application/json', agreementsFile(await bare()));
      say(t.exported);
    }),
  );
  part<HTMLInputElement>(root, '[data-import]').addEventListener(
    'change',
    reading(async (event) => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      if (!file) return;
      if (file.size > mostBytes) return say(t.fileLarge);
      const read = readAgreementsFile(await file.text());
      // The same file may be chosen again.
      input.value = '';
      if ('fault' in read) return say(fileFaultText(t, read.fault));
      const { added, known } = merged(await bare(), read.ok, newId);
      const outcome = await store.add(added);
      if (outcome !== 'saved') return say(why(outcome));
      await refresh();
      say(t.imported(added.length, known));
    }),
  );
  part(root, '[data-remove-all]').addEventListener('click', async () => {
    if (!(await store.removeAll())) return say(t.failed);
    form.show(undefined);
    part<HTMLDetailsElement>(root, 'details').open = false;
    await refresh();
    part(root, '#dine').focus();
    say(t.removedAll);
  });
  return { refresh, warn };
}

const root = document.querySelector<HTMLElement>('[data-agreements]');
if (root) void start(root);
