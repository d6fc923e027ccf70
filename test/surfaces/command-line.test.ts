import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from './child.ts';
import { codeOf } from './code-of.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secretaris-commands-'));
  await writeFile(
    at('letter.eml'),
    'From: Jan <jan@voorbeeld.example>\r\nTo: an@kantoor.example\r\nSubject: Het rapport\r\n\r\nKunt u mij het rapport sturen?\r\n',
  );
  await writeFile(at('empty.eml'), '');
  await writeFile(
    at('shout.eml'),
    'From: x@y.example\r\nSubject: \u001b]0;mine\u0007\r\n\r\n\u001b[2Jgone\r\n',
  );
  await writeFile(at('secretaris.json'), '{"port": "many"}');
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const en = { LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' };
const nl = { LC_ALL: 'nl_NL.UTF-8', LANG: 'nl_NL.UTF-8' };

describe('a command line that cannot be ends with 2 and says what to do', () => {
  test.each([
    [['dokcet'], 'Did you mean docket?'],
    [['docket', '--frob'], 'There is no option --frob.'],
    [['approve'], 'Something is missing: id.'],
    [['docket', '--sorting', 'odd'], 'Allowed choices are principal'],
    [['mandate', 'chek', 'x'], 'Did you mean check?'],
    [['docket', '--now', 'tomorrow'], '“tomorrow” is not a moment.'],
    [['clock', 'noon'], '“noon” is not a moment.'],
    [['start', '--port', 'many'], 'many'],
    [['write', '--subject', 'x'], '--to'],
    [['why', 'a', 'b'], 'more than this command takes'],
  ])('%j', async (argv, says) => {
    const ended = await command(argv, { env: en });
    expect(ended.err).toContain(says);
    expect(ended.out).toBe('');
    expect(ended.code).toBe(2);
  });

  test('a password is never taken from the command line, and without one nothing is tried', async () => {
    const argv = ['account', 'add', 'a@b.example', '--imap', 'localhost', '--data', folder];
    const ended = await command(argv, { env: en });
    expect(ended.err).toContain('--password-stdin');
    expect(ended.code).toBe(2);
  });
});

describe('a stated failure ends with 1 and says what was kept', () => {
  test.each([
    [['docket', '--data', '/nowhere/at/all'], 'There is no office in /nowhere/at/all.'],
    [['read', '/nowhere/at/all.eml'], 'There is nothing at /nowhere/at/all.eml.'],
    [['read', '/'], '/ is a folder'],
    [['mandate', 'check', '/nowhere/brief.txt'], 'There is nothing at /nowhere/brief.txt.'],
    [['restore', '/nowhere/at/all', '--data', '/nowhere/else'], '/nowhere/at/all'],
  ])('%j', async (argv, says) => {
    const ended = await command(argv, { env: en });
    expect(ended.err).toContain(says);
    expect(ended.err).not.toContain('«');
    expect(ended.code).toBe(1);
  });

  test('in Dutch when the locale or --lang says so', async () => {
    const argv = ['docket', '--data', '/nowhere/at/all'];
    expect((await command(argv, { env: nl })).err).toContain('Er is niets gewijzigd.');
    expect((await command([...argv, '--lang', 'nl'], { env: en })).err).toContain('geen kantoor');
  });

  test('to a program as JSON', async () => {
    const ended = await command(['docket', '--data', '/nowhere/at/all', '--json'], { env: en });
    expect(codeOf(JSON.parse(ended.out))).toBe('office-missing');
    expect(ended.code).toBe(1);
  });

  test('settings that are wrong are named with their place', async () => {
    const ended = await command(['principal', 'list', '--data', folder], { env: en });
    expect(ended.err).toContain('secretaris.json: port');
    expect(ended.err).toContain('many');
    expect(ended.code).toBe(1);
  });
});

describe('what needs no office', () => {
  test('read tells what a mail says, in the published shape', async () => {
    const { out, code } = await command(['read', at('letter.eml'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'message',
      subject: 'Het rapport',
      from: [{ name: 'Jan', address: 'jan@voorbeeld.example' }],
      to: [{ name: '', address: 'an@kantoor.example' }],
      own: 'Kunt u mij het rapport sturen?',
      automatic: null,
      dropped: [],
    });
  });

  test('one line a file, in order, with one that is not there between them', async () => {
    const files = [at('letter.eml'), at('gone.eml'), at('empty.eml')];
    const { out, code } = await command(['read', ...files, '--jsonl'], { env: en });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ subject: 'Het rapport' });
    expect(codeOf(lines[1])).toBe('path-missing');
    expect(code).toBe(1);
  });

  test('what a stranger wrote does nothing to the terminal', async () => {
    for (const form of [[], ['--json'], ['--jsonl']]) {
      const { out } = await command(['read', at('shout.eml'), ...form]);
      const acting = Array.from(out).filter((sign) => /\p{Cc}/u.test(sign) && sign !== '\n');
      expect(acting).toEqual([]);
    }
  });

  test('mandate check reads standard input and says back what it understood', async () => {
    const letter = '1. De ontvangst van stukken bevestigt u zelf.\n2. Regel kleine dingen zelf.\n';
    const { out, code } = await command(['mandate', 'check', '-', '--json'], { input: letter });
    const checked: unknown = JSON.parse(out);
    expect(checked).toMatchObject({
      clauses: expect.any(Array),
      refused: expect.any(Array),
      conflicts: expect.any(Array),
    });
    expect([0, 1]).toContain(code);
  });
});
