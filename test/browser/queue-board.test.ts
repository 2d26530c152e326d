import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { launchBrowser, type TestBrowser } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let browser: TestBrowser;

beforeAll(async () => {
  app = await startTestApp();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

it('shows an administrator the queues, with no complaint of the browser and nothing from elsewhere', async () => {
  const { cookie } = await app.signIn('admin');
  const { page, close } = await browser.open({ url: app.url, language: 'en', cookie });
  await page.goto('/admin/queues/');
  await page.getByText('recheck').first().waitFor();
  await page.goto('/admin/queues/queue/recheck');
  await page
    .getByText(/^completed/i)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: /retry|pause|empty|add job/i }).count()).toBe(0);
  await close();
});
