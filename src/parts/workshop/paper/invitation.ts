import { z } from 'zod';
import { formatDay } from '#platform/i18n/format.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { invitationTexts } from './invitation-texts.ts';

const line = (max: number) => z.string().trim().max(max).transform(oneLine);
const day = z.iso.date();

/** What the form asks. Nothing of it is stored. */
export const invitationSchema = z.object({
  hvem: line(120).pipe(z.string().min(1)),
  dag: day,
  tid: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  sted: line(200).pipe(z.string().min(1)),
  hvorfor: line(300).default(''),
  svar: line(200).default(''),
  frist: z.union([z.literal(''), day]).default(''),
  egne: z
    .string()
    .trim()
    .max(2000)
    .transform((text) => text.replace(/\r\n?/g, '\n'))
    .default(''),
});
export type Invitation = z.output<typeof invitationSchema>;
export type InvitationField = keyof Invitation;
export const invitationFields = Object.keys(invitationSchema.shape) as InvitationField[];

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Subject and paragraphs of the invitation; `minutes` is how long the whole workshop takes. */
export function invitationText(
  lang: Lang,
  invitation: Invitation,
  minutes: number,
): { subject: string; paragraphs: string[] } {
  const t = invitationTexts[lang];
  const { hvem, dag, tid, sted, hvorfor, svar, frist, egne } = invitation;
  const until = clockAfter(tid, minutes);
  const paragraphs = [
    t.hello,
    hvorfor ? t.openingAbout(hvem, ended(hvorfor)) : t.opening(hvem),
    `${t.whenLabel}: ${t.when(dayInWords(lang, dag), clock(tid), clock(until))}\n${t.whereLabel}: ${sted}`,
    ...(egne ? [egne] : []),
    t.how,
    t.free,
    t.answer(svar || hvem, frist ? dayInWords(lang, frist) : null),
    `${t.regards}\n${hvem}`,
  ];
  return { subject: t.subject(dayInWords(lang, dag)), paragraphs };
}

/** «tirsdag 1. desember 2026» */
export function dayInWords(lang: Lang, value: string): string {
  const weekday = new Date(`${value}T12:00:00Z`).getUTCDay();
  return `${invitationTexts[lang].weekdays.split(' ')[weekday]} ${formatDay(value)}`;
}

/** A letter to fill in oneself: mail programs choose the address. */
export function mailtoLink(subject: string, paragraphs: string[]): string {
  const body = paragraphs.join('\n\n').replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

function clock(time: string): string {
  return time.replace(':', '.');
}

function clockAfter(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = (hour * 60 + minute + minutes) % (24 * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

/** Put into a sentence of ours, so it must not bring its own full stop. */
function ended(text: string): string {
  return text.replace(/[.!?]+$/, '');
}
