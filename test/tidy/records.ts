import type { Finding, Rule } from './rule.ts';

export const invariants: Rule = {
  name: 'every invariant of ARCHITECTURE.md names a test that exists',
  check: (files) => {
    const text = files.find((file) => file.path === 'ARCHITECTURE.md')?.text ?? '';
    const there = new Set(files.map((file) => file.path));
    const rows = (text.split(/^## Invariants$/m)[1] ?? '').matchAll(/^\| *(\d+) *\|(.*)\|$/gm);
    return [...rows].flatMap(([, number, row = '']): Finding[] => {
      const tests = [...row.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, path = '']) => path);
      const gone = tests.filter((path) => !there.has(path)).map((path) => `${path} does not exist`);
      const said = tests.length === 0 ? ['names no test'] : gone;
      return said.map((each) => ({
        path: 'ARCHITECTURE.md',
        said: `invariant ${number}: ${each}`,
      }));
    });
  },
  beside: [{ path: 'test/tidy.test.ts', text: '' }],
  planted: [
    { path: 'ARCHITECTURE.md', text: '## Invariants\n\n| 1 | it holds | `test/gone.test.ts` |' },
    { path: 'ARCHITECTURE.md', text: '## Invariants\n\n| 1 | it holds | by care |' },
  ],
  innocent: [
    { path: 'ARCHITECTURE.md', text: '## Invariants\n\n| 1 | it holds | `test/tidy.test.ts` |' },
  ],
};

const HEADINGS = ['Choice', 'Alternatives', 'Evidence', 'When to revisit'];

export const decisionRecords: Rule = {
  name: 'decisions are numbered once and say choice, alternatives, evidence, when to revisit',
  check: (files) => {
    const seen = new Map<string, string>();
    return files
      .filter(({ path }) => path.startsWith('decisions/'))
      .flatMap(({ path, text }): Finding[] => {
        const number = /^decisions\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1];
        if (number === undefined) return [{ path, said: 'is not called NNNN-slug.md' }];
        const other = seen.get(number);
        seen.set(number, path);
        const missing = HEADINGS.filter((heading) => !text.includes(`\n## ${heading}\n`));
        return [
          ...(other === undefined ? [] : [{ path, said: `has the number of ${other}` }]),
          ...missing.map((heading) => ({ path, said: `has no heading "${heading}"` })),
        ];
      });
  },
  beside: [
    {
      path: 'decisions/0001-a.md',
      text: '# 1\n\n## Choice\n\n## Alternatives\n\n## Evidence\n\n## When to revisit\n',
    },
  ],
  planted: [
    { path: 'decisions/two.md', text: '' },
    { path: 'decisions/0002-b.md', text: '# 2\n\n## Choice\n' },
    {
      path: 'decisions/0001-c.md',
      text: '# 1\n\n## Choice\n\n## Alternatives\n\n## Evidence\n\n## When to revisit\n',
    },
  ],
  innocent: [
    {
      path: 'decisions/0002-b.md',
      text: '# 2\n\n## Choice\n\n## Alternatives\n\n## Evidence\n\n## When to revisit\n',
    },
  ],
};
