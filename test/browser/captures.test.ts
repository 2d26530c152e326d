import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Newsroom, made } from '../api/support/newsroom.js';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser, type WatchedPage } from '../support/browser.js';
import { withoutPause } from '../support/pace.js';
import { RawSite } from '../support/raw-site.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { LANGUAGES, wordsOf } from './support/dashboard.js';

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><title>إغلاق الجسر</title></head>
  <body><p>أُغلق الجسر يوم الاثنين.</p><script>parent.document.title = 'taken over'</script></body></html>`;

describe.each(LANGUAGES)('Captures of evidence, for a fact-checker who reads %s,', (language) => {
  const t = wordsOf(language);
  let app: TestApp;
  let site: RawSite;
  let browser: TestBrowser;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    site = await RawSite.open();
    site.at('/page', (socket, head) => {
      const isKnown = head.includes('If-None-Match: "first"');
      const kind = 'Content-Type: text/html; charset=utf-8\r\nETag: "first"\r\nConnection: close';
      socket.end(
        isKnown
          ? `HTTP/1.1 304 Not Modified\r\n${kind}\r\n\r\n`
          : `HTTP/1.1 200 OK\r\n${kind}\r\n\r\n${PAGE}`,
      );
    });
    [app, browser] = await Promise.all([
      startTestApp({ environment: { ISNAD_FETCH: 'on', ISNAD_FETCH_ALLOW: '127.0.0.1' } }),
      launchBrowser(),
    ]);
    await withoutPause(app.dataSource);
    const room = await app.client('editor');
    const { id } = await new Newsroom(room).claim();
    const body = {
      title: 'A report on the bridge',
      url: `http://127.0.0.1:${site.port}/page`,
      tier: 'primary',
      language: 'ar',
      stance: 'supports',
    };
    made(await room.post(`/api/v1/claims/${id}/evidence`, body));
    const { cookie } = await app.signIn('fact_checker');
    watched = await browser.open({ url: app.url, language, cookie });
    page = watched.page;
    await page.goto(`/claims/${id}`);
  });

  afterAll(async () => {
    await watched.close();
    await browser.close();
    await app.close();
    await site.close();
  });

  const status = () => page.getByRole('main').locator('[role=status]').first();
  const again = () => page.getByRole('button', { name: t('capture.again') });

  beforeEach(() => again().waitFor());

  it('say what was seen, with the title of the page in its own direction', async () => {
    expect(await status().innerText()).toContain(t('capture.outcome.ok'));
    const title = page.locator('bdi[lang=ar][dir=rtl]', { hasText: 'إغلاق الجسر' });
    expect(await title.count()).toBe(1);
    await checkAccessibility(page);
  });

  it('are read as words, and nothing of the page runs', async () => {
    await page.getByRole('button', { name: t('capture.read') }).click();
    const dialog = page.getByRole('dialog', { name: t('capture.text') });
    await dialog.getByText('أُغلق الجسر يوم الاثنين.').waitFor();
    await checkAccessibility(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.title()).not.toBe('taken over');
  });

  it('are saved as the file that was sent', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: t('capture.save'), exact: true }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toBe(PAGE);
  });

  it('say that the page was not sent again, where the site says that it is as it was', async () => {
    await again().click();
    await page.getByText(t('capture.notModified')).waitFor();
    expect(await status().innerText()).toContain(t('capture.outcome.ok'));
    await checkAccessibility(page);
  });

  it('are taken again on request, and the new one is shown when it is there', async () => {
    site.answers('/page', '404 Not Found');
    await again().click();
    await page.getByText(t('capture.outcome.gone'), { exact: true }).waitFor();
    expect(await status().innerText()).toContain('404');
    await page.locator('details > summary').click();
    await page.getByText(t('capture.outcome.ok'), { exact: true }).first().waitFor();
    await checkAccessibility(page);
  });
});
