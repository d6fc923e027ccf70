import type { Affair, MayCall } from '../../core/calls/who-called.ts';
import type { DiaryEntry } from '../../core/diary/desk-diary.ts';
import { isOfMeeting } from '../../core/diary/hold.ts';
import { isReservation } from '../../core/diary/reservation.ts';
import { DAY_MS, type Zone } from '../../core/time/instant.ts';
import type { Reader } from '../../store/access.ts';
import { standingHolds } from '../../store/records/diary/holds.ts';
import { listLoops } from '../../store/records/loops.ts';
import { openConvenings } from '../../store/records/meetings/convenings.ts';
import { peopleWithTelephone } from '../../store/records/calls/people-with-telephone.ts';
import { peopleInMind } from '../../store/records/people.ts';
import { entriesWithin } from '../diary/loading/within.ts';

/** How far ahead somebody's appointments are looked at. */
const AHEAD_MS = 60 * DAY_MS;
/** Of more open questions the nearest are looked at. */
const MOST_LOOPS = 2_000;
/** People somebody can name. */
const MOST_PEOPLE = 2_000;

/** What is open with somebody at an address. */
interface Open extends Affair {
  readonly name: string;
  readonly address: string;
}

/** Everybody who may have rung, with what is open with each. */
export async function mayCall(
  read: Reader,
  {
    now,
    zone,
    number,
  }: { readonly now: number; readonly zone: Zone; readonly number: string | null },
): Promise<readonly MayCall[]> {
  const open = await openAffairs(read, { now, zone });
  const people = await peopleInMind(read, MOST_PEOPLE);
  const numbered = number === null ? [] : await peopleWithTelephone(read, number);
  const known = new Map<string, MayCall>();
  for (const { id, name, organisation, addresses } of people) {
    known.set(id, {
      name,
      names: organisation === null ? [name] : [name, organisation],
      addresses,
      numbered: false,
      affairs: open.filter(({ address }) => addresses.includes(address)),
    });
  }
  for (const { id, name, addresses } of numbered) {
    const there = known.get(id);
    const bare = { name, names: [name], addresses, affairs: [] };
    known.set(id, { ...(there ?? bare), numbered: true });
  }
  return [...known.values(), ...unrecorded([...known.values()], open)];
}

/** Whoever something is open with and who stands on no record. */
function unrecorded(known: readonly MayCall[], open: readonly Open[]): readonly MayCall[] {
  const there = new Set(known.flatMap(({ addresses }) => addresses));
  const left = open.filter(({ address }) => !there.has(address));
  const by = Map.groupBy(left, ({ name, address }) => (address === '' ? `name:${name}` : address));
  return [...by.values()].flatMap((affairs): readonly MayCall[] => {
    const [first] = affairs;
    if (first === undefined) return [];
    const names = [...new Set(affairs.map(({ name }) => name))].filter((name) => name !== '');
    const addresses = first.address === '' ? [] : [first.address];
    return [{ name: names[0] ?? first.address, names, addresses, numbered: false, affairs }];
  });
}

async function openAffairs(
  read: Reader,
  { now, zone }: { readonly now: number; readonly zone: Zone },
): Promise<readonly Open[]> {
  const entries = await entriesWithin(read, { from: now, until: now + AHEAD_MS });
  return [
    ...(await offers(read)),
    ...(await meetings(read, zone)),
    ...(await questions(read)),
    ...appointments(entries),
  ];
}

/** Times that are held for somebody, by offer. */
async function offers(read: Reader): Promise<readonly Open[]> {
  const holds = (await standingHolds(read)).filter(
    (hold) => !isOfMeeting(hold) && !isReservation(hold),
  );
  return [...Map.groupBy(holds, ({ offer }) => offer).values()].flatMap((times) => {
    const [first] = times;
    if (first === undefined) return [];
    const { name, what, thread } = first;
    const address = first.address.toLowerCase();
    return { kind: 'offer', name, address, what, thread, times, hidden: false } as const;
  });
}

/** Meetings of several for which he was asked. */
async function meetings(read: Reader, zone: Zone): Promise<readonly Open[]> {
  const open = await openConvenings(read);
  return open.flatMap(({ parties, times, what, about }) =>
    parties
      .filter(({ reached }) => reached)
      .map(({ name, address, thread }) => ({
        kind: 'meeting' as const,
        name,
        address,
        what: about ?? withOthers(what ?? '', parties, address),
        thread,
        times: times
          .filter(({ state, askedOf }) => state === 'held' && askedOf.includes(address))
          .map(({ from, until }) => ({ from, until, zone })),
        hidden: false,
      })),
  );
}

/** What nobody gave a name is known by who else comes: of two meetings with one person the secretary says which. */
function withOthers(
  what: string,
  parties: readonly { readonly name: string; readonly address: string }[],
  address: string,
): string {
  const others = parties.filter((one) => one.address !== address).map(({ name }) => name);
  return [what, others.join(', ')].filter((one) => one !== '').join(' – ');
}

/** What we wait for. */
async function questions(read: Reader): Promise<readonly Open[]> {
  const loops = await listLoops(read, 'open', MOST_LOOPS);
  return loops
    .filter(({ owes }) => owes === 'they')
    .map(({ what, thread, address, confidentiality }) => ({
      kind: 'question' as const,
      name: '',
      address: address.toLowerCase(),
      what,
      thread,
      times: [],
      hidden: confidentiality === 'principal',
    }));
}

/** The next appointment with each; in which thread it was made is looked up when it matters. */
function appointments(entries: readonly DiaryEntry[]): readonly Open[] {
  const next = new Map<string, Open>();
  for (const { occurrence, traits } of entries) {
    if (occurrence.status === 'CANCELLED') continue;
    for (const one of traits.people) {
      const address = one.toLowerCase();
      if (!address.includes('@') || next.has(address)) continue;
      const what = occurrence.summary ?? '';
      const hidden = traits.private;
      const bare = { kind: 'appointment', name: '', thread: null, times: [] } as const;
      next.set(address, { ...bare, address, what, hidden });
    }
  }
  return [...next.values()];
}
