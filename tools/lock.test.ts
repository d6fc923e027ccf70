import { expect, test } from 'vitest';
import { missingPlatforms, platformEntry } from './lock.ts';

test.each([
  ['@oxlint/binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@oxlint/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@oxlint/binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
  ['@oxlint-tsgolint/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
])('%s is for %o', (name, where) => {
  expect(platformEntry(name, '1.0.0', { dev: true, license: 'MIT' })).toEqual({
    version: '1.0.0',
    dev: true,
    license: 'MIT',
    optional: true,
    ...where,
  });
});

test('an optional package that is for every platform is not made up', () => {
  expect(platformEntry('fsevents', '2.3.3', {})).toBeNull();
  expect(platformEntry('a-linux-x64', '^2.0.0', {})).toBeNull();
});

test('what is locked already is left alone, nested or not', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-darwin-x64': '1.0.0' } },
    'node_modules/b/node_modules/a-linux-x64': {},
  };
  expect([...missingPlatforms(packages).keys()]).toEqual(['node_modules/a-darwin-x64']);
});
