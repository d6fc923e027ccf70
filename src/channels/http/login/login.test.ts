import { describe, expect, test } from 'vitest';
import { readChallenges } from './challenges.ts';
import { digestOf, isAnswerable } from './digest.ts';
import { PasswordLogin } from './password-login.ts';

/** The example of RFC 7616, 3.9.1. */
const OFFERED = (algorithm: string): string =>
  `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, ` +
  'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", ' +
  'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';
const MUFASA = { user: 'Mufasa', password: 'Circle of Life' };
const ASKED = {
  method: 'GET',
  uri: '/dir/index.html',
  count: 1,
  cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
};

function only(header: string) {
  const [challenge] = readChallenges(header);
  if (challenge === undefined) throw new Error('no challenge');
  return challenge;
}

describe('the examples of RFC 7616', () => {
  test.each([
    ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
    ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
  ])('%s', (algorithm, response) => {
    const answer = digestOf(only(OFFERED(algorithm)), MUFASA, ASKED);
    expect(answer).toContain(`response="${response}"`);
    expect(answer).toContain('qop=auth, nc=00000001');
    expect(answer).toContain(`algorithm=${algorithm}`);
    expect(answer).toContain('opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"');
    expect(answer).not.toContain('Circle');
  });

  test('the older one of RFC 2069 has no protection to name', () => {
    // RFC 2617, 3.5 without qop: H(H(A1):nonce:H(A2)).
    const old = only(
      'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093"',
    );
    const answer = digestOf(old, MUFASA, ASKED);
    expect(answer).not.toMatch(/qop|nc=|cnonce/);
  });
});

describe('what a server offers', () => {
  test('several schemes in one header, with commas and quotes within values', () => {
    const header = String.raw`Negotiate, Basic realm="a, \"b\"", Digest realm=x,nonce="n=1", qop="auth"`;
    expect(
      readChallenges(header).map(({ scheme, parameters }) => [
        scheme,
        Object.fromEntries(parameters),
      ]),
    ).toEqual([
      ['negotiate', {}],
      ['basic', { realm: 'a, "b"' }],
      ['digest', { realm: 'x', nonce: 'n=1', qop: 'auth' }],
    ]);
  });

  test.each([undefined, '', ',,,', '"', '=', 'Digest', 'Digest nonce', 'Basic dXNlcg=='])(
    '%j is no challenge that can be answered',
    (header) => expect(readChallenges(header).filter(isAnswerable)).toEqual([]),
  );

  test('what protects the body alone, and hashes nobody knows, cannot be answered', () => {
    const base = 'Digest realm="x", nonce="n"';
    expect(isAnswerable(only(base))).toBe(true);
    expect(isAnswerable(only(`${base}, qop="auth-int"`))).toBe(false);
    expect(isAnswerable(only(`${base}, algorithm=SHA-9`))).toBe(false);
    expect(isAnswerable(only('Digest realm="x"'))).toBe(false);
  });

  test('a name beyond ASCII travels encoded, or hidden where the server asks for that', () => {
    const zoe = { user: "Zoë O'Hara", password: 'x' };
    const plain = digestOf(only('Digest realm="r", nonce="n", qop="auth"'), zoe, ASKED);
    expect(plain).toContain("username*=UTF-8''Zo%C3%AB%20O%27Hara");
    const hidden = only('Digest realm="r", nonce="n", qop="auth", userhash=true');
    expect(digestOf(hidden, zoe, ASKED)).toMatch(/username="[0-9a-f]{32}".*userhash=true/);
  });
});

describe('when a login is tried again', () => {
  const asking = { method: 'GET', url: new URL('https://dav.kantoor.example/werk/?a=1') };
  const login = () => new PasswordLogin('anna', async () => 'tulp');
  const digest = (nonce: string, more = ''): string =>
    `Digest realm="r", nonce="${nonce}", qop="auth"${more}`;

  test('a refused password is refused, whatever else the server offers beside Basic', async () => {
    const basic = await login().present(asking);
    expect(basic.header).toMatch(/^Basic /);
    expect(basic.refused('Basic realm="r"')).toBe(false);
    expect((await login().present(asking)).refused(`Basic realm="r", ${digest('1')}`)).toBe(false);
    expect((await login().present(asking)).refused(undefined)).toBe(false);
  });

  test('by Digest where the server wants it, counting up, and for its own server only', async () => {
    const anna = login();
    expect((await anna.present(asking)).refused(digest('1'))).toBe(true);
    expect((await anna.present(asking)).header).toContain('uri="/werk/?a=1"');
    expect((await anna.present(asking)).header).toContain('nc=00000002');
    const other = { method: 'GET', url: new URL('https://p2.kantoor.example/') };
    expect((await anna.present(other)).header).toMatch(/^Basic /);
  });

  test('a wrong password is not tried for ever; a spent nonce is replaced', async () => {
    const anna = login();
    (await anna.present(asking)).refused(digest('1'));
    expect((await anna.present(asking)).refused(digest('2'))).toBe(false);
    expect((await anna.present(asking)).refused(digest('3'))).toBe(true);
    expect((await anna.present(asking)).header).toContain('nonce="3"');
    const spent = await anna.present(asking);
    expect(spent.refused(digest('4', ', stale=true'))).toBe(true);
  });

  test('of questions under way together, none is refused for what another has just learnt', async () => {
    const anna = login();
    const [first, second] = [await anna.present(asking), await anna.present(asking)];
    expect(first.refused(digest('1'))).toBe(true);
    expect(second.refused(digest('2'))).toBe(true);
    expect((await anna.present(asking)).header).toContain('nonce="1", uri');
  });
});
