import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { ModelQuestion } from '../../src/core/ports/model.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(ROOT, 'test/models/.planted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The names of a question, all of them: adding one here must be thought about. */
const FIELDS: Readonly<Record<keyof ModelQuestion, true>> = {
  purpose: true,
  prompt: true,
  language: true,
  thread: true,
  instruction: true,
  material: true,
  schema: true,
  maxAnswerTokens: true,
};

test('a question has no place for tools, files, or a second thread', () => {
  const names = Object.keys(FIELDS).join(' ');
  expect(names).not.toMatch(/tool|function|file|url|threads|recipient/i);
});

const HEAD = `import type { Model, ModelQuestion } from '../../../src/core/ports/model.ts';
import type { OneThread } from '../../../src/core/model/one-thread.ts';
declare const model: Model; declare const question: ModelQuestion; declare const signal: AbortSignal;
declare const thread: OneThread;
`;

const PLANTED: readonly (readonly [string, string, string])[] = [
  ['plain', 'void model.ask(question, signal); void thread;', ''],
  ['tools', 'void model.ask({ ...question, tools: [] }, signal); void thread;', 'tools'],
  [
    'a third argument',
    'void model.ask(question, signal, { tools: [] }); void thread;',
    'arguments',
  ],
  [
    'two threads',
    'void model.ask({ ...question, thread: [thread, thread] }, signal);',
    'OneThread',
  ],
  [
    'messages that nobody vouches for',
    "void model.ask({ ...question, thread: { owner: 'a', thread: 'b', messages: thread.messages } }, signal);",
    '__brand',
  ],
];

/** TypeScript's own answer to a few lines, each in a file of its own. */
const said = (() => {
  for (const [index, [, code]] of PLANTED.entries())
    writeFileSync(join(folder, `planted-${index}.ts`), HEAD + code);
  const settings = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: { noUnusedLocals: false },
    include: [],
    files: PLANTED.map((_one, index) => `planted-${index}.ts`),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const tsc = join(ROOT, 'node_modules/.bin/tsc');
  return spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' }).stdout;
})();

const saidOf = (index: number) =>
  said
    .split('\n')
    .filter((line) => line.includes(`planted-${index}.ts`))
    .join('\n');

test('code that asks a model a question type-checks', () => {
  expect(saidOf(0)).toBe('');
});

test.each(PLANTED.slice(1).map(([what, , expected], at) => [what, at + 1, expected] as const))(
  'code that gives a model %s does not',
  (_what, index, expected) => {
    expect(saidOf(index)).toMatch(/error TS/);
    expect(said).toContain(expected);
  },
);
