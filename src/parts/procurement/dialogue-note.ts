import type { DocumentSection, SectionedDocument } from '#platform/documents/sectioned.ts';
import type { Lang } from '#platform/i18n/lang.ts';
import { blank, bullets, checkList, emptyTable, heading, paragraph } from './blocks.ts';
import { type DialogueLines, dialogueLines } from './dialogue-lines.ts';
import { dialogueTexts } from './dialogue-texts.ts';
import { guidesTexts } from './guides-texts.ts';
import { answerDialogue, type DialogueAsked } from './model/dialogue.ts';

/** The meeting note: a sheet to fill in, with the helper's answer on it where there is one. */
export function dialogueNote(
  asked: DialogueAsked | undefined,
  { lang, now, site }: { lang: Lang; now: Date; site: string },
): SectionedDocument {
  const t = dialogueTexts[lang];
  const empty = (label: string) => ({ label, value: blank });
  return {
    lang,
    title: t.noteTitle,
    lead: t.noteLead,
    author: site,
    date: now,
    factHead: { label: t.noteFact, value: t.noteValue },
    facts: [
      ...[t.noteWhen, t.notePlace, t.noteContact, t.noteBuyers, t.noteSuppliers].map(empty),
      { label: t.notePhase, value: asked ? t[`fase_${asked.phase}`] : blank },
      empty(t.noteStop),
      { label: t.noteWant, value: asked ? t[`hva_${asked.want}`] : blank },
      empty(t.noteAuthor),
    ],
    intro: [],
    sections: [
      ...(asked ? [answerSection(dialogueLines(lang, answerDialogue(asked)), lang)] : []),
      section('for', t.noteBefore, t.noteBeforeLead, [
        checkList([t.noteSaidPromise, t.noteSaidShared, t.noteAskedSecret, t.noteImpartial]),
      ]),
      section('delt', t.noteTold, t.noteToldLead, [
        emptyTable([t.noteColumnWhat, t.noteColumnWho, t.noteColumnShare], 6),
      ]),
      section('etter', t.noteAfter, t.noteAfterLead, [
        emptyTable([t.noteColumnNext, t.noteColumnOwner, t.noteColumnBy], 4),
        checkList([t.noteKept, t.noteSent]),
      ]),
    ],
    colophon: [t.noteMade(site), guidesTexts[lang].guidance],
  };
}

function answerSection(lines: DialogueLines, lang: Lang): DocumentSection {
  const t = dialogueTexts[lang];
  return section('svar', `${t.noteAnswer}: ${lines.verdict}`, lines.because, [
    bullets(lines.conditions),
    heading('skriv-ned', t.writeDown),
    checkList(lines.write),
    ...(lines.publish.length > 0
      ? [heading('legg-ut', lines.publishTitle), checkList(lines.publish)]
      : []),
    heading('bygger-pa', t.basisTitle),
    bullets(lines.references.map(({ text, confidence }) => `${text} (${confidence})`)),
    paragraph(t.asRead),
  ]);
}

function section(
  id: string,
  title: string,
  lead: string,
  blocks: DocumentSection['blocks'],
): DocumentSection {
  return { id, kicker: '', mark: 'path', title, lead, blocks };
}
