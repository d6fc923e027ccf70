import { existsSync } from 'node:fs';
import { cyrusIsHere } from '../test/peers/calendars/cyrus-folder.ts';
import { findProgram } from '../test/peers/presence.ts';
import { run } from './child.ts';
import { fetchCyrus } from './fetch-cyrus.ts';

/** A real program that tests or benches run against, and how to see that it is here. */
export interface Peer {
  readonly debianPackage: string;
  readonly isHere: () => boolean;
  /** How it comes here where Debian's package cannot be installed beside the others. Needs no rights. */
  readonly fetch?: (tell: Tell) => Promise<void>;
}

const DOVECOT: Peer = {
  debianPackage: 'dovecot-imapd',
  isHere: () => findProgram('dovecot') !== null && existsSync('/usr/lib/dovecot/imap'),
};

/** What the tests want. */
export const TEST_PEERS: readonly Peer[] = [
  DOVECOT,
  { debianPackage: 'poppler-utils', isHere: () => findProgram('pdftotext') !== null },
  { debianPackage: 'chromium', isHere: () => findProgram('chromium') !== null },
  { debianPackage: 'curl', isHere: () => findProgram('curl') !== null },
  { debianPackage: 'khal', isHere: () => findProgram('khal') !== null },
  { debianPackage: 'vdirsyncer', isHere: () => findProgram('vdirsyncer') !== null },
  { debianPackage: 'radicale', isHere: () => findProgram('radicale') !== null },
  { debianPackage: 'xandikos', isHere: () => findProgram('xandikos') !== null },
  // Installing it would remove dovecot-imapd.
  { debianPackage: 'cyrus-caldav', isHere: cyrusIsHere, fetch: fetchCyrus },
];

const PYTHON_PACKAGES = '/usr/lib/python3/dist-packages';

/** What the evaluations ask as oracles. */
export const EVAL_PEERS: readonly Peer[] = [
  {
    debianPackage: 'python3-dateutil',
    isHere: () => existsSync(`${PYTHON_PACKAGES}/dateutil`),
  },
  {
    debianPackage: 'python3-recurring-ical-events',
    isHere: () =>
      existsSync(`${PYTHON_PACKAGES}/recurring_ical_events.py`) ||
      existsSync(`${PYTHON_PACKAGES}/recurring_ical_events`),
  },
];

/** What the benches measure against. */
export const BENCH_PEERS: readonly Peer[] = [
  DOVECOT,
  { debianPackage: 'notmuch', isHere: () => findProgram('notmuch') !== null },
  { debianPackage: 'radicale', isHere: () => findProgram('radicale') !== null },
  { debianPackage: 'xandikos', isHere: () => findProgram('xandikos') !== null },
  { debianPackage: 'vdirsyncer', isHere: () => findProgram('vdirsyncer') !== null },
  { debianPackage: 'coinor-cbc', isHere: () => findProgram('cbc') !== null },
];

/** Another installation may hold Debian's lock: wait this long for it, in seconds. */
const LOCK_WAIT_S = 180;
const INSTALL = ['install', '-y', '--no-install-recommends', '-q'];
/** How much of a failed installation's own words is shown. */
const LAST_LINES = 15;

/** The words before `apt-get`, or null when this user may not install anything. */
async function permission(): Promise<readonly string[] | null> {
  if (findProgram('apt-get') === null) return null;
  if (process.getuid?.() === 0) return [];
  const asked = await run('sudo', ['-n', 'true'], { output: 'keep' });
  return asked.code === 0 ? ['sudo', '-n'] : null;
}

async function apt(before: readonly string[], args: readonly string[]) {
  const [program = 'apt-get', ...rest] = [
    ...before,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    `DPkg::Lock::Timeout=${LOCK_WAIT_S}`,
    ...args,
  ];
  return run(program, rest, { output: 'keep' });
}

function missingOf(peers: readonly Peer[]): readonly Peer[] {
  return peers.filter((peer) => !peer.isHere());
}

function namesOf(peers: readonly Peer[]): readonly string[] {
  return peers.map((peer) => peer.debianPackage);
}

type Tell = (line: string) => void;

async function install(
  packages: readonly string[],
  before: readonly string[],
  tell: Tell,
): Promise<void> {
  tell(`Installing what is run against: ${packages.join(', ')} …`);
  let done = await apt(before, [...INSTALL, ...packages]);
  if (done.code !== 0) {
    // A machine never updated knows no packages yet.
    await apt(before, ['update', '-q']);
    done = await apt(before, [...INSTALL, ...packages]);
  }
  if (done.code === 0) return;
  tell(`apt-get could not install them (exit ${done.code}):`);
  tell(done.output.trim().split('\n').slice(-LAST_LINES).join('\n'));
}

/** Brings those that are not installed but fetched; a machine never updated knows no packages yet. */
async function fetchMissing(
  peers: readonly Peer[],
  before: readonly string[] | null,
  tell: Tell,
): Promise<void> {
  for (const { debianPackage, isHere, fetch } of peers) {
    if (fetch === undefined) continue;
    tell(`Fetching what is run against: ${debianPackage} …`);
    await fetch(tell);
    if (isHere() || before === null) continue;
    await apt(before, ['update', '-q']);
    await fetch(tell);
  }
}

/** Installs the peers that are missing, when it may; returns the Debian packages still missing. */
export async function ensurePeers(
  peers: readonly Peer[],
  tell: Tell = console.log,
): Promise<readonly string[]> {
  const missing = missingOf(peers);
  if (missing.length === 0) return [];
  const before = await permission();
  const installed = missing.filter(({ fetch }) => fetch === undefined);
  if (before !== null && installed.length > 0) await install(namesOf(installed), before, tell);
  await fetchMissing(missing, before, tell);
  return namesOf(missingOf(peers));
}

/** What to say of peers that are missing still. */
export function sayMissing(missing: readonly string[]): string {
  return `Missing: ${missing.join(', ')}. Install with: sudo apt-get install -y ${missing.join(' ')}`;
}
