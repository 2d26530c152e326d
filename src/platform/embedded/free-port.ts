import { createServer } from 'node:net';

/**
 * A port that nothing listens on, chosen by the system. Another program may take it before it is used, so who
 * starts a server on it must be ready to ask again.
 */
export async function findFreePort(host = '127.0.0.1'): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('the system named no port'));
      });
    });
  });
}
