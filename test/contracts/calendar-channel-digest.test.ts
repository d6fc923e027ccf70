import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { CALDAV } from '../../src/channels/caldav/account.ts';
import { davSettings } from '../../src/channels/dav/settings.ts';
import { testDavLogin } from '../../src/channels/dav/test-login.ts';
import { lookForPeer, withPeer } from '../peers/presence.ts';
import { startDigestGate, type DigestRules } from '../peers/calendars/digest-gate.ts';
import { startScripted } from '../peers/calendars/scripted-http.ts';
import { MemoryShelf } from '../world/calendar-shelf/shelf.ts';
import { accessOf, serveCalendars } from '../world/calendar-shelf/served.ts';
import { collectionContract } from './collection-contract.ts';
import { davRig } from './collection-rig.ts';

const PASSWORD = 'tulp-7é';
const INSIDE = `Basic ${Buffer.from('anna:tulp-7').toString('base64')}`;

async function gated(rules: Partial<DigestRules> = {}) {
  const shelf = new MemoryShelf().add({ name: 'werk' }).add({ name: 'feestdagen', readOnly: true });
  const served = await serveCalendars(accessOf([{ owner: 'anna', password: 'tulp-7', shelf }]));
  const gate = await startDigestGate(`${served.address}/`, {
    ...{ user: 'anna', password: PASSWORD, inside: INSIDE },
    ...rules,
  });
  return {
    shelf,
    served,
    gate,
    async [Symbol.asyncDispose]() {
      await gate[Symbol.asyncDispose]();
      await served[Symbol.asyncDispose]();
    },
  };
}

collectionContract('a server that wants Digest', async () => {
  const { shelf, served, gate, ...rest } = await gated({ algorithm: 'SHA-256', uses: 7 });
  return davRig({
    url: gate.url,
    user: 'anna',
    password: PASSWORD,
    calendar: '/dav/calendars/anna/werk/',
    readOnly: '/dav/calendars/anna/feestdagen/',
    strangeToken: 'urn:secretaris:sync:1-999999',
    straight: { url: `${served.address}/`, password: 'tulp-7' },
    power: served.power,
    removeCollection: async () => shelf.drop('werk'),
    fill: async (texts) => {
      for (const [name, text] of texts)
        await shelf.put('werk', name, text, { ifMatch: null, ifNone: false });
    },
    ...rest,
  });
});

const login = async (url: string, password = PASSWORD, user = 'anna') =>
  testDavLogin(CALDAV, davSettings.parse({ url, user }), {
    kind: 'password',
    password: async () => password,
  });

describe('logging in by Digest', () => {
  test.each([
    ['MD5', {}],
    ['SHA-256', { algorithm: 'SHA-256' }],
    ['beside a hash that nobody knows', { offersUnknown: true }],
    ['as RFC 2069 had it', { qop: null }],
    ['with a choice of protection', { qop: 'auth-int,auth' }],
    ['with a nonce for each question', { uses: 1 }],
    ['with a nonce that is spent without a word', { uses: 2, saysStale: false }],
  ] as const)('%s', async (_what, rules) => {
    await using world = await gated(rules);
    const found = await login(world.gate.url);
    expect(found.ok ? found.found.length : found.trouble).toBe(2);
    // What Basic carries went once, to learn what the server wants.
    expect(world.gate.came.filter((one) => one === 'basic')).toHaveLength(1);
  });

  test('with a name beyond ASCII', async () => {
    await using world = await gated({ user: 'Zoë' });
    expect((await login(world.gate.url, PASSWORD, 'Zoë')).ok).toBe(true);
  });

  test('a wrong password is tried once, and said', async () => {
    await using world = await gated();
    const found = await login(world.gate.url, 'mis');
    expect(found.ok ? 'ok' : found.trouble).toBe('calendar-password-refused');
    expect(world.gate.came).toEqual(['basic', 'wrong']);
  });

  test('a server that asks for ever for a new answer is given up', async () => {
    let nonce = 0;
    await using server = await startScripted((_request, response) => {
      nonce += 1;
      const challenge = `Digest realm="r", nonce="${nonce}", qop="auth", stale=true`;
      response.writeHead(401, { 'www-authenticate': challenge }).end();
    });
    const found = await login(server.url);
    expect(found.ok ? 'ok' : found.trouble).toBe('calendar-password-refused');
    expect(server.asked).toHaveLength(3);
  });
});

withPeer('curl', lookForPeer('curl', 'curl'), () => {
  test('curl is let in by the same gate', async () => {
    const curl = promisify(execFile);
    for (const algorithm of ['MD5', 'SHA-256'] as const) {
      await using world = await gated({ algorithm, password: 'tulp-8' });
      const url = `${world.gate.url}dav/`;
      const argv = ['-s', '-o', '/dev/null', '-w', '%{http_code}', '-X', 'PROPFIND', '--digest'];
      const right = await curl('curl', [...argv, '-u', 'anna:tulp-8', '-H', 'Depth: 0', url]);
      expect(right.stdout).toBe('207');
      const wrong = await curl('curl', [...argv, '-u', 'anna:mis', '-H', 'Depth: 0', url]);
      expect(wrong.stdout).toBe('401');
    }
  });
});
