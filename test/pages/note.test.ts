import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const LOOKS = [
  { look: 'light, wide', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { look: 'dark, a telephone', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

describe.each([
  {
    user: 'vandenberg',
    link: 'Er belde iemand',
    labels: ['Wie belde er?', 'Wat werd er gezegd?', 'Nummer'],
    button: 'Noteer',
    told: 'Mevrouw Kramer belde: „de stukken komen donderdag”.',
  },
  {
    user: 'smit',
    link: 'Somebody rang',
    labels: ['Who rang?', 'What was said?', 'Number'],
    button: 'Take down',
    told: 'Ms Kramer rang: “de stukken komen donderdag”.',
  },
] as const)('a telephone note for $user', ({ user, link, labels, button, told }) => {
  test.each(LOOKS)('is taken down in four fields: $look', async ({ colorScheme, viewport }) => {
    const cookie = await office.signIn(user);
    const page = await signedIn(browser, office.served.address, cookie, { colorScheme, viewport });
    await page.goto(`/p/${user}/docket`);
    await page.getByRole('link', { name: link }).click();
    await page.waitForURL(/\/note/);
    expect(await faultsOf(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    const [name, said, number] = labels;
    await page.getByLabel(name).fill('mevrouw Kramer');
    await page.getByLabel(said).fill('de stukken komen donderdag');
    await page.getByLabel(number).fill('020 123 45 67');
    await page.getByRole('button', { name: button }).click();
    await page.locator('.answered').first().waitFor();
    expect(await page.locator('.answered').first().textContent()).toContain(told);
    expect(await faultsOf(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
