import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { CaptureDetailsDto } from '../../src/evidence/captures/capture.dto.js';
import type { CapturePage } from '../../src/evidence/captures/capture-page.js';
import { dataSourceOptions } from '../../src/platform/database/data-source-options.js';
import { newId } from '../../src/platform/database/new-id.js';
import type { FetchHostDto } from '../../src/platform/fetch/hosts/fetch-hosts.dto.js';
import { FetchHostsReader } from '../../src/platform/fetch/hosts/fetch-hosts.reader.js';
import { HostTurns } from '../../src/platform/fetch/hosts/host-turns.js';
import { NotYet } from '../../src/platform/fetch/hosts/not-yet.js';
import { JobPostponed } from '../../src/platform/jobs/job-handler.js';
import { setPace, withoutPause } from '../support/pace.js';
import { RawSite } from '../support/raw-site.js';
import { Capturing } from './support/capturing.js';
import { Desk } from './support/desk.js';
import { ENTITIES } from './support/entities.js';

const HTML = '200 OK\r\nContent-Type: text/html; charset=utf-8';
const PAGE = '<!doctype html><title>The bridge</title><p>The bridge is closed.</p>';

let desk: Desk;
let capturing: Capturing;
let site: RawSite;
let turns: HostTurns;

beforeAll(async () => {
  desk = await Desk.open();
  capturing = await Capturing.open(desk);
  turns = new HostTurns(desk.dataSource);
});

afterAll(async () => {
  await capturing.close();
  await desk.close();
});

beforeEach(async () => {
  site = await RawSite.open();
  site.answers('/page', HTML, PAGE);
  await setPace(desk.dataSource, { delayMs: 1_000, perHost: 2 });
});

afterEach(async () => {
  await site.close();
  expect(await readdir(join(capturing.home, 'incoming'))).toEqual([]);
});

const addressOf = (path: string, { port } = site): string => `http://127.0.0.1:${port}${path}`;
const hostOf = ({ port } = site): string => `127.0.0.1:${port}`;

async function waitingCapture(path = '/page'): Promise<string> {
  return capturing.request(await capturing.evidenceAt(addressOf(path)));
}

/** What the job of a capture is told instead of an answer: in how many milliseconds it is to come back. */
async function postponedBy(captureId: string): Promise<number> {
  const error = await capturing.run(captureId).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(JobPostponed);
  return (error as JobPostponed).until.getTime() - Date.now();
}

/** Lets time pass for the host: all its times move into the past. */
async function pass(seconds: number, host = hostOf()): Promise<void> {
  const back = (column: string): string => `${column} = ${column} - make_interval(secs => $2)`;
  await desk.rows(
    `update fetch_turns set ${['queued_at', 'come_at', 'began_at', 'until'].map(back).join(', ')} where host = $1`,
    [host, seconds],
  );
  await desk.rows(
    `update fetch_hosts set ${['asked_at', 'held_until'].map(back).join(', ')} where host = $1`,
    [host, seconds],
  );
}

async function figures(host = hostOf()): Promise<FetchHostDto> {
  const { items } = await new FetchHostsReader(desk.dataSource).list({ limit: 200 });
  const found = items.find((each) => each.host === host);
  if (!found) throw new Error(`${host} is not listed: ${JSON.stringify(items)}`);
  return found;
}

const NEVER = new AbortController().signal;

/** Takes a turn at the host of the site, or says in how many milliseconds to come back. */
async function stand(holder = newId(), patienceMs = 0): Promise<number> {
  try {
    await turns.take({ host: hostOf(), holder, patienceMs }, NEVER);
    return 0;
  } catch (error) {
    // Its time may have come meanwhile: nought is a turn.
    if (error instanceof NotYet) return Math.max(1, error.until.getTime() - Date.now());
    throw error;
  }
}

