import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './child.ts';
import { dutyFolder } from './new-duty/folder.ts';
import { addToIndex, readNames } from './new-duty/names.ts';
import { writtenGrades } from './grades.ts';

/**
 * `npm run new:duty visitors [-- --nl Bezoekers]`: writes a duty that does nothing yet, with its
 * tests, its line in src/duties/index.ts and its grade. Removing it is removing the three.
 */
const DUTIES = new URL('../src/duties/', import.meta.url);

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The exit code: 2 for a name that will not do, 1 when the list of duties cannot be added to. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    options: { nl: { type: 'string' } },
    allowPositionals: true,
  });
  const names = readNames(positionals[0] ?? '', values.nl);
  if (typeof names === 'string' || positionals.length !== 1) {
    console.error(typeof names === 'string' ? names : 'One duty at a time.');
    console.error('Usage: npm run new:duty NAME [-- --nl NAAM]');
    return 2;
  }
  const root = fileURLToPath(DUTIES);
  const folder = join(root, names.id);
  if (existsSync(folder)) {
    console.error(`There is a duty "${names.id}" already; nothing was changed.`);
    return 2;
  }
  const index = addToIndex(readFileSync(join(root, 'index.ts'), 'utf8'), names);
  if (index === null) {
    console.error('src/duties/index.ts does not look as expected; nothing was changed.');
    return 1;
  }
  write(folder, dutyFolder(names));
  writeFileSync(join(root, 'index.ts'), index);
  writeFileSync(join(root, 'grades.json'), writtenGrades(DUTIES));
  // Long names break lines; the formatter knows where.
  await run('oxfmt', [folder, join(root, 'index.ts')]);
  console.log(`src/duties/${names.id} is there. Begin with examples/ and duty.ts.`);
  return 0;
}

process.exitCode = await main();
