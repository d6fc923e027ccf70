import { expect, test } from 'vitest';
import { openSmtpSender } from '../../src/channels/smtp/sender.ts';
import { testSmtpLogin } from '../../src/channels/smtp/test-login.ts';
import type { AccountId } from '../../src/core/ids.ts';
import {
  serverSettings,
  type Credential,
  type ServerSettings,
} from '../../src/core/ports/login.ts';
import { startSmtpSink, type SmtpSink } from '../peers/smtp-sink.ts';
import { letter, text } from './mail-channel-rig.ts';

const ANNA = 'anna@kantoor.example';
const users = { [ANNA]: 'tulp-7' };
const envelope = { from: ANNA, to: ['devries@post.example'] };
const password: Credential = { kind: 'password', password: async () => 'tulp-7' };

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
const account = 'mb-anna' as AccountId;

function settingsFor(sink: SmtpSink, more: Partial<ServerSettings> = {}): ServerSettings {
  const server = { host: '127.0.0.1', port: sink.port, tls: 'none', user: ANNA };
  return serverSettings.parse({ ...server, auth: 'password', ...more });
}

function open(sink: SmtpSink, more: Partial<ServerSettings> = {}, answerTimeoutMs?: number) {
  const settings = settingsFor(sink, more);
  return openSmtpSender({ account, settings, credential: password, answerTimeoutMs });
}

test('one connection serves many letters, and can be made beforehand', async () => {
  await using sink = await startSmtpSink({ users });
  await using sender = open(sink);
  await sender.warm();
  expect(sink.connections).toBe(1);
  for (let number = 0; number < 25; number += 1) {
    expect((await sender.send(envelope, letter(number))).result).toBe('accepted');
  }
  expect(sink.connections).toBe(1);
  expect(sink.mails.length).toBe(25);
});

test('a kept connection the server dropped meanwhile is replaced; the letter goes once', async () => {
  await using sink = await startSmtpSink({ users });
  await using sender = open(sink);
  await sender.warm();
  for (let number = 0; number < 5; number += 1) {
    sink.cutAll();
    expect((await sender.send(envelope, letter(number))).result).toBe('accepted');
  }
  expect(sink.mails.length).toBe(5);
});

test('no answer after the last byte is unknown, after a stated time', async () => {
  await using sink = await startSmtpSink({ users });
  await using sender = open(sink, {}, 200);
  const result = await sender.send({ from: ANNA, to: ['silent@post.example'] }, letter(1));
  expect(result.result).toBe('unknown');
  expect(sink.mails.length).toBe(1);
});

test('an envelope that cannot be spoken is refused before anything is said', async () => {
  await using sink = await startSmtpSink({ users });
  await using sender = open(sink);
  for (const to of [[], ['a@b.example>\r\nRCPT TO:<boef@kwaad.example']]) {
    const result = await sender.send({ from: ANNA, to }, letter(1));
    expect(result).toMatchObject({ result: 'rejected', retry: false });
  }
  expect(sink.mails).toEqual([]);
});

test('a large letter of long lines and bare line feeds arrives with every byte it had', async () => {
  await using sink = await startSmtpSink({ users });
  await using sender = open(sink);
  const raw = letter('groot', ` ${'Geachte heer, één regel. '.repeat(200_000)}`);
  expect((await sender.send(envelope, raw)).result).toBe('accepted');
  expect(text(sink.mails[0]?.raw ?? letter(0)) === text(raw)).toBe(true);
});

test.each(['tls', 'starttls'] as const)('with %s the letter travels encrypted', async (tls) => {
  await using sink = await startSmtpSink({ users, tls });
  await using sender = open(sink, { tls, authority: sink.certificate ?? '' });
  expect((await sender.send(envelope, letter(1))).result).toBe('accepted');
  expect(sink.mails.map(({ secure }) => secure)).toEqual([true]);
});

test.each(['tls', 'starttls'] as const)(
  'with %s a certificate nobody vouches for gets neither password nor letter',
  async (tls) => {
    await using sink = await startSmtpSink({ users, tls });
    await using sender = open(sink, { tls });
    const result = await sender.send(envelope, letter(1));
    expect(result).toEqual({ result: 'rejected', response: 'certificate-invalid', retry: false });
    expect(sink.logins).toBe(0);
  },
);

test('a server whose STARTTLS was stripped on the way gets neither password nor letter', async () => {
  await using sink = await startSmtpSink({ users });
  await using sender = open(sink, { tls: 'starttls' });
  const result = await sender.send(envelope, letter(1));
  expect(result.result).toBe('rejected');
  expect([sink.logins, sink.mails.length]).toEqual([0, 0]);
});

test('a trial login says what is wrong and sends nothing', async () => {
  const sink = await startSmtpSink({ users });
  const settings = settingsFor(sink);
  const wrong: Credential = { kind: 'password', password: async () => 'verkeerd' };
  expect(await testSmtpLogin(settings, password)).toEqual({ ok: true });
  expect(await testSmtpLogin(settings, wrong)).toMatchObject({ trouble: 'password-refused' });
  expect(sink.mails).toEqual([]);
  await sink[Symbol.asyncDispose]();
  expect(await testSmtpLogin(settings, password)).toMatchObject({ trouble: 'server-unreachable' });
});

test('plain text is only for a server on this machine', () => {
  const parse = (host: string) => {
    const settings = { host, port: 587, tls: 'none', user: ANNA, auth: 'password' };
    return serverSettings.safeParse(settings).success;
  };
  expect(parse('localhost')).toBe(true);
  expect(parse('mail.provider.example')).toBe(false);
  expect(parse('127.0.0.1.provider.example')).toBe(false);
});