describe('a host', () => {
  it('is asked by two workers no more often and by no more at a time than the desk allows', async () => {
    await setPace(desk.dataSource, { delayMs: 250, perHost: 2 });
    await desk.rows(`
      create table noted_turns (at timestamptz);
      create function note_turn() returns trigger language plpgsql as
        'begin insert into noted_turns values (new.asked_at); return null; end';
      create trigger note_turns after update of asked_at on fetch_hosts for each row execute function note_turn()`);
    let [inFlight, most] = [0, 0];
    site.at('/slow', (socket) => {
      most = Math.max(most, (inFlight += 1));
      setTimeout(() => {
        inFlight -= 1;
        socket.end(`HTTP/1.1 ${HTML}\r\nContent-Length: ${PAGE.length}\r\n\r\n${PAGE}`);
      }, 600);
    });
    const captures = await Promise.all(Array.from({ length: 12 }, () => waitingCapture('/slow')));
    const other = await new DataSource({
      ...dataSourceOptions(desk.url, 25),
      entities: ENTITIES,
    }).initialize();
    try {
      const workers = [capturing.capturer, capturing.another(other)];
      const looks = captures.map((id, index) => untilSeen(id, workers[index % 2]!));
      const outcomes = (await Promise.all(looks)).map(({ outcome }) => outcome);
      expect(new Set(outcomes)).toEqual(new Set(['ok']));
    } finally {
      await other.destroy();
    }
    expect(site.requests).toHaveLength(12);
    expect(most).toBe(2);
    // Not when they came to the site: a turn that was begun in time may come late, and the next one in time.
    const [pauses] = await desk.rows<{ turns: number; least: number }>(`
      with pauses as (select at - lag(at) over (order by at) as pause from noted_turns)
      select count(*)::integer as turns, extract(epoch from min(pause))::double precision as least from pauses`);
    await desk.rows(
      'drop trigger note_turns on fetch_hosts; drop function note_turn; drop table noted_turns',
    );
    expect(pauses!.turns).toBe(12);
    expect(pauses!.least).toBeGreaterThanOrEqual(0.25);
    expect(await desk.count('fetch_turns', 'host = $1', [hostOf()])).toBe(0);
  });

  it('gives each of many who wait a time of their own, first come first served', async () => {
    const holders = Array.from({ length: 6 }, () => newId());
    const waits: number[] = [];
    for (const holder of holders) waits.push(await stand(holder));
    expect(waits[0]).toBe(0);
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThan((index - 1) * 1_000);
      expect(wait).toBeLessThanOrEqual(index * 1_000 + 5);
    }
    // Whoever asks again too early keeps its place, and whoever comes later does not get it.
    expect(await stand(holders[5])).toBeGreaterThan(3_500);
    await pass(1);
    expect(await stand()).toBeGreaterThan(4_000);
    expect(await stand(holders[1])).toBe(0);
  });

  it('is not held by somebody in line who was told to come and does not', async () => {
    await setPace(desk.dataSource, { perHost: 9 });
    const [first, lost, next] = [newId(), newId(), newId()];
    expect(await stand(first)).toBe(0);
    expect(await stand(lost)).toBeGreaterThan(0);
    expect(await stand(next)).toBeGreaterThan(1_000);
    await pass(5);
    expect(await stand(next)).toBe(0);
    // It comes after all, and is the first again.
    await stand();
    await pass(1.1);
    expect(await stand(lost)).toBe(0);
  });

  it('is not left idle because somebody ahead was told to come much later', async () => {
    const [early, late] = [newId(), newId()];
    expect(await stand()).toBe(0);
    expect(await stand(early)).toBeGreaterThan(0);
    await desk.rows(`update fetch_turns set come_at = come_at + interval '5 minutes' where holder = $1`, [
      early,
    ]);
    await pass(2);
    expect(await stand(late)).toBe(0);
    await setPace(desk.dataSource, { perHost: 9 });
    await pass(2);
    expect(await stand(early)).toBe(0);
  });

  it('is not held for ever by a worker that was killed', async () => {
    await setPace(desk.dataSource, { delayMs: 0, perHost: 1 });
    expect(await stand()).toBe(0);
    expect(await stand()).toBeGreaterThan(0);
    await pass(80);
    expect(await stand()).toBeGreaterThan(0);
    await pass(11);
    expect(await stand()).toBe(0);
  });

  it('is waited for in the worker when it takes no longer than a moment, and that can be broken off', async () => {
    expect(await stand()).toBe(0);
    const stopping = new AbortController();
    const waiting = turns.take({ host: hostOf(), holder: newId(), patienceMs: 1_500 }, stopping.signal);
    setTimeout(() => {
      stopping.abort(new Error('Stopping'));
    }, 50);
    await expect(waiting).rejects.toThrow('Stopping');
    expect(await stand(newId(), 5_000)).toBe(0);
  });

  it('that fails is asked less and less often, until it answers', async () => {
    site.answers('/page', '500 Internal Server Error');
    expect((await capturing.look(await capturing.evidenceAt(addressOf('/page')))).outcome).toBe(
      'unreachable',
    );
    await pass(2);
    expect((await capturing.look(await capturing.evidenceAt(addressOf('/page')))).outcome).toBe(
      'unreachable',
    );
    const failing = await figures();
    expect(failing).toMatchObject({ visits: 2, failures: 2, consecutiveFailures: 2, lastSuccessAt: null });
    expect(failing).toMatchObject({ lastFailure: 'http_status', lastError: 'It answered with status 500.' });
    const third = await waitingCapture();
    expect(await postponedBy(third)).toBeGreaterThan(3_000);
    await pass(4);
    site.answers('/page', HTML, PAGE);
    expect((await capturing.run(third)).outcome).toBe('ok');
    expect(await figures()).toMatchObject({ visits: 3, failures: 2, consecutiveFailures: 0 });
  });

  it('is asked at once, however long another one is to be left alone', async () => {
    const other = await RawSite.open();
    site.answers('/page', '503 Service Unavailable\r\nRetry-After: 3600');
    other.answers('/page', HTML, PAGE);
    await postponedBy(await waitingCapture());
    expect((await capturing.look(await capturing.evidenceAt(addressOf('/page', other)))).outcome).toBe('ok');
    await other.close();
  });
});

