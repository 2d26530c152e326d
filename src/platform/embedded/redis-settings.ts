import { connect } from 'node:net';

const PING_TIMEOUT_MS = 1_000;

/** The configuration file of the private Redis. The password stands here and not on a command line. */
export function redisSettings(dataPath: string, port: number, password: string): string {
  return [
    'bind 127.0.0.1',
    'protected-mode yes',
    `port ${port}`,
    `requirepass ${password}`,
    `dir "${dataPath.replaceAll(/["\\]/g, '\\$&')}"`,
    `pidfile "${`${dataPath}/redis.pid`.replaceAll(/["\\]/g, '\\$&')}"`,
    // Queues must never lose keys to make room; Bull demands it.
    'maxmemory-policy noeviction',
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'set-proc-title no',
    'daemonize no',
    '',
  ].join('\n');
}

/** Whether a Redis on 127.0.0.1 lets this password in and serves requests (it doesn't while it loads its data). */
export function answersPing(port: number, password: string): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ host: '127.0.0.1', port }, () => {
      socket.write(`AUTH ${password}\r\nPING\r\nQUIT\r\n`);
    });
    socket.setEncoding('utf8').setTimeout(PING_TIMEOUT_MS, () => socket.destroy());
    socket.on('data', (part: string) => (answer += part));
    // A refused connection is an answer too; 'close' follows.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(answer.includes('+PONG'));
    });
  });
}
