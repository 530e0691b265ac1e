/** A bare HTTP server that only checks the signature of a request: what Bolt costs shows against it. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const secret = process.env['SLACK_SIGNING_SECRET'] as string;
createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts).toString();
    const timestamp = String(request.headers['x-slack-request-timestamp']);
    const expected = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    const given = String(request.headers['x-slack-signature']);
    const signed = given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
    response.writeHead(signed ? 200 : 401, { 'content-type': 'application/json' });
    response.end(signed ? '{"response_type":"ephemeral","text":"hello"}' : '');
  });
}).listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('ready'));