/** Runs a capture as the queue does: it comes back when it was told to. */
async function untilSeen(id: string, by: CapturePage): Promise<CaptureDetailsDto> {
  for (;;) {
    try {
      return await capturing.run(id, { by });
    } catch (error) {
      if (!(error instanceof JobPostponed)) throw error;
      await sleep(Math.max(error.until.getTime() - Date.now(), 0));
    }
  }
}

describe('Retry-After', () => {
  const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toUTCString();

  it.each([
    ['seconds', '429 Too Many Requests', () => '30'],
    ['seconds', '503 Service Unavailable', () => '30'],
    ['a date', '429 Too Many Requests', () => inSeconds(30)],
    ['a date', '503 Service Unavailable', () => inSeconds(30)],
  ])('in %s with %s is obeyed by everybody who wants a page of that host', async (_, status, value) => {
    site.answers('/page', `${status}\r\nRetry-After: ${value()}`);
    const [first, second] = [await waitingCapture(), await waitingCapture()];
    const wait = await postponedBy(first);
    expect(wait).toBeGreaterThan(28_000);
    expect(wait).toBeLessThanOrEqual(30_000);
    expect(await postponedBy(second)).toBeGreaterThan(wait - 1_000);
    expect(site.requests).toHaveLength(1);
    expect(await figures()).toMatchObject({ waiting: 2, inFlight: 0, heldUntil: expect.any(String) });
    await pass(31);
    site.answers('/page', HTML, PAGE);
    expect((await capturing.run(first)).outcome).toBe('ok');
    await pass(2);
    expect((await capturing.run(second)).outcome).toBe('ok');
  });

  it.each([
    ['429 Too Many Requests', 'blocked'],
    ['503 Service Unavailable', 'unreachable'],
  ])('with %s again and again ends, and the capture with it as %s', async (status, outcome) => {
    site.answers('/page', `${status}\r\nRetry-After: 60`);
    const capture = await waitingCapture();
    for (let times = 0; times < 5; times += 1) {
      await postponedBy(capture);
      await pass(61);
    }
    const ended = await capturing.run(capture, { attempts: 1 });
    expect(ended).toMatchObject({ outcome, reason: 'http_status', httpStatus: Number(status.slice(0, 3)) });
    expect(ended.error).toContain('kept putting us off');
    expect(site.requests).toHaveLength(6);
  });

  it('of more than a day is a day', async () => {
    site.answers('/page', '429 Too Many Requests\r\nRetry-After: 31536000');
    const wait = await postponedBy(await waitingCapture());
    expect(wait).toBeGreaterThan(86_390_000);
    expect(wait).toBeLessThanOrEqual(86_400_000);
  });

  it('that nobody can read is none', async () => {
    site.answers('/page', '429 Too Many Requests\r\nRetry-After: soon');
    expect((await capturing.run(await waitingCapture())).outcome).toBe('blocked');
  });

  it('of a host that never lets anybody in ends for those who only waited, after two days', async () => {
    site.answers('/page', '503 Service Unavailable\r\nRetry-After: 86400');
    const [first, second] = [await waitingCapture(), await waitingCapture()];
    await postponedBy(first);
    await postponedBy(second);
    await desk.rows(`update fetch_turns set queued_at = queued_at - interval '49 hours' where holder = $1`, [
      second,
    ]);
    expect(await capturing.run(second)).toMatchObject({ outcome: 'unreachable', reason: 'put_off' });
    expect(site.requests).toHaveLength(1);
  });
});

