import { isIP } from 'node:net';
import { isAbsolute, join, resolve } from 'node:path';
import type { Sentence } from '../core/text/words.ts';
import { sentence } from '../core/text/words.ts';
import type { Surroundings } from './data-folder.ts';
import { defaultDataFolder } from './data-folder.ts';
import type { Config, Setting } from './settings.ts';
import { configSchema, SETTINGS } from './settings.ts';
import { strayKeys } from './stray-keys.ts';

/** Name of the file with settings, in the data folder. */
export const CONFIG_FILE = 'secretaris.json';

/** Something wrong with the settings, ready to be said: where it stands, what is wrong, an example. */
export interface ConfigProblem {
  /** The setting's path, or the key that should not be there. */
  readonly path: string;
  readonly from: 'option' | 'environment' | 'file';
  readonly said: Sentence;
}

/** The settings, or everything that is wrong with them at once. */
export type ConfigRead =
  | { readonly outcome: 'config'; readonly config: Config }
  | { readonly outcome: 'problems'; readonly problems: readonly ConfigProblem[] };

/** Where settings come from; the first that gives a value wins: option, environment, file, default. */
export interface ConfigSources extends Surroundings {
  readonly options: Readonly<Record<string, unknown>>;
  /** The parsed content of `secretaris.json`; `{}` when there is none. */
  readonly file: unknown;
}

interface Given {
  readonly setting: Setting;
  readonly from: ConfigProblem['from'];
  readonly value: unknown;
}

/** The data folder as option, environment or habit gives it; the file with settings stands in it. */
export function dataFolderOf(sources: Omit<ConfigSources, 'file'>): string {
  const given = sources.options['data'] ?? (sources.env['SECRETARIS_DATA'] || undefined);
  if (typeof given !== 'string' || given === '') return defaultDataFolder(sources);
  return isAbsolute(given) ? given : resolve(sources.cwd, given);
}

/** Reads, checks and types the settings. Pure but for the rules of paths of the machine it runs on. */
export function readConfig(sources: ConfigSources): ConfigRead {
  const data = dataFolderOf(sources);
  const given = SETTINGS.map((one) => give(one, sources)).filter((one) => one !== null);
  const raw = assemble(given, sources, data);
  const parsed = configSchema.safeParse(raw);
  const wrong = new Set((parsed.error?.issues ?? []).map((issue) => settingAt(issue.path)));
  const problems = [
    ...strayKeys(sources.file, join(data, CONFIG_FILE)),
    ...given.filter((one) => wrong.has(one.setting)).map((one) => wrongValue(one, data)),
    ...halves(given, raw, data),
  ];
  if (problems.length > 0 || !parsed.success) return { outcome: 'problems', problems };
  return { outcome: 'config', config: parsed.data };
}

function give(setting: Setting, { options, env, file }: ConfigSources): Given | null {
  const option = options[setting.option];
  if (option !== undefined) return { setting, from: 'option', value: written(option, setting) };
  const variable = env[setting.environment];
  if (variable !== undefined && variable !== '') {
    return { setting, from: 'environment', value: written(variable, setting) };
  }
  const value = at(file, setting.path);
  return value === undefined || setting.path === 'data' ? null : { setting, from: 'file', value };
}

/** On a command line everything is text: numbers and lists are made of it here, and only there. */
function written(value: unknown, setting: Setting): unknown {
  if (typeof value !== 'string') return value;
  if (setting.written === 'number') return /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (setting.written === 'text') return value;
  return value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function at(file: unknown, path: string): unknown {
  let value = file;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The values with their defaults, in the form of the schema; still unchecked. */
function assemble(given: readonly Given[], sources: ConfigSources, data: string) {
  const value = (path: string, otherwise: unknown): unknown =>
    given.find((one) => one.setting.path === path)?.value ?? otherwise;
  const file = (path: string): unknown => {
    const one = given.find((one) => one.setting.path === path);
    if (typeof one?.value !== 'string' || one.value === '') return one?.value;
    return resolve(one.from === 'file' ? data : sources.cwd, one.value);
  };
  const cert = file('tls.cert');
  const key = file('tls.key');
  const dataGiven = value('data', data);
  return {
    data: typeof dataGiven === 'string' && dataGiven !== '' ? data : dataGiven,
    host: value('host', '127.0.0.1'),
    port: value('port', 4300),
    publicUrl: value('publicUrl', null),
    answerPages: value('answerPages', null),
    tls: cert === undefined && key === undefined ? null : { cert: cert ?? key, key: key ?? cert },
    trustedProxies: value('trustedProxies', []),
    mail: {
      trustedHosts: value('mail.trustedHosts', []),
      authservIds: value('mail.authservIds', []),
    },
    logLevel: value('logLevel', 'info'),
    language: value('language', languageOf(sources.env)),
    limits: {
      messageMegabytes: value('limits.messageMegabytes', 150),
      bodyMegabytes: value('limits.bodyMegabytes', 25),
    },
  };
}

/** POSIX, 8.2: LC_ALL before LC_MESSAGES before LANG. What is not Dutch reads English. */
function languageOf(env: Surroundings['env']): 'nl' | 'en' {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

function settingAt(path: readonly PropertyKey[]): Setting | undefined {
  const whole = `${path.join('.')}.`;
  return SETTINGS.find((one) => whole.startsWith(`${one.path}.`));
}

function wrongValue({ setting, from, value }: Given, data: string): ConfigProblem {
  const values = {
    name: nameOf(setting, from, data),
    value: shown(value),
    example: setting.example,
  };
  return { path: setting.path, from, said: sentence(setting.wrong, values) };
}

/** Settings that make no sense without another one. */
function halves(
  given: readonly Given[],
  raw: { readonly host: unknown; readonly tls: unknown },
  data: string,
): readonly ConfigProblem[] {
  const by = (path: string): Given | undefined => given.find((one) => one.setting.path === path);
  const problem = (one: Given, key: string, other: string): ConfigProblem => {
    const values = { name: nameOf(one.setting, one.from, data), value: shown(one.value), other };
    return { path: one.setting.path, from: one.from, said: sentence(key, values) };
  };
  const cert = by('tls.cert');
  const key = by('tls.key');
  const host = by('host');
  const listens = typeof raw.host === 'string' && isIP(raw.host) !== 0 ? raw.host : '127.0.0.1';
  const open = host !== undefined && !/^(127\.|::1$)/.test(listens);
  return [
    ...(cert !== undefined && key === undefined ? [problem(cert, 'config.half', 'tls.key')] : []),
    ...(key !== undefined && cert === undefined ? [problem(key, 'config.half', 'tls.cert')] : []),
    ...(open && raw.tls === null && by('trustedProxies') === undefined
      ? [problem(host, 'config.open', 'tls.cert')]
      : []),
  ];
}

/** The setting as the reader wrote it, so that he finds it back. */
function nameOf(setting: Setting, from: ConfigProblem['from'], data: string): string {
  if (from === 'environment') return setting.environment;
  if (from === 'file') return `${join(data, CONFIG_FILE)}: ${setting.path}`;
  return `--${setting.option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Longer than this fills a screen and tells no more. */
const SHOWN_CHARACTERS = 80;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const safe = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');
  return safe.length > SHOWN_CHARACTERS ? `${safe.slice(0, SHOWN_CHARACTERS)}…` : safe;
}
