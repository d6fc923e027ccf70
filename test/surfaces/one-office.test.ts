import { cp, mkdtemp, rm, stat, writeFile, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, startOffice } from './child.ts';

/** The last line an office says when it is open. */
const OPEN = /A new one: secretaris link/;

/** An office with one principal and a few letters, closed. */
let folder: string;
let data: string;

const en = { LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' };
const letter = (index: number) =>
  `From: Jan <jan@voorbeeld.example>\r\nTo: an@kantoor.example\r\nSubject: Brief ${index}\r\nMessage-ID: <${index}@voorbeeld.example>\r\nDate: Mon, 23 Nov 2026 09:0${index}:00 +0100\r\n\r\nKunt u mij stuk ${index} sturen?\r\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secretaris-one-'));
  data = join(folder, 'data');
  await mkdir(join(folder, 'mail'));
  for (const index of [1, 2, 3])
    await writeFile(join(folder, 'mail', `${index}.eml`), letter(index));
  await command(['principal', 'add', 'mr. Van den Berg', '--secrecy', 'notary', '--data', data], {
    env: en,
  });
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const ask = async (argv: readonly string[]) => {
  const ended = await command([...argv, '--data', data], { env: en });
  return { code: ended.code, out: ended.out, err: ended.err };
};

describe('commands without a running office', () => {
  test('the principal who was added is there', async () => {
    expect((await ask(['principal', 'list'])).out).toContain('van-den-berg  mr. Van den Berg');
  });

  test('import takes in a folder once, however often it is given', async () => {
    const first = await ask(['import', join(folder, 'mail'), '--json']);
    expect(JSON.parse(first.out)).toMatchObject({ stored: 3, decided: 3 });
    const second = await ask(['import', join(folder, 'mail'), '--json']);
    expect(JSON.parse(second.out)).toMatchObject({ stored: 0, known: 3 });
  });

  test('what was taken in is found, and its ledger holds', async () => {
    const found = await ask(['search', 'stuk', '2', '--jsonl']);
    expect(JSON.parse(found.out)).toMatchObject({ subject: 'Brief 2' });
    expect((await ask(['ledger', 'verify'])).code).toBe(0);
  });

  test('a file that comes by itself is a document, found by its name and its text', async () => {
    const path = join(folder, 'begroting.txt');
    await writeFile(path, 'De kosten van de verbouwing.\n');
    await ask(['import', path]);
    for (const question of ['begroting', 'verbouwingen', 'kind:document']) {
      const { out } = await ask(['search', question, '--jsonl']);
      expect(JSON.parse(out)).toMatchObject({ kind: 'document', subject: 'begroting.txt' });
    }
    const { out } = await ask(['docket']);
    expect(out).toContain('This is a file and not a message.');
  });

  test('a rehearsal sees the office at another moment', async () => {
    const then = ['today', '--json', '--now', '2027-01-04T09:00:00+01:00'];
    expect(JSON.parse((await ask(then)).out)).toMatchObject({
      now: Date.parse('2027-01-04T08:00:00Z'),
    });
  });

  test('an id that is nearly right is recognised', async () => {
    const { out } = await ask(['docket', '--jsonl']);
    const id = (/"arrival":"(in-[0-9a-z]{10})"/.exec(out)?.[1] ?? '').slice(0, 9);
    const last = id.at(-1) === 'x' ? 'y' : 'x';
    const { err, code } = await ask(['why', `${id.slice(0, -1)}${last}`]);
    expect(err).toContain(`Did you mean ${id.slice(0, 8)}`);
    expect(code).toBe(1);
  });

  test('a backup is a whole office elsewhere', async () => {
    const copy = join(folder, 'copy');
    expect((await ask(['backup', copy])).code).toBe(0);
    expect((await ask(['backup', copy])).err).toContain('Nothing was overwritten');
    const restored = join(folder, 'restored');
    const back = await command(['restore', copy, '--data', restored], { env: en });
    expect(back.code).toBe(0);
    const there = await command(['search', 'stuk', '--json', '--data', restored], { env: en });
    const here = await ask(['search', 'stuk', '--json']);
    expect(JSON.parse(there.out)).toEqual(JSON.parse(here.out));
  });
});

describe('with a running office', () => {
  test('commands use it, and give the same answers as without it', async () => {
    const questions = [
      ['docket', '--json'],
      ['loops', '--json'],
      ['search', 'stuk', '--json'],
      ['principal', 'list', '--json'],
      ['user', 'list', '--json'],
      ['account', 'list', '--json'],
      ['mandate', 'show', '--json'],
      ['agreement', '--json'],
      ['why', 'ac-nothing', '--json'],
      ['docket', '--as', 'nobody', '--json'],
    ];
    // Who looked is written down in both; what is asked first writes for both.
    const alone = [];
    for (const question of questions) alone.push(await ask(question));
    await using office = await startOffice(['--data', data, '--port', '0'], OPEN);
    const together = [];
    for (const question of questions) together.push(await ask(question));
    // The moment of asking differs, and only that.
    const timeless = (ended: { readonly out: string; readonly code: number | null }) => ({
      code: ended.code,
      out: ended.out.replaceAll(/"now": \d+/g, '"now": 0'),
    });
    expect(together.map(timeless)).toEqual(alone.map(timeless));
    expect(office.said.join('\n')).toContain(`Office: ${data}`);
  });

  test('its socket is for its own user only', async () => {
    await using office = await startOffice(['--data', data, '--port', '0'], OPEN);
    expect(office.child.exitCode).toBeNull();
    const { mode } = await stat(join(data, 'office.sock'));
    expect(mode & 0o777).toBe(0o600);
  });

  test('a second office on the folder is refused, and says so', async () => {
    await using office = await startOffice(['--data', data, '--port', '0'], OPEN);
    expect(office.child.exitCode).toBeNull();
    const second = await ask(['start', '--port', '0']);
    expect(second.err).toContain(`An office is already at work in ${data}.`);
    expect(second.code).toBe(1);
    const rehearsal = await ask(['today', '--now', '2027-01-04T09:00:00Z']);
    expect(rehearsal.err).toContain('A rehearsal with --now is not possible');
    expect(rehearsal.code).toBe(1);
  });

  test('import tells how far it is, over the socket too', async () => {
    await using office = await startOffice(['--data', data, '--port', '0'], OPEN);
    expect(office.child.exitCode).toBeNull();
    await cp(join(folder, 'mail'), join(folder, 'again'), { recursive: true });
    await writeFile(join(folder, 'again', '4.eml'), letter(4));
    const { out, code } = await ask(['import', join(folder, 'again'), '--jsonl']);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines[0]).toMatchObject({ progress: { of: 4 } });
    expect(lines.at(-1)).toMatchObject({ stored: 1 });
    expect(code).toBe(0);
  });

  test('closed by SIGTERM it leaves nothing in the way of the next', async () => {
    for (let round = 0; round < 2; round += 1) {
      await using office = await startOffice(['--data', data, '--port', '0'], OPEN);
      expect(office.child.exitCode).toBeNull();
    }
    await expect(stat(join(data, 'office.sock'))).rejects.toThrow('ENOENT');
  });

  test('a port that is taken is named', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const ended = await ask(['start', '--port', port]);
    server.close();
    expect(ended.err).toContain(`Port ${port} is in use already.`);
    expect(ended.code).toBe(1);
  });
});
