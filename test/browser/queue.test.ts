import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { made, Newsroom } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import type { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser, type WatchedPage } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';
import { tabTo } from './support/keyboard.js';

const [BRIDGE, ROAD, TUNNEL] = ['The bridge was closed', 'The road was closed', 'The tunnel was closed'];

describe.each(LANGUAGES)('The queue, in %s', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;
  let editor: ApiClient;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    editor = await app.client('editor');
    const room = new Newsroom(editor);
    for (const text of [BRIDGE, ROAD, TUNNEL]) ids.set(text, (await room.claim(text)).id);
    await grade(ROAD, { harm: 3, reach: 2, tags: ['roads'] });
    await grade(TUNNEL, { harm: 0, reach: 0 });
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const grade = async (text: string, body: object) =>
    made(await editor.patch(`/api/v1/claims/${ids.get(text)!}`, body));
  const rows = (page: Page) => page.getByRole('list', { name: t('queue.title') }).locator('> li');
  const row = (page: Page, text: string) => rows(page).filter({ hasText: text });

  async function opened(role: 'fact_checker' | 'editor', path = '/queue'): Promise<WatchedPage> {
    const { cookie } = await app.signIn(role);
    const watched = await browser.open({ url: app.url, language, cookie });
    await watched.page.goto(path);
    await rows(watched.page).first().waitFor();
    return watched;
  }

  async function select(page: Page, ...texts: string[]): Promise<void> {
    for (const text of texts) await row(page, text).getByRole('checkbox').check();
  }

  const result = (page: Page) => page.getByRole('region', { name: t('bulk.result') });

  it('is the first way in the header for the desk, and is not offered to readers', async () => {
    const { page, close } = await opened('fact_checker', '/queue');
    await page.goto('/');
    await page.waitForURL('**/contradictions');
    const ways = page.getByRole('navigation', { name: t('nav.label') }).getByRole('link');
    expect(await ways.first().innerText()).toBe(t('nav.queue'));
    await close();

    const { cookie } = await app.signIn('reader');
    const reader = await browser.open({ url: app.url, language, cookie });
    await reader.page.goto('/claims');
    await reader.page.getByRole('link', { name: BRIDGE }).waitFor();
    expect(await reader.page.getByRole('link', { name: t('nav.queue') }).count()).toBe(0);
    await reader.close();
  });

  it('begins with the most urgent and says why it is', async () => {
    const { page, close } = await opened('fact_checker');
    const texts = await rows(page).getByRole('heading').allInnerTexts();
    expect(texts).toEqual([ROAD, BRIDGE, TUNNEL]);
    expect(await row(page, ROAD).locator('dl').innerText()).toContain(t('harm.3'));
    await row(page, BRIDGE).getByText(t('grade.none')).first().waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await checkAccessibility(page);
    await close();
  });

  it('is narrowed by filters that stand in its address', async () => {
    const { page, close } = await opened('editor');
    await page.getByLabel(t('queue.tag'), { exact: true }).selectOption('roads');
    await page.waitForURL('**/queue?tag=roads');
    await row(page, BRIDGE).waitFor({ state: 'detached' });
    expect(await rows(page).count()).toBe(1);
    await page.getByRole('link', { name: t('claimStatus.archived') }).click();
    await page.waitForURL('**/queue?tag=roads&status=archived');
    await page.getByRole('button', { name: t('claims.clear') }).click();
    await row(page, TUNNEL).waitFor();
    await page.getByLabel(t('work.onIt')).selectOption({ label: t('queue.mine') });
    await page.getByText(t('claims.emptyFiltered')).waitFor();
    expect(page.url()).toContain('?assignee=me');
    await close();
  });

  it('can be worked through with the keyboard alone', async () => {
    const { page, close } = await opened('fact_checker', '/queue?assignee=none');
    const focused = `it.closest('li')?.innerText.includes(${JSON.stringify(ROAD)})`;
    await tabTo(page, 'the first row', `it.tagName === 'A' && ${focused}`);
    await tabTo(page, 'the button that takes it', `it.tagName === 'BUTTON' && ${focused}`);
    await page.keyboard.press('Enter');
    await row(page, ROAD).waitFor({ state: 'detached' });
    // It left the list: the one that has come to its place is next.
    await page.locator('a:focus', { hasText: BRIDGE }).waitFor();
    await page.goto('/queue?assignee=me');
    await row(page, ROAD).getByText('Test fact_checker').waitFor();
    await tabTo(
      page,
      'the button that gives it back',
      `it.innerText === ${JSON.stringify(t('work.giveBack'))}`,
    );
    await tabTo(page, 'nothing before the row', `it.tagName === 'A' && ${focused}`, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/claims/${ids.get(ROAD)!}`);
    await page.getByRole('heading', { level: 1, name: ROAD }).waitFor();
    await page.getByRole('button', { name: t('work.giveBack') }).click();
    await page.getByRole('button', { name: t('work.take') }).waitFor();
    await close();
  });

  it('keeps the focus on the button of a claim that stays in it', async () => {
    const { page, close } = await opened('fact_checker');
    const take = row(page, TUNNEL).getByRole('button', { name: t('queue.take') });
    await take.focus();
    await page.keyboard.press('Enter');
    await page.locator('button:focus', { hasText: t('work.giveBack') }).waitFor();
    await row(page, TUNNEL).getByText(t('claimStatus.in_review')).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('button:focus', { hasText: t('queue.take') }).waitFor();
    await close();
  });

  it('tags several claims at once, says which were tagged already, and takes back only what it did', async () => {
    const { page, close } = await opened('editor');
    await select(page, BRIDGE, ROAD);
    await page.getByRole('button', { name: t('bulk.tag'), exact: true }).click();
    const form = page.getByRole('form', { name: t('bulk.tag') });
    await form.getByLabel(t('queue.tag')).fill('roads');
    await page.keyboard.press('Escape');
    await checkAccessibility(page);
    await form.getByRole('button', { name: t('bulk.tag.add') }).click();
    await result(page).getByText(t('bulk.why.already_so')).waitFor();
    await result(page).getByRole('link', { name: ROAD }).waitFor();
    await row(page, BRIDGE).getByRole('link', { name: 'roads' }).waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await checkAccessibility(page);

    await result(page)
      .getByRole('button', { name: t('bulk.undo') })
      .click();
    await row(page, BRIDGE).getByRole('link', { name: 'roads' }).waitFor({ state: 'detached' });
    expect(await row(page, ROAD).getByRole('link', { name: 'roads' }).count()).toBe(1);
    expect(
      await result(page)
        .getByRole('button', { name: t('bulk.undo') })
        .count(),
    ).toBe(0);
    await close();
  });

  it('assigns all that are shown, and says of which it could not be undone', async () => {
    const { page, close } = await opened('editor');
    await page.getByLabel(t('bulk.selectAll')).check();
    await page.getByRole('button', { name: t('bulk.assign'), exact: true }).click();
    const form = page.getByRole('form', { name: t('bulk.assign') });
    await form.getByRole('combobox').fill('Test editor');
    await page.getByRole('option', { name: 'Test editor' }).filter({ visible: true }).first().click();
    await form.getByRole('button', { name: t('work.assign.send') }).click();
    await result(page).waitFor();
    for (const text of [BRIDGE, ROAD, TUNNEL])
      await row(page, text).getByText(t('claimStatus.in_review')).waitFor();

    const claim = made(await editor.get(`/api/v1/claims/${ids.get(ROAD)!}`));
    const [{ assignee }] = claim['assignments'] as [{ assignee: { id: string } }];
    const back = { assigneeId: null, insteadOf: assignee.id };
    made(await editor.put(`/api/v1/claims/${ids.get(ROAD)!}/assignment`, back));
    await result(page)
      .getByRole('button', { name: t('bulk.undo') })
      .click();
    await result(page).getByText(t('bulk.why.changed_since')).waitFor();
    await result(page).getByRole('link', { name: ROAD }).waitFor();
    await row(page, BRIDGE).getByText(t('claimStatus.open')).waitFor();
    await close();
  });

  it('archives a row and the rows up to another, and brings them back', async () => {
    const { page, close } = await opened('editor');
    await row(page, BRIDGE).getByRole('checkbox').click();
    await row(page, TUNNEL)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    expect(await rows(page).getByRole('checkbox', { checked: true }).count()).toBe(2);
    await page.getByRole('button', { name: t('bulk.archive'), exact: true }).click();
    const form = page.getByRole('form', { name: t('bulk.archive') });
    await form.getByLabel(t('bulk.reason')).fill('Told twice');
    await form.getByRole('button', { name: t('bulk.archive') }).click();
    await row(page, BRIDGE).waitFor({ state: 'detached' });
    await row(page, TUNNEL).waitFor({ state: 'detached' });
    await result(page)
      .getByRole('button', { name: t('bulk.undo') })
      .click();
    await row(page, BRIDGE).waitFor();
    await row(page, TUNNEL).waitFor();
    await close();
  });

  it('goes on where the page ends', async () => {
    const room = new Newsroom(editor);
    const attributions = [await room.saidBy()];
    for (let number = 1; number <= 30; number += 1)
      await room.claim(`Road ${number} was closed`, { attributions });
    const { page, close } = await opened('fact_checker');
    expect(await rows(page).count()).toBe(30);
    await page.getByRole('button', { name: t('common.loadMore') }).click();
    await rows(page).nth(32).waitFor();
    const texts = await rows(page).getByRole('heading').allInnerTexts();
    expect(new Set(texts).size).toBe(33);
    expect(await page.getByRole('button', { name: t('common.loadMore') }).count()).toBe(0);
    await close();
  });
});
