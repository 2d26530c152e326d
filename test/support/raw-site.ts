import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** What a site does with a request: it may write whatever it likes, as it likes. */
export type Behaviour = (socket: Socket, head: string) => void;

/** A web site that keeps to no rule: it speaks to the socket itself. */
export class RawSite {
  /** Heads of the requests that came, as they were on the wire. */
  readonly requests: string[] = [];
  /** How many connections were opened, with or without a request. */
  connections = 0;
  private readonly behaviours = new Map<string, Behaviour>();
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async open(address = '127.0.0.1', port = 0): Promise<RawSite> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, address, resolve);
    });
    const site = new RawSite(server, (server.address() as AddressInfo).port);
    server.on('connection', (socket) => {
      site.serve(socket);
    });
    return site;
  }

  /** Says what happens under a path. */
  at(path: string, behaviour: Behaviour): void {
    this.behaviours.set(path, behaviour);
  }

  /** Answers under a path as a decent site does. */
  answers(path: string, head: string, body: Buffer | string = ''): void {
    this.at(path, (socket) => {
      const bytes = Buffer.from(body);
      socket.end(
        Buffer.concat([Buffer.from(`HTTP/1.1 ${head}\r\nContent-Length: ${bytes.length}\r\n\r\n`), bytes]),
      );
    });
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket): void {
    this.connections += 1;
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    // Whoever asks goes away when it has seen enough: that is what is tested.
    socket.on('error', () => undefined);
    let head = '';
    socket.on('data', (chunk) => {
      if (head.endsWith('\r\n\r\n')) return;
      head += chunk.toString('latin1');
      if (!head.startsWith('GET ')) socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n');
      if (!head.endsWith('\r\n\r\n')) return;
      this.requests.push(head);
      const path = /^GET ([^ ?]*)/.exec(head)?.[1] ?? '';
      const behaviour = this.behaviours.get(path);
      if (behaviour) behaviour(socket, head);
      else socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
    });
  }
}

/** Writes the same again and again for as long as somebody reads, and no faster. */
export function endlessly(socket: Socket, chunk: Buffer | string): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', more);
  more();
}

/** Writes a little at a time, without end. */
export function drip(socket: Socket, piece: string, everyMs: number): void {
  const timer = setInterval(() => socket.write(piece), everyMs);
  socket.on('close', () => {
    clearInterval(timer);
  });
}
