import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SourceFile } from './rule.ts';

/** Licences under which a company may run and change this without asking anyone (SPDX identifiers). */
const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  // Python's own terms, under which a reader of arguments is ported: permissive, with notice.
  'PSF-2.0',
  'Python-2.0',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
  // Fonts: they may be embedded in whatever is printed; only a changed font must keep its terms.
  'OFL-1.1',
  // Copyleft by file: what we change of such a package itself would have to be published, and we change none.
  'MPL-2.0',
  // Data with its makers named: docs/attribution.md names them.
  'CC-BY-3.0',
]);

/** Whether one may choose a permissive licence: `(MIT OR EUPL-1.1+)` yes, `MIT AND GPL-3.0` no. */
export function isPermissive(expression: string): boolean {
  const bare = expression.replace(/[()]/g, ' ').trim();
  return bare
    .split(/\s+OR\s+/i)
    .some((choice) => choice.split(/\s+AND\s+/i).every((each) => PERMISSIVE.has(each.trim())));
}

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.boolean().optional(), license: z.string().optional() }),
  ),
});
const manifest = z.object({ license: z.unknown().optional() });

/** Path and licence of everything installed with the office; what is not for this platform by the lock. */
export function licencesInUse(root: string, lock: SourceFile): ReadonlyMap<string, string> {
  const { packages } = lockFile.parse(JSON.parse(lock.text));
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  return new Map(
    shipped.map(([path, { license }]) => {
      const file = join(root, path, 'package.json');
      if (!existsSync(file)) return [path, license ?? 'none'];
      const said = manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).license;
      return [path, typeof said === 'string' ? said : inWords(join(root, path))];
    }),
  );
}

/** The licence of a package that names none, where the whole text of it lies beside it. */
function inWords(folder: string): string {
  const file = join(folder, 'LICENSE');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^(?:The )?MIT License\s/.test(text.trimStart()) ? 'MIT' : 'none';
}
