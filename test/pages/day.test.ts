import type { Browser, Page } from 'playwright-core';
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

const READERS = [
  {
    user: 'vandenberg',
    language: 'nl',
    titles: {
      today: 'Vandaag',
      docket: 'Post',
      approvals: 'Akkoord',
      diary: 'Agenda',
      loops: 'Openstaand',
      mandate: 'Volmacht',
    },
  },
  {
    user: 'smit',
    language: 'en',
    titles: {
      today: 'Today',
      docket: 'Docket',
      approvals: 'Approvals',
      diary: 'Diary',
      loops: 'Loops',
      mandate: 'Mandate',
    },
  },
] as const;

const LOOKS = [
  { name: 'light, wide', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark, a telephone', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

describe.each(READERS)('the pages of $user ($language)', ({ user, language, titles }) => {
  describe.each(LOOKS)('$name', ({ colorScheme, viewport }) => {
    test('can be read and used by everybody, without sideways scrolling', async () => {
      const cookie = await office.signIn(user);
      const page = await signedIn(browser, office.served.address, cookie, {
        colorScheme,
        viewport,
      });
      for (const [place, title] of Object.entries(titles)) {
        await page.goto(`/p/${user}/${place}`);
        expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect(await faultsOf(page)).toEqual([]);
        expect(await sticksOut(page)).toBeLessThanOrEqual(0);
      }
      for (const place of ['docket', 'approvals']) {
        await page.goto(`/p/${user}/${place}`);
        const name = place === 'docket' ? /.+/ : /^(Waarom|Why)$/;
        await page.getByRole('main').getByRole('link', { name }).first().click();
        expect(await faultsOf(page)).toEqual([]);
        expect(await sticksOut(page)).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    });
  });

  test('the menu leads everywhere, and says where one is', async () => {
    const page = await opened(user);
    for (const title of Object.values(titles)) {
      await page.getByRole('navigation').first().getByRole('link', { name: title }).click();
      const here = page.getByRole('navigation').first().locator('[aria-current=page]');
      expect(await here.textContent()).toContain(title);
    }
    await page.context().close();
  });
});

async function opened(user: string, place = 'today', javaScriptEnabled = true): Promise<Page> {
  const cookie = await office.signIn(user);
  const page = await signedIn(browser, office.served.address, cookie, { javaScriptEnabled });
  await page.goto(`/p/${user}/${place}`);
  return page;
}

/** Goes on until the letter to somebody is the one the keys are about; deeds in the diary have no text to edit. */
async function toLetter(page: Page, to: string): Promise<void> {
  const all = await page.locator('.act').count();
  for (let at = 0; at < all; at += 1) {
    const heading = await page.locator('.act.current h2').textContent();
    if (heading?.includes(to) === true) return;
    await page.keyboard.press('j');
  }
  throw new Error(`no letter to ${to}`);
}

const current = (page: Page) => page.locator('.act.current').getAttribute('id');

describe('the approvals', () => {
  test('j and k go to the next and back, e opens the text, and typing is typing', async () => {
    const page = await opened('vandenberg', 'approvals');
    const acts = await page.locator('.act').evaluateAll((all) => all.map((act) => act.id));
    expect(await current(page)).toBe(acts[0]);
    await page.keyboard.press('j');
    expect(await current(page)).toBe(acts[1]);
    expect(await page.evaluate('document.activeElement.id')).toBe(acts[1]);
    await page.keyboard.press('k');
    expect(await current(page)).toBe(acts[0]);

    await toLetter(page, 'T. Hendriks');
    const letter = await current(page);
    await page.keyboard.press('e');
    const text = page.locator(`[id="${letter}"]`).getByRole('textbox', { name: 'Tekst' });
    expect(await text.evaluate((box) => box === document.activeElement)).toBe(true);
    const before = await text.inputValue();
    await page.keyboard.type('ad');
    expect((await text.inputValue()).length).toBe(before.length + 2);
    expect(await page.locator('.act').count()).toBe(acts.length);
    await page.context().close();
  });

  test('one key approves the one that is shown, and it is said what came of it', async () => {
    const page = await opened('vandenberg', 'approvals');
    await toLetter(page, 'T. Hendriks');
    const act = await current(page);
    const sent = office.sample.world.sent().length;
    await page.keyboard.press('a');
    await page
      .getByRole('status')
      .filter({ hasText: `${act}: akkoord. Gedaan.` })
      .waitFor();
    expect(office.sample.world.sent().length).toBe(sent + 1);
    expect(await page.locator(`[id="${act}"]`).count()).toBe(0);
    await page.context().close();
  });

  test('keys can be turned off, and stay off', async () => {
    const page = await opened('vandenberg', 'approvals');
    const count = await page.locator('.act').count();
    await page.getByRole('button', { name: 'Sneltoetsen uit' }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('d');
    await page.reload();
    expect(await page.locator('.act').count()).toBe(count);
    await page.context().close();
  });

  test('an edited letter is a new proposal, with the words of whoever edited it', async () => {
    const page = await opened('smit', 'approvals');
    const act = page
      .locator('.act')
      .filter({ has: page.locator('details.edit') })
      .first();
    await act.locator('summary').first().click();
    const text = act.getByRole('textbox', { name: 'Text' });
    const written = `${await text.inputValue()}\nPlease bring your letter along.`;
    await text.fill(written);
    await act.getByRole('button', { name: 'Save and put before me again' }).click();
    await page.getByRole('status').filter({ hasText: 'edited' }).waitFor();
    expect(
      await page.locator('.letter .body', { hasText: 'Please bring your letter along.' }).count(),
    ).toBe(1);
    await page.context().close();
  });

  test('without scripts the button does it', async () => {
    const page = await opened('smit', 'approvals', false);
    const sent = office.sample.world.sent().length;
    const act = (await page.locator('.act').first().getAttribute('id')) ?? '';
    await page
      .getByRole('button', { name: /^Approve/ })
      .first()
      .click();
    await page
      .getByRole('status')
      .filter({ hasText: `${act}: approved. Done.` })
      .waitFor();
    expect(office.sample.world.sent().length).toBe(sent + 1);
    await page.context().close();
  });
});

describe('what strangers write', () => {
  test('is text, wherever it is shown, and the list shows it without a reload', async () => {
    const page = await opened('smit', 'docket');
    const troubles: string[] = [];
    page.on('dialog', (dialog) => {
      troubles.push(dialog.message());
      void dialog.dismiss();
    });
    const subject = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const raw = [
      'From: "<b>Eve</b>" <eve@elsewhere.example>',
      'To: dr.smit@smit-clinic.example',
      `Subject: ${subject}`,
      'Message-ID: <hostile@elsewhere.example>',
      'Date: Thu, 10 Dec 2026 09:00:00 +0100',
      '',
      'Could you see me? </textarea><script>alert(3)</script> "><svg onload=alert(4)>',
      '',
    ].join('\r\n');
    office.sample.world.deliver(
      'dr.smit@smit-clinic.example',
      new TextEncoder().encode(raw),
      'INBOX',
    );
    await page.getByRole('link', { name: subject }).click();
    await page.getByText('</textarea><script>alert(3)</script>').first().waitFor();
    await page.goto('/p/smit/approvals');
    expect(await page.locator('main script, main img, main svg').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
