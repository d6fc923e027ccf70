import type { DiaryEntry } from '../../src/core/diary/desk-diary.ts';
import type { DiarySettings } from '../../src/core/diary/settings.ts';
import { diary } from '../../src/duties/diary/duty.ts';
import { meetings } from '../../src/duties/meetings/duty.ts';
import { calendarShelf, changeDiary, diarySettingsOf } from '../../src/engine/index.ts';
import { diaryWithin } from '../../src/engine/diary/loading/within.ts';
import { openTestOffice, type TestOffice, type TestOfficeOptions } from './office.ts';

export const ZONE = 'Europe/Amsterdam';

/** An instant on the clock of Amsterdam. */
export function at(local: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;
}

/** One event as a phone writes it; times as `20261126T140000` in Amsterdam. */
export interface PhoneEvent {
  readonly uid: string;
  readonly from: string;
  readonly until: string;
  readonly title?: string;
  readonly place?: string;
  readonly lines?: readonly string[];
}

export function phoneText({ uid, from, until, title, place, lines }: PhoneEvent): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Phone//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261101T080000Z',
    `DTSTART;TZID=${ZONE}:${from}`,
    `DTEND;TZID=${ZONE}:${until}`,
    `SUMMARY:${title ?? uid}`,
    ...(place === undefined ? [] : [`LOCATION:${place}`]),
    ...(lines ?? []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const NOTHING = { ifMatch: null, ifNone: false };

/** A principal whose diary is kept, and the telephone in his pocket. */
export interface DiaryOffice extends AsyncDisposable {
  readonly world: TestOffice;
  /** He writes on his telephone, and everything that follows happens. */
  put(event: PhoneEvent, calendar?: string): Promise<void>;
  /** Some text of his own making stands under a name. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  settings(change: Partial<DiarySettings>): Promise<void>;
  entries(from: string, until: string): Promise<readonly DiaryEntry[]>;
  /** What is on, each as `26 09:10-10:00 title`. */
  on(from: string, until: string): Promise<readonly string[]>;
  /** The text that stands under a UID. */
  text(uid: string): Promise<{ readonly name: string; readonly text: string }>;
}

export async function openDiaryOffice(options: TestOfficeOptions = {}): Promise<DiaryOffice> {
  const world = await openTestOffice({ duties: [diary, meetings], ...options });
  const shelf = calendarShelf(world.owner(), 'user-berg');
  const entries = async (from: string, until: string) => {
    const span = { from: at(`${from}T00:00`), until: at(`${until}T00:00`) };
    const { read } = world.owner().store;
    return (await diaryWithin(read, span, world.clock.now())).entries;
  };
  const write = async (name: string, text: string, calendar = 'agenda') => {
    const put = await shelf.put(calendar, name, text, NOTHING);
    if (put.result !== 'created' && put.result !== 'changed')
      throw new Error(`not written: ${JSON.stringify(put)}`);
    await world.settle();
  };
  return {
    world,
    write,
    put: (event, calendar) => write(`${event.uid}.ics`, phoneText(event), calendar),
    async remove(name) {
      const done = await shelf.remove('agenda', name, NOTHING);
      if (done.result !== 'removed') throw new Error(`not removed: ${done.result}`);
      await world.settle();
    },
    async settings(change) {
      const owner = world.owner();
      await changeDiary(owner, { ...(await diarySettingsOf(owner)), ...change }, 'user-berg');
    },
    entries,
    on: async (from, until) =>
      (await entries(from, until)).map(({ occurrence }) => {
        const { start, end, summary } = occurrence;
        return `${start.slice(8, 10)} ${start.slice(11, 16)}-${end.slice(11, 16)} ${summary}`;
      }),
    async text(uid) {
      const row = await world
        .owner()
        .store.read.get('SELECT name, text FROM calendar_object WHERE uid = ? AND gone = 0', uid);
      if (row === undefined) throw new Error(`nothing stands under ${uid}`);
      return { name: String(row['name']), text: String(row['text']) };
    },
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  };
}

/** Thursday 26 November 2026, in court. */
export const HEARING = {
  uid: 'hearing',
  from: '20261126T140000',
  until: '20261126T150000',
  title: 'Zitting',
  place: 'Rechtbank Den Haag, Prins Clauslaan 60, Den Haag',
} as const satisfies PhoneEvent;

/** The same of a principal whose office is in Utrecht, so that there are journeys. */
export async function openTravelling(): Promise<DiaryOffice> {
  const office = await openDiaryOffice();
  await office.settings({ office: 'Utrecht' });
  return office;
}
