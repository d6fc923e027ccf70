import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Point } from '../../src/engine/points.ts';
import { duties } from '../../src/duties/index.ts';
import { davHand } from '../contracts/collection-rig.ts';
import { event, titleOf } from '../contracts/calendar-mirror.ts';
import { withPeer } from '../peers/presence.ts';
import { lookForRadicale, startRadicale } from '../peers/calendars/radicale.ts';
import { openCrashOffice, OWNER, profileOf } from './office.ts';

/** Where it dies, so often each. */
const AT: readonly Point[] = [
  ...(['look-before-commit', 'look-after-commit', 'event-after-server'] as const),
  ...(['act-before-start', 'act-after-start', 'act-after-call', 'act-after-record'] as const),
  ...(['decide-before-commit', 'decide-after-commit'] as const),
  ...(['consent-before-commit', 'consent-after-commit'] as const),
];
const TIMES_EACH = 2;
/** A word that means nothing, so that it is taken for a name. */
const wordOf = (life: number): string => `x${String.fromCodePoint(97 + life)}q`;

async function setUp(path: string, url: string): Promise<void> {
  const nothing = () => undefined;
  const how = { path, live: false, probe: nothing, changed: nothing, duties };
  const office = await openCrashOffice(how);
  await office.addPrincipal(OWNER, profileOf('berg@kantoor.example'));
  await office.addAccount(OWNER, {
    kind: 'caldav',
    title: 'Kantooragenda',
    settings: JSON.stringify({ url, user: 'berg' }),
    secret: JSON.stringify({ password: 'tulp-7' }),
  });
  await office[Symbol.asyncDispose]();
}

interface Life {
  readonly killed: boolean;
  readonly said: readonly string[];
}

async function live(args: readonly string[], cache: string): Promise<Life> {
  const script = fileURLToPath(new URL('calendar-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache, NODE_OPTIONS: '' },
  });
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  const killed = child.signalCode === 'SIGKILL';
  if (!killed && child.exitCode !== 0) throw new Error(`it ended by itself: ${child.exitCode}`);
  return { killed, said: said.split('\n') };
}

withPeer('Radicale', lookForRadicale(), () => {
  test(
    'killed at every step of looking and writing: no event is lost, none is there twice',
    { timeout: 300_000 },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'secretaris-crash-'));
      try {
        await using radicale = await startRadicale({ berg: 'tulp-7' });
        await radicale.makeCalendar('berg', 'werk');
        const { url } = radicale;
        const calendar = '/berg/werk/';
        const hand = davHand({ url, user: 'berg', password: 'tulp-7', calendar });
        const path = join(folder, 'office');
        const cache = join(folder, 'compiled');
        await setUp(path, url);
        const approved = new Set<string>();
        const ledgers: string[] = [];
        let kills = 0;
        const deaths = AT.flatMap((at) =>
          Array.from({ length: TIMES_EACH }, (_none, n) => [at, n + 1] as const),
        );
        for (const [number, [at, count]] of deaths.entries()) {
          await hand.put(`hun-${number}.ics`, event(`hun-${number}`, `Hun ${number}`));
          const word = wordOf(number);
          const day = 4 + (number % 20);
          const hour = 9 + Math.floor(number / 20);
          const order = `plan punt ${word} op ${day} januari om ${hour} uur`;
          const life = await live([path, word, order, at, String(count)], cache);
          kills += Number(life.killed);
          for (const line of life.said) {
            const [first, rest = ''] = line.split(' ', 2);
            if (first === 'approved') approved.add(rest);
            if (first === 'ledger') ledgers.push(rest);
          }
        }
        await live([path], cache);

        const there = [...(await hand.read()).values()].map(titleOf);
        const theirs = deaths.map((_death, number) => `Hun ${number}`);
        expect(there.filter((title) => title.startsWith('Hun')).toSorted()).toEqual(
          theirs.toSorted(),
        );
        const ours = there.filter((title) => title.startsWith('Punt'));
        expect(new Set(ours).size).toBe(ours.length);
        const missing = [...approved].filter((word) => !ours.includes(`Punt ${word}`));
        expect(missing).toEqual([]);

        const nothing = () => undefined;
        const how = { path, live: false, probe: nothing, changed: nothing, duties };
        await using office = await openCrashOffice(how);
        const rows = await office
          .owner(OWNER)
          ?.store.read.all('SELECT text FROM calendar_object WHERE gone = 0');
        const kept = (rows ?? []).map((row) => titleOf(String(row['text'])));
        expect(kept.toSorted()).toEqual(there.toSorted());
        expect(ledgers.filter((ledger) => ledger !== 'holds')).toEqual([]);
        process.stdout.write(
          `calendars: ${kills} kills, ${theirs.length} of theirs, ${approved.size} approved, ${ours.length} of ours there, none lost, none twice\n`,
        );
        expect(kills).toBeGreaterThan(AT.length);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
