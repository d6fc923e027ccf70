import { mailIn } from '../../../core/conduct/look.ts';
import type { Finding } from '../../../core/letters/mailing/mailing.ts';
import { findingSaid } from '../../../core/letters/mailing/said.ts';
import { say, type Language, type Sentence } from '../../../core/text/words.ts';
import { actsOn, type StoredAct } from '../../../store/records/acts.ts';
import { openedByActs } from '../../../store/records/loops.ts';
import {
  linesOfMailing,
  listMailings,
  readMailing,
  type StoredLine,
  type StoredMailing,
} from '../../../store/records/letters/mailings.ts';
import { printedFor } from '../../../store/records/letters/letters.ts';
import { bundlePoints } from '../../bundles/points.ts';
import type { Consenting } from '../../approvers.ts';
import type { Owner } from '../../owner.ts';
import { readProfile } from '../../../store/records/meta.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import type { Zone } from '../../../core/time/instant.ts';
import { allWords } from '../../raise.ts';

/**
 * How a recipient's letter stands. `held`: something is to be answered first; `left-out`: he gets none; `proposed`: it waits for
 * consent; `queued`: it leaves in its turn; `dropped`: declined, stopped or lapsed; `refused`: the mandate does not allow it.
 */
const LINE_STANDINGS = [
  ...(['held', 'left-out', 'proposed', 'queued', 'sent', 'answered'] as const),
  ...(['printed', 'dropped', 'refused', 'failed', 'unknown'] as const),
] as const;
type LineStanding = (typeof LINE_STANDINGS)[number];

/** A recipient as he is shown. */
interface ShownLine {
  readonly number: number;
  readonly name: string;
  readonly address: string;
  readonly standing: LineStanding;
  /** What keeps the letter, then what is only said. */
  readonly kept: readonly string[];
  readonly said: readonly string[];
  readonly act: string | null;
  /** Its number in the bundle it stands in; nought where it stands in none. */
  readonly point: number;
  /** The bundle. */
  readonly bundle: string;
  readonly sentAt: number | null;
  /** The whole letter, where there is one. */
  readonly letter: { readonly subject: string; readonly text: string } | null;
}

/** A mailing with how many of its letters stand how. */
interface ShownMailing {
  readonly id: string;
  readonly at: number;
  /** The day it was ordered, as the principal's calendar has it (ISO 8601). */
  readonly day: string;
  readonly by: string;
  readonly title: string;
  readonly road: StoredMailing['ordered']['road'];
  readonly answerBy: string | null;
  readonly counts: Readonly<Partial<Record<LineStanding, number>>>;
}

/** Mailings looked at for the register. */
const MOST_SHOWN = 100;

/** The register: what was sent to lists, the newest first. What somebody else ordered is the principal's to see. */
export async function mailings(owner: Owner, by: Consenting): Promise<readonly ShownMailing[]> {
  const all = await listMailings(owner.store.read, MOST_SHOWN);
  const seen = all.filter((mailing) => maySee(mailing, by));
  const zone = await zoneOf(owner);
  return Promise.all(
    seen.map(async (mailing) => shown(mailing, await standings(owner, mailing.id), zone)),
  );
}

/** One mailing with everybody of it; null for none that he may see. */
export async function mailing(
  owner: Owner,
  by: Consenting,
  id: string,
  language: Language,
): Promise<{ readonly mailing: ShownMailing; readonly lines: readonly ShownLine[] } | null> {
  const found = await readMailing(owner.store.read, id);
  if (found === null || !maySee(found, by)) return null;
  const all = await standings(owner, id);
  const points = await pointsBy(owner, new Set(all.map(({ line }) => line.arrival)));
  const lines = all.map((one) => shownLine(owner, one, points, language));
  return { mailing: shown(found, all, await zoneOf(owner)), lines };
}

async function zoneOf(owner: Owner): Promise<Zone> {
  return (await readProfile(owner.store.read))?.zone ?? 'UTC';
}

export function maySee({ by }: StoredMailing, viewer: Consenting): boolean {
  return by === viewer.id || viewer.roles.includes('principal');
}

export interface Standing {
  readonly line: StoredLine;
  readonly act: StoredAct | null;
  readonly standing: LineStanding;
}

