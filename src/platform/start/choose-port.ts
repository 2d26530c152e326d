import { createServer } from 'node:net';
import type { Config } from '../config/config.js';
import { findFreePort } from '../embedded/free-port.js';

/**
 * Settles the port before anything is started: a taken one should cost nobody the start of a database, and for port
 * 0 the public address has to be known to what is built with it.
 * @throws the system's error (EADDRINUSE, EACCES, EADDRNOTAVAIL, ENOTFOUND) where it cannot be listened on.
 */
export async function choosePort(config: Config): Promise<Config> {
  if (config.port === 0) {
    const port = await findFreePort(config.host);
    const isDerived = config.publicUrl === 'http://localhost';
    return config.with({ port, publicUrl: isDerived ? `http://localhost:${port}` : config.publicUrl });
  }
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(config.port, config.host, () => {
      server.close(() => {
        resolve();
      });
    });
  });
  return config;
}
