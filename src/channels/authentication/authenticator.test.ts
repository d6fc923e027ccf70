import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { expect, test } from 'vitest';
import { openAuthenticator } from './authenticator.ts';

const KEYS = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const PUBLIC = KEYS.publicKey.replaceAll(/-----[A-Z ]+-----|\s/g, '');

const ZONE: Readonly<Record<string, readonly string[]>> = {
  'TXT post._domainkey.notaris.example': [`v=DKIM1; k=rsa; p=${PUBLIC}`],
  'TXT _dmarc.notaris.example': ['v=DMARC1; p=reject'],
  'TXT notaris.example': ['v=spf1 ip4:192.0.2.10 -all'],
};

/** DNS as the zone above has it; every other name does not exist. */
async function resolver(name: string, type: string): Promise<unknown> {
  const found = ZONE[`${type} ${name}`];
  if (found === undefined) throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
  return type === 'TXT' ? found.map((text) => [text]) : found;
}

const LETTER = [
  'From: Notaris De Vries <post@notaris.example>',
  'To: office@secretaris.example',
  'Subject: Akte',
  'Date: Mon, 23 Nov 2026 10:11:00 +0100',
  'Message-ID: <akte-1@notaris.example>',
  '',
  'De akte ligt klaar.',
  '',
].join('\r\n');

async function signed(): Promise<string> {
  const key = { signingDomain: 'notaris.example', selector: 'post', privateKey: KEYS.privateKey };
  const { signatures } = await dkimSign(LETTER, { ...key, signatureData: [key] });
  return signatures + LETTER;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a signature that holds gives DKIM and DMARC pass', async () => {
  const found = await openAuthenticator({ resolver }).authenticate(bytes(await signed()));
  expect(found).toEqual({ spf: 'unknown', dkim: 'pass', dmarc: 'pass', domain: 'notaris.example' });
});

test('a changed word breaks the signature', async () => {
  const forged = (await signed()).replace('ligt klaar', 'ligt niet klaar');
  const found = await openAuthenticator({ resolver }).authenticate(bytes(forged));
  expect(found).toMatchObject({ dkim: 'fail', dmarc: 'fail' });
});

const HOP =
  'Received: from mail.notaris.example (mail.notaris.example [192.0.2.10])\r\n\tby mx.secretaris.example with ESMTPS id 1; Mon, 23 Nov 2026 10:11:05 +0100\r\n';
const SENDER = 'Return-Path: <post@notaris.example>\r\n';

test('SPF counts only where a trusted host tells the client address', async () => {
  const raw = bytes(SENDER + HOP + LETTER);
  const trusting = openAuthenticator({ resolver, trustedHosts: ['mx.secretaris.example'] });
  expect(await trusting.authenticate(raw)).toMatchObject({ spf: 'pass', dmarc: 'pass' });
  const careful = openAuthenticator({ resolver, trustedHosts: ['mx.elsewhere.example'] });
  expect(await careful.authenticate(raw)).toMatchObject({ spf: 'unknown', dmarc: 'fail' });
});

test('an address that the client claims of itself is not the client address', async () => {
  const claimed = HOP.replace(
    '(mail.notaris.example [192.0.2.10])',
    '(helo=[192.0.2.10] unknown [198.51.100.9])',
  );
  const trusting = openAuthenticator({ resolver, trustedHosts: ['mx.secretaris.example'] });
  expect(await trusting.authenticate(bytes(SENDER + claimed + LETTER))).toMatchObject({
    spf: 'fail',
  });
});

test('only our own server is believed on its word', async () => {
  const ours =
    'Authentication-Results: mx.secretaris.example; dkim=pass header.d=notaris.example;\r\n spf=pass smtp.mailfrom=notaris.example; dmarc=pass\r\n';
  const forged = ours.replace('mx.secretaris.example', 'mx.attacker.example');
  const offline = openAuthenticator({
    resolver: null,
    trustedHosts: ['mx.secretaris.example'],
    authservId: 'mx.secretaris.example',
  });
  expect(await offline.authenticate(bytes(ours + HOP + LETTER))).toEqual({
    spf: 'pass',
    dkim: 'pass',
    dmarc: 'pass',
    domain: 'notaris.example',
  });
  expect(await offline.authenticate(bytes(forged + HOP + LETTER))).toBeNull();
});

test("our own name below a stranger's line is a forgery", async () => {
  const forged =
    'Authentication-Results: mx.secretaris.example; dkim=pass; spf=pass; dmarc=pass\r\n';
  const stranger = HOP.replace('by mx.secretaris.example', 'by mx.attacker.example');
  const offline = openAuthenticator({
    resolver: null,
    trustedHosts: ['mx.secretaris.example'],
    authservId: 'mx.secretaris.example',
  });
  expect(await offline.authenticate(bytes(HOP + stranger + forged + LETTER))).toBeNull();
});

test('a message with more signatures than anyone needs is not looked up', async () => {
  const line =
    'DKIM-Signature: v=1; a=rsa-sha256; d=notaris.example; s=post; h=from; bh=AA==; b=AA==\r\n';
  let asked = 0;
  const counting = openAuthenticator({
    resolver: async (name, type) => {
      asked += 1;
      return resolver(name, type);
    },
  });
  expect(await counting.authenticate(bytes(line.repeat(1000) + LETTER))).toMatchObject({
    dkim: 'unknown',
  });
  expect(asked).toBe(0);
});

test('DNS that fails is no verdict against the sender', async () => {
  const found = await openAuthenticator({
    resolver: async () => {
      throw Object.assign(new Error('server failure'), { code: 'ESERVFAIL' });
    },
  }).authenticate(bytes(await signed()));
  expect(found?.dkim).not.toBe('pass');
  expect(found?.dmarc).not.toBe('pass');
});
