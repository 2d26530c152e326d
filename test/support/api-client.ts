/** What the API answered. The body is parsed where it is JSON, and text otherwise. */
export interface Answer {
  status: number;
  headers: Headers;
  // A test says what it expects of the body; the type of an answer is what is being tested.
  body: unknown;
}

type Credentials = { key: string } | { cookie: string } | null;

interface RequestOptions {
  body?: unknown;
  headers?: Record<string, string>;
}

/** Speaks HTTP to a running Isnad, as one caller. */
export class ApiClient {
  constructor(
    private readonly baseUrl: string,
    private readonly credentials: Credentials,
  ) {}

  get(path: string, headers?: Record<string, string>): Promise<Answer> {
    return this.send('GET', path, { headers });
  }

  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.send('POST', path, { body, headers });
  }

  put(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.send('PUT', path, { body, headers });
  }

  patch(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.send('PATCH', path, { body, headers });
  }

  delete(path: string, headers?: Record<string, string>): Promise<Answer> {
    return this.send('DELETE', path, { headers });
  }

  private async send(method: string, path: string, { body, headers }: RequestOptions): Promise<Answer> {
    const response = await fetch(new URL(path, this.baseUrl), {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...this.identification(),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    const parsed: unknown = isJson && text !== '' ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: parsed };
  }

  private identification(): Record<string, string> {
    if (this.credentials === null) return {};
    return 'key' in this.credentials
      ? { authorization: `Bearer ${this.credentials.key}` }
      : { cookie: this.credentials.cookie };
  }
}