/** How everybody's letter stands. */
export async function standings(owner: Owner, id: string): Promise<readonly Standing[]> {
  const { read } = owner.store;
  const lines = await linesOfMailing(read, id);
  const acts = new Map<string, StoredAct>();
  const arrivals = new Set(lines.map(({ arrival }) => arrival));
  for (const arrival of arrivals) {
    const all = await actsOn(read, arrival);
    const replaced = new Set(all.map(({ replaces }) => replaces));
    for (const act of all) if (!replaced.has(act.id)) acts.set(`${arrival} ${act.act.key}`, act);
  }
  const sent = [...acts.values()].filter(({ state }) => state === 'done').map(({ id: act }) => act);
  const answered = await openedByActs(read, sent);
  const printed = await printedFor(read, [...arrivals]);
  return lines.map((line) => {
    const act = line.key === null ? null : (acts.get(`${line.arrival} ${line.key}`) ?? null);
    const isAnswered = act !== null && answered.get(act.id) === 'answered';
    const standing = standingOf(line, act, isAnswered, printed.size > 0);
    return { line, act, standing };
  });
}

function standingOf(
  { state }: StoredLine,
  act: StoredAct | null,
  isAnswered: boolean,
  isPrinted: boolean,
): LineStanding {
  if (state !== 'ready') return state;
  if (act === null) return isPrinted ? 'printed' : 'dropped';
  if (isAnswered) return 'answered';
  return STANDINGS[act.state];
}

const STANDINGS = {
  approve: 'proposed',
  wait: 'queued',
  permitted: 'queued',
  started: 'queued',
  done: 'sent',
  failed: 'failed',
  unknown: 'unknown',
  refused: 'refused',
  kept: 'refused',
  declined: 'dropped',
  stopped: 'dropped',
  expired: 'dropped',
  withdrawn: 'dropped',
  replaced: 'dropped',
} as const satisfies Record<StoredAct['state'], LineStanding>;

function shown(
  { id, at, by, ordered }: StoredMailing,
  all: readonly Standing[],
  zone: Zone,
): ShownMailing {
  const counts: Partial<Record<LineStanding, number>> = {};
  for (const { standing } of all) counts[standing] = (counts[standing] ?? 0) + 1;
  const { title, road, answerBy } = ordered;
  return { id, at, day: dayOf(at, zone).toString(), by, title, road, answerBy, counts };
}

async function pointsBy(
  owner: Owner,
  arrivals: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const points = new Map<string, number>();
  for (const arrival of arrivals)
    for (const { number, acts } of await bundlePoints(owner.store.read, arrival))
      for (const act of acts) points.set(act, number);
  return points;
}

function shownLine(
  owner: Owner,
  { line, act, standing }: Standing,
  points: ReadonlyMap<string, number>,
  language: Language,
): ShownLine {
  const words = allWords(owner);
  const told = (findings: readonly Finding[]): readonly string[] =>
    findings.map((finding) => say(words, findingSaid(finding), language));
  const mail = act === null ? null : mailIn(act.act);
  const why =
    act !== null && standing === 'refused' ? [say(words, act.verdict.reason, language)] : [];
  return {
    number: line.number,
    name: line.name,
    address: line.address === '' ? line.line.address.slice(0, 320) : line.address,
    standing,
    kept: [...told(line.findings.filter(({ weight }) => weight === 'hold')), ...why],
    said: [
      ...told(line.findings.filter(({ weight }) => weight === 'note')),
      ...proofOf(act).map((one) => say(words, one, language)),
    ],
    act: act?.id ?? null,
    point: act === null ? 0 : (points.get(act.id) ?? 0),
    bundle: line.arrival,
    sentAt: act?.state === 'done' ? act.endedAt : null,
    letter: mail === null ? null : { subject: mail.subject, text: mail.text },
  };
}

/** What reading it before it leaves found; what was found of its reader is said already. */
function proofOf(act: StoredAct | null): readonly Sentence[] {
  const remarks = act?.act.remarks ?? [];
  return remarks.flatMap(({ said }) => (said.key.startsWith('mailing.') ? [] : [said]));
}
