import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enhetsregisteret, type LookUp } from './enhetsregisteret.ts';

let server: Server;
let lookUp: LookUp;
const asked: string[] = [];

const unit = (number: string, more = {}) =>
  JSON.stringify({
    organisasjonsnummer: number,
    navn: 'EN KOMMUNE',
    forretningsadresse: { kommune: 'OSLO', kommunenummer: '0301' },
    ...more,
  });

/** What the register answers to each number; one that is not here is never answered. */
const answers: Record<string, [number, string, Record<string, string>?]> = {
  '1': [200, unit('1')],
  '2': [404, ''],
  '3': [410, unit('3', { slettedato: '2020-01-01' })],
  '4': [200, '{"organisasjonsnummer":'],
  '5': [200, unit('6')],
  '7': [500, 'au'],
  '8': [302, '', { location: '/enhetsregisteret/api/enheter/1' }],
  '9': [200, unit('9', { navn: 'x'.repeat(250_000) })],
  '10': [200, unit('10', { slettedato: '2020-01-01' })],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[request.url?.split('/').at(-1) ?? ''];
    if (answer) response.writeHead(answer[0], answer[2]).end(answer[1]);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  lookUp = enhetsregisteret({ url: `http://127.0.0.1:${port}`, timeoutMs: 300 });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('reads the name and the municipality of a unit', async () => {
  expect(await lookUp('1')).toEqual({ kind: 'found', name: 'EN KOMMUNE', municipality: '0301' });
  expect(asked).toContain('/enhetsregisteret/api/enheter/1');
});

it('tells what is unknown from what was removed', async () => {
  expect(await lookUp('2')).toEqual({ kind: 'unknown' });
  expect(await lookUp('3')).toEqual({ kind: 'removed' });
  expect(await lookUp('10')).toEqual({ kind: 'removed' });
});

it('knows nothing when the answer is broken, another’s, too long, leads away or never comes', async () => {
  for (const number of ['4', '5', '7', '8', '9', 'slow'])
    expect([number, await lookUp(number)]).toEqual([number, { kind: 'unavailable' }]);
});

it('knows nothing when the register is away', async () => {
  const away = enhetsregisteret({ url: 'http://127.0.0.1:1', timeoutMs: 300 });
  expect(await away('1')).toEqual({ kind: 'unavailable' });
});
