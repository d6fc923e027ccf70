import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './rule.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of everything that is or would be committed. */
export function projectPaths(): readonly string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

/** A NUL byte early on marks what is no text. */
const BINARY_LOOK = 8000;

/** All files of the project; the text of what is no text is empty. */
export function projectFiles(): readonly SourceFile[] {
  return projectPaths().map((path) => {
    const bytes = readFileSync(join(ROOT, path));
    const binary = bytes.subarray(0, BINARY_LOOK).includes(0);
    return { path, text: binary ? '' : bytes.toString('utf8') };
  });
}
