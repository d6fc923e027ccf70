import { z } from 'zod';
import { isSource } from './rule.ts';
import type { Finding, Rule, SourceFile } from './rule.ts';

/** Documents that speak of the project as it is. */
const isDocument = (path: string): boolean =>
  path.endsWith('.md') && path !== 'CHANGELOG.md' && !/\/examples\//.test(path);

/** What stands in backticks, in running text; fenced blocks are looked at line by line. */
function spans(text: string): readonly string[] {
  const fenced = [...text.matchAll(/^```[^\n]*\n(.*?)^```/gms)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  const running = text.replace(/^```.*?^```/gms, '');
  return [...fenced, ...[...running.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)];
}

/** For each document, what of its spans a look complains about. */
function overDocuments(
  files: readonly SourceFile[],
  look: (span: string, path: string) => readonly string[],
): readonly Finding[] {
  return files
    .filter(({ path }) => isDocument(path))
    .flatMap(({ path, text }) =>
      spans(text).flatMap((span) => look(span, path).map((said) => ({ path, said }))),
    );
}

const PATH = /^(?:\.\/)?((?:[\w.@-]+\/)+(?:[\w.@-]+)?)$/;
/** Stands for any name: `decisions/NNNN-slug.md`, `duties/x/`. */
const PLACEHOLDER = /NNNN|slug|(^|\/)x(\/|$)/;

/** Every path the project has, folders too. */
function pathsOf(files: readonly SourceFile[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { path } of files) {
    const parts = path.split('/');
    for (let end = 1; end <= parts.length; end += 1) all.add(parts.slice(0, end).join('/'));
  }
  return all;
}

export const documentedPaths: Rule = {
  name: 'every path a document names exists',
  check: (files) => {
    const there = pathsOf(files);
    return overDocuments(files, (span, path) => {
      const named = PATH.exec(span)?.[1]?.replace(/\/$/, '');
      if (named === undefined || PLACEHOLDER.test(span)) return [];
      const [first = ''] = named.split('/');
      const below = path.split('/').slice(0, -1).join('/');
      const roots = ['', 'src/', `${below}/`].filter((root) => there.has(`${root}${first}`));
      // `text/calendar` is a kind of file, not a place: its first word is no folder of ours.
      if (roots.length === 0 && !/^(src|test|docs|tools|bench|bin|decisions)$/.test(first))
        return [];
      return roots.some((root) => there.has(`${root}${named}`)) ? [] : [`${span} does not exist`];
    });
  },
  beside: [{ path: 'src/core/act.ts', text: '' }],
  planted: [
    { path: 'README.md', text: 'See `src/core/gone.ts`.' },
    { path: 'docs/a.md', text: 'See `core/gone.ts` and `docs/b.md`.' },
  ],
  innocent: [
    { path: 'README.md', text: 'See `src/core/act.ts`, `core/act.ts`, `text/calendar`.' },
    { path: 'decisions/0001-a.md', text: 'As `decisions/NNNN-slug.md` and `../shared/data`.' },
  ],
};

const scripts = z.object({ scripts: z.record(z.string(), z.string()).default({}) });
/** npm's own. */
const NPM = ['install', 'ci', 'run', 'help'];

export const documentedScripts: Rule = {
  name: 'every npm script a document names exists',
  check: (files) => {
    const text = files.find((file) => file.path === 'package.json')?.text ?? '{}';
    const known = new Set([...Object.keys(scripts.parse(JSON.parse(text)).scripts), ...NPM]);
    return overDocuments(files, (span) =>
      [...span.matchAll(/\bnpm (?:(?:-s|--silent) )?(?:run (?:(?:-s|--silent) )?)?([\w:-]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !known.has(name))
        .map((name) => `npm knows no "${name}" here`),
    );
  },
  beside: [{ path: 'package.json', text: '{"scripts":{"bench":"x","new:duty":"x"}}' }],
  planted: [
    { path: 'README.md', text: '```\nnpm run measure\n```' },
    { path: 'docs/a.md', text: 'Then `npm run -s nothing`.' },
  ],
  innocent: [{ path: 'README.md', text: '`npm run bench`, `npm install && npm run new:duty x`' }],
};

/** What commands there are: operations of the contract, and what the command line declares. */
function commandsOf(files: readonly SourceFile[]): ReadonlySet<string> {
  const declared = /(?:\.command\(\s*|\bname: |\bcommand: |\bverb: )['"`]([a-z][a-z-]*)/g;
  return new Set(
    files
      .filter(({ path }) => /^src\/(contract|surfaces\/cli|main)/.test(path) && isSource(path))
      .flatMap(({ text }) => [...text.matchAll(declared)].map(([, name = '']) => name))
      // `mandate check` is the operation `mandate-check`.
      .flatMap((name) => [name, name.split('-')[0] ?? name]),
  );
}

export const documentedCommands: Rule = {
  name: 'every command a document names exists',
  check: (files) => {
    const known = commandsOf(files);
    return overDocuments(files, (span) =>
      [...span.matchAll(/\bsecretaris (?:-- )?([a-z][a-z-]*)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !known.has(name))
        .map((name) => `there is no command "${name}"`),
    );
  },
  beside: [
    { path: 'src/contract/looking/why.ts', text: "export const why = define({ name: 'why' })" },
    { path: 'src/surfaces/cli/a.ts', text: "program.command('start')" },
  ],
  planted: [
    { path: 'README.md', text: 'Say `secretaris guess`.' },
    { path: 'docs/a.md', text: '```\nnpm run -s secretaris -- guess ac-1\n```' },
  ],
  innocent: [{ path: 'README.md', text: '`secretaris why ac-1`, `secretaris start`' }],
};

/** A code made of words: `store-in-use`. Names of packages and files fall under it as well. */
const CODE = /^[a-z]+(-[a-z]+)+$/;

export const documentedCodes: Rule = {
  name: 'every error code or other name-with-hyphens a document names stands somewhere in the code',
  check: (files) => {
    const code = files.filter(({ path }) => !path.endsWith('.md'));
    const stands = (word: string): boolean =>
      code.some(({ path, text }) => text.includes(word) || path.includes(word));
    return overDocuments(files, (span) =>
      CODE.test(span) && !stands(span) ? [`"${span}" stands nowhere in the code`] : [],
    );
  },
  beside: [{ path: 'src/core/a.ts', text: "new Trouble('store-in-use', { retry: true })" }],
  planted: [{ path: 'docs/a.md', text: 'It says `store-on-fire`.' }],
  innocent: [{ path: 'docs/a.md', text: 'It says `store-in-use`.' }],
};
