import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSample, type SampleServed } from '../surfaces/sample-served.ts';
import { faultsOf, openBrowser, signedIn, sticksOut } from './browser.ts';

let office: SampleServed;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([serveSample(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await office[Symbol.asyncDispose]();
});

async function docketOf(user: string, width = 1280): Promise<Page> {
  const cookie = await office.signIn(user);
  const viewport = { width, height: 800 };
  const page = await signedIn(browser, office.served.address, cookie, { viewport });
  await page.goto(`/p/${user}/docket`);
  return page;
}

/** Presses the key for the search box, types, and waits for the answer. */
async function find(page: Page, question: string): Promise<void> {
  await page.keyboard.press('/');
  expect(await page.getByRole('searchbox').evaluate((box) => box === document.activeElement)).toBe(
    true,
  );
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?/);
}

test('the key / leads to the search box, and what is found is marked where it stands', async () => {
  const page = await docketOf('vandenberg');
  await find(page, 'akten');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Gevonden');
  const marks = await page.locator('.found mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(mark.toLowerCase()).toContain('akte');
  expect(await faultsOf(page)).toEqual([]);
  if (process.env['SHOTS'] !== undefined)
    await page.screenshot({ path: `${process.env['SHOTS']}/search-nl.png` });
  await page.context().close();
});

test('what was not understood is said, in the reader’s language, also on a telephone', async () => {
  const page = await docketOf('smit', 360);
  await find(page, 'form:anybody patient');
  const notes = await page.locator('.notes').textContent();
  expect(notes).toContain('did you mean “from:”');
  expect(await faultsOf(page)).toEqual([]);
  expect(await sticksOut(page)).toBeLessThanOrEqual(0);
  if (process.env['SHOTS'] !== undefined)
    await page.screenshot({ path: `${process.env['SHOTS']}/search-en.png` });
  await page.context().close();
});
