import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Newsroom } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import type { ApiClient } from '../support/api-client.js';
import { launchBrowser, type TestBrowser, type WatchedPage } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';

describe.each(LANGUAGES)('The work on a claim, in %s', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;
  let editor: ApiClient;
  let claimId: string;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    editor = await app.client('editor');
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  beforeEach(async () => {
    claimId = (await new Newsroom(editor).claim()).id;
  });

  async function opened(
    role: 'reader' | 'fact_checker' | 'editor',
    expected: RegExp[] = [],
  ): Promise<WatchedPage> {
    const { cookie } = await app.signIn(role);
    const watched = await browser.open({ url: app.url, language, cookie, expected });
    await watched.page.goto(`/claims/${claimId}`);
    await panel(watched.page).waitFor();
    return watched;
  }

  const panel = (page: Page) => page.getByRole('region', { name: t('work.title'), exact: true });
  const button = (page: Page, word: string) =>
    panel(page).getByRole('button', { name: t(word), exact: true });

  it('is taken and given back, and the focus stays with what has come of it', async () => {
    const { page, close } = await opened('fact_checker');
    await panel(page).getByText(t('work.nobody')).waitFor();
    await panel(page).getByText(t('claimStatus.open'), { exact: true }).waitFor();
    await button(page, 'work.take').click();
    await panel(page).getByText(t('claimStatus.in_review'), { exact: true }).waitFor();
    await panel(page).getByText('Test fact_checker').waitFor();
    await page.locator('p:focus', { hasText: t('work.state.in_review') }).waitFor();
    expect(await button(page, 'work.assign').count()).toBe(0);
    await checkAccessibility(page);
    await button(page, 'work.giveBack').click();
    await panel(page).getByText(t('work.nobody')).waitFor();
    await panel(page).getByText(t('claimStatus.open'), { exact: true }).waitFor();
    await close();
  });

  it('is given by an editor to one person and then to another in their place', async () => {
    const [first, second] = [await app.signIn('fact_checker'), await app.signIn('fact_checker')];
    for (const [{ userId }, name] of [
      [first, 'Amal'],
      [second, 'Basim'],
    ] as const)
      await app.dataSource.query('update users set name = $2 where id = $1', [userId, name]);
    const { page, close } = await opened('editor');
    const assign = async (name: string, insteadOf?: string): Promise<void> => {
      await button(page, 'work.assign').click();
      const form = panel(page).getByRole('form', { name: t('work.assign') });
      await form.getByRole('combobox', { name: t('work.assignee') }).fill(name.slice(0, 3));
      await page.getByRole('option', { name }).click();
      if (insteadOf !== undefined)
        await form.getByLabel(t('work.insteadOf')).selectOption({ label: insteadOf });
      await checkAccessibility(page);
      await form.getByRole('button', { name: t('work.assign.send'), exact: true }).click();
      await panel(page).getByRole('listitem').filter({ hasText: name }).waitFor();
    };
    await assign('Amal');
    await panel(page)
      .getByText(new RegExp(`${t('work.givenBy')} .*Test editor`))
      .waitFor();
    await assign('Basim', 'Amal');
    expect(await panel(page).getByText('Amal').count()).toBe(0);
    await panel(page)
      .getByRole('button', { name: t('work.releaseWho').replace('{name}', 'Basim') })
      .click();
    await panel(page).getByText(t('work.nobody')).waitFor();
    await close();
  });

  it('ends with a reason where the claim cannot be checked, which readers see, and can be begun again', async () => {
    const { page, close } = await opened('editor');
    await button(page, 'move.set_not_checkable').click();
    const form = panel(page).getByRole('form', { name: t('move.set_not_checkable') });
    await form.getByLabel(t('move.reason')).fill('No record was kept.');
    await form.getByRole('button', { name: t('move.set_not_checkable') }).click();
    await panel(page).locator('bdi', { hasText: 'No record was kept.' }).waitFor();
    expect(await button(page, 'work.take').count()).toBe(0);
    await checkAccessibility(page);

    const reader = await opened('reader');
    await panel(reader.page).getByText('No record was kept.').waitFor();
    expect(await panel(reader.page).getByRole('button').count()).toBe(0);
    expect(await panel(reader.page).getByText(t('work.onIt')).count()).toBe(0);
    await reader.close();

    await button(page, 'move.open').click();
    await panel(page).getByText(t('claimStatus.open'), { exact: true }).waitFor();
    await page.locator('p:focus', { hasText: t('work.state.open') }).waitFor();
    await close();
  });

  it('is made more urgent by what is graded, and says by which figure', async () => {
    const { page, close } = await opened('fact_checker');
    const points = panel(page).getByRole('region', { name: t('priority.title') });
    const before = Number(await points.getByRole('strong').innerText());
    await button(page, 'grading.open').click();
    const form = panel(page).getByRole('form', { name: t('grading.open') });
    await form.getByLabel(t('grading.harm')).selectOption({ label: t('harm.3') });
    await form.getByRole('combobox', { name: t('tags.title') }).fill('حرب');
    await page.keyboard.press('Enter');
    await checkAccessibility(page);
    await form.getByRole('button', { name: t('grading.save') }).click();
    await panel(page).getByRole('link', { name: 'حرب' }).waitFor();
    await points.locator('dd').getByText(t('harm.3')).waitFor();
    expect(Number(await points.getByRole('strong').innerText())).toBe(before + 40);
    const history = page.getByRole('region', { name: t('history.title') });
    await history.getByText({ en: 'changed the harm', ar: 'تعديل الضرر' }[language]).waitFor();
    await close();
  });

  it('keeps what was typed where a colleague was faster, and says what they saved', async () => {
    const { page, close } = await opened('fact_checker', [/status of 412/]);
    await button(page, 'grading.open').click();
    const form = panel(page).getByRole('form', { name: t('grading.open') });
    await form.getByLabel(t('grading.reach')).selectOption({ label: t('reach.3') });
    await editor.patch(`/api/v1/claims/${claimId}`, { reach: 1 });
    const save = form.getByRole('button', { name: t('grading.save') });
    await save.click();
    await form.getByText(t('problem.edit_conflict')).waitFor();
    expect(await form.locator(':focus').count()).toBe(1);
    await form.getByText(t('grading.meanwhile').replace('{value}', t('reach.1'))).waitFor();
    expect(await form.getByLabel(t('grading.reach')).inputValue()).toBe('3');
    await checkAccessibility(page);
    await save.click();
    await panel(page).locator('dd').getByText(t('reach.3')).waitFor();
    await close();
  });
});
