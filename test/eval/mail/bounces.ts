import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { BounceReason, MessageReading } from '../../../src/core/records/reading.ts';
import { readMessage } from '../../../src/intake/index.ts';
import type { Score } from './score.ts';
import { SHARED, Tally } from './score.ts';

const ROOT = new URL('mail-bounces-sisimai/', SHARED);

const Expected = z.object({
  cases: z.record(
    z.string(),
    z.array(
      z.object({ reason: z.string(), hard_bounce: z.boolean(), status: z.string().nullish() }),
    ),
  ),
});

/** The set's reasons in the five groups its README scores by. */
const GROUPS: Readonly<Record<BounceReason, readonly string[]>> = {
  'unknown-address': ['userunknown', 'hostunknown', 'hasmoved'],
  'mailbox-full': ['mailboxfull'],
  blocked: [
    ...['blocked', 'badreputation', 'spamdetected', 'virusdetected', 'policyviolation', 'rejected'],
    ...['authfailure', 'requireptr', 'norelaying', 'securityerror', 'filtered', 'notcompliantrfc'],
  ],
  temporary: [
    ...['expired', 'networkerror', 'systemerror', 'systemfull', 'toomanyconn', 'speeding'],
  ],
  other: [],
};

function groupOf(reason: string): BounceReason {
  for (const group of ['unknown-address', 'mailbox-full', 'blocked', 'temporary'] as const) {
    if (GROUPS[group].includes(reason)) return group;
  }
  return 'other';
}

const NOT_A_BOUNCE = new Set(['vacation', 'feedback', 'delivered']);

function read(path: string): MessageReading {
  const reading = readMessage(new Uint8Array(readFileSync(new URL(path, ROOT))));
  if (reading.kind !== 'message') throw new Error(`${path} is unreadable`);
  return reading;
}

interface Tallies {
  readonly report: Tally;
  readonly person: Tally;
  readonly hard: Tally;
  readonly count: Tally;
  readonly reason: Tally;
}

function judgeReport(
  tallies: Tallies,
  file: string,
  expected: readonly { reason: string; hard_bounce: boolean }[],
): void {
  const { automatic } = read(`maildir/${file}`);
  const isBounce = automatic?.kind === 'bounce';
  const should = expected.some((each) => !NOT_A_BOUNCE.has(each.reason));
  tallies.report.judge(
    isBounce === should,
    () => `${file}: ${automatic?.kind} ${expected[0]?.reason}`,
  );
  tallies.person.judge(automatic !== null, () => `${file}: taken for a person's`);
  if (!should) return;
  const failed = automatic?.kind === 'bounce' ? automatic.failed : [];
  const [ours] = failed;
  const [theirs] = expected;
  if (theirs === undefined) return;
  const told = JSON.stringify([file, expected.map((each) => each.reason), failed]);
  tallies.count.judge(failed.length === expected.length, () => told);
  tallies.hard.judge(ours?.hard === theirs.hard_bounce, () => told);
  tallies.reason.judge(ours?.reason === groupOf(theirs.reason), () => told);
}

/** Mail that people and machines sent that reports nothing: the other sets. */
function judgeOthers(report: Tally): void {
  const folders = [
    'mail-bounces-sisimai/not-a-bounce/',
    'mail-parse-stalwart/eml/rfc/',
    'mail-parse-stalwart/eml/thirdparty/',
    'mail-reply-talon/standard_replies/',
  ];
  for (const folder of folders) {
    const root = new URL(folder, SHARED);
    for (const name of readdirSync(root).filter((each) => each.endsWith('.eml'))) {
      const reading = readMessage(new Uint8Array(readFileSync(new URL(name, root))));
      const kind =
        reading.kind === 'message' ? (reading.automatic?.kind ?? 'person') : 'unreadable';
      report.judge(kind !== 'bounce', () => `${folder}${name}: ${kind}`);
    }
  }
}

/** Delivery reports: told from other mail, hard or soft, how many recipients, why. */
export function scoreBounces(): readonly Score[] {
  const tallies: Tallies = {
    report: new Tally('sisimai, delivery report or not'),
    person: new Tally('sisimai, automatic never a person'),
    hard: new Tally('sisimai, hard or soft'),
    count: new Tally('sisimai, number of recipients'),
    reason: new Tally('sisimai, reason'),
  };
  const others = new Tally('other mail is no delivery report');
  const { cases } = Expected.parse(
    JSON.parse(readFileSync(new URL('expected.json', ROOT), 'utf8')),
  );
  for (const [file, expected] of Object.entries(cases)) judgeReport(tallies, file, expected);
  judgeOthers(others);
  return [...Object.values(tallies), others].map((tally) => tally.score());
}
