import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorOf } from './code-of.ts';
import { serveSample, type SampleServed } from './sample-served.ts';

let office: SampleServed;
let cookie: string;

beforeAll(async () => {
  office = await serveSample();
  cookie = await office.signIn('vandenberg');
});
afterAll(async () => office[Symbol.asyncDispose]());

const json = { 'content-type': 'application/json' };
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  office.ask(path, { method: 'POST', body, headers: { ...json, cookie, ...headers } });

describe('signing in', () => {
  test('a link that was only opened still works; used, it does not', async () => {
    const link = await office.served.desk.users.makeLink('smit');
    const opened = await office.ask(`/sign-in?link=${link}`);
    expect(opened.status).toBe(200);
    expect(opened.headers.get('set-cookie')).toBeNull();
    expect(await opened.text()).toContain('<button');

    const use = () =>
      office.ask('/sign-in', { method: 'POST', body: new URLSearchParams({ link }) });
    const used = await use();
    expect(used.status).toBe(303);
    expect(used.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict$/);
    expect((await use()).status).toBe(401);
  });

  test('signed out is signed out, also for whoever kept the cookie', async () => {
    const kept = await office.signIn('devries');
    await office.ask('/sign-out', { method: 'POST', headers: { cookie: kept } });
    const answer = await office.ask('/api/today?principal=smit', { headers: { cookie: kept } });
    expect(answer.status).toBe(401);
  });
});

