import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { duties } from '../../src/duties/index.ts';
import type { Point } from '../../src/engine/points.ts';
import { titleOf } from '../contracts/calendar-mirror.ts';
import { openCrashOffice, ownerOf, profileOf } from './office.ts';

/** Where it dies, and at which time. */
const DEATHS: readonly (readonly [Point, number])[] = [
  ...(['receive-before-commit', 'receive-after-commit', 'desk-after-hand-over'] as const).flatMap(
    (at) => [1, 2, 3].map((count) => [at, count] as const),
  ),
  ...(['act-after-start', 'act-after-call', 'act-after-record'] as const).flatMap((at) =>
    [2, 5].map((count) => [at, count] as const),
  ),
  ['decide-before-commit', 2],
  ['decide-after-commit', 3],
];
const NAMES = { berg: 'mr. Van den Berg', smit: 'dr. Smit' } as const;
const nothing = () => undefined;
const open = (path: string) =>
  openCrashOffice({ path, live: false, probe: nothing, changed: nothing, duties });

async function setUp(path: string): Promise<void> {
  await using office = await open(path);
  for (const id of ['berg', 'smit'] as const) {
    const address = `${id}@kantoor.example`;
    const name = NAMES[id];
    await office.addPrincipal(ownerOf(id), {
      ...profileOf(address),
      name,
      named: { nl: name, en: name },
    });
    const server = { host: '127.0.0.1', port: 9, tls: 'none', user: id, auth: 'password' } as const;
    await office.addAccount(ownerOf(id), {
      kind: 'imap',
      title: 'Kantoor',
      settings: JSON.stringify({ address, imap: server, smtp: server }),
      secret: JSON.stringify({ password: 'tulp-7' }),
    });
  }
}

async function live(args: readonly string[], cache: string) {
  const script = fileURLToPath(new URL('colleagues-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache, NODE_OPTIONS: '' },
  });
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  const killed = child.signalCode === 'SIGKILL';
  if (!killed && child.exitCode !== 0) throw new Error(`it ended by itself: ${child.exitCode}`);
  return { killed, said: said.split('\n') };
}

test(
  'killed at every step between two desks: what was agreed stands in both diaries once, and nothing in one only',
  { timeout: 300_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'secretaris-crash-'));
    try {
      const path = join(folder, 'office');
      const cache = join(folder, 'compiled');
      await setUp(path);
      const approved = new Set<string>();
      const ledgers: string[] = [];
      let kills = 0;
      // Next year, so that no hour of it has begun; a word that means nothing is taken for what it is about.
      const year = new Date().getUTCFullYear() + 1;
      for (const [number, [at, count]] of DEATHS.entries()) {
        const word = `x${String.fromCodePoint(97 + number)}q`;
        const order = `plan overleg met dr. Smit over ${word} op ${4 + number} maart ${year} om 10 uur`;
        const life = await live([path, word, order, at, String(count)], cache);
        kills += Number(life.killed);
        for (const line of life.said) {
          const [first, rest = ''] = line.split(' ', 2);
          if (first === 'approved') approved.add(rest);
          if (first === 'ledger') ledgers.push(rest);
        }
      }
      await live([path], cache);

      await using office = await open(path);
      const stands = async (id: string) => {
        const rows = await office
          .owner(id)
          ?.store.read.all('SELECT text FROM calendar_object WHERE gone = 0');
        return (rows ?? []).map((row) => String(row['text']));
      };
      const [berg, smit] = [await stands('berg'), await stands('smit')];
      const titles = berg.map(titleOf).toSorted();
      expect(smit.map(titleOf).toSorted()).toEqual(titles);
      expect(new Set(titles).size).toBe(titles.length);
      expect([...berg, ...smit].filter((one) => one.includes('STATUS:TENTATIVE'))).toEqual([]);
      const missing = [...approved].filter((word) => !titles.some((one) => one.includes(word)));
      expect(missing).toEqual([]);
      for (const id of ['berg', 'smit']) {
        const held = await office
          .owner(id)
          ?.store.read.all(`SELECT id FROM hold WHERE state = 'held'`);
        expect(held).toEqual([]);
      }
      expect(ledgers.filter((ledger) => ledger !== 'holds')).toEqual([]);
      process.stdout.write(
        `desks: ${kills} kills, ${approved.size} approved, ${titles.length} stand in both, none in one\n`,
      );
      expect(kills).toBeGreaterThan(DEATHS.length / 2);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
