import { isSource, matchingLines, perFile } from './rule.ts';
import type { Rule } from './rule.ts';

/** Words a reader of this file must not meet outside a string of its own are put together here. */
const joined = (...parts: readonly string[]): string => parts.join('');

const UNFINISHED = new RegExp(
  `\\b(${joined('TO', 'DO')}|${joined('FIX', 'ME')}|${joined('HA', 'CK')})\\b`,
);

export const unfinished: Rule = {
  name: 'nothing is left for later in a comment',
  check: perFile(({ path, text }) =>
    /\.(ts|tsx|js|sql|css|html)$/.test(path) && path !== 'test/tidy/texts.ts'
      ? matchingLines(text, UNFINISHED)
      : [],
  ),
  planted: [{ path: 'src/core/a.ts', text: joined('// TO', 'DO: later') }],
  innocent: [{ path: 'src/core/a.ts', text: "const todo = 'a list';" }],
};

const ALONE = new RegExp(`\\b(test|it|describe)${joined('\\.', 'only')}\\(`);
const SKIPPED = /\b(test|it|describe)\.(skip|todo|skipIf|runIf)\(|\bcontext\.skip\(\)|\bskip\(\)/;
/** A reason: a comment on the line or above it, or the words given to `skip`. */
const REASON = /\/\/|\*\/|\breason\b|\bwhy\b/;

export const skippedTests: Rule = {
  name: 'no test stands alone, and none is skipped without a reason',
  check: perFile(({ path, text }) => {
    if (!/^(src|test|tools)\/.*\.ts$/.test(path) || path === 'test/tidy/texts.ts') return [];
    const lines = text.split('\n');
    const silent = lines.filter(
      (line, index) =>
        SKIPPED.test(line) && !REASON.test(line) && !REASON.test(lines[index - 1] ?? ''),
    );
    return [...matchingLines(text, ALONE), ...silent.map((line) => line.trim())];
  }),
  planted: [
    { path: 'src/core/a.test.ts', text: joined('test.on', "ly('a', () => {});") },
    { path: 'src/core/b.test.ts', text: joined('test.sk', "ip('a', () => {});") },
    { path: 'src/core/c.test.ts', text: joined('describe.skip', "If(!dovecot.here)('a');") },
  ],
  innocent: [
    {
      path: 'test/contracts/a.test.ts',
      text: joined('// Debian machines without Dovecot\ntest.skip', "If(!dovecot.here)('a');"),
    },
    { path: 'src/core/a.ts', text: joined('const only = list.on', 'ly(first);') },
  ],
};

const MACHINE = new RegExp(
  `(^|[\\s'"\`(=:])/(${joined('wo', 'rk')}|${joined('fa', 'rm')}|tmp/[\\w.]|root/)`,
);

export const machinePaths: Rule = {
  name: 'nothing names a path of one machine',
  check: perFile(({ path, text }) =>
    path === 'package-lock.json' || /\/examples\//.test(path) ? [] : matchingLines(text, MACHINE),
  ),
  planted: [
    { path: 'src/core/a.ts', text: joined("const a = '/", "tmp/office';") },
    { path: 'docs/a.md', text: joined('Look in `/', 'work/main`.') },
    { path: 'tools/a.ts', text: joined("const a = '/", "root/.npm';") },
  ],
  innocent: [
    { path: 'src/core/a.ts', text: "join(tmpdir(), 'tmp/x'); const a = 'https://a.example/work';" },
    { path: 'docs/a.md', text: 'Saved in a folder below /tmp, or `/home/jan`.' },
  ],
};

/** What cannot be seen, or turns what is seen around (Trojan Source, CVE-2021-42574). */
const UNSEEN =
  // oxlint-disable-next-line eslint/no-control-regex -- they are what is sought
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

export const unseenCharacters: Rule = {
  name: 'no raw control or invisible characters: written as escapes, they can be seen',
  check: perFile(({ path, text }) =>
    /\/examples\/|\.eml$/.test(path)
      ? []
      : text.split('\n').flatMap((line, index) => (UNSEEN.test(line) ? [`line ${index + 1}`] : [])),
  ),
  planted: [
    { path: 'src/core/a.ts', text: 'const a = "\u200B";' },
    { path: 'src/core/b.ts', text: 'const a = "\u202Eevil";' },
    { path: 'src/core/c.ts', text: 'const a = 1;\r\n' },
  ],
  innocent: [{ path: 'src/core/a.ts', text: String.raw`const a = "\u200B"; // é – “quoted” €` }],
};

/** Casting away what the compiler knows; silencing it. A reason on the line or the one above says why. */
const SILENCED = new RegExp(joined('@ts-', '(ignore|nocheck|expect-error)'));

export const silencedCompiler: Rule = {
  name: 'the compiler is not silenced',
  check: perFile(({ path, text }) =>
    isSource(path) && path !== 'test/tidy/texts.ts' ? matchingLines(text, SILENCED) : [],
  ),
  planted: [{ path: 'src/core/a.ts', text: joined('// @ts-', 'ignore') }],
  innocent: [{ path: 'src/core/a.ts', text: '// ts-node ignores this' }],
};
