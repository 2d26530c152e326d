import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { checkAccessibility } from '../support/accessibility.js';
import { launchBrowser, type TestBrowser, type WatchedPage } from '../support/browser.js';
import type { SignedIn, TestApp } from '../support/test-app.js';
import { Newsroom } from '../api/support/newsroom.js';
import { LANGUAGES, startWithSample, wordsOf } from './support/dashboard.js';

let app: TestApp;
let browser: TestBrowser;
let checker: SignedIn;

beforeAll(async () => {
  app = await startWithSample();
  browser = await launchBrowser();
  checker = await app.signIn('fact_checker');
});

afterAll(async () => {
  await browser.close();
  await app.close();
});

describe.each(LANGUAGES)('the evidence of a claim, in %s', (language) => {
  const t = wordsOf(language);
  let watched: WatchedPage;
  let page: Page;
  let claimId: string;

  beforeAll(async () => {
    const room = new Newsroom(await app.client('fact_checker'));
    ({ id: claimId } = await room.claim(`It rained on the day of ${language}`));
    watched = await browser.open({ url: app.url, language, cookie: checker.cookie });
    page = watched.page;
    await page.goto(`/claims/${claimId}`);
  });

  afterAll(() => watched.close());

  const form = () => page.getByRole('form', { name: t('evidence.add') });
  const open = async (): Promise<void> => {
    const button = page.getByRole('button', { name: t('evidence.add') });
    await button.focus();
    await page.keyboard.press('Enter');
  };
  const save = () =>
    form()
      .getByRole('button', { name: t('evidence.save') })
      .click();

  it('takes a page on the web, kept to the desk for a reason', async () => {
    await open();
    await form().getByLabel(t('stance.supports')).check();
    await form().getByLabel(t('evidence.name')).fill(`Weather report ${language}`);
    await form().getByLabel(t('evidence.url')).fill('https://weather.example.org/1');
    await form().getByLabel(t('evidence.access'), { exact: true }).selectOption('reviewers_only');
    await form().getByLabel(t('evidence.accessReason')).fill('It names a witness.');
    await form().getByLabel(t('evidence.quote')).fill('Twelve millimetres');
    await checkAccessibility(page);
    await save();
    await page.getByRole('link', { name: `Weather report ${language}` }).waitFor();
    await page.getByText('It names a witness.').waitFor();
    // The notice would lie over what the next one chooses from.
    const notice = page.getByRole('button', { name: t('common.close') });
    // It may go by itself meanwhile.
    await notice.click({ timeout: 1_000 }).catch(async (error: unknown) => {
      if ((await notice.count()) > 0) throw error;
    });
  });

  it('takes a file that passes on what is stored already, and counts both as one origin', async () => {
    await open();
    await form().getByLabel(t('stance.refutes')).check();
    await form().getByLabel(t('evidence.name')).fill(`Minutes ${language}`);
    const chooser = page.waitForEvent('filechooser');
    await form().getByLabel(t('evidence.file')).click();
    await (
      await chooser
    ).setFiles({ name: 'محضر.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await form()
      .getByRole('combobox', { name: t('evidence.derivedFrom') })
      .fill(`report ${language}`);
    await page.getByRole('option', { name: `Weather report ${language}` }).click();
    await save();
    const file = page.getByRole('link', { name: 'محضر.pdf' });
    await file.waitFor();
    const download = page.waitForEvent('download');
    await file.click();
    expect((await download).suggestedFilename()).toBe('محضر.pdf');
    await page.getByText(language === 'en' ? '1 independent origin' : 'أصل مستقل واحد').waitFor();
    await checkAccessibility(page);
  });

  it('changes what evidence says, takes it off and brings it back', async () => {
    const name = `Minutes ${language}`;
    const labelled = (key: string) => page.getByRole('button', { name: `${t(key)}: ${name}` });
    await labelled('evidence.change.link').click();
    const dialog = page.getByRole('dialog', { name: t('evidence.change.link') });
    await dialog.getByLabel(t('evidence.locator')).fill('p. 12');
    await checkAccessibility(page);
    await dialog.getByRole('button', { name: t('evidence.change.save') }).click();
    await page.getByText('p. 12').waitFor();
    await labelled('evidence.takeOff').click();
    await page.getByRole('button', { name: t('evidence.bringBack') }).click();
    await page.getByRole('heading', { name }).waitFor();
  });
});
