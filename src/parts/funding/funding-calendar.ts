import { type CalendarEntry, toCalendar } from '#platform/documents/calendar.ts';
import { sourceText } from '#platform/documents/source.ts';
import { dayOf } from '#platform/i18n/format.ts';
import { type Lang, localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import type { Scheme } from './model/funding.ts';
import { addDays, addMonths, firstDay, monthOf } from './model/months.ts';
import { type FundingWindow, windowsFor } from './model/windows.ts';
import { fundingTexts } from './texts.ts';
import { deadlineText, opensText } from './words.ts';

/** Two years ahead; a year back for what was confirmed, so that a calendar keeps what it was given. */
const reach = { back: 12, ahead: 25 };

export interface CalendarFor {
  lang: Lang;
  /** «Finansiering», or a scheme's title. */
  name: string;
  /** Path of the page the calendar belongs to, without language. */
  path: string;
}

/** iCalendar of what is known of some schemes; never empty, so that every calendar accepts it. */
export function fundingCalendar(
  { installation, clock }: Pick<Services, 'installation' | 'clock'>,
  schemes: readonly Scheme[],
  { lang, name, path }: CalendarFor,
): string {
  const t = fundingTexts[lang];
  const now = clock();
  const today = dayOf(now);
  const month = monthOf(today);
  const { host } = new URL(installation.baseUrl);
  const urlOf = (to: string): string => installation.baseUrl + localPath(lang, to);
  const entries = schemes
    .filter(({ status }) => status !== 'avviklet')
    .flatMap((scheme) =>
      windowsFor(
        scheme,
        firstDay(addMonths(month, -reach.back)),
        firstDay(addMonths(month, reach.ahead)),
      )
        // An estimate of the past helps nobody.
        .filter((window) => window.kind === 'confirmed' || today < window.to)
        .flatMap((window) => entriesOf(lang, host, scheme, window)),
    )
    .map((entry) => ({ ...entry, url: urlOf(entry.url) }));
  const nothing: CalendarEntry = {
    uid: `finansiering-${path.replaceAll('/', '-')}-uten-dato@${host}`,
    summary: t.icsNothing(name),
    description: t.icsNothingText,
    url: urlOf(path),
    day: null,
    changedAt: now,
  };
  return toCalendar(
    {
      name,
      product: `-//${installation.name}//${t.icsName}//NO`,
      entries: entries.length > 0 ? entries : [nothing],
    },
    now,
  );
}

/** Opening and deadline of a window. SPEC W7: the same identity before and after it is confirmed. */
function entriesOf(
  lang: Lang,
  host: string,
  scheme: Scheme,
  window: FundingWindow,
): CalendarEntry[] {
  const t = fundingTexts[lang];
  const { title } = scheme.texts[lang];
  const estimated = window.kind === 'estimated';
  const source = sourceText(estimated ? scheme.source : window.source);
  const entry = (
    what: 'apner' | 'frist',
    summary: string,
    text: string,
    days: Pick<CalendarEntry, 'day' | 'lastDay'>,
  ): CalendarEntry => ({
    uid: `finansiering-${scheme.id}-${window.call}-${window.year}-${what}@${host}`,
    summary,
    description: [`${text}.`, ...(estimated ? [t.icsDoubt] : []), t.icsSource(source)].join('\n'),
    url: `/finansiering/${scheme.id}`,
    changedAt: new Date(`${estimated ? scheme.verifiedAt : window.confirmedAt}T00:00:00Z`),
    ...days,
  });
  const opens = opensText(lang, window);
  const deadline = deadlineText(lang, window) ?? '';
  if (!estimated)
    return [
      entry('apner', t.icsOpens(title), opens, { day: window.from }),
      entry('frist', t.icsDeadline(title), deadline, { day: window.lastDay }),
    ];
  // A month is all that is known, so the entry lasts the months it may be in.
  const maybe = window.purpose === 'budsjett' ? t.icsMaybeBudget : t.icsMaybeOpens;
  return [
    entry('apner', maybe(title), opens, monthsAsDays(window.opens.from, window.opens.to)),
    ...(window.deadline
      ? [
          entry(
            'frist',
            t.icsMaybeDeadline(title),
            deadline,
            monthsAsDays(window.deadline.month, window.deadline.month),
          ),
        ]
      : []),
  ];
}

function monthsAsDays(from: string, to: string): Pick<CalendarEntry, 'day'> & { lastDay: string } {
  return { day: firstDay(from), lastDay: addDays(firstDay(addMonths(to, 1)), -1) };
}
