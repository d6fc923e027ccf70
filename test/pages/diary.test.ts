import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diaryPage } from '../../src/surfaces/web/pages/days/diary-page.ts';
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

async function diaryOf(user: string, principal = user, javaScriptEnabled = true): Promise<Page> {
  const cookie = await office.signIn(user);
  const page = await signedIn(browser, office.served.address, cookie, { javaScriptEnabled });
  await page.goto(`/p/${principal}/diary`);
  return page;
}

/** Tells an order and waits for the page that comes of it. */
async function tell(page: Page, text: string, button: string): Promise<void> {
  await page.locator('#order').fill(text);
  await page.getByRole('button', { name: button }).click();
  await page.locator('.bundle').waitFor();
}

const day = (page: Page, name: string) =>
  page.locator('.week > li').filter({ has: page.locator('h3', { hasText: name }) });

const LOOKS = [
  { look: 'light, wide', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { look: 'dark, a telephone', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

describe.each([
  {
    user: 'vandenberg',
    lang: 'nl',
    title: 'Agenda',
    order: 'plan overleg met Emma Clarke volgende week vrijdag om half drie',
    button: 'Leg voor',
    said: /Overleg met Emma Clarke, vrijdag 18 december 2026, 14\.30–15\.30 uur/,
  },
  {
    user: 'smit',
    lang: 'en',
    title: 'Diary',
    order: 'plan a meeting with Anna Lindqvist on Friday 18 December at half past two',
    button: 'Prepare',
    said: /Meeting with Anna Lindqvist, Friday 18 December 2026, 14:30–15:00/,
  },
] as const)('the diary of $user ($lang)', ({ user, lang, title, order, button, said }) => {
  test.each(LOOKS)(
    'can be read and used by everybody, also with an order in it: $look',
    async ({ colorScheme, viewport }) => {
      const cookie = await office.signIn(user);
      const options = { colorScheme, viewport };
      const page = await signedIn(browser, office.served.address, cookie, options);
      await page.goto(`/p/${user}/diary`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await faultsOf(page)).toEqual([]);
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);
      await tell(page, order, button);
      expect(await page.locator('.understood').textContent()).toMatch(said);
      for (const exactly of await page.locator('.deeds details > summary').all())
        await exactly.click();
      expect(await faultsOf(page)).toEqual([]);
      expect(await sticksOut(page)).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );
});

test('a week is shown from Monday to Sunday, today marked, with why things stand where they stand', async () => {
  const page = await diaryOf('vandenberg');
  expect(await page.locator('.week > li h3').allTextContents()).toHaveLength(7);
  expect(await page.locator('.week .today h3').textContent()).toContain('10 december');
  const friday = day(page, '11 december');
  expect(await friday.textContent()).toMatch(/9\.30–12\.30\s+Bespreking nalatenschap Verbeke/);
  expect(await friday.textContent()).toContain(
    'ligt vast · Alle erfgenamen zijn die dag in Brussel',
  );
  const thursday = day(page, '10 december');
  expect(await thursday.locator('.block').textContent()).toContain('Reis: Utrecht – Brussel');
  expect(await thursday.locator('.aside-day').first().textContent()).toContain('Sophie jarig');
  await page.context().close();
});

test('one goes to another week and back; a date that is none is this week', async () => {
  const page = await diaryOf('smit');
  await page.getByRole('link', { name: 'Week after' }).click();
  await page.waitForURL(/from=2026-12-14/);
  expect(await page.locator('.week').textContent()).toContain('Mrs Willemsen, follow-up');
  expect(await page.locator('.week .today').count()).toBe(0);
  await page.getByRole('link', { name: 'This week' }).click();
  expect(await page.locator('.week .today').count()).toBe(1);
  for (const from of ['2026-02-31', 'x', '9999-99-99']) {
    await page.goto(`/p/smit/diary?from=${from}`);
    expect(await page.locator('.week .today').count()).toBe(1);
  }
  await page.context().close();
});

test('what is held is said: for whom, and when it lapses', async () => {
  const page = await diaryOf('smit');
  await page.getByRole('link', { name: 'Week after' }).click();
  await page.waitForURL(/from=2026-12-14/);
  const held = await page.locator('.holds').textContent();
  expect(held).toContain('Tuesday 15 December 2026, 16:00–16:30');
  expect(held).toContain('the trial agreement, for Sade Okafor');
  expect(held).toMatch(/lapses Mon,? 14 Dec, 17:00/);
  await page.context().close();
});

test('what only the principal may see is a time without a name to his assistant', async () => {
  const own = await diaryOf('vandenberg');
  expect(await day(own, '9 december').textContent()).toContain('Afspraak bij de cardioloog');
  await own.context().close();
  const page = await diaryOf('devries', 'vandenberg');
  expect(await day(page, '9 december').textContent()).toMatch(/16\.30–17\.15\s+Bezet/);
  expect(await page.content()).not.toContain('cardioloog');
  await page.goto('/p/smit/diary');
  await tell(page, 'wat staat er dinsdag 15 december?', 'Leg voor');
  expect(await page.locator('.answered').textContent()).toMatch(
    /17\.45–18\.30 uur: een privéafspraak/,
  );
  expect(await page.content()).not.toContain('Piano');
  await page.context().close();
});

test('an order is shown before anything is done; one approval does all of it, a reload does nothing twice', async () => {
  const page = await diaryOf('vandenberg');
  const next = () => page.goto('/p/vandenberg/diary?from=2026-12-14');
  await tell(page, 'plan overleg met Bram Visser volgende week vrijdag om 10 uur', 'Leg voor');
  const told = page.url();
  expect(await page.locator('.deeds > li').count()).toBe(2);
  await next();
  expect(await page.locator('.week').textContent()).not.toContain('Overleg met Bram Visser');
  await page.goto(told);
  await page.reload();
  expect(await page.locator('.deeds > li').count()).toBe(2);
  const sent = office.sample.world.sent().length;
  await page.getByRole('button', { name: 'Alles akkoord (2)' }).click();
  await page.getByRole('status').filter({ hasText: 'Akkoord.' }).waitFor();
  expect(await page.locator('.deeds').textContent()).toMatch(/Gedaan\.[^]*Gedaan\./);
  expect(office.sample.world.sent().length).toBe(sent + 1);
  await next();
  expect(await day(page, '18 december').textContent()).toMatch(
    /10\.00–11\.00\s+Overleg met Bram Visser/,
  );
  await page.context().close();
});

test('without scripts a question comes back with the nearest readings, and a button chooses one', async () => {
  const page = await diaryOf('smit', 'smit', false);
  const unclear = 'plan a meeting with Anna Lindqvist next Friday at half past two';
  await tell(page, unclear, 'Prepare');
  expect(await page.locator('#question').textContent()).toMatch(/\?$/);
  expect(await page.locator('#order').inputValue()).toBe(unclear);
  const readings = page.locator('.readings button');
  expect(await readings.count()).toBeGreaterThan(1);
  await readings.filter({ hasText: '18 December' }).first().click();
  await page.locator('.deeds').waitFor();
  expect(await page.locator('.understood').textContent()).toContain('Friday 18 December 2026');
  await page.context().close();
});

test('what was told is text, wherever it is shown', async () => {
  const page = await diaryOf('smit');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  await tell(page, hostile, 'Prepare');
  expect(await page.locator('#order').inputValue()).toBe(hostile);
  await tell(page, `block Friday 18 December 3 pm to 4 pm for ${hostile}`, 'Prepare');
  expect(await page.locator('main img, main script').count()).toBe(0);
  await page.goto(
    `/p/smit/diary?order=${encodeURIComponent(hostile)}&from=${encodeURIComponent(hostile)}`,
  );
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(dialogs).toEqual([]);
  await page.context().close();
});

test('an order of another is nobody else’s to read', async () => {
  const own = await diaryOf('smit');
  await tell(own, 'what is on next Tuesday?', 'Prepare');
  const { search } = new URL(own.url());
  expect(await own.locator('.answered').textContent()).toContain('Piano lesson');
  await own.context().close();
  const page = await diaryOf('devries', 'smit');
  await page.goto(`/p/smit/diary${search}`);
  expect(await page.locator('.bundle').count()).toBe(0);
  await page.context().close();
});

test('what clashes stands above the week with its cure, and is marked where it stands', async () => {
  const page = await diaryOf('smit');
  const at = Date.parse('2026-12-09T15:00:00Z');
  const event = { uid: 'a', recurrenceId: null };
  const shown = diaryPage(
    {
      now: at,
      zone: 'Europe/Amsterdam',
      from: '2026-12-07',
      until: '2026-12-14',
      entries: [
        {
          ...event,
          calendar: 'clinic',
          start: '2026-12-09T16:00:00',
          end: '2026-12-09T17:00:00',
          startAt: at,
          endAt: at + 3_600_000,
          zone: 'Europe/Amsterdam',
          allDay: false,
          summary: '<b>Budget</b>',
          hidden: false,
          status: null,
          transparent: false,
          location: null,
          invited: false,
          card: null,
        },
      ],
      holds: [],
      clashes: [
        {
          kind: 'double-booking',
          from: at,
          until: at + 3_600_000,
          text: '“<b>Budget</b>” and “Interview” fall together.',
          cures: ['Move “Interview”.', 'End “Budget” at 16:30.'],
          events: [event],
        },
      ],
      moreClashes: 1990,
      clashesLeftOut: ['There are 1,990 more; choose a later first day to see them.'],
      unread: ['Team'],
    },
    { state: 'empty' },
    {
      reading: { language: 'en', zone: 'Europe/Amsterdam', now: at },
      principal: 'smit',
      words: {},
      mine: true,
    },
  );
  const text = (await shown).toString();
  await page.evaluate((html) => {
    const main = document.querySelector('main');
    if (main !== null) main.innerHTML = `<h1>Diary</h1>${html}`;
  }, text);
  const clash = page.locator('.clashes > li');
  expect(await clash.textContent()).toContain('“<b>Budget</b>” and “Interview” fall together.');
  expect(await clash.locator('.cure').textContent()).toContain('Move “Interview”.');
  expect(await clash.locator('details li').textContent()).toBe('End “Budget” at 16:30.');
  expect(await page.locator('#clashes .count').textContent()).toBe('1991');
  expect(await page.locator('section:has(#clashes) > .note').textContent()).toContain('1,990 more');
  expect(await page.locator('.week .clash').textContent()).toBe('clashes');
  expect(await page.locator('.unread').textContent()).toContain('nowhere counts as free: Team');
  expect(await faultsOf(page)).toEqual([]);
  await page.context().close();
});
