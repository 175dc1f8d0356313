// The baseline of bench:pages: bare node:http that sends the same bytes with the same headers.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [, , file, port] = process.argv;
const { headers, body } = JSON.parse(readFileSync(file, 'utf8'));
const bytes = Buffer.from(body, 'base64');
createServer((_, res) => {
  res.writeHead(200, headers);
  res.end(bytes);
}).listen(Number(port), '127.0.0.1');
