import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';
import { failedJob, progress, runElsewhere, waitingJob } from './support/jobs.js';

/** What Chromium says of a server that goes, and has gone. */
const NO_SERVER =
  /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|status of 503/;

describe.each(LANGUAGES)('background work in %s', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let browser: TestBrowser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startTestApp(), launchBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const open = async (role: 'editor' | 'admin' = 'admin', more: object = {}) => {
    const { cookie } = await app.signIn(role);
    const opened = await browser.open({ url: app.url, language, cookie, ...more });
    await opened.page.goto('/desk/jobs');
    return opened;
  };

  it('says first that all is well, and where that is known from', async () => {
    const { page, close } = await open();
    await page.getByText(t('jobs.alert.well')).waitFor();
    await page.getByText(t('jobs.live')).waitFor();
    await page.getByText(t('jobs.process.alive'), { exact: true }).waitFor();
    await checkAccessibility(page);
    await close();
  });

  it('shows what has failed and why, and has it tried again', async () => {
    await failedJob(app.dataSource, 'review_due', 'the database said no');
    const { page, close } = await open();
    const item = page.getByRole('listitem').filter({ hasText: 'the database said no' });
    await item.getByText('the database said no').waitFor();
    await checkAccessibility(page);
    await item.getByRole('button', { name: t('jobs.retry') }).press('Enter');
    await item.waitFor({ state: 'detached' });
    await page.getByText(t('jobs.empty.failed')).waitFor();
    await page.getByRole('link', { name: t('jobs.state.done') }).click();
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: t('jobs.kind.review_due') }) })
      .first()
      .waitFor();
    await close();
  });

  it('has all that failed of one kind tried again, once that is confirmed', async () => {
    for (const message of ['first', 'second']) await failedJob(app.dataSource, 'review_due', message);
    await failedJob(app.dataSource, 'capture', 'not of that kind');
    const { page, close } = await open();
    await page.getByText('not of that kind').waitFor();
    await page.getByText(t('jobs.askAnew')).waitFor();
    await page.getByLabel(t('jobs.column.kind')).selectOption('review_due');
    await page.getByText('not of that kind').waitFor({ state: 'detached' });
    await page.getByText('second', { exact: true }).waitFor();
    const all = page.getByRole('button', { name: /2|المهمتين/ });
    await all.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(t('jobs.retryAll.text')).waitFor();
    await checkAccessibility(page);
    await dialog.getByRole('button', { name: /2|المهمتين/ }).click();
    await page.getByText(t('jobs.empty.failed')).waitFor();
    await app.dataSource.query(`delete from jobs where state = 'failed'`);
    await close();
  });

  it('has all claims compared again, once it has been said what that means', async () => {
    const { page, close } = await open();
    await page.getByRole('button', { name: t('jobs.rescan') }).press('Enter');
    const dialog = page.getByRole('dialog', { name: t('jobs.rescan.title') });
    await dialog.getByText(t('jobs.rescan.text')).waitFor();
    await checkAccessibility(page);
    await dialog.getByRole('button', { name: t('jobs.rescan.confirm') }).press('Enter');
    await page.getByText(t('jobs.rescan.asked')).waitFor();
    await page.getByRole('link', { name: t('jobs.state.done') }).click();
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: t('jobs.kind.contradiction_rescan') }) })
      .getByText(/There are no claims|لا ادعاءات للمقارنة/)
      .first()
      .waitFor();
    await close();
  });

  it('does not offer to compare all claims to an editor', async () => {
    const { page, close } = await open('editor');
    await page.getByRole('heading', { name: t('jobs.kinds') }).waitFor();
    expect(await page.getByRole('button', { name: t('jobs.rescan') }).count()).toBe(0);
    await close();
  });

  it('shows how far a job is that runs elsewhere, without a reload, and breaks it off', async () => {
    const { page, close } = await open();
    await page.getByText(t('jobs.live')).waitFor();
    const id = await waitingJob(app.dataSource, 'recheck');
    await runElsewhere(app.dataSource, id);
    await page.getByRole('heading', { name: t('jobs.running') }).waitFor();
    await progress(app.dataSource, id, 2, 8);
    const bar = page.getByRole('progressbar', { name: t('jobs.kind.recheck') });
    await bar.and(page.locator('[aria-valuenow="25"]')).waitFor();
    await progress(app.dataSource, id, 6, 8);
    await bar.and(page.locator('[aria-valuenow="75"]')).waitFor();

    await page.getByRole('link', { name: new RegExp(`^${t('jobs.state.running')}`) }).click();
    await page.getByRole('button', { name: t('jobs.cancel'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(t('jobs.cancel.running')).waitFor();
    await checkAccessibility(page);
    await dialog.getByRole('button', { name: t('jobs.cancel.confirm') }).click();
    await page.getByText(t('jobs.beingCancelledBy')).waitFor();
    const [row] = await app.dataSource.query<{ cancelled_by: string }[]>(
      'select cancelled_by from jobs where id = $1',
      [id],
    );
    expect(row!.cancelled_by).toBe('Test admin');
    await app.dataSource.query('delete from jobs where id = $1', [id]);
    await app.dataSource.query('delete from job_workers where pid = 4711');
    await close();
  });

  it('says quietly that the connection is gone, and goes on once it is back', async () => {
    const { page, close } = await open('admin', { expected: [NO_SERVER] });
    await page.getByText(t('jobs.live')).waitFor();
    await app.stop();
    await page.getByText(t('jobs.lost')).waitFor();
    await app.start();
    await page.getByText(t('jobs.live')).waitFor();
    await close();
  });

  it('is only to look at for an editor', async () => {
    await failedJob(app.dataSource, 'contradiction_scan', 'no luck');
    const { page, close } = await open('editor');
    await page.getByText('no luck').waitFor();
    expect(await page.getByRole('button', { name: t('jobs.retry') }).count()).toBe(0);
    await close();
  });

  it('fits a phone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page, close } = await open('admin', { viewport });
    await page.getByText('no luck').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    await checkAccessibility(page);
    await close();
  });
});
