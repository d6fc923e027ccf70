import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ROOT, projectPaths } from '../test/tidy/project.ts';
import { run } from './child.ts';
import { addToIndex, readNames } from './new-duty/names.ts';

/** It types the whole project once, which takes long where others use the machine too. */
const WHOLE_PROJECT_MS = 180_000;

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** Sources, tools and settings, with the installed packages of this copy. */
async function copyOfProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'secretaris-duty-'));
  folders.push(folder);
  for (const path of projectPaths()) {
    if (!/^(src|tools|test)\/|^(package|tsconfig|vitest\.config|\.ox)/.test(path)) continue;
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await cp(join(ROOT, path), join(folder, path));
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs a program of node_modules in a folder. */
function tool(folder: string, program: string, ...args: readonly string[]) {
  const path = join(ROOT, 'node_modules/.bin', program);
  const surroundings = `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return run(path, args, { cwd: folder, output: 'keep', env: { VITEST: '', PATH: surroundings } });
}

const make = (folder: string, ...args: readonly string[]) =>
  tool(folder, 'node', 'tools/new-duty.ts', ...args);

test(
  'a new duty is green: formatted, linted, typed, its examples pass, its grade is draft',
  { timeout: WHOLE_PROJECT_MS },
  async () => {
    const folder = await copyOfProject();
    const { code, output } = await make(folder, 'expected-visitors', '--nl', 'Verwachte bezoekers');
    expect({ code, output }).toMatchObject({ code: 0 });

    const made = ['src/duties/expected-visitors', 'src/duties/index.ts'];
    expect(await tool(folder, 'oxfmt', '--check', ...made)).toMatchObject({ code: 0 });
    expect(await tool(folder, 'oxlint', '--deny-warnings', ...made)).toMatchObject({ code: 0 });
    const typed = await tool(folder, 'tsc', '--noEmit');
    expect(typed.output.split('\n').filter((line) => line.startsWith('src/duties/'))).toEqual([]);
    const tested = await tool(folder, 'vitest', 'run', made[0] ?? '');
    expect(tested).toMatchObject({ code: 0 });
    expect(tested.output).toContain('1 passed');

    const grades: unknown = JSON.parse(
      await readFile(join(folder, 'src/duties/grades.json'), 'utf8'),
    );
    expect(grades).toMatchObject({ 'expected-visitors': 'draft' });
    const again = await make(folder, 'expected-visitors');
    expect(again.code).toBe(2);
    expect(again.output).toContain('already');
  },
);

test.each(['', 'Visitors', 'new duty', '../engine', 'delete', 'a_b'])(
  'the name "%s" is refused with a sentence',
  (name) => {
    expect(readNames(name, undefined)).toContain('cannot be a duty');
  },
);

test('the list of duties keeps its order and gains one line', () => {
  const index = `import type { Duty } from '../core/duty.ts';
import { diary } from './diary/duty.ts';

/** All. */
export const duties: readonly Duty[] = [diary];
`;
  const names = readNames('press', 'Pers');
  expect(typeof names === 'string' ? names : addToIndex(index, names)).toBe(
    `import type { Duty } from '../core/duty.ts';
import { diary } from './diary/duty.ts';
import { press } from './press/duty.ts';

/** All. */
export const duties: readonly Duty[] = [diary, press];
`,
  );
  expect(
    addToIndex('export const duties = [];', { id: 'a', code: 'a', nl: 'A', en: 'A' }),
  ).toBeNull();
});
