import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** The first is Chromium's engine without its windows: the same pages, in two thirds of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];

/** Everything that makes Chromium call home or ask questions is off. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface PageOptions {
  /** Where the application listens. */
  url: string;
  language: 'en' | 'ar';
  /** Of `TestApp.signIn`; without it nobody is signed in. */
  cookie?: string;
  viewport?: { width: number; height: number };
  /** Complaints of the page that the test is about, such as the browser's note on an answer 401. */
  expected?: RegExp[];
}

/** A page that nothing may go wrong on. */
export interface WatchedPage {
  readonly page: Page;
  /** Closes it. Throws when there was an error on the page, in its console, or a request to elsewhere. */
  close(): Promise<void>;
}

export interface TestBrowser {
  open(options: PageOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

/** Starts the installed Chromium. */
export async function launchBrowser(): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: chromiumOnPath(), headless: true, args: FLAGS });
  return {
    open: async (options) => {
      const context = await browser.newContext({
        baseURL: options.url,
        locale: options.language,
        viewport: options.viewport ?? { width: 1280, height: 900 },
        reducedMotion: 'reduce',
      });
      if (options.cookie !== undefined) await addCookie(context, options.url, options.cookie);
      return watch(context, options);
    },
    close: () => browser.close(),
  };
}

/** A Chromium of its own, with what it stores on a disk, to be killed. */
export interface MortalBrowser {
  page: Page;
  /** Ends it as a crash does: with SIGKILL. */
  kill(): Promise<void>;
}

/** Attempts to start it: on a busy machine Chromium now and then answers nobody after a crash, and is started again. */
const ATTEMPTS = 3;
const CONNECT_MS = 12_000;

/** @param profile folder of what it stores; with the same one it is the same browser, started again */
export async function launchMortalBrowser(
  profile: string,
  { url, language, cookie }: PageOptions,
): Promise<MortalBrowser> {
  const { browser, kill } = await startMortal(profile, language);
  const context = browser.contexts()[0]!;
  if (cookie !== undefined) await addCookie(context, url, cookie);
  return { page: await context.newPage(), kill };
}

async function startMortal(
  profile: string,
  language: string,
  attempt = 1,
): Promise<Pick<MortalBrowser, 'kill'> & { browser: Browser }> {
  const flags = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--accept-lang=${language}`,
  ];
  const child = spawn(chromiumOnPath(), [...FLAGS, ...flags, 'about:blank'], { detached: true });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    // The group: what it has started goes with it.
    process.kill(-child.pid!, 'SIGKILL');
    await gone;
  };
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      setTimeout(() => {
        reject(new Error(`Chromium does not say where it listens: ${said}`));
      }, CONNECT_MS).unref();
      child.once('exit', () => {
        reject(new Error(`Chromium went by itself: ${said}`));
      });
      child.stderr.on('data', (words: Buffer) => {
        said += words.toString();
        const found = /ws:\/\/\S+/.exec(said);
        if (found) resolve(found[0]);
      });
    });
    return { browser: await chromium.connectOverCDP(address, { timeout: CONNECT_MS }), kill };
  } catch (error) {
    await kill();
    if (attempt === ATTEMPTS) throw error;
    return startMortal(profile, language, attempt + 1);
  }
}

async function watch(context: BrowserContext, { url, expected = [] }: PageOptions): Promise<WatchedPage> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error on the page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin) {
      problems.push(`request to elsewhere: ${request.url()}`);
    }
  });
  return {
    page,
    close: async () => {
      await context.close();
      const unexpected = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
      if (unexpected.length > 0) throw new Error(`The page had problems:\n${unexpected.join('\n')}`);
    },
  };
}

async function addCookie(context: BrowserContext, url: string, cookie: string): Promise<void> {
  const [name = '', ...value] = cookie.split('=');
  await context.addCookies([{ name, value: value.join('='), url, httpOnly: true, sameSite: 'Strict' }]);
}

function chromiumOnPath(): string {
  for (const name of NAMES) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      const file = join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  throw new Error('The browser tests need Chromium on the path (on Debian: apt-get install chromium).');
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
