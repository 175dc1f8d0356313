import { Hono } from 'hono';
import { toCalendar } from '#platform/documents/calendar.ts';
import { makeLetterPdf } from '#platform/documents/pdf/letter.ts';
import type { HttpContext, HttpEnv } from '#platform/http/env.ts';
import { localPath } from '#platform/i18n/lang.ts';
import type { Services } from '#platform/services.ts';
import { respond } from '#ui/respond.tsx';
import { planOf } from '../model/run-sheet.ts';
import type { Template } from '../model/template.ts';
import { idsFrom } from './ids.ts';
import {
  type Invitation,
  type InvitationField,
  invitationFields,
  invitationSchema,
  invitationText,
  mailtoLink,
} from './invitation.ts';
import { invitationTexts } from './invitation-texts.ts';
import { norwegianMoment } from './norwegian-moment.ts';
import { sendPdf } from './send-pdf.tsx';
import { InvitationPage } from './views/invitation-page.tsx';

type Typed = Partial<Record<InvitationField, string>>;

/**
 * «Inviter på kaffe». The form is posted, so that what people write stands in no address and no log;
 * text, calendar file and PDF are made of it there and then, and nothing is kept.
 */
export function invitationRoutes(services: Services, template: Template): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const minutes = planOf(template).reduce((sum, item) => sum + item.minutes, 0);

  app.get('/verksted/invitasjon', (c) =>
    respond(c, services, <InvitationPage minutes={minutes} typed={{}} wrong={[]} ready={null} />, {
      shared: true,
    }),
  );

  app.post('/verksted/invitasjon', async (c) => {
    c.header('cache-control', 'private, no-store');
    const form = await c.req.formData();
    const typed: Typed = Object.fromEntries(
      invitationFields.map((name) => [name, String(form.get(name) ?? '')]),
    );
    const parsed = invitationSchema.safeParse(typed);
    if (!parsed.success) {
      const wrong = invitationFields.filter((name) =>
        parsed.error.issues.some(({ path }) => path[0] === name),
      );
      const page = <InvitationPage minutes={minutes} typed={typed} wrong={wrong} ready={null} />;
      return respond(c, services, page, { status: 422 });
    }
    const invitation = parsed.data;
    const text = invitationText(c.get('lang'), invitation, minutes);
    if (form.get('lag') === 'ics') return calendar(c, invitation, text.paragraphs);
    if (form.get('lag') === 'pdf') return letter(c, text);
    const ready = { ...text, mailto: mailtoLink(text.subject, text.paragraphs) };
    return respond(
      c,
      services,
      <InvitationPage minutes={minutes} typed={typed} wrong={[]} ready={ready} />,
    );
  });

  function calendar(c: HttpContext, invitation: Invitation, paragraphs: string[]): Response {
    const id = idsFrom('invitasjon')(
      invitation.dag,
      invitation.tid,
      invitation.sted,
      invitation.hvem,
    );
    const { baseUrl, name } = services.installation;
    const title = `${invitationTexts[c.get('lang')].calendarTitle}: ${invitation.hvem}`;
    const start = norwegianMoment(invitation.dag, invitation.tid);
    const file = toCalendar(
      {
        name: title,
        product: `-//${name}//Invitasjon//NO`,
        entries: [
          {
            uid: `${id}@${new URL(baseUrl).hostname}`,
            summary: title,
            description: paragraphs.join('\n\n'),
            url: baseUrl,
            day: null,
            changedAt: services.clock(),
            meeting: { start, minutes, place: invitation.sted },
          },
        ],
      },
      services.clock(),
    );
    return c.body(file, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="verksted.ics"',
      'cache-control': 'private, no-store',
    });
  }

  function letter(
    c: HttpContext,
    { subject, paragraphs }: { subject: string; paragraphs: string[] },
  ): Promise<Response> {
    const lang = c.get('lang');
    return sendPdf(c, services, 'invitasjon.pdf', () =>
      makeLetterPdf({
        lang,
        title: invitationTexts[lang].calendarTitle,
        subtitle: subject,
        date: services.clock(),
        paragraphs: paragraphs.map((paragraph) => paragraph.split('\n')),
        url: services.installation.baseUrl + localPath(lang, '/verksted'),
      }),
    );
  }

  return app;
}
