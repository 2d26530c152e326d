import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { type Item, made, Newsroom } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import { ApiClient } from '../support/api-client.js';
import {
  launchBrowser,
  launchMortalBrowser,
  type MortalBrowser,
  type TestBrowser,
} from '../support/browser.js';
import { type SignedIn, startTestApp, type TestApp } from '../support/test-app.js';
import { waitUntil } from '../support/wait-until.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';

/** What the browser itself notes in its console of what these tests are about. */
const REFUSED = /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|Failed to fetch/;
/** And of a server that is just stopping. */
const STOPPING = /status of 503/;
const CONFLICT = /status of 412/;

type ClaimForm = 'review.file' | 'evidence.add' | 'interest.declare';

const TEXTS = { en: 'The log says that it rained.', ar: 'يقول السجلّ إن المطر هطل.' };

describe.each(LANGUAGES)('What somebody types, in %s,', (language) => {
  const t = wordsOf(language);
  const text = TEXTS[language];
  let app: TestApp;
  let browser: TestBrowser;
  let person: SignedIn;
  let caller: ApiClient;
  let room: Newsroom;
  let claimId: string;
  let link: Item & { evidence: Item };

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });
  const mortals: MortalBrowser[] = [];
  afterEach(async () => {
    for (const each of mortals.splice(0)) await each.kill();
    await app.start();
  });

  beforeEach(async () => {
    person = await app.signIn('editor');
    caller = new ApiClient(app.url, { cookie: person.cookie });
    room = new Newsroom(caller);
    claimId = (await room.claim('The bridge was closed')).id;
    link = await room.evidence(claimId);
  });

  const draft = async (kind: string, subject = claimId) =>
    made(await caller.get(`/api/v1/drafts/${kind}/${subject}`))['content'];
  const opened = (expected: RegExp[] = []) =>
    browser.open({ url: app.url, language, cookie: person.cookie, expected });
  /** The line that is seen: what is read out stays while a saving goes on. */
  const shown = (form: Locator, key: string) =>
    form.locator('p[aria-hidden]', { hasText: new RegExp(`^${t(key)}$`) }).waitFor();
  const saved = (form: Locator) => shown(form, 'draft.status.saved');
  const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true }).first();
  const focused = (page: Page) => page.evaluate('document.activeElement.textContent');
  /** How many buttons say that a draft waits in what they open. */
  const marks = (page: Page) =>
    page.locator('span', { hasText: new RegExp(`^${t('draft.waiting')}$`) }).count();
  const marked = (page: Page, times: number) =>
    waitUntil(`${times} drafts are marked`, async () => ((await marks(page)) === times ? true : null));
  const copies = (page: Page) =>
    page.evaluate<number>(`Object.keys(localStorage).filter((key) => key.startsWith('isnad.draft')).length`);

  /** Opens a form of the claim, as a person does. */
  async function formOf(page: Page, key: ClaimForm, from = ''): Promise<Locator> {
    await page.goto(`${from}/claims/${claimId}`);
    await button(page, key).click();
    return page.getByRole('form', { name: t(key) });
  }

  /** Opens one of the dialogs that change the claim's evidence. */
  async function dialogOf(page: Page, key: 'evidence.change.evidence' | 'evidence.change.link') {
    await page.goto(`/claims/${claimId}`);
    await page.getByRole('button', { name: `${t(key)}: ` }).click();
    return page.getByRole('dialog', { name: t(key) });
  }

  /** Ends the page as a crash does. @returns another page of the same browser */
  async function crashed(page: Page): Promise<Page> {
    await page.goto('chrome://crash').catch(() => undefined);
    return page.context().newPage();
  }

  async function fillReview(form: Locator): Promise<void> {
    await form.getByLabel(t('verdict.rating')).selectOption({ index: 2 });
    await form.getByLabel(t('confidence.high'), { exact: true }).check();
    await form.getByLabel(/A record/).check();
    await form.getByLabel(t('review.noInterest')).check();
    await form.getByLabel(t('verdict.summary')).fill(text);
  }

  async function expectReview(form: Locator): Promise<void> {
    await form.getByText(t('draft.restored')).waitFor();
    expect(await form.getByLabel(t('verdict.summary')).inputValue()).toBe(text);
    expect(await form.getByLabel(t('verdict.rating')).inputValue()).not.toBe('');
    for (const mark of [t('confidence.high'), /A record/, t('review.noInterest')])
      expect(await form.getByLabel(mark).first().isChecked()).toBe(true);
  }

  it('is there again when the browser was killed, in it and in one that has stored nothing', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'isnad-profile-'));
    const options = { url: app.url, language, cookie: person.cookie };
    const first = await launchMortalBrowser(profile, options);
    mortals.push(first);
    const form = await formOf(first.page, 'review.file', app.url);
    await fillReview(form);
    await saved(form);
    await first.kill();

    const again = await launchMortalBrowser(profile, options);
    mortals.push(again);
    await expectReview(await formOf(again.page, 'review.file', app.url));
    await again.kill();
    await rm(profile, { recursive: true, force: true });

    const fresh = await opened();
    await expectReview(await formOf(fresh.page, 'review.file'));
    await checkAccessibility(fresh.page);
    await fresh.close();
  });

  it('is kept by the browser while the server is stopped, and saved once it is back', async () => {
    const { page, close } = await opened([REFUSED, STOPPING]);
    const form = await formOf(page, 'review.file');
    await form.getByText(t('review.fileHint')).waitFor();
    await page.waitForLoadState('networkidle');
    await app.stop();
    await form.getByLabel(t('verdict.summary')).fill(text);
    await shown(form, 'draft.status.kept');
    expect(await copies(page)).toBe(1);
    await app.start();
    await saved(form);
    expect(await draft('review')).toMatchObject({ summary: text });
    expect(await copies(page)).toBe(0);
    await close();
  });

  it('survives that the page crashes while the server is stopped', async () => {
    const { page, close } = await opened([REFUSED, STOPPING]);
    const form = await formOf(page, 'review.file');
    await form.getByText(t('review.fileHint')).waitFor();
    await page.waitForLoadState('networkidle');
    await app.stop();
    await fillReview(form);
    const next = await crashed(page);
    await app.start();
    await expectReview(await formOf(next, 'review.file'));
    await waitUntil('the server has it, too', async () => (await draft('review')) ?? null);
    expect(await draft('review')).toMatchObject({ summary: text, declaresNoInterest: true });
    await close();
  });

  it('is given back by a form that was closed, until it is discarded', async () => {
    const { page, close } = await opened();
    const form = await formOf(page, 'evidence.add');
    await form.getByLabel(t('evidence.note')).fill(text);
    expect(await marks(page)).toBe(0);
    await button(page, 'evidence.add').click();
    expect(await form.count()).toBe(0);
    await marked(page, 1);
    await page.reload();
    await marked(page, 1);
    await checkAccessibility(page);
    await button(page, 'evidence.add').click();
    await form.getByText(t('draft.restored')).waitFor();
    expect(await form.getByLabel(t('evidence.note')).inputValue()).toBe(text);
    await form.getByRole('button', { name: t('draft.discard') }).click();
    await form.getByText(t('draft.restored')).waitFor({ state: 'detached' });
    expect(await form.getByLabel(t('evidence.note')).inputValue()).toBe('');
    expect([await draft('evidence'), await copies(page)]).toEqual([null, 0]);
    await button(page, 'evidence.add').click();
    await marked(page, 0);
    await close();
  });

  it('in two windows is never overwritten: the person chooses', async () => {
    const { page: one, close } = await opened([CONFLICT]);
    const other = await one.context().newPage();
    const [first, second] = [await formOf(one, 'evidence.add'), await formOf(other, 'evidence.add')];
    await first.getByLabel(t('evidence.note')).fill('Of the first');
    await saved(first);
    await second.getByLabel(t('evidence.note')).fill('Of the second');
    await second.getByText(t('draft.rival'), { exact: true }).waitFor();
    await second.getByText('Of the first', { exact: true }).waitFor();
    await checkAccessibility(other);
    expect(await draft('evidence')).toMatchObject({ note: 'Of the first' });
    await second.getByRole('button', { name: t('draft.keepMine') }).click();
    await saved(second);
    expect(await draft('evidence')).toMatchObject({ note: 'Of the second' });

    await first.getByLabel(t('evidence.note')).fill('Of the first, longer');
    await first.getByRole('button', { name: t('draft.takeTheirs') }).click();
    await saved(first);
    expect(await first.getByLabel(t('evidence.note')).inputValue()).toBe('Of the second');
    expect([await draft('evidence'), await copies(one)]).toMatchObject([{ note: 'Of the second' }, 0]);
    await close();
  });

  it('is no draft any more once it is filed, and the focus is where it was filed', async () => {
    const { page, close } = await opened();
    const evidence = await formOf(page, 'evidence.add');
    await evidence.getByLabel(t('stance.refutes')).check();
    await evidence.getByLabel(t('evidence.name')).fill(text);
    await evidence.getByRole('button', { name: t('evidence.save') }).click();
    await page.getByRole('heading', { name: text }).waitFor();
    expect(await focused(page)).toBe(t('evidence.add'));
    await button(page, 'evidence.add').click();
    await evidence.getByLabel(t('evidence.name')).waitFor();
    expect(await evidence.getByText(t('draft.restored')).count()).toBe(0);

    const review = await formOf(page, 'review.file');
    await fillReview(review);
    await review.getByRole('button', { name: t('review.file.send') }).click();
    await page.getByText(t('review.hindered.review_filed')).waitFor();
    await waitUntil('the focus is on the heading', async () =>
      (await focused(page)) === t('review.title') ? true : null,
    );
    expect([await draft('evidence'), await draft('review'), await copies(page)]).toEqual([null, null, 0]);
    await close();
  });

  it('is sent before signing out, and not left in the browser for the next person', async () => {
    const { page, close } = await opened([REFUSED, /status of 401/]);
    const form = await formOf(page, 'review.file');
    await form.getByLabel(t('verdict.summary')).fill(text);
    await button(page, 'session.signOut').click();
    await page.waitForURL('**/sign-in**');
    expect(await copies(page)).toBe(0);
    const kept = await app.dataSource.query<{ content: object }[]>(
      'select content from drafts where owner_id = $1',
      [person.userId],
    );
    expect(kept).toMatchObject([{ content: { summary: text } }]);
    await close();
  });

  it('outlives a session that ends by itself, and asks the publish gate only while its form is open', async () => {
    const { page, close } = await opened([/status of 401/]);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/verdict/check')) asked.push(request.url());
    });
    const form = await formOf(page, 'review.file');
    expect(asked).toEqual([]);
    await form.getByText(t('review.fileHint')).waitFor();
    // What is still asked for would be refused, and the page given up for the sign-in.
    await page.waitForLoadState('networkidle');
    await app.dataSource.query('delete from sessions where user_id = $1', [person.userId]);
    await form.getByLabel(t('verdict.summary')).fill(text);
    await shown(form, 'draft.status.kept');
    await checkAccessibility(page);
    expect(await copies(page)).toBe(1);
    await close();
  });

  it('about a verdict is not put over the version of a colleague unseen', async () => {
    const { page, close } = await opened();
    const desk = new Newsroom(caller, await app.client('fact_checker'));
    await desk.judgeable(claimId);
    await page.goto(`/claims/${claimId}`);
    await button(page, 'verdict.publish').click();
    const form = page.getByRole('form', { name: t('verdict.publish') });
    await form.getByLabel(t('verdict.summary')).fill(text);
    await saved(form);
    const colleague = await app.client('editor');
    const body = await desk.conclusion({ expectedVersion: 0 });
    made(await colleague.post(`/api/v1/claims/${claimId}/verdict`, body));
    await page.reload();
    await button(page, 'verdict.update').click();
    const update = page.getByRole('form', { name: t('verdict.update') });
    await update.getByText(t('draft.outdated')).waitFor();
    expect(await update.getByLabel(t('verdict.summary')).inputValue()).toBe(text);
    await checkAccessibility(page);
    await close();
  });

  it('about evidence that a colleague has changed meanwhile is saved beside their change, and not over it', async () => {
    const { page, close } = await opened([CONFLICT]);
    const colleague = await app.client('fact_checker');
    await page.goto(`/claims/${claimId}`);
    await page
      .getByRole('button', { name: `${t('evidence.change.evidence')}: A record` })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: t('evidence.change.evidence') });
    await dialog.getByLabel(t('evidence.name')).fill(text);
    const used = made(await caller.get(`/api/v1/claims/${claimId}`))['evidence'] as { evidence: Item }[];
    const { id } = used[0]!.evidence;
    const theirs = { title: 'Their title', secondaryReason: 'The original is lost', tier: 'secondary' };
    made(await colleague.patch(`/api/v1/evidence/${id}`, theirs));
    await dialog.getByRole('button', { name: t('evidence.change.save') }).click();
    await dialog.getByText('test fact_checker').waitFor();
    await dialog.getByText('Their title').waitFor();
    expect(await page.evaluate('document.activeElement.role')).toBe('alert');
    await checkAccessibility(page);
    await dialog.getByRole('button', { name: t('editConflict.goOn') }).click();
    expect(await dialog.getByLabel(t('evidence.name')).inputValue()).toBe(text);
    expect(await dialog.getByLabel(t('evidence.secondaryReason')).inputValue()).toBe('The original is lost');
    await dialog.getByRole('button', { name: t('evidence.change.save') }).click();
    await page.getByRole('heading', { name: text }).waitFor();
    expect(made(await caller.get(`/api/v1/evidence/${id}`))).toMatchObject({
      title: text,
      tier: 'secondary',
      secondaryReason: 'The original is lost',
    });
    await close();
  });

  it.each([
    ['what evidence says about the claim', 'evidence.change.link', 'evidence.note'],
    ['evidence for every claim', 'evidence.change.evidence', 'evidence.name'],
  ] as const)(
    'into the dialog that changes %s survives a crash, and goes with the filing',
    async (_, key, field) => {
      const subject = key === 'evidence.change.link' ? link.id : link.evidence.id;
      const { page, close } = await opened();
      const dialog = await dialogOf(page, key);
      await dialog.getByLabel(t(field)).fill(text);
      await saved(dialog);
      const next = await crashed(page);
      await next.goto(`/claims/${claimId}`);
      await marked(next, 1);
      const again = await dialogOf(next, key);
      await again.getByText(t('draft.restored')).waitFor();
      expect(await again.getByText(t('draft.outdated')).count()).toBe(0);
      expect(await again.getByLabel(t(field)).inputValue()).toBe(text);
      await checkAccessibility(next);
      await again.getByRole('button', { name: t('evidence.change.save') }).click();
      await again.waitFor({ state: 'detached' });
      await marked(next, 0);
      expect([await draft('evidence', subject), await copies(next)]).toEqual([null, 0]);
      const filed = await dialogOf(next, key);
      await waitUntil('the form has what was filed', async () =>
        (await filed.getByLabel(t(field)).inputValue()) === text ? true : null,
      );
      expect(await filed.getByText(t('draft.restored')).count()).toBe(0);
      await close();
    },
  );

  it('about an interest is there after a crash, mark and choice with it, until it is declared', async () => {
    const { page, close } = await opened([/ERR_FAILED/]);
    const form = await formOf(page, 'interest.declare');
    await form.getByLabel(t('interest.in')).selectOption({ label: 'Speaker' });
    await form.getByLabel(t('interest.isSelf')).check();
    await form.getByLabel(t('interest.note')).fill(text);
    await saved(form);
    const next = await crashed(page);
    const again = await formOf(next, 'interest.declare');
    await again.getByText(t('draft.restored')).waitFor();
    expect(await again.getByLabel(t('interest.in')).inputValue()).not.toBe('');
    expect(await again.getByLabel(t('interest.isSelf')).isChecked()).toBe(true);
    expect(await again.getByLabel(t('interest.note')).inputValue()).toBe(text);
    await checkAccessibility(next);
    // The draft goes with the declaration, whatever becomes of the page that has sent it.
    await next.route('**/api/v1/drafts/**', (route) =>
      route.request().method() === 'DELETE' ? route.abort() : route.continue(),
    );
    await again.getByRole('button', { name: t('interest.declare') }).click();
    await next.getByRole('heading', { name: t('interest.own') }).waitFor();
    expect([await draft('interest'), await copies(next)]).toEqual([null, 0]);
    const filed = await formOf(next, 'interest.declare');
    expect(await filed.getByLabel(t('interest.note')).inputValue()).toBe('');
    expect(await filed.getByText(t('draft.restored')).count()).toBe(0);
    await close();
  });

  it('before a colleague changed the evidence is restored as of then, and does not undo their change', async () => {
    const { page, close } = await opened([CONFLICT]);
    const { id } = link.evidence;
    const dialog = await dialogOf(page, 'evidence.change.evidence');
    await dialog.getByLabel(t('evidence.name')).fill(text);
    await saved(dialog);
    const theirs = { title: 'Their title', secondaryReason: 'The original is lost', tier: 'secondary' };
    made(await (await app.client('fact_checker')).patch(`/api/v1/evidence/${id}`, theirs));

    const again = await dialogOf(page, 'evidence.change.evidence');
    await again.getByText(t('draft.outdated')).waitFor();
    expect(await again.getByLabel(t('evidence.name')).inputValue()).toBe(text);
    await again.getByRole('button', { name: t('evidence.change.save') }).click();
    await again.getByText('Their title').waitFor();
    expect(made(await caller.get(`/api/v1/evidence/${id}`))).toMatchObject(theirs);
    await again.getByRole('button', { name: t('editConflict.goOn') }).click();
    await again.getByText(t('draft.outdated')).waitFor({ state: 'detached' });
    await saved(again);

    // What they go on with is kept with the version that they have seen by now.
    const later = await dialogOf(page, 'evidence.change.evidence');
    await later.getByText(t('draft.restored')).waitFor();
    expect(await later.getByText(t('draft.outdated')).count()).toBe(0);
    await later.getByRole('button', { name: t('evidence.change.save') }).click();
    await page.getByRole('heading', { name: text }).waitFor();
    expect(made(await caller.get(`/api/v1/evidence/${id}`))).toMatchObject({ ...theirs, title: text });
    await close();
  });

  it('before a colleague changed what the evidence says does not undo their change', async () => {
    const { page, close } = await opened([CONFLICT]);
    const dialog = await dialogOf(page, 'evidence.change.link');
    await dialog.getByLabel(t('evidence.note')).fill(text);
    await saved(dialog);
    const path = `/api/v1/claims/${claimId}/evidence/${link.id}`;
    made(await (await app.client('fact_checker')).patch(path, { stance: 'refutes', locator: 'p. 12' }));

    const again = await dialogOf(page, 'evidence.change.link');
    await again.getByText(t('draft.outdated')).waitFor();
    await again.getByRole('button', { name: t('evidence.change.save') }).click();
    await again.getByText('test fact_checker').waitFor();
    await checkAccessibility(page);
    await again.getByRole('button', { name: t('editConflict.goOn') }).click();
    expect(await again.getByLabel(t('evidence.note')).inputValue()).toBe(text);
    expect(await again.getByLabel(t('evidence.locator')).inputValue()).toBe('p. 12');
    await again.getByRole('button', { name: t('evidence.change.save') }).click();
    await again.waitFor({ state: 'detached' });
    const { evidence } = made(await caller.get(`/api/v1/claims/${claimId}`));
    expect(evidence).toMatchObject([{ id: link.id, note: text, stance: 'refutes', locator: 'p. 12' }]);
    await close();
  });
});
