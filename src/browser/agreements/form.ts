import {
  type Agreement,
  type AgreementFault,
  type AgreementFaults,
  readAgreement,
} from '#parts/planning/model/agreements';
import type { Words } from './agreements-words.ts';
import { element, part } from './element.ts';
import type { Kept } from './store.ts';

const fields = [
  'name',
  'party',
  'ends',
  'noticeMonths',
  'options',
  'optionMonths',
  'prepareMonths',
  'note',
] as const;
type Field = (typeof fields)[number];

/** The form for one agreement. It is never emptied before what stands in it is kept. */
export interface AgreementForm {
  /** Fills it with an agreement to change, or empties it for a new one. */
  show: (kept: Kept | undefined) => void;
  /** The agreement being changed. */
  editing: () => Kept | undefined;
}

export function agreementForm(
  root: HTMLElement,
  t: Words,
  newId: () => string,
  save: (agreement: Agreement, opened: string | undefined) => Promise<void>,
): AgreementForm {
  const form = part<HTMLFormElement>(root, '[data-form]');
  const title = part(root, '[data-form-title]');
  const cancel = part<HTMLButtonElement>(root, '[data-cancel]');
  const submit = part<HTMLButtonElement>(form, '[type=submit]');
  const input = (field: Field) => part<HTMLInputElement>(form, `[name=${field}]`);
  let kept: Kept | undefined;

  const show = (chosen: Kept | undefined): void => {
    kept = chosen;
    form.reset();
    tell({});
    if (chosen) for (const field of fields) input(field).value = String(chosen[field] ?? '');
    title.textContent = chosen ? t.edit(chosen.name) : t.add;
    cancel.hidden = chosen === undefined;
  };

  const tell = (faults: AgreementFaults): void => {
    for (const field of fields) {
      const one = input(field);
      form.querySelector(`#${field}-feil`)?.remove();
      const fault = faults[field];
      const described = (one.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .filter((id) => id && id !== `${field}-feil`);
      if (fault) {
        const attributes = { id: `${field}-feil` };
        one.before(element('p', { class: 'field__error', text: faultText(t, fault), attributes }));
        one.setAttribute('aria-invalid', 'true');
        described.push(`${field}-feil`);
      } else one.removeAttribute('aria-invalid');
      if (described.length > 0) one.setAttribute('aria-describedby', described.join(' '));
      else one.removeAttribute('aria-describedby');
    }
    const first = fields.find((field) => faults[field]);
    if (first) input(first).focus();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = Object.fromEntries(fields.map((field) => [field, input(field).value]));
    const read = readAgreement({ ...values, id: kept?.id ?? newId() });
    // A half-written date is an empty value to scripts; only the field itself knows.
    const half = input('ends').validity.badInput ? { ends: 'day' as const } : {};
    if ('faults' in read || half.ends)
      return tell({ ...('faults' in read ? read.faults : {}), ...half });
    tell({});
    submit.disabled = true;
    void save(read.ok, kept?.rev).finally(() => {
      submit.disabled = false;
    });
  });
  cancel.addEventListener('click', () => {
    show(undefined);
    title.focus();
  });
  return { show, editing: () => kept };
}

function faultText(t: Words, fault: AgreementFault): string {
  return {
    empty: t.faultEmpty,
    text: t.faultText,
    long: t.faultLong,
    day: t.faultDay,
    range: t.faultRange,
    number: t.faultNumber,
    optionMonths: t.faultOptionMonths,
    noEnd: t.faultNoEnd,
  }[fault];
}
