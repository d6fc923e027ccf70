import { expect, test } from 'vitest';
import { accountSettings } from '../../src/channels/imap/settings.ts';
import { openImapSource } from '../../src/channels/imap/source.ts';
import { openTokenSource } from '../../src/channels/oauth/token-source.ts';
import { openSmtpSender } from '../../src/channels/smtp/sender.ts';
import type { AccountId } from '../../src/core/ids.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { Credential } from '../../src/core/ports/login.ts';
import type { MailAccount } from '../../src/core/ports/mail.ts';
import { lookForDovecot, startDovecot, type Dovecot } from '../peers/dovecot.ts';
import { withPeer } from '../peers/presence.ts';
import { startSmtpSink } from '../peers/smtp-sink.ts';
import { startTokenServer, type TokenServer } from '../peers/token-server.ts';
import { leapingClock, letter, Reception } from './mail-channel-rig.ts';

const ANNA = 'anna@kantoor.example';
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
const account = 'mb-anna' as AccountId;

function consented(tokens: TokenServer, clock: Clock, refreshToken: string): Credential {
  const source = openTokenSource({
    settings: { tokenUrl: tokens.tokenUrl, clientId: 'kantoor' },
    refreshToken: async () => refreshToken,
    onRotated: async () => undefined,
    clock,
  });
  return { kind: 'oauth', tokens: source };
}

function open(dovecot: Dovecot, credential: Credential, clock: Clock): MailAccount {
  const server = { host: '127.0.0.1', port: dovecot.imapPort, tls: 'none', user: ANNA };
  const settings = accountSettings.parse({ ...server, auth: 'oauth' });
  const source = openImapSource({ account, settings, credential, clock, random: () => 0.5 });
  return { id: account, source, sender: null, filing: null };
}

withPeer('OAuth', lookForDovecot(), () => {
  test.each([['OAUTHBEARER'], ['XOAUTH2']])('a token lets him in by %s', async (mechanism) => {
    await using tokens = await startTokenServer();
    const { introspectionUrl } = tokens;
    await using dovecot = await startDovecot({
      users: {},
      introspectionUrl,
      mechanisms: [mechanism],
    });
    await dovecot.deliver(ANNA, letter(1));
    const clock = leapingClock();
    const credential = consented(tokens, clock, tokens.grant(ANNA));
    await using reception = new Reception(open(dovecot, credential, clock));
    expect((await reception.got(1)).length).toBe(1);
  });

  test('a token that stopped working is refreshed once, without anybody being told', async () => {
    await using tokens = await startTokenServer();
    const { introspectionUrl } = tokens;
    await using dovecot = await startDovecot({ users: {}, introspectionUrl });
    const clock = leapingClock();
    const credential = consented(tokens, clock, tokens.grant(ANNA));
    await using reception = new Reception(open(dovecot, credential, clock));
    await reception.is('working');
    const before = tokens.refreshes;
    tokens.expireTokens();
    await dovecot.restart();
    await dovecot.deliver(ANNA, letter(1));
    await reception.got(1);
    await reception.is('working');
    expect(tokens.refreshes - before).toBeLessThanOrEqual(2);
    const codes = reception.states.map((state) => ('code' in state ? state.code : ''));
    expect(codes).not.toContain('reconnect-needed');
    expect(codes).not.toContain('password-refused');
  });

  test('a grant taken back is "reconnect", and the token endpoint is left in peace', async () => {
    await using tokens = await startTokenServer();
    const { introspectionUrl } = tokens;
    await using dovecot = await startDovecot({ users: {}, introspectionUrl });
    const clock = leapingClock();
    const credential = consented(tokens, clock, tokens.grant(ANNA));
    await using reception = new Reception(open(dovecot, credential, clock));
    await reception.is('working');
    tokens.revoke(ANNA);
    await dovecot.restart();
    await reception.is('failing', 'reconnect-needed');
    const after = tokens.refreshes;
    const from = clock.now();
    const { signal } = new AbortController();
    while (clock.now() < from + 24 * 3_600_000) await clock.until(clock.now() + 3_600_000, signal);
    expect(tokens.refreshes).toBe(after);
    expect(reception.state).toMatchObject({ state: 'failing', code: 'reconnect-needed' });
  });

  test('tokens good at the provider but refused by the mail server end in "reconnect" too', async () => {
    await using tokens = await startTokenServer();
    const { introspectionUrl } = tokens;
    await using dovecot = await startDovecot({ users: {}, introspectionUrl });
    const clock = leapingClock();
    const credential = consented(tokens, clock, tokens.grant('iemand-anders@kantoor.example'));
    await using reception = new Reception(open(dovecot, credential, clock));
    const state = await reception.is('failing', 'reconnect-needed');
    expect(state.state).toBe('failing');
    expect(tokens.refreshes).toBeLessThan(10);
  });
});

test('a token also opens the sending server, and a refused one is replaced first', async () => {
  await using tokens = await startTokenServer();
  const acceptsToken = (user: string, token: string) => tokens.accepts(user, token);
  await using sink = await startSmtpSink({ acceptsToken });
  const clock = leapingClock();
  const credential = consented(tokens, clock, tokens.grant(ANNA));
  const server = { host: '127.0.0.1', port: sink.port, tls: 'none', user: ANNA } as const;
  const settings = { ...server, auth: 'oauth' } as const;
  await using sender = openSmtpSender({ account, settings, credential });
  const envelope = { from: ANNA, to: ['devries@post.example'] };
  expect((await sender.send(envelope, letter(1))).result).toBe('accepted');
  tokens.expireTokens();
  sink.cutAll();
  expect((await sender.send(envelope, letter(2))).result).toBe('accepted');
  expect(sink.mails.map(({ user }) => user)).toEqual([ANNA, ANNA]);
  expect(tokens.refreshes).toBe(2);
  tokens.revoke(ANNA);
  sink.cutAll();
  const lost = await sender.send(envelope, letter(3));
  expect(lost).toEqual({ result: 'rejected', response: 'reconnect-needed', retry: false });
});
