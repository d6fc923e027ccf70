import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSample, type SampleServed } from './sample-served.ts';

let office: SampleServed;
let cookie: string;

beforeAll(async () => {
  office = await serveSample();
  cookie = await office.signIn('smit');
});
afterAll(async () => office[Symbol.asyncDispose]());

const page = (path: string, by = cookie) => office.ask(path, { headers: { cookie: by } });

const post = (path: string, form: Record<string, string>) =>
  office.ask(path, { method: 'POST', headers: { cookie }, body: new URLSearchParams(form) });

test('the morning stands on a page, with the way to it from the day folder', async () => {
  const folder = await page('/p/smit/folder');
  expect(await folder.text()).toContain('href="/p/smit/morning"');
  const morning = await page('/p/smit/morning');
  expect(morning.status).toBe(200);
  expect(await morning.text()).toContain('The tickler');
});

test('a decision of the talk is written down on its page; what cannot be carried out is asked back there', async () => {
  const before = await (await page('/p/smit/talk')).text();
  expect(before).toContain('Write down a decision');
  const asked = await post('/p/smit/talk', { number: '', words: 'yes' });
  expect(asked.status).toBe(200);
  expect(await asked.text()).toContain('I cannot carry this out.');
  const done = await post('/p/smit/talk', {
    number: '',
    words: 'Find a window cleaner <b>soon</b>',
  });
  expect(done.status).toBe(303);
  const after = await (await page('/p/smit/talk')).text();
  expect(after).toContain('Find a window cleaner &lt;b&gt;soon&lt;/b&gt;');
  expect(after).toMatch(/Is guarded; next date: \w+/);
  expect((await post('/p/smit/talk', { number: '999', words: 'yes' })).status).toBe(404);
});

test('a signal that is not there is none', async () => {
  expect((await post('/p/smit/morning', { number: '9' })).status).toBe(404);
  expect((await post('/p/smit/morning', { number: 'drie' })).status).toBe(400);
});

test('nobody reads the morning or the talk of a principal he does not work for', async () => {
  const other = await office.signIn('vandenberg');
  expect((await page('/p/smit/morning', other)).status).toBe(404);
  expect((await page('/p/smit/talk', other)).status).toBe(404);
});
