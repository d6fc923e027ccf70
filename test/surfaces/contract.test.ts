import { describe, expect, test } from 'vitest';
import { ALWAYS, ERRORS } from '../../src/contract/errors.ts';
import { OPERATIONS } from '../../src/contract/index.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { readCommandLine } from '../../src/surfaces/cli/program.ts';
import { VERBS } from '../../src/surfaces/cli/verbs.ts';
import { openApi } from '../../src/surfaces/http/openapi.ts';
import { requestWords } from '../../src/surfaces/telling/words/words.ts';

const operations = Object.values<Operation>(OPERATIONS);

/** What a page asks and a person at a terminal does not, or only within another command. */
const WITHOUT_COMMAND = [
  'folder-paper',
  'folder-print',
  'health',
  'house-style',
  'told',
  'waiting-count',
];

describe('the contract and its surfaces agree', () => {
  const document = openApi('http://localhost:4300');

  test.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s is in OpenAPI as it may be asked, with the ways it can fail',
    (name, operation) => {
      const path = document.paths[`/api/${name}`] ?? {};
      const reads = !operation.changes && operation.long !== true;
      expect(Object.keys(path).toSorted()).toEqual(reads ? ['get', 'post'] : ['post']);
      const text = JSON.stringify(path['post']);
      for (const code of [...ALWAYS, ...operation.errors]) expect(text).toContain(code);
    },
  );

  test('every operation has a command, but for what only a page needs', () => {
    const commands = new Set<string | null>(VERBS.map((spec) => spec.operation));
    const without = operations.map(({ name }) => name).filter((name) => !commands.has(name));
    expect(without.toSorted()).toEqual(WITHOUT_COMMAND.toSorted());
  });

  test('every name stands under itself', () => {
    for (const [key, operation] of Object.entries(OPERATIONS)) expect(operation.name).toBe(key);
  });

  test('every code of the contract has a sentence', () => {
    const silent = Object.keys(ERRORS).filter((code) => !Object.hasOwn(requestWords, code));
    expect(silent).toEqual([]);
  });

  test('whoever may only look cannot be asked to change', () => {
    const loose = operations.filter(({ changes, who }) => changes && who === 'public');
    expect(loose).toEqual([]);
  });

  test('an input refuses what it does not know', () => {
    const lenient = operations.filter(({ input }) => {
      const issues = input.safeParse({ 'no-such-field': 1 }).error?.issues ?? [];
      return !issues.some((issue) => issue.code === 'unrecognized_keys');
    });
    expect(lenient.map(({ name }) => name)).toEqual([]);
  });
});

describe('the commands', () => {
  const nowhere = { out: () => undefined };

  test.each(VERBS.flatMap((spec) => spec.examples.map((example) => [example, spec.verb] as const)))(
    'the example "%s" is a command line that can be',
    (example, verb) => {
      const [, ...words] = example.replace(/ [<>] .*$/, '').match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
      const argv = words.map((word) => word.replace(/^['"]|['"]$/g, ''));
      for (const language of ['nl', 'en'] as const)
        expect(readCommandLine(argv, language, nowhere)?.spec.verb).toBe(verb);
    },
  );

  test.each(VERBS.map((spec) => [spec.verb, spec] as const))(
    '%s has what does it',
    async (_verb, spec) => {
      expect(await spec.load()).toBeTypeOf('function');
    },
  );

  test('help speaks both languages and shows examples', () => {
    const help = (language: 'nl' | 'en') => {
      const said: string[] = [];
      const out = (text: string) => said.push(text);
      expect(() => readCommandLine(['docket', '--help'], language, { out })).toThrow('outputHelp');
      return said.join('\n');
    };
    expect(help('nl')).toContain('Gebruik:');
    expect(help('nl')).toContain('Voorbeelden:');
    expect(help('en')).toContain('Examples:');
    expect(help('en')).toContain('secretaris docket --jsonl');
  });
});