describe('requests that cannot be', () => {
  const big = JSON.stringify({ letter: 'x'.repeat(2_000_000) });
  const TABLE: readonly (readonly [string, number, string, () => Promise<Response>])[] = [
    ['no such operation', 404, 'operation-unknown', () => post('/api/guess', '{}')],
    ['a name from the prototype', 404, 'operation-unknown', () => post('/api/constructor', '{}')],
    ['no such page', 404, 'page-unknown', () => office.ask('/nowhere', { headers: { cookie } })],
    [
      'a change by GET',
      405,
      'method-not-allowed',
      () => office.ask('/api/approve?ids=ac-1', { headers: { cookie } }),
    ],
    [
      'a deletion',
      405,
      'method-not-allowed',
      () => office.ask('/api/docket', { method: 'DELETE', headers: { cookie } }),
    ],
    ['broken JSON', 400, 'body-not-json', () => post('/api/docket', '{"principal":')],
    [
      'a form where JSON belongs',
      415,
      'body-type',
      () =>
        post('/api/docket', 'principal=x', { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    ['more than is taken', 413, 'body-too-large', () => post('/api/mandate-check', big)],
    ['JSON that is no object', 400, 'input-invalid', () => post('/api/docket', '[]')],
    ['a field nobody knows', 400, 'input-invalid', () => post('/api/docket', '{"principle":"x"}')],
    ['a field that is missing', 400, 'input-invalid', () => post('/api/why', '{}')],
    [
      'a limit that is no number',
      400,
      'input-invalid',
      () => office.ask('/api/docket?limit=many', { headers: { cookie } }),
    ],
    ['an id that is nothing', 404, 'id-unknown', () => post('/api/approve', '{"ids":["ac-zzz"]}')],
    ['an id like several', 400, 'id-ambiguous', () => post('/api/why', '{"id":"in-"}')],
    ['nobody signed in', 401, 'not-signed-in', () => office.ask('/api/today')],
    [
      'another origin',
      403,
      'origin-refused',
      () => post('/api/docket', '{}', { origin: 'https://elsewhere.example' }),
    ],
    [
      'an origin that hides',
      403,
      'origin-refused',
      () => post('/api/docket', '{}', { origin: 'null' }),
    ],
    [
      'another site',
      403,
      'origin-refused',
      () => post('/api/docket', '{}', { 'sec-fetch-site': 'cross-site' }),
    ],
  ];

  test.each(TABLE)('%s: %d %s', async (_what, status, code, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    const error = errorOf(await answer.json());
    expect(error.code).toBe(code);
    expect(error.says).not.toContain('«');
    expect(error.says).not.toMatch(/\{\w+\}/);
  });

  test('the name of another site that was made to point here', async () => {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const { hostname, port } = new URL(office.served.address);
    const asked = request(
      { hostname, port, path: '/', headers: { host: 'evil.example' } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    asked.once('error', reject);
    asked.end();
    expect(await promise).toBe(421);
  });

  test('the sentence comes in the language of whoever reads it', async () => {
    const nl = errorOf(await (await post('/api/why', '{}')).json());
    expect(nl.says).toBe('Er klopt iets niet aan de gegevens. „id” ontbreekt.');
    expect(nl.kept).toBe('Er is niets gewijzigd.');
    const en = await office.ask('/api/today', { headers: { 'accept-language': 'en-GB,en;q=0.9' } });
    expect(errorOf(await en.json()).says).toContain('You are not signed in.');
  });

  test('a person gets a page, and text of his is text', async () => {
    const answer = await office.ask('/p/%3Cscript%3Ealert(1)%3C%2Fscript%3E/today', {
      headers: { cookie, accept: 'text/html' },
    });
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;');
  });
});

describe('answers', () => {
  test('carry what keeps a page safe, and stay in no cache', async () => {
    for (const path of ['/sign-in', '/api/health', '/nowhere']) {
      const { headers } = await office.ask(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('reading is the same by GET and by POST', async () => {
    const got = await office.ask('/api/loops?principal=vandenberg&state=open', {
      headers: { cookie },
    });
    const posted = await post('/api/loops', '{"principal":"vandenberg","state":"open"}');
    expect(await got.json()).toEqual(await posted.json());
  });

  test('approving reports what came of it: accepted by the server, not merely begun', async () => {
    const { acts } = await waiting();
    // A letter that waits for nothing else: a deed in the diary sends nothing.
    const first = acts.find(({ kind }) => !/^(?:diary|meeting|invitation)\./.test(kind));
    expect(first).toBeDefined();
    const other = await post(
      '/api/approve',
      JSON.stringify({ ids: [first?.act], payloadHash: 'another' }),
    );
    expect(errorOf(await other.json()).code).toBe('not-waiting');

    const before = office.sample.world.sent().length;
    const done = await post(
      '/api/approve',
      JSON.stringify({ ids: [first?.act], payloadHash: first?.payloadHash }),
    );
    expect(await done.json()).toMatchObject({
      outcomes: [{ act: first?.act, result: 'approved', state: 'done' }],
    });
    expect(office.sample.world.sent().length).toBe(before + 1);
    const again = await post('/api/approve', JSON.stringify({ ids: [first?.act] }));
    expect(errorOf(await again.json()).code).toBe('not-waiting');
    expect(office.sample.world.sent().length).toBe(before + 1);
  });

  test('why goes from the deed to the words it rests on', async () => {
    const { acts } = await waiting();
    const act = acts[0]?.act ?? '';
    const found = await (await post('/api/why', JSON.stringify({ id: act.slice(0, 8) }))).json();
    expect(found).toMatchObject({
      act: { id: act },
      decision: { id: expect.stringMatching(/^de-/) },
    });
    expect(found.ledger[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(found.sources.length).toBeGreaterThan(0);
  });

  test('changes are told as they come, without their content', async () => {
    const stop = new AbortController();
    const stream = await office.ask('/api/changes', { headers: { cookie }, signal: stop.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('retry:');
    const { acts } = await waiting();
    await post('/api/decline', JSON.stringify({ id: acts[0]?.act }));
    expect((await reader?.read())?.value).toBe(
      'event: changed\ndata: {"principal":"vandenberg"}\n\n',
    );
    stop.abort();
  });

  test('what changed before the stream opened, or while it was broken, is told on coming back', async () => {
    const late = await listening('seen=0');
    const told = await late.read();
    expect(told).toMatch(/^event: changed\ndata: \{"principal":"vandenberg"\}\nid: \d+\n\n$/);
    late.stop();
    const upTo = Number(/id: (\d+)/.exec(told)?.[1]);
    // Whoever has heard everything hears only what comes.
    const back = await listening('seen=0', { 'last-event-id': String(upTo) });
    const { acts } = await waiting();
    await post('/api/decline', JSON.stringify({ id: acts[0]?.act }));
    expect(await back.read()).toContain(`id: ${upTo + 1}\n`);
    back.stop();
  });
});

/** The stream of changes of one principal, event by event. */
async function listening(query: string, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const path = `/api/changes?principal=vandenberg&${query}`;
  const stream = await office.ask(path, { headers: { cookie, ...headers }, signal: stop.signal });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const read = async (): Promise<string> => {
    for (;;) {
      const [event, ...rest] = text.split(/(?<=\n\n)/);
      text = rest.join('');
      if (event?.startsWith('event:') === true) return event;
      if (rest.length === 0) text += (await reader?.read())?.value ?? '';
    }
  };
  return { read, stop: () => stop.abort() };
}

interface Waiting {
  readonly acts: readonly {
    readonly act: string;
    readonly kind: string;
    readonly payloadHash: string;
  }[];
}

async function waiting(): Promise<Waiting> {
  const answer = await post('/api/approvals', '{}');
  return answer.json();
}
