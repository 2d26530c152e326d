import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

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

/** Answers an address whose percent-encoding stands for no text; no route is looked for. */
export function answerUnreadableAddress(
  _error: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply.code(400).type('application/problem+json; charset=utf-8').send(BODY);
}
