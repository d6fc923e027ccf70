import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { say } from '../core/text/words.ts';
import { defaultDataFolder } from './data-folder.ts';
import { loadConfig } from './load.ts';
import type { ConfigSources } from './read.ts';
import { readConfig } from './read.ts';
import { configWords } from './words.ts';

const nothing: ConfigSources = {
  options: {},
  env: {},
  file: {},
  platform: 'linux',
  home: '/home/an',
  cwd: '/home/an/werk',
};

function configOf(sources: Partial<ConfigSources>) {
  const read = readConfig({ ...nothing, ...sources });
  if (read.outcome === 'problems') throw new Error(JSON.stringify(read.problems));
  return read.config;
}

function problemsOf(sources: Partial<ConfigSources>) {
  const read = readConfig({ ...nothing, ...sources });
  return read.outcome === 'problems' ? read.problems : [];
}

test('without any setting the office listens on this machine only, port 4300', () => {
  expect(configOf({})).toEqual({
    data: '/home/an/.local/share/secretaris',
    host: '127.0.0.1',
    port: 4300,
    publicUrl: null,
    answerPages: null,
    tls: null,
    trustedProxies: [],
    mail: { trustedHosts: [], authservIds: [] },
    logLevel: 'info',
    language: 'en',
    limits: { messageMegabytes: 150, bodyMegabytes: 25 },
  });
});

