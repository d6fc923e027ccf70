import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOfficeAt, type OpenedOffice } from '../../src/main/open-office.ts';
import { serve, type Served } from '../../src/main/serve.ts';
import { Changes } from '../../src/surfaces/http/changes.ts';
import { freePort } from '../peers/free-port.ts';
import { configOf } from '../surfaces/sample-served.ts';
import { faultsOf, openBrowser, sticksOut } from './browser.ts';

let browser: Browser;
let opened: OpenedOffice;
let served: Served;
let path: string;

beforeAll(async () => {
  browser = await openBrowser();
  path = await mkdtemp(join(tmpdir(), 'secretaris-setup-'));
  const config = configOf(path);
  const nothing = () => undefined;
  const none = { roads: [], changed: nothing, onTrouble: nothing };
  opened = await openOfficeAt({ config, live: true, now: null, ...none });
  served = await serve({
    config,
    opened,
    changes: new Changes(),
    language: 'nl',
    openSample: null,
    onTrouble: nothing,
  });
  await served.desk.users.add({ id: 'keeper', name: 'beheerder', language: 'nl', access: [] });
});
afterAll(async () => {
  await browser.close();
  await served[Symbol.asyncDispose]();
  await opened[Symbol.asyncDispose]();
  await rm(path, { recursive: true, force: true });
});

test('from the link on the console to a principal of one’s own, with a mailbox that is tried first', async () => {
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 400, height: 800 },
  });
  const page = await context.newPage();
  const link = await served.desk.users.makeLink('keeper');
  await page.goto(`${served.address}/sign-in?link=${link}`);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Aanmelden' }).click();

  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Uw kantoor inrichten');
  expect(await faultsOf(page)).toEqual([]);
  expect(await sticksOut(page)).toBeLessThanOrEqual(0);
  await page.getByRole('textbox', { name: 'Naam, zoals in brieven' }).fill('mr. Van den Berg');
  await page.getByRole('combobox', { name: 'Beroepsgeheim' }).selectOption({ label: 'notaris' });
  await page.getByRole('combobox', { name: 'Voornaamwoord' }).selectOption({ label: 'hij' });
  await page.getByRole('button', { name: 'Verder naar de post' }).click();

  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Mailadres' }).fill('an@kantoor.example');
  await page.getByLabel('Wachtwoord of app-wachtwoord').fill('een-geheim');
  const reading = page.getByRole('group', { name: 'Post lezen (IMAP)' });
  await reading.getByRole('textbox', { name: 'Server' }).fill('127.0.0.1');
  await reading.getByRole('spinbutton', { name: 'Poort' }).fill(String(await freePort()));
  await reading.getByRole('combobox', { name: 'Versleuteling' }).selectOption('none');
  await page.getByRole('button', { name: 'Proberen en bewaren' }).click();

  await page.getByText('De mailserver 127.0.0.1 is niet bereikbaar.').waitFor();
  await page.getByText('Er is niets gewijzigd.').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const accounts = await opened.office
    .owner('van-den-berg')
    ?.store.read.all('SELECT id FROM account');
  expect(accounts).toEqual([]);

  await page.getByRole('link', { name: 'Terug naar vandaag' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Vandaag');
  await page.getByText('mr. Van den Berg').first().waitFor();
  await context.close();
});

test('a page nobody is signed in for says how to sign in', async () => {
  const page = await browser.newPage();
  const answer = await page.goto(`${served.address}/p/van-den-berg/today`);
  expect(answer?.status()).toBe(401);
  await page.getByText('npm run -s secretaris -- link').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});
