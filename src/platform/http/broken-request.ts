import type { Socket } from 'node:net';

const BODY = JSON.stringify({
  type: 'urn:isnad:problem:bad_request',
  title: 'Bad Request',
  status: 400,
  code: 'bad_request',
  detail:
    'This is not a valid HTTP request. Characters outside ASCII have to be percent-encoded in an address.',
});

/** Answers what Node could not read as HTTP, for which there is neither a route nor a request. */
export function answerBrokenRequest(_error: Error, socket: Socket): void {
  if (!socket.writable) return;
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(BODY).toString()}\r\nConnection: close\r\n\r\n${BODY}`,
  );
}