test.each([
  ['linux', {}, '/home/an/.local/share/secretaris'],
  ['linux', { XDG_DATA_HOME: '/srv/data' }, '/srv/data/secretaris'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/an/.local/share/secretaris'],
  ['darwin', {}, '/home/an/Library/Application Support/Secretaris'],
  [
    'win32',
    { LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local' },
    'C:\\Users\\an\\AppData\\Local\\Secretaris',
  ],
] as const)('on %s with %j the data folder is %s', (platform, env, folder) => {
  expect(defaultDataFolder({ ...nothing, platform, env })).toBe(folder);
});

test('an option goes before the environment, the environment before the file', () => {
  const file = { port: 1001, logLevel: 'warn', publicUrl: 'https://file.example/' };
  const env = { SECRETARIS_PORT: '1002', SECRETARIS_LOG_LEVEL: 'debug', SECRETARIS_HOST: '' };
  const config = configOf({ options: { port: '1003' }, env, file });
  expect([config.port, config.logLevel, config.publicUrl, config.host]).toEqual([
    1003,
    'debug',
    'https://file.example',
    '127.0.0.1',
  ]);
});

test('paths start from where they were written: the command line here, the file in its own folder', () => {
  const config = configOf({
    options: { data: 'kantoor', tlsKey: 'key.pem' },
    file: { tls: { cert: 'cert.pem' } },
  });
  expect(config.data).toBe('/home/an/werk/kantoor');
  expect(config.tls).toEqual({
    cert: '/home/an/werk/kantoor/cert.pem',
    key: '/home/an/werk/key.pem',
  });
});

test('lists are written with commas on the command line and as lists in the file', () => {
  const config = configOf({
    options: { trustedProxies: '10.0.0.0/8, 2001:db8::/32' },
    file: { mail: { trustedHosts: ['MX1.Kantoor.example.'], authservIds: ['mx.kantoor.example'] } },
  });
  expect(config.trustedProxies).toEqual(['10.0.0.0/8', '2001:db8::/32']);
  expect(config.mail).toEqual({
    trustedHosts: ['mx1.kantoor.example'],
    authservIds: ['mx.kantoor.example'],
  });
});

test('the console speaks the language of the machine, English when it is neither', () => {
  expect(configOf({ env: { LANG: 'nl_NL.UTF-8' } }).language).toBe('nl');
  expect(configOf({ env: { LANG: 'nl_NL.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }).language).toBe('en');
});

test.each([
  ['port', { options: { port: 'veel' } }, 'port', 'config.port'],
  ['port out of range', { env: { SECRETARIS_PORT: '70000' } }, 'port', 'config.port'],
  ['port as text in the file', { file: { port: '4300' } }, 'port', 'config.port'],
  ['empty data folder', { options: { data: '' } }, 'data', 'config.data'],
  ['data folder that is no text', { options: { data: true } }, 'data', 'config.data'],
  ['host name to listen on', { options: { host: 'kantoor.example' } }, 'host', 'config.host'],
  [
    'public address of a file',
    { options: { publicUrl: 'file:///etc' } },
    'publicUrl',
    'config.public-url',
  ],
  [
    'public address with a password',
    { options: { publicUrl: 'https://a:b@kantoor.example' } },
    'publicUrl',
    'config.public-url',
  ],
  [
    'proxy range too wide',
    { options: { trustedProxies: '10.0.0.0/33' } },
    'trustedProxies',
    'config.address',
  ],
  [
    'proxy by name',
    { file: { trustedProxies: ['10.0.0.1', 'proxy'] } },
    'trustedProxies',
    'config.address',
  ],
  [
    'mail host with a space',
    { file: { mail: { trustedHosts: ['mx een'] } } },
    'mail.trustedHosts',
    'config.host-name',
  ],
  ['log level', { env: { SECRETARIS_LOG_LEVEL: 'loud' } }, 'logLevel', 'config.log-level'],
  ['language', { options: { language: 'de' } }, 'language', 'config.language'],
  [
    'limit',
    { file: { limits: { messageMegabytes: 0 } } },
    'limits.messageMegabytes',
    'config.megabytes',
  ],
  ['certificate without key', { options: { tlsCert: 'c.pem' } }, 'tls.cert', 'config.half'],
  ['key without certificate', { file: { tls: { key: 'k.pem' } } }, 'tls.key', 'config.half'],
  [
    'certificate that is a number',
    { file: { tls: { cert: 7, key: 'k.pem' } } },
    'tls.cert',
    'config.path',
  ],
  ['open to the network in clear', { options: { host: '0.0.0.0' } }, 'host', 'config.open'],
  ['data folder in the file', { file: { data: '/elders' } }, 'data', 'config.data-in-file'],
  [
    'a password in the file',
    { file: { imapPassword: 'x' } },
    'imapPassword',
    'config.secret-in-file',
  ],
  [
    'a misspelt setting',
    { file: { trustedProxys: [] } },
    'trustedProxys',
    'config.unknown-nearest',
  ],
  [
    'a misspelt setting one level down',
    { file: { tls: { cret: 'x' } } },
    'tls.cret',
    'config.unknown-nearest',
  ],
  ['no setting at all', { file: { theme: 'dark' } }, 'theme', 'config.unknown'],
  ['a file that is a list', { file: [] }, '', 'config.no-object'],
] as const)('%s is a problem, said in both languages', (_what, sources, path, key) => {
  const problems = problemsOf(sources);
  expect(problems.map((one) => [one.path, one.said.key])).toEqual([[path, key]]);
  for (const { said } of problems) {
    for (const language of ['nl', 'en'] as const) {
      const words = say(configWords, said, language);
      expect(words).not.toMatch(/«|undefined/);
      expect(words).toMatch(/\.$|\?$/);
    }
  }
});

test('everything wrong is said at once, by the name the reader wrote', () => {
  const problems = problemsOf({
    options: { port: 'x', trustedProxies: 'y' },
    env: { SECRETARIS_LOG_LEVEL: 'z' },
    file: { publicUrl: 7 },
  });
  expect(problems.map((one) => one.said.values['name'])).toEqual([
    '--port',
    '/home/an/.local/share/secretaris/secretaris.json: publicUrl',
    '--trusted-proxies',
    'SECRETARIS_LOG_LEVEL',
  ]);
});

test('a hostile value cannot write on the terminal', () => {
  const [problem] = problemsOf({ options: { port: `\u001B[2J\u202E${'9'.repeat(10_000)}` } });
  const words = problem === undefined ? '' : say(configWords, problem.said, 'nl');
  expect(words).not.toMatch(/\p{Cc}|\p{Cf}/u);
  expect(words.length).toBeLessThan(300);
});

test('the file: absent is empty, a byte order mark is skipped, broken says the line', async () => {
  const data = await mkdtemp(join(tmpdir(), 'secretaris-config-'));
  const path = join(data, 'secretaris.json');
  const load = () => loadConfig({ ...nothing, options: { data } });
  try {
    expect(await load()).toMatchObject({ outcome: 'config', config: { port: 4300 } });
    await writeFile(path, '\uFEFF{"port": 4301}');
    expect(await load()).toMatchObject({ outcome: 'config', config: { port: 4301 } });
    await writeFile(path, '{\n  "port": 4301\n  "host": "::1"\n}');
    expect(await load()).toMatchObject({
      problems: [{ said: { key: 'config.no-json', values: { name: path, line: '3' } } }],
    });
    const inside = await loadConfig({ ...nothing, options: { data: join(path, 'x') } });
    expect(inside.outcome).toBe('config');
  } finally {
    await rm(data, { recursive: true });
  }
});
