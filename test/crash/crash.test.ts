import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { POINTS } from '../../src/engine/points.ts';
import { lookForDovecot, startDovecot, type Dovecot } from '../peers/dovecot.ts';
import { withPeer } from '../peers/presence.ts';
import { startSmtpSink, type SmtpSink } from '../peers/smtp-sink.ts';
import { countLane, type Count } from './count.ts';
import { Lane, type Death } from './lane.ts';
import { setUp } from './office.ts';

const USERS = { berg: 'tulp-7', smit: 'roos-9' } as const;

/** Deaths in each of the two offices: six at every named point, the rest at random moments of a life. */
const AT_EACH_POINT = 6;
const DEATHS = 100;

/** The longest a randomly killed life may last: long enough for all it does, from opening to sending. */
const RANDOM_LIFE_MS = 1_100;

/** The same deaths in the same order every time. */
function deathsOf(user: string): readonly Death[] {
  let drawn = 0;
  const random = (below: number) => {
    drawn += 1;
    return createHash('sha256').update(`${user}:${drawn}`).digest().readUInt32BE() % below;
  };
  // Calendars have lives of their own.
  const points = POINTS.filter((at) => !/^(?:look|event|desk|card)-/.test(at));
  const named = points.flatMap((at) =>
    Array.from({ length: AT_EACH_POINT }, (): Death => ({ at, count: 1 + random(3) })),
  );
  const others = Array.from({ length: DEATHS - named.length }, (): Death => ({
    after: 60 + random(RANDOM_LIFE_MS),
  }));
  return [...named, ...others]
    .map((death) => ({ death, order: random(100_000) }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ death }) => death);
}

async function runLane(lane: Lane, deaths: readonly Death[]): Promise<void> {
  for (const death of deaths) {
    await lane.deliver(1);
    await lane.live(death);
  }
  await lane.finish();
}

async function openLane(
  folder: string,
  user: keyof typeof USERS,
  servers: { dovecot: Dovecot; sink: SmtpSink },
): Promise<Lane> {
  const { dovecot, sink } = servers;
  const path = join(folder, user);
  const mailbox = { user, password: USERS[user], imapPort: dovecot.imapPort, smtpPort: sink.port };
  await setUp(path, mailbox);
  return new Lane({ user, path, dovecot, cache: join(folder, 'compiled') });
}

withPeer('crash', lookForDovecot(), () => {
  test(
    'killed two hundred times, anywhere: nothing acknowledged is lost, nothing is sent twice',
    { timeout: 600_000 },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'secretaris-crash-'));
      try {
        await using dovecot = await startDovecot({ users: USERS });
        await using sink = await startSmtpSink({ users: USERS });
        const servers = { dovecot, sink };
        const lanes = [
          await openLane(folder, 'berg', servers),
          await openLane(folder, 'smit', servers),
        ];
        await Promise.all(lanes.map((lane) => runLane(lane, deathsOf(lane.user))));
        const counts: Count[] = [];
        for (const lane of lanes) counts.push(await countLane(lane, servers));
        const sum = (field: keyof Count) => counts.reduce((total, one) => total + one[field], 0);
        process.stdout.write(
          `crash: ${sum('kills')} kills, ${sum('mailsIn')} mails in, ${sum('sent')} sent, ` +
            `${sum('lost')} lost, ${sum('twice')} twice, ${sum('asked')} asked\n`,
        );
        expect(sum('kills')).toBe(2 * DEATHS);
        expect(sum('lost')).toBe(0);
        expect(sum('twice')).toBe(0);
        expect(sum('sent')).toBeGreaterThan(sum('mailsIn') / 2);
        for (const lane of lanes) {
          expect(lane.ledgers.filter((ledger) => ledger !== 'holds')).toEqual([]);
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
