import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consent, order } from '../journeys/diary/desk.ts';
import { arranging } from '../journeys/meetings/desk.ts';
import { openPages } from '../journeys/meetings-page/desk.ts';
import { faultsOf, openBrowser, sticksOut } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const LOOKS = [
  { look: 'light, wide', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { look: 'dark, a telephone', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

describe.each([
  {
    language: 'nl',
    said: 'plan een overleg van een uur met Els Visser en Piet Jansen over de begroting volgende week',
    address: 'els@visser.example',
    marks: ['Nee', 'Ja', 'Als het moet'],
    button: 'Verstuur mijn antwoord',
    zone: ['Een andere tijdzone', 'Tijdzone', 'Toon', 'Tijdzone: tijd in New York.'],
    thanks: 'Dank u wel',
    change: 'Antwoord wijzigen',
  },
  {
    language: 'en',
    said: 'plan a meeting of an hour with Kate Hill and Piet Jansen about the budget next week',
    address: 'kate@hill.example',
    marks: ['No', 'Yes', 'If need be'],
    button: 'Send my answer',
    zone: ['Another time zone', 'Time zone', 'Show', 'Times are shown in New York time.'],
    thanks: 'Thank you',
    change: 'Change my answer',
  },
] as const)('the page of somebody outside, in $language', (one) => {
  test.each(LOOKS)('is answered without a script: $look', async ({ colorScheme, viewport }) => {
    const { language } = one;
    await using desk = await openPages({ principals: [{ id: 'berg', language }] });
    await order(desk.world, one.said, language);
    await consent(desk.world);
    const context = await browser.newContext({ colorScheme, viewport });
    const page = await context.newPage();
    const to = desk.pageOf(one.address);
    await page.goto(`${desk.address}${to}`);
    expect(await faultsOf(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    const [other, zone, show, clock] = one.zone;
    await page.getByText(other, { exact: true }).click();
    await page.getByLabel(zone).selectOption('America/New_York');
    await page.getByRole('button', { name: show }).click();
    await page.getByText(clock).waitFor();
    for (const [at, mark] of one.marks.entries())
      await page.locator('fieldset').nth(at).getByText(mark, { exact: true }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: one.button }).click();
    await page.getByRole('heading', { name: one.thanks }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await desk.world.settle();
    expect((await arranging(desk.world))[0]?.said.map(({ answer }) => answer).toSorted()).toEqual([
      'if-need',
      'no',
      'yes',
    ]);
    await page.getByRole('link', { name: one.change }).click();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(3);
    await context.close();
  });
});
