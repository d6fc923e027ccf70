import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * `npm run lock`: completes package-lock.json. A registry that lacks a platform's package makes npm
 * leave it out of the lock file, and `npm ci` then refuses the whole lock as out of step. Each
 * such package gets the entry npm itself would write, without a checksum since nobody could fetch
 * it; on other platforms it is never fetched. Run it after adding or moving a dependency.
 */
const LOCK = new URL('../package-lock.json', import.meta.url);

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CPU = ['arm64', 'arm', 'x64', 'ppc64', 'riscv64', 's390x', 'ia32'];

/** Only what is read; the file itself is written back as it was. */
const raw = z.record(z.string(), z.unknown());
const entry = z.object({
  dev: z.boolean().optional(),
  license: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
type Entry = z.infer<typeof entry>;

/** The entry of a platform package, read off its name; null when the name tells no platform. */
export function platformEntry(name: string, version: string, owner: Entry): object | null {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const os = OS.find((each) => words.includes(each));
  const cpu = CPU.find((each) => words.includes(each));
  if (os === undefined || cpu === undefined || !/^\d/.test(version)) return null;
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : ['glibc'];
  const tellsLibc = words.some((word) => /^(musl|gnu)/.test(word));
  return {
    version,
    cpu: [cpu],
    ...(owner.dev === true ? { dev: true } : {}),
    ...(tellsLibc ? { libc } : {}),
    ...(owner.license === undefined ? {} : { license: owner.license }),
    optional: true,
    os: [os],
  };
}

/** The packages some locked package lists as optional and the lock does not know, as `name: entry`. */
export function missingPlatforms(packages: Readonly<Record<string, unknown>>): Map<string, object> {
  const known = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = new Map<string, object>();
  for (const value of Object.values(packages)) {
    const owner = entry.parse(value);
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const written = known.has(name) ? null : platformEntry(name, version, owner);
      if (written !== null) missing.set(`node_modules/${name}`, written);
    }
  }
  return missing;
}

function main(): void {
  const lock = raw.parse(JSON.parse(readFileSync(LOCK, 'utf8')));
  const packages = raw.parse(lock['packages']);
  const missing = missingPlatforms(packages);
  const all = [...Object.entries(packages), ...missing];
  all.sort(([one], [other]) => one.localeCompare(other, 'en'));
  if (missing.size > 0) {
    const whole = { ...lock, packages: Object.fromEntries(all) };
    writeFileSync(LOCK, `${JSON.stringify(whole, null, 2)}\n`);
  }
  console.log(`package-lock.json: ${missing.size} platform packages added`);
}

if (import.meta.main) main();
