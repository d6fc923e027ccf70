import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_PASSWORD } from '../../src/sample/furnish.ts';
import { codeOf } from './code-of.ts';
import { serveSample, type SampleServed } from './sample-served.ts';

const NOTARY = 'notaris@vandenberg-notariaat.example';
/** Friday evening: the password stopped working at five. */
const EVENING = Date.parse('2026-12-11T18:30:00+01:00');

let office: SampleServed;
let cookie: string;

beforeAll(async () => {
  office = await serveSample(EVENING);
  cookie = await office.signIn('vandenberg');
});
afterAll(async () => office[Symbol.asyncDispose]());

const post = (path: string, body: URLSearchParams) => {
  const { origin } = new URL(office.served.address);
  return office.ask(path, { method: 'POST', body, headers: { cookie, origin } });
};
const give = (secret: string, account = NOTARY) =>
  office.ask('/api/change-account', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ principal: 'vandenberg', account, secret }),
  });
const get = async (path: string) => {
  const answer = await office.ask(`${path}?principal=vandenberg`, { headers: { cookie } });
  return JSON.stringify(await answer.json());
};
const page = async () => {
  const answer = await office.ask('/p/vandenberg/today', { headers: { cookie } });
  return answer.text();
};

test('what the server refuses is not saved, and the alarm stands', async () => {
  const refused = await give('not the password');
  expect(refused.status).toBe(422);
  expect(codeOf(await refused.json())).toBe('password-refused');
  expect(await get('/api/accounts')).toContain('failing:password-refused');
  expect(await get('/api/alerts')).toContain('wachtwoord');
});

test('an account that is not there is named', async () => {
  const answer = await give('any', 'mb-nothing');
  expect(answer.status).toBe(404);
  expect(codeOf(await answer.json())).toBe('account-unknown');
});

test('only the principal himself is offered the form, and an assistant may not', async () => {
  expect(await page()).toContain('action="/p/vandenberg/do/change-account"');
  const assistant = await office.signIn('devries');
  const shown = await office.ask('/p/vandenberg/today', { headers: { cookie: assistant } });
  expect(await shown.text()).not.toContain('change-account');
});

test('with the new password mail comes in at once, and nothing stands on the page any more', async () => {
  const { sample } = office;
  const fresh = 'a-new-password';
  sample.world.renewPassword(NOTARY, fresh);
  // The office still knows the old one, which is refused.
  sample.world.deliver(NOTARY, saturday());
  expect(await get('/api/docket')).not.toContain('Zaterdagpost');
  const account = /name="account" value="(mb-[0-9a-z]+)"/.exec(await page())?.[1] ?? '';
  const done = await post(
    '/p/vandenberg/do/change-account',
    new URLSearchParams({ account, secret: fresh }),
  );
  expect(done.headers.get('location')).toBe('/p/vandenberg/today?said=account');
  await sample.week.until(async () => (await get('/api/docket')).includes('Zaterdagpost'));
  expect(await get('/api/accounts')).not.toContain('failing');
  expect(await get('/api/alerts')).not.toContain('wachtwoord');
  const shown = await page();
  expect(shown).not.toContain('do/change-account');
  expect(shown).not.toContain('Hier kon ik niet kijken');
});

test('the ledger says who gave it and holds neither password', async () => {
  const owner = office.sample.office.owner('vandenberg');
  const lines = await owner?.store.read.all(
    `SELECT by, subject, marks FROM ledger WHERE kind = 'account-changed' AND marks LIKE '%login%'`,
  );
  expect(lines).toMatchObject([{ by: 'vandenberg' }]);
  const all = JSON.stringify(await owner?.store.read.all('SELECT * FROM ledger'));
  expect(all).not.toContain('a-new-password');
  expect(all).not.toContain(SAMPLE_PASSWORD);
  expect(office.troubles).toEqual([]);
});

function saturday(): Uint8Array {
  return new TextEncoder().encode(
    [
      'From: Lotte Bakker <lotte.bakker@bakker-familie.example>',
      `To: ${NOTARY}`,
      'Subject: Zaterdagpost',
      'Message-ID: <zaterdagpost@week.example>',
      'Date: Sat, 12 Dec 2026 10:00:00 +0100',
      '',
      'Klopt de datum van de levering nog?',
    ].join('\r\n'),
  );
}
