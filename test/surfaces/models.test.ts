import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from './code-of.ts';
import { serveSample, type SampleServed } from './sample-served.ts';

const ENDPOINT = {
  kind: 'openai-compatible',
  url: 'http://127.0.0.1:9/v1',
  model: 'small',
};
const KEY = 'a-key-nobody-may-see';

let office: SampleServed;
let cookie: string;

beforeAll(async () => {
  office = await serveSample(Date.parse('2026-12-08T09:00:00+01:00'));
  cookie = await office.signIn('vandenberg');
});
afterAll(async () => office[Symbol.asyncDispose]());

const ask = (name: string, input: object, as = cookie) =>
  office.ask(`/api/${name}`, {
    method: 'POST',
    headers: { cookie: as, 'content-type': 'application/json' },
    body: JSON.stringify({ principal: 'vandenberg', ...input }),
  });

test('nothing is set until a principal sets it, and then it allows nothing', async () => {
  expect(await (await ask('model-show', {})).json()).toMatchObject({ endpoint: null });
  expect(codeOf(await (await ask('model-consent', { consent: 'local-only' })).json())).toBe(
    'model-missing',
  );
  expect(codeOf(await (await ask('model-test', {})).json())).toBe('model-missing');
  const set = await ask('model-set', { endpoint: ENDPOINT, key: KEY });
  expect(await set.json()).toEqual({ set: true, consent: 'never' });
  const shown = JSON.stringify(await (await ask('model-show', {})).json());
  expect(shown).toContain('"hasKey":true');
  expect(shown).not.toContain(KEY);
});

test('a notary cannot allow it, in the words of his language', async () => {
  const refused = await ask('model-consent', { consent: 'this-endpoint' });
  expect(refused.status).toBe(409);
  const told: unknown = await refused.json();
  expect(codeOf(told)).toBe('model-secrecy');
  expect(JSON.stringify(told)).toContain('beroepsgeheim');
  expect((await ask('model-consent', { consent: 'never' })).status).toBe(200);
});

test('an assistant neither sets nor allows nor reads the log', async () => {
  const assistant = await office.signIn('devries');
  for (const [name, input] of [
    ['model-show', {}],
    ['model-set', { endpoint: null }],
    ['model-consent', { consent: 'never' }],
    ['model-test', {}],
    ['model-log', {}],
  ] as const)
    expect((await ask(name, input, assistant)).status).toBe(403);
});

test('the sample office has no model to ask; a trial says so, and stands in the log without a key', async () => {
  const trial = await ask('model-test', {});
  expect(await trial.json()).toMatchObject({ works: false, why: 'no-endpoint' });
  const log = JSON.stringify(await (await ask('model-log', {})).json());
  expect(log).toContain('"trial"');
  expect(log).not.toContain(KEY);
});

test('what is no address, or names a tool, is refused', async () => {
  for (const wrong of [
    { ...ENDPOINT, url: 'file:///etc' },
    { ...ENDPOINT, url: 'https://user:secret@model.example' },
    { ...ENDPOINT, tools: [] },
  ])
    expect(codeOf(await (await ask('model-set', { endpoint: wrong })).json())).toBe(
      'input-invalid',
    );
});

test('a mail nobody asked about has no suggestions, and no draft', async () => {
  const docket: unknown = await (await ask('docket', {})).json();
  const arrival = /in-[0-9a-z]{10}/.exec(JSON.stringify(docket))?.[0] ?? '';
  const found = await ask('suggestions', { id: arrival });
  expect(await found.json()).toMatchObject({ state: 'none', wants: [], drafts: [] });
  const approvals: unknown = await (await ask('approvals', {})).json();
  const act = /ac-[0-9a-z]{10}/.exec(JSON.stringify(approvals))?.[0] ?? '';
  expect(codeOf(await (await ask('use-draft', { id: act })).json())).toBe('draft-missing');
});

test('taken away, key and all', async () => {
  expect(await (await ask('model-set', { endpoint: null })).json()).toEqual({
    set: false,
    consent: 'never',
  });
  expect(await (await ask('model-show', {})).json()).toMatchObject({ endpoint: null });
});