describe('a redirect', () => {
  it('within a host belongs to the same turn', async () => {
    site.answers('/old', '301 Moved Permanently\r\nLocation: /page');
    expect((await capturing.run(await waitingCapture('/old'))).outcome).toBe('ok');
    expect(await figures()).toMatchObject({ visits: 1, failures: 0 });
  });

  it('to another host waits for its turn there, and holds none meanwhile', async () => {
    const other = await RawSite.open();
    other.answers('/page', HTML, PAGE);
    site.answers('/away', `302 Found\r\nLocation: ${addressOf('/page', other)}`);
    await desk.rows(
      `insert into fetch_hosts (host, held_until) values ($1, clock_timestamp() + interval '1 hour')`,
      [hostOf(other)],
    );
    const capture = await waitingCapture('/away');
    expect(await postponedBy(capture)).toBeGreaterThan(3_500_000);
    expect(other.connections).toBe(0);
    expect(await figures()).toMatchObject({ inFlight: 0, visits: 1, consecutiveFailures: 0 });
    expect(await figures(hostOf(other))).toMatchObject({ waiting: 1, inFlight: 0 });
    await pass(3_601, hostOf(other));
    await pass(2);
    expect(await capturing.run(capture)).toMatchObject({
      outcome: 'ok',
      finalUrl: addressOf('/page', other),
    });
    await other.close();
  });
});

describe('the figures of hosts', () => {
  it('are listed by name, page by page, and can be narrowed to those that fail or are waited for', async () => {
    await withoutPause(desk.dataSource);
    await desk.rows(
      `insert into fetch_hosts (host, visits, failures, consecutive_failures, asked_at, failed_at, succeeded_at, failure, error)
       values ('a.example.org', 2, 1, 1, now(), now(), now(), 'timed_out', 'E'),
         ('b.example.org', 2, 0, 0, now(), null, now(), null, null)`,
    );
    const reader = new FetchHostsReader(desk.dataSource);
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await reader.list({ limit: 1, cursor });
      names.push(...page.items.map(({ host }) => host));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(names).toEqual(expect.arrayContaining(['a.example.org', 'b.example.org']));
    expect(names).toEqual([...new Set(names)]);
    const failing = (await reader.list({ limit: 200, state: 'failing' })).items.map(({ host }) => host);
    expect(failing).toContain('a.example.org');
    expect(failing).not.toContain('b.example.org');
    await expect(reader.list({ limit: 1, cursor: 'nonsense' })).rejects.toThrow();
  });
});
