import {
  type AgreementState,
  latestEnd,
  nextReminder,
  type ReminderKind,
  remindersOf,
  stateOf,
  talkYear,
} from '#parts/planning/model/agreements';
import { formatDay } from '#platform/i18n/format.ts';
import { daysBetween } from '../../parts/planning/model/days.ts';
import type { Words } from './agreements-words.ts';
import { element } from './element.ts';
import type { Kept } from './store.ts';

export interface ListActions {
  change: (kept: Kept) => void;
  remove: (kept: Kept) => void;
  optionUsed: (kept: Kept) => void;
}

/** One agreement: how it stands, what comes next, its days, and what can be done with it. */
export function agreementItem(kept: Kept, today: string, t: Words, act: ListActions): HTMLElement {
  const state = stateOf(kept, today);
  const next = nextReminder(kept, today);
  const talk = talkYear(kept);
  const latest = kept.options > 0 ? latestEnd(kept) : null;
  const days = element('dl');
  for (const { kind, day } of remindersOf(kept))
    days.append(
      element('div', {}, element('dt', { text: kindText(t, kind) }), dayValue(day, today, t)),
    );
  const heading = element('h3', { text: kept.name, attributes: { tabindex: '-1' } });
  return element(
    'li',
    { class: `agreement agreement--${state}`, attributes: { 'data-id': kept.id } },
    element('p', { class: 'agreement__state', text: stateText(t, state) }),
    heading,
    kept.party ? element('p', { class: 'meta', text: kept.party }) : undefined,
    next
      ? element('p', {
          class: 'agreement__next',
          text: `${kindText(t, next.kind)}: ${formatDay(next.day)} (${distance(next.day, today, t)})`,
        })
      : undefined,
    kept.ends === null ? element('p', { text: t.openHelp }) : days,
    latest
      ? element('p', { class: 'meta', text: t.latest(formatDay(latest), kept.options) })
      : undefined,
    talk !== null && state !== 'over'
      ? element('p', {
          class: 'meta',
          text: today < `${talk}-07-01` ? t.talkNow(talk) : t.talkPast(talk),
        })
      : undefined,
    kept.note ? element('p', { class: 'agreement__note', text: kept.note }) : undefined,
    element(
      'p',
      { class: 'page-actions' },
      button(t.change, t.changeWhat(kept.name), 'change', () => act.change(kept)),
      kept.options > 0
        ? button(t.usedOption, t.usedOptionWhat(kept.name), 'option', () => act.optionUsed(kept))
        : undefined,
      button(t.remove, t.removeWhat(kept.name), 'remove', () => act.remove(kept)),
    ),
  );
}

/** «om 12 dager», «i dag», «for 3 dager siden» */
export function distance(day: string, today: string, t: Words): string {
  const days = daysBetween(today, day);
  if (days === 0) return t.today;
  if (days === 1) return t.tomorrow;
  return days > 0 ? t.inDays(days) : t.daysAgo(-days);
}

export function kindText(t: Words, kind: ReminderKind): string {
  return { prepare: t.kindPrepare, option: t.kindOption, notice: t.kindNotice, end: t.kindEnd }[
    kind
  ];
}

function stateText(t: Words, state: AgreementState): string {
  return {
    open: t.stateOpen,
    coming: t.stateComing,
    prepare: t.statePrepare,
    over: t.stateOver,
  }[state];
}

function dayValue(day: string, today: string, t: Words): HTMLElement {
  const past = day < today ? ` (${distance(day, today, t)})` : '';
  return element('dd', { text: formatDay(day) + past });
}

function button(text: string, label: string, name: string, press: () => void): HTMLElement {
  const made = element('button', {
    class: 'ds-button',
    text,
    attributes: {
      type: 'button',
      'data-variant': 'secondary',
      'aria-label': label,
      'data-do': name,
    },
  });
  made.addEventListener('click', press);
  return made;
}
