import { createCalendarObject, deleteCalendarObject, updateCalendarObject } from 'tsdav';
import { expect, test } from 'vitest';
import { withPeer } from '../peers/presence.ts';
import { lookForRadicale, startRadicale } from '../peers/calendars/radicale.ts';
import { davRig } from './collection-rig.ts';
import { event, writerOf } from './calendar-mirror.ts';
import { visit, type Visit } from './collection-visit.ts';

/** Rounds each of three goes through at the same time as the others. */
const ROUNDS = 25;
/** One that loses the race every time tries no more; with three it never comes to this. */
const TRIES = 200;

/** Writes under the conditions of the protocol; `false` when somebody else was there first. */
interface Hand {
  readonly who: string;
  create(uid: string, text: string): Promise<boolean>;
  /** Adds a line to the event all share. */
  add(line: string): Promise<boolean>;
  remove(uid: string): Promise<boolean>;
}

const SHARED = 'samen';
const added = (text: string, line: string): string =>
  text.replace('END:VEVENT\r\n', `${line}\r\nEND:VEVENT\r\n`);

/** A program of somebody else: tsdav. */
function theirHand(who: string, collection: string, headers: Record<string, string>): Hand {
  const at = (uid: string): string => `${collection}${uid}.ics`;
  const read = async (uid: string) => {
    const answer = await fetch(at(uid), { headers });
    return { url: at(uid), etag: answer.headers.get('etag') ?? '', data: await answer.text() };
  };
  const ended = async (answer: Response): Promise<boolean> => {
    await answer.text();
    if (!answer.ok && answer.status !== 412) throw new Error(`${answer.status}`);
    return answer.ok;
  };
  return {
    who,
    create: async (uid, iCalString) => {
      const calendar = { url: collection };
      return ended(
        await createCalendarObject({ calendar, filename: `${uid}.ics`, iCalString, headers }),
      );
    },
    add: async (line) => {
      const there = await read(SHARED);
      const calendarObject = { ...there, data: added(there.data, line) };
      return ended(await updateCalendarObject({ calendarObject, headers }));
    },
    remove: async (uid) =>
      ended(await deleteCalendarObject({ calendarObject: await read(uid), headers })),
  };
}

/** Ours, from what we know, as the engine does. */
function ourHand({ account, calendar }: Visit): Hand {
  const writer = writerOf(account);
  const at = (uid: string): string => `${calendar.href}${uid}.ics`;
  const known = new Map<string, { readonly etag: string; readonly text: string }>();
  return {
    who: 'wij',
    create: async (uid, text) => {
      const put = await writer.put(calendar, { href: null, uid, etag: null, text });
      if (put.result === 'written' && put.etag !== null) known.set(uid, { etag: put.etag, text });
      return put.result === 'written';
    },
    add: async (line) => {
      const { etag, text: before } = known.get(SHARED) ?? { etag: '"none"', text: '' };
      const text = added(before, line);
      const put = await writer.put(calendar, { href: at(SHARED), uid: SHARED, etag, text });
      if (put.result === 'written' && put.etag !== null)
        known.set(SHARED, { etag: put.etag, text });
      if (put.result === 'conflict' && put.theirs !== null) known.set(SHARED, put.theirs);
      return put.result === 'written';
    },
    remove: async (uid) => {
      const there = await writer.look(calendar, at(uid));
      return (await writer.remove(calendar, at(uid), there?.etag ?? '')).result === 'written';
    },
  };
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < TRIES; count += 1) if (await done()) return;
  throw new Error('never came first');
}

/** Makes an event, adds to the shared one, and takes away every third of its own. */
async function work(hand: Hand): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const uid = `${hand.who}-${round}`;
    await until(() => hand.create(uid, event(uid, uid)));
    await until(() => hand.add(`X-WAS-HERE:${uid}`));
    if (round % 3 === 0) await until(() => hand.remove(uid));
  }
}

withPeer('Radicale', lookForRadicale(), () => {
  test('two others and we write at once: no event is lost or doubled, no change overwritten', async () => {
    await using radicale = await startRadicale({ anna: 'tulp-7' });
    await radicale.makeCalendar('anna', 'werk', new Map([['samen.ics', event(SHARED, 'Samen')]]));
    const where = { url: radicale.url, user: 'anna', password: 'tulp-7', calendar: '/anna/werk/' };
    await using rig = await davRig({ ...where, [Symbol.asyncDispose]: async () => undefined });
    await using seen = await visit(rig);
    const headers = { authorization: `Basic ${btoa('anna:tulp-7')}` };
    const collection = new URL('/anna/werk/', radicale.url).href;
    const others = ['zij', 'hij'].map((who) => theirHand(who, collection, headers));
    const hands = [...others, ourHand(seen)];
    const done = new AbortController();
    const looking = (async () => {
      while (!done.signal.aborted) await seen.mirror.look(seen.account, seen.calendar);
    })();
    await Promise.all(hands.map(work));
    done.abort();
    await looking;
    await seen.mirror.look(seen.account, seen.calendar);

    const there = await rig.other.read();
    const rounds = Array.from({ length: ROUNDS }, (_none, round) => round);
    const all = hands.flatMap(({ who }) => rounds.map((round) => `${who}-${round}`));
    const kept = hands.flatMap(({ who }) =>
      rounds.filter((round) => round % 3 !== 0).map((round) => `${who}-${round}`),
    );
    expect([...there.keys()].toSorted()).toEqual(
      [...kept, SHARED].map((uid) => `${uid}.ics`).toSorted(),
    );
    const lines = there.get('samen.ics')?.match(/(?<=^X-WAS-HERE:)\S+/gm) ?? [];
    expect(lines.toSorted()).toEqual(all.toSorted());
    const mirrored = new Map(
      [...seen.mirror.texts].map(([href, text]) => [href.split('/').at(-1), text]),
    );
    expect(mirrored).toEqual(there);
  }, 240_000);
});
