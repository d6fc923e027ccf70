import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CYRUS_FOLDER, CYRUS_PACKAGES, cyrusIsHere } from '../test/peers/calendars/cyrus-folder.ts';
import { run } from './child.ts';

/**
 * `node tools/fetch-cyrus.ts`: fetches Debian's Cyrus and the libraries this machine lacks for it, and unpacks them beside the
 * project's packages. Nothing is installed, so no right is needed and no other server is removed.
 */

/** What a simulated installation would bring along and a server of CalDAV does not need: mail servers, databases, virus scanners. */
const NEEDED = /^(cyrus-|lib)/;

/** Debian packages that an installation would bring here. */
async function missing(): Promise<readonly string[]> {
  const simulate = ['-s', '-q', 'install', '--no-install-recommends', ...CYRUS_PACKAGES];
  const { output } = await run('apt-get', simulate, { output: 'keep' });
  const names = [...output.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name);
  return names.filter((name) => NEEDED.test(name));
}

/** @param tell hears what went wrong */
export async function fetchCyrus(tell: (line: string) => void): Promise<void> {
  if (cyrusIsHere()) return;
  const parent = dirname(CYRUS_FOLDER);
  await mkdir(parent, { recursive: true });
  const work = await mkdtemp(join(parent, 'cyrus-'));
  try {
    const wanted = [...new Set([...CYRUS_PACKAGES, ...(await missing())])];
    const fetched = await run('apt-get', ['download', '-q', ...wanted], {
      cwd: work,
      output: 'keep',
    });
    if (fetched.code !== 0) {
      tell(`apt-get could not fetch Cyrus (exit ${fetched.code}):\n${fetched.output.trim()}`);
      return;
    }
    const unpacked = join(work, 'unpacked');
    await mkdir(unpacked, { mode: 0o755 });
    for (const file of (await readdir(work)).filter((name) => name.endsWith('.deb')))
      await run('dpkg', ['-x', join(work, file), unpacked], { output: 'keep' });
    // Only a whole one comes under its name; whoever was first is right.
    await rename(unpacked, CYRUS_FOLDER).catch(() => null);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  await fetchCyrus(console.error);
  process.exitCode = cyrusIsHere() ? 0 : 1;
}
