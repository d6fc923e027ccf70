import { describe, expect, test } from 'vitest';
import { boundaries, roomTable } from './tidy/boundaries.ts';
import {
  documentedCodes,
  documentedCommands,
  documentedPaths,
  documentedScripts,
} from './tidy/documents.ts';
import { isPermissive, licencesInUse } from './tidy/licences.ts';
import { handsOff, oneThread } from './tidy/models.ts';
import { noModel, outside } from './tidy/outside.ts';
import { exactPins, lockHosts, wholeLock } from './tidy/packages.ts';
import { ROOT, projectFiles } from './tidy/project.ts';
import { purity } from './tidy/purity.ts';
import { decisionRecords, invariants } from './tidy/records.ts';
import type { Finding, Rule } from './tidy/rule.ts';
import { defaultExports, fileLength, folderNames, folderSize, kebabCase } from './tidy/shape.ts';
import { checkWords, unknownKeys, wordsTables } from './tidy/tables.ts';
import {
  machinePaths,
  silencedCompiler,
  skippedTests,
  unfinished,
  unseenCharacters,
} from './tidy/texts.ts';

const RULES: readonly Rule[] = [
  boundaries,
  roomTable,
  purity,
  outside,
  noModel,
  handsOff,
  oneThread,
  folderNames,
  fileLength,
  folderSize,
  kebabCase,
  defaultExports,
  unfinished,
  skippedTests,
  machinePaths,
  unseenCharacters,
  silencedCompiler,
  exactPins,
  lockHosts,
  wholeLock,
  documentedPaths,
  documentedScripts,
  documentedCommands,
  documentedCodes,
  invariants,
  decisionRecords,
];

const files = projectFiles();
const lines = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ path, said }) => `${path}: ${said}`);

describe.each(RULES)('$name', (rule) => {
  const around = rule.beside ?? [];

  test('holds for the project', () => {
    expect(lines(rule.check(files))).toEqual([]);
  });

  test.each(rule.planted)('catches a planted violation in $path', (planted) => {
    expect(rule.check([...around, planted])).not.toEqual([]);
  });

  test('leaves look-alikes alone', () => {
    expect(rule.innocent.flatMap((file) => lines(rule.check([...around, file])))).toEqual([]);
  });
});

describe('every sentence exists in Dutch and in English, with the same places to fill in', () => {
  test('in every words.ts', async () => {
    const tables = await wordsTables(files);
    expect(tables.length).toBeGreaterThan(0);
    expect(lines(tables.flatMap(checkWords))).toEqual([]);
  });

  test.each<readonly [string, unknown]>([
    ['a place missing', { greeting: { nl: 'Dag {name}', en: 'Hello' } }],
    ['a language missing', { greeting: { nl: 'Dag' } }],
    ['a language empty', { greeting: { nl: 'Dag', en: '' } }],
  ])('%s is caught', (_what, words) => {
    expect(checkWords({ path: 'src/duties/press/words.ts', words })).toHaveLength(1);
  });

  test('and every sentence that code names has words', async () => {
    const tables = await wordsTables(files);
    const known = new Set(tables.flatMap(({ words }) => Object.keys(Object(words))));
    expect(lines(unknownKeys(files, known))).toEqual([]);
  });

  test('a key without words is caught', () => {
    const planted = { path: 'src/duties/press/decide.ts', text: "sentence('unheard-of', {})" };
    expect(unknownKeys([planted], new Set(['heard-of']))).toHaveLength(1);
  });
});

describe('everything shipped may be used freely', () => {
  test('every dependency has a permissive licence', () => {
    const lock = files.find(({ path }) => path === 'package-lock.json');
    const licences = licencesInUse(ROOT, lock ?? { path: '', text: '{"packages":{}}' });
    expect(licences.size).toBeGreaterThan(0);
    expect([...licences].filter(([, licence]) => !isPermissive(licence))).toEqual([]);
  });

  test.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'none', 'SEE LICENSE IN LICENSE'])(
    '%s is not',
    (licence) => {
      expect(isPermissive(licence)).toBe(false);
    },
  );

  test.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT'])('%s is', (licence) => {
    expect(isPermissive(licence)).toBe(true);
  });
});

test('the surroundings of the suite are far and exotic', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions()).toMatchObject({
    locale: 'tr-TR',
    timeZone: 'Pacific/Chatham',
  });
});
