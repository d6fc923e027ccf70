import { z } from 'zod';
import { missingPlatforms } from '../../tools/lock.ts';
import type { Finding, Rule, SourceFile } from './rule.ts';

const versions = z.record(z.string(), z.string()).default({});
const manifest = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
});
const lockFile = z.object({ packages: z.record(z.string(), z.unknown()) });

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const named = (files: readonly SourceFile[], path: string): SourceFile[] =>
  files.filter((file) => file.path === path);

/** What parses strangers' mail must not move by itself. */
export const exactPins: Rule = {
  name: 'every dependency is pinned to one version',
  check: (files) =>
    named(files, 'package.json').flatMap(({ path, text }): Finding[] => {
      const { dependencies, devDependencies, optionalDependencies } = manifest.parse(
        JSON.parse(text),
      );
      return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter(([, version]) => !EXACT.test(version))
        .map(([name, version]) => ({ path, said: `${name} is "${version}"` }));
    }),
  planted: [
    { path: 'package.json', text: '{"dependencies":{"a":"^1.0.0"}}' },
    { path: 'package.json', text: '{"devDependencies":{"a":"latest"}}' },
  ],
  innocent: [{ path: 'package.json', text: '{"dependencies":{"a":"1.0.0-beta.2"}}' }],
};

export const lockHosts: Rule = {
  name: 'the lock file names no registry: everyone installs from his own',
  check: (files) =>
    named(files, 'package-lock.json').flatMap(({ path, text }) =>
      text.includes('"resolved"') ? [{ path, said: 'has "resolved" addresses' }] : [],
    ),
  planted: [{ path: 'package-lock.json', text: '{"a":{"resolved":"https://r.example/a.tgz"}}' }],
  innocent: [{ path: 'package-lock.json', text: '{"a":{"version":"1.0.0"}}' }],
};

export const wholeLock: Rule = {
  name: 'the lock file knows every platform (`npm run lock` completes it), or npm ci refuses it',
  check: (files) =>
    named(files, 'package-lock.json').flatMap(({ path, text }) => {
      const { packages } = lockFile.parse(JSON.parse(text));
      return [...missingPlatforms(packages).keys()].map((name) => ({
        path,
        said: `${name} is missing; run npm run lock`,
      }));
    }),
  planted: [
    {
      path: 'package-lock.json',
      text: '{"packages":{"node_modules/a":{"optionalDependencies":{"a-linux-x64":"1.0.0"}}}}',
    },
  ],
  innocent: [
    {
      path: 'package-lock.json',
      text: '{"packages":{"node_modules/a":{"optionalDependencies":{"b":"1.0.0"}},"node_modules/b":{}}}',
    },
  ],
};
