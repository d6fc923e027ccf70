import { resetRhythm } from '../briefing/rhythm.ts';
import { principalChanged } from '../principal-changed.ts';
import { Trouble } from '../../core/errors.ts';
import type { DiarySettings } from '../../core/diary/settings.ts';
import {
  changeCalendar,
  countObjects,
  insertCalendar,
  listCalendars,
  removeCalendar,
} from '../../store/records/diary/calendars.ts';
import { listAccounts } from '../../store/records/accounts.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { isUnread } from './busy.ts';
import { readDiarySettings, writeDiarySettings } from './settings.ts';
import { lookAround, type Looked } from './elsewhere/look.ts';

/** Makes a calendar of our own, or changes what is said of one. Tells whether it was made. */
export async function addCalendar(
  owner: Owner,
  name: string,
  change: {
    readonly title?: string | undefined;
    readonly colour?: string | null | undefined;
    readonly counts?: boolean | undefined;
  },
): Promise<boolean> {
  return owner.store.transact(async (writer) => {
    const made = await insertCalendar(writer, {
      name,
      title: change.title ?? name,
      colour: change.colour ?? null,
      account: null,
      href: null,
      readOnly: false,
      schedules: false,
      counts: change.counts ?? true,
      components: ['VEVENT', 'VTODO'],
      madeAt: owner.tools.clock.now(),
    });
    if (!made) await changeCalendar(writer, name, change);
    return made;
  });
}

/** What taking a calendar away would take, or took. */
export interface RemovedCalendar {
  readonly name: string;
  readonly title: string;
  readonly objects: number;
  readonly removed: boolean;
}

/**
 * Takes a calendar away with everything in it. Without `confirm` nothing is changed.
 * @throws Trouble `calendar-unknown`, `calendar-still-there` for one that its account still has, `calendar-last`
 */
export async function takeCalendarAway(
  owner: Owner,
  name: string,
  { by, confirm }: { readonly by: string; readonly confirm: boolean },
): Promise<RemovedCalendar> {
  return owner.store.transact(async (writer) => {
    const all = await listCalendars(writer);
    const calendar = all.find((one) => one.name === name);
    const refuse = (code: string, values: Readonly<Record<string, string>>) =>
      new Trouble(code, { retry: false, values });
    if (calendar === undefined) throw refuse('calendar-unknown', { calendar: name });
    const { account, goneAt, title } = calendar;
    if (account !== null && goneAt === null)
      throw refuse('calendar-still-there', { calendar: title, account });
    const own = all.filter((one) => one.account === null);
    if (account === null && own.length === 1) throw refuse('calendar-last', { calendar: title });
    const objects = await countObjects(writer, name);
    if (confirm) await forgetCalendar(owner, writer, name, by);
    return { name, title, objects, removed: confirm };
  });
}

/** A calendar and everything in it goes; the setting that names it as well. */
export async function forgetCalendar(
  owner: Owner,
  writer: Writer,
  name: string,
  by: string,
): Promise<void> {
  await removeCalendar(writer, name);
  const settings = await readDiarySettings(writer);
  if (settings.calendar === name) await writeDiarySettings(writer, { ...settings, calendar: null });
  await principalChanged(owner, writer, {
    by,
    marks: { change: 'calendar-removed', calendar: owner.tools.keyedHash(owner.id, name) },
  });
}

/** Reads every calendar elsewhere now. An account that cannot be asked is told among what was troubled; the others are read. */
export async function readCalendarsNow(owner: Owner): Promise<Looked> {
  const signal = new AbortController().signal;
  const all = { calendars: 0, changed: 0, gone: 0 };
  const troubled: Looked['troubled'][number][] = [];
  for (const { id, title } of await listAccounts(owner.store.read)) {
    const calendars = owner.accounts.get(id)?.calendars ?? null;
    if (calendars === null) continue;
    try {
      const looked = await lookAround(owner, calendars, signal);
      all.calendars += looked.calendars;
      all.changed += looked.changed;
      all.gone += looked.gone;
      troubled.push(...looked.troubled);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      troubled.push({ calendar: title, said: error.said });
    }
  }
  return { ...all, troubled };
}

/** Titles of calendars elsewhere of which nobody knows what stands in them now. */
export async function unreadCalendars(owner: Owner): Promise<readonly string[]> {
  const now = owner.tools.clock.now();
  return (await listCalendars(owner.store.read))
    .filter((calendar) => isUnread(calendar, now))
    .map(({ title }) => title);
}

export function diarySettingsOf(owner: Owner): Promise<DiarySettings> {
  return readDiarySettings(owner.store.read);
}

/** Keeps how the diary is to be kept. @throws Trouble `settings-invalid` for a calendar that is not there */
export async function changeDiary(
  owner: Owner,
  settings: DiarySettings,
  by: string,
): Promise<void> {
  await owner.store.transact(async (writer) => {
    const { calendar } = settings;
    const known = (await listCalendars(writer)).some(({ name }) => name === calendar);
    if (calendar !== null && !known) {
      const values = { setting: 'calendar', value: calendar };
      throw new Trouble('settings-invalid', { retry: false, values });
    }
    await writeDiarySettings(writer, settings);
    await principalChanged(owner, writer, { by, marks: { change: 'diary' } });
    // His working days may be others now.
    await resetRhythm(owner, writer);
  });
}
