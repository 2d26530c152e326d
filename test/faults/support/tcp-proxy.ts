import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The network between Isnad and a server, which a test can make slow or cut. Listens on loopback only. */
export class TcpProxy {
  /** Milliseconds that each piece of data takes, in each direction. */
  latencyMs = 0;
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;

  private constructor(
    /** Where the server is now; connections that stand stay where they are. */
    public target: number,
    public port: number,
  ) {}

  static async to(target: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(target, 0);
    await proxy.mend();
    return proxy;
  }

  /** Drops what is connected, and refuses whoever tries again. */
  async cut(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server === null) return;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Lets connections through again, at the same port. */
  async mend(): Promise<void> {
    if (this.server !== null) return;
    const server = createServer((client) => {
      this.join(client);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  private join(client: Socket): void {
    const upstream = connect(this.target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      this.sockets.add(socket);
      socket.setNoDelay(true);
      // Whatever breaks one end breaks the other.
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    this.pass(client, upstream);
    this.pass(upstream, client);
  }

  private pass(from: Socket, to: Socket): void {
    let last: Promise<unknown> = Promise.resolve();
    from.on('data', (data) => {
      // Each waits from its own arrival, and none overtakes another.
      const due = this.latencyMs === 0 ? null : sleep(this.latencyMs, undefined, { ref: false });
      last = last.then(() => due).then(() => to.write(data));
    });
    from.on('end', () => {
      last = last.then(() => to.end());
    });
  }
}
