import { createTransport } from 'nodemailer';
import { type Deliver, oneLine } from './mail.ts';

export interface SmtpSettings {
  /** smtp://user:password@host:port or smtps://… */
  url: string;
  /** The sender: an address, with a name before it if wanted. */
  from: string;
}

/** Messages leave through an SMTP server. Every header is one line, whatever people have typed. */
export function smtpDelivery({ url, from }: SmtpSettings): { deliver: Deliver; close: () => void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // A message is text alone: no files and no addresses to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0]);
  return {
    deliver: async ({ to, subject, text }) => {
      await transport.sendMail({
        from,
        // An object, so that an address is one address whatever commas it holds.
        to: { name: '', address: oneLine(to, 254) },
        subject: oneLine(subject),
        text,
        textEncoding: 'quoted-printable',
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}
