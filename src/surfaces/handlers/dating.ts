import { OPERATIONS } from '../../contract/index.ts';
import { diarySettings } from '../../core/diary/settings.ts';
import { Trouble } from '../../core/errors.ts';
import { say } from '../../core/text/words.ts';
import {
  addCalendar,
  calendars,
  changeDiary,
  devicePasswords,
  diary,
  diaryClashes,
  diarySettingsOf,
  forgetDevice,
  freeBusyLink,
  makeDevicePassword,
  noteEvent,
  readCalendarsNow,
  takeCalendarAway,
  unreadCalendars,
  type CardChange,
} from '../../engine/index.ts';
import { goTo } from './authorise.ts';
import { bind } from './bind.ts';
import type { Desk, WantedCalendars } from './desk.ts';
import { writeLook } from './looked-at.ts';
import { zoneOf } from './looking.ts';

/** Where phones and programs find the calendars. */
const davAddress = (desk: Desk): string => `${desk.address()}/dav/`;

/** The diary: what is on, which calendars there are, which devices may see them, how it is kept. */
export const DATING = {
  diary: bind(OPERATIONS.diary, async (desk, caller, { principal, from, days }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const zone = await zoneOf(at);
    const now = desk.now();
    const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
    const first = from === undefined ? today.toPlainDate() : Temporal.PlainDate.from(from);
    const last = first.add({ days });
    const span = { from: dayStart(first, zone), until: dayStart(last, zone) };
    const seen = await diary(at.owner, span, at.viewing);
    const clashing = await diaryClashes(at.owner, span, at.viewing, caller.language);
    await writeLook(desk, at, 'diary', [`${first.toString()}/${last.toString()}`]);
    return {
      now,
      zone,
      from: first.toString(),
      until: last.toString(),
      entries: seen.entries.map(({ occurrence, calendar, hidden, card, traits }) => ({
        ...occurrence,
        calendar,
        hidden,
        location: traits.location,
        invited: traits.invited,
        card,
      })),
      holds: seen.holds,
      clashes: clashing.clashes,
      moreClashes: clashing.more,
      clashesLeftOut: clashing.leftOut,
      unread: await unreadCalendars(at.owner),
    };
  }),

  calendars: bind(OPERATIONS.calendars, async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    return {
      zone: await zoneOf(at),
      calendars: await calendars(at.owner),
      address: davAddress(desk),
      user: at.owner.id,
    };
  }),

  'change-calendar': bind(
    OPERATIONS['change-calendar'],
    async (desk, caller, { principal, name, ...change }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      return { name, made: await addCalendar(at.owner, name, change) };
    },
  ),

  'remove-calendar': bind(
    OPERATIONS['remove-calendar'],
    async (desk, caller, { principal, name, confirm }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      return takeCalendarAway(at.owner, name, { by: at.user.id, confirm });
    },
  ),

  'read-calendars': bind(OPERATIONS['read-calendars'], async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const looked = await readCalendarsNow(at.owner);
    await desk.office.settle(at.owner.id);
    return {
      ...looked,
      troubled: looked.troubled.map(({ calendar, said }) => ({
        calendar,
        why: say(desk.words, said, caller.language),
      })),
    };
  }),

  'connect-calendars': bind(
    OPERATIONS['connect-calendars'],
    async (desk, caller, { principal, account, secret }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      // A folder of this machine, or a place in its network, is not for whoever reaches the page to name.
      const within = account.kind === 'calendar-files' || ('local' in account && account.local);
      if (within === true && !caller.console) throw new Trouble('only-console', { retry: false });
      const tried = await desk.tryCalendars(account, secret);
      if (!tried.ok) throw new Trouble(tried.code, { retry: false, values: tried.values });
      const { kind, settings } = tried;
      const id = await desk.office.addAccount(at.owner.id, {
        kind,
        title: account.title || placeOf(account),
        settings,
        secret: tried.secret,
      });
      return { account: id, calendars: tried.folders ?? 0 };
    },
  ),

  'note-event': bind(
    OPERATIONS['note-event'],
    async (desk, caller, { principal, uid, moves, ...said }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const change: CardChange = {
        ...given(said),
        ...(moves === undefined
          ? {}
          : {
              movability: typeof moves === 'number' ? { moves: 'at-cost', cost: moves } : { moves },
            }),
      };
      const card = await noteEvent(at.owner, uid, change, at.viewing);
      if (card === null) throw new Trouble('event-unknown', { retry: false, values: { uid } });
      return { uid, card };
    },
  ),

  devices: bind(OPERATIONS.devices, async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    return { zone: await zoneOf(at), devices: await devicePasswords(at.owner) };
  }),

  'add-device': bind(OPERATIONS['add-device'], async (desk, caller, { principal, title }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    const made = await makeDevicePassword(at.owner, { title, by: at.user.id });
    return { ...made, address: davAddress(desk), user: at.owner.id };
  }),

  'remove-device': bind(OPERATIONS['remove-device'], async (desk, caller, { principal, id }) => {
    const at = await goTo(desk, caller, principal, 'principal');
    if (!(await forgetDevice(at.owner, id, at.user.id)))
      throw new Trouble('id-unknown', { retry: false, values: { id, like: '' } });
    return { id };
  }),

  'free-busy-link': bind(
    OPERATIONS['free-busy-link'],
    async (desk, caller, { principal, renew }) => {
      const at = await goTo(desk, caller, principal, 'principal');
      const word = await freeBusyLink(at.owner, renew);
      return { link: `${desk.address()}/freebusy/${at.owner.id}-${word}.ifb` };
    },
  ),

  'diary-show': bind(OPERATIONS['diary-show'], async (desk, caller, { principal }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    return { settings: copied(await diarySettingsOf(at.owner)) };
  }),

  'diary-change': bind(OPERATIONS['diary-change'], async (desk, caller, asked) => {
    const at = await goTo(desk, caller, asked.principal, 'principal');
    const unknown = Object.keys(asked.settings).find(
      (name) => !Object.hasOwn(diarySettings.shape, name),
    );
    if (unknown !== undefined)
      throw new Trouble('setting-unknown', { retry: false, values: { setting: unknown } });
    const wanted = { ...(await diarySettingsOf(at.owner)), ...asked.settings };
    const settings = diarySettings.safeParse(wanted);
    if (!settings.success) {
      const path = settings.error.issues[0]?.path.map(String) ?? [];
      const value = asked.settings[path[0] ?? ''];
      throw new Trouble('settings-invalid', {
        retry: false,
        values: {
          setting: path.join('.'),
          value: typeof value === 'string' ? value : JSON.stringify(value ?? null),
        },
      });
    }
    await changeDiary(at.owner, settings.data, at.user.id);
    return { settings: settings.data };
  }),
};

/** What an account is called that nobody gave a name. A published address may hold a key: only its server is named. */
function placeOf(account: WantedCalendars): string {
  if (account.kind === 'calendar-files') return account.path;
  const address = account.url.replace(/^[a-z]+:\/\//i, '');
  return address.split(/[/?#]/)[0] ?? address;
}

/** Without what was left out, which would overwrite what stands. */
function given<T extends object>(said: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is undefined was just left out
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/** A schema gives back what can be written. */
function copied<T>(value: T): T {
  return structuredClone(value);
}

function dayStart(day: Temporal.PlainDate, zone: string): number {
  return day.toZonedDateTime(zone).epochMilliseconds;
}
