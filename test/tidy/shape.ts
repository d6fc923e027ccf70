import { posix } from 'node:path';
import { isSource, isTest, perFile } from './rule.ts';
import type { Rule, SourceFile } from './rule.ts';

/** Names that say nothing about what is inside: a helper lives with its only user. */
const FORBIDDEN_FOLDERS = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'shared',
  'lib',
  'misc',
  'services',
  'managers',
]);

export const folderNames: Rule = {
  name: 'no folder is called utils, helpers, common and the like',
  check: perFile(({ path }) =>
    path
      .split('/')
      .slice(0, -1)
      .filter((folder) => FORBIDDEN_FOLDERS.has(folder))
      .map((folder) => `"${folder}" says nothing; use the subject's name`),
  ),
  planted: [
    { path: 'src/engine/utils/a.ts', text: '' },
    { path: 'src/services/mail/a.ts', text: '' },
  ],
  innocent: [{ path: 'src/core/people/library.ts', text: '' }],
};

/** A file that a reader cannot keep in mind. Tables of data are looked things up in, not read. */
const MAX_LINES = 300;
const README_LINES = 120;
const COUNTED = /\.(ts|tsx|js|sql|css|html|md)$/;

const lines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export const fileLength: Rule = {
  name: `files have at most ${MAX_LINES} lines, the README ${README_LINES}`,
  check: perFile(({ path, text }) => {
    if (!COUNTED.test(path) || /\.data\.ts$|^CHANGELOG\.md$|\/examples\//.test(path)) return [];
    const max = path === 'README.md' ? README_LINES : MAX_LINES;
    return lines(text) > max ? [`${lines(text)} lines, at most ${max}`] : [];
  }),
  planted: [
    { path: 'src/core/long.ts', text: '\n'.repeat(MAX_LINES + 1) },
    { path: 'README.md', text: '\n'.repeat(README_LINES + 1) },
  ],
  innocent: [
    { path: 'src/core/full.ts', text: '\n'.repeat(MAX_LINES) },
    { path: 'src/core/surnames.data.ts', text: '\n'.repeat(MAX_LINES + 1) },
  ],
};

/** More than this and a folder has two subjects. */
const MAX_FILES = 20;

/** Tests stand beside their code, and examples and records only grow: they are not counted. */
function isCounted({ path }: SourceFile): boolean {
  return !isTest(path) && !/\/examples\/|^decisions\/|\/migrations\/|^\.|\/\./.test(path);
}

export const folderSize: Rule = {
  name: `folders hold at most ${MAX_FILES} files`,
  check: (files) => {
    const folders = Map.groupBy(files.filter(isCounted), ({ path }) => posix.dirname(path));
    return [...folders].flatMap(([path, inside]) =>
      inside.length > MAX_FILES ? [{ path, said: `${inside.length} files` }] : [],
    );
  },
  beside: Array.from({ length: MAX_FILES }, (_, index) => ({
    path: `src/core/f${index}.ts`,
    text: '',
  })),
  planted: [{ path: 'src/core/f20.ts', text: '' }],
  innocent: [
    { path: 'src/core/f0.test.ts', text: '' },
    { path: 'src/core/time/f.ts', text: '' },
  ],
};

const KEBAB = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;
/** Documents that are shouted by custom. */
const SHOUTED = /^(README|ARCHITECTURE|STYLE|GLOSSARY|CHANGELOG|LICENSE)(\.md)?$/;

export const kebabCase: Rule = {
  name: 'files and folders are named in kebab-case',
  check: perFile(({ path }) =>
    path
      .split('/')
      .filter((part) => !KEBAB.test(part) && !SHOUTED.test(part))
      .map((part) => `"${part}" is not kebab-case`),
  ),
  planted: [
    { path: 'src/core/WorkingDays.ts', text: '' },
    { path: 'src/core/working_days.ts', text: '' },
  ],
  innocent: [
    { path: 'src/core/time/working-days.property.test.ts', text: '' },
    { path: 'src/duties/press/README.md', text: '' },
    { path: 'src/store/migrations/owner/0001-spine.sql', text: '' },
    { path: '.editorconfig', text: '' },
  ],
};

/** Node and the tools read the default of these two. */
const WANT_DEFAULT = ['vitest.config.ts', 'tools/count-reporter.ts'];

export const defaultExports: Rule = {
  name: 'nothing is exported without a name',
  check: perFile(({ path, text }) =>
    isSource(path) &&
    !WANT_DEFAULT.includes(path) &&
    /^export (default\b|\{[^}]*\bas default\b)/m.test(text)
      ? ['has a default export']
      : [],
  ),
  planted: [
    { path: 'src/core/a.ts', text: ['export', 'default 1;'].join(' ') },
    { path: 'src/core/b.ts', text: ['export { a as', 'default };'].join(' ') },
  ],
  innocent: [{ path: 'src/core/a.ts', text: 'export const defaults = 1;' }],
};
