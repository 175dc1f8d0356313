import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  from: string;
  to: string[];
  /** As it came over the wire, quoted-printable undone. */
  text: string;
  headers: string;
}

export interface MailServer {
  url: string;
  mails: ReceivedMail[];
  /** Messages to this address are refused for now. */
  refuse: (address: string) => void;
  close: () => Promise<void>;
}

/** A real SMTP server on loopback that keeps what it is given. */
export async function aMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  let refused: string | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (session.envelope.rcptTo.some(({ address }) => address === refused)) {
          done(Object.assign(new Error('Prøv igjen senere'), { responseCode: 451 }));
          return;
        }
        const [headers = '', ...body] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          headers,
          text: unquoted(body.join('\r\n\r\n')),
        });
        done();
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    refuse: (address) => {
      refused = address;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
