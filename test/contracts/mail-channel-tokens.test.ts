import { expect, test } from 'vitest';
import { startTokenServer, type TokenServer } from '../peers/token-server.ts';
import type { TokenSource } from '../../src/core/ports/login.ts';
import { HOUR_MS } from '../../src/core/time/instant.ts';
import { oauthSettings, openTokenSource } from '../../src/channels/oauth/token-source.ts';

/** A source over a real token endpoint, a clock set by hand, and what was put away for later. */
function open(server: TokenServer, refreshToken: string) {
  const kept: string[] = [];
  const time = { now: Date.UTC(2026, 10, 23, 9) };
  const source: TokenSource = openTokenSource({
    settings: oauthSettings.parse({ tokenUrl: server.tokenUrl, clientId: 'kantoor' }),
    refreshToken: async () => refreshToken,
    onRotated: async (token) => void kept.push(token),
    clock: { now: () => time.now, until: () => Promise.resolve() },
  });
  return { source, kept, time };
}

test('a token is fetched once and kept until a minute before it expires', async () => {
  await using server = await startTokenServer();
  const { source, time } = open(server, server.grant('anna'));
  const token = await source.token();
  expect(server.accepts('anna', token)).toBe(true);
  time.now += HOUR_MS - 61_000;
  expect(await source.token()).toBe(token);
  expect(server.refreshes).toBe(1);
  time.now += 2_000;
  expect(await source.token()).not.toBe(token);
  expect(server.refreshes).toBe(2);
});

test('many who ask at once share one request', async () => {
  await using server = await startTokenServer();
  const { source } = open(server, server.grant('anna'));
  const tokens = await Promise.all(Array.from({ length: 20 }, () => source.token()));
  expect(new Set(tokens).size).toBe(1);
  expect(server.refreshes).toBe(1);
});

test('a token the mail server refused is replaced, one already replaced is not', async () => {
  await using server = await startTokenServer();
  const { source } = open(server, server.grant('anna'));
  const first = await source.token();
  source.refused(first);
  const second = await source.token();
  expect(second).not.toBe(first);
  source.refused(first);
  expect(await source.token()).toBe(second);
});

test('a lost grant is said once and never asked about again', async () => {
  await using server = await startTokenServer();
  const { source, time } = open(server, server.grant('anna'));
  server.revoke('anna');
  for (let attempt = 0; attempt < 50; attempt += 1) {
    await expect(source.token()).rejects.toMatchObject({ code: 'reconnect-needed', retry: false });
    time.now += HOUR_MS;
  }
  expect(server.refreshes).toBe(1);
});

test.each(['unavailable', 'garbage'] as const)(
  'an endpoint that is %s is asked again, but not in a storm',
  async (fault) => {
    await using server = await startTokenServer();
    const { source, time } = open(server, server.grant('anna'));
    server.fault = fault;
    for (let attempt = 0; attempt < 50; attempt += 1) {
      await expect(source.token()).rejects.toMatchObject({
        code: 'server-unreachable',
        retry: true,
      });
    }
    expect(server.refreshes).toBe(1);
    server.fault = 'none';
    time.now += 5_000;
    expect(server.accepts('anna', await source.token())).toBe(true);
    expect(server.refreshes).toBe(2);
  },
);

test('an endpoint that is gone is trouble of the passing kind', async () => {
  const server = await startTokenServer();
  const { source } = open(server, server.grant('anna'));
  await server[Symbol.asyncDispose]();
  await expect(source.token()).rejects.toMatchObject({ code: 'server-unreachable', retry: true });
});

test('a refresh token replaced by the provider is put away before it matters, and used next', async () => {
  await using server = await startTokenServer();
  server.rotates = true;
  const { source, kept, time } = open(server, server.grant('anna'));
  await source.token();
  expect(kept.length).toBe(1);
  time.now += HOUR_MS;
  expect(server.accepts('anna', await source.token())).toBe(true);
  expect(kept.length).toBe(2);
});

test('a token endpoint without encryption is accepted on this machine only', () => {
  const parse = (tokenUrl: string) => oauthSettings.safeParse({ tokenUrl, clientId: 'x' }).success;
  expect(parse('https://login.provider.example/token')).toBe(true);
  expect(parse('http://127.0.0.1:4000/token')).toBe(true);
  expect(parse('http://login.provider.example/token')).toBe(false);
  expect(parse('file:///etc/passwd')).toBe(false);
  expect(parse('geen adres')).toBe(false);
});
