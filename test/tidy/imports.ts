import { posix } from 'node:path';
import type { SourceFile } from './rule.ts';

/** One import as written and where it leads: a path of the project, or a package or node module. */
export interface Import {
  readonly to: string;
  readonly ours: boolean;
  /** Erased before running: `import type`, or an `import('…')` in a type. */
  readonly typeOnly: boolean;
}

const FROM = /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/gm;
const BARE = /^\s*import\s+'([^']+)'/gm;
const CALLED = /\bimport\(\s*'([^']+)'/g;
const BESIDE = /\bnew URL\(\s*'(\.[^']+\.ts)',\s*import\.meta\.url/g;

/** Everything a file imports, including workers and programs it starts by their file. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const written = [
    ...[...text.matchAll(FROM)].map(([, type, to]) => ({ to, typeOnly: type !== undefined })),
    ...[BARE, CALLED, BESIDE].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, to]) => ({ to, typeOnly: false })),
    ),
  ];
  return written.map(({ to = '', typeOnly }) => {
    const ours = to.startsWith('.');
    return { to: ours ? posix.join(posix.dirname(path), to) : to, ours, typeOnly };
  });
}

/** The package a specifier names: `@scope/name` or `name`, without what comes after. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
