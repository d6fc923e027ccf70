import type { CalendarShape } from '../../../contract/diary/calendars.ts';
import { OPERATIONS } from '../../../contract/index.ts';
import { moment, type Reading } from '../../telling/moments.ts';
import { aligned, pieces, readingOf, under, word } from '../print/page.ts';
import type { VerbRun } from '../verb.ts';
import { absolute } from './absolute.ts';
import { passwordFor } from './password.ts';

export const calendarList: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.calendars, {});
  const reading = readingOf(context, found.zone);
  const print = () =>
    pieces(
      aligned(found.calendars.map((calendar) => line(calendar, reading))).join('\n'),
      word(context.language, 'print.calendar-address', {
        address: found.address,
        user: found.user,
      }),
    );
  context.say(found, print, found.calendars);
  return undefined;
};

function line(calendar: CalendarShape, reading: Reading): readonly string[] {
  const { language } = reading;
  const { account, lookedAt, goneAt, readOnly, counts, troubled } = calendar;
  const read =
    lookedAt === null
      ? word(language, 'print.calendar-never')
      : word(language, 'print.calendar-read', { at: moment(lookedAt, reading) });
  const marks = [
    account === null ? word(language, 'print.calendar-own') : read,
    ...(goneAt === null
      ? []
      : [word(language, 'print.calendar-gone', { at: moment(goneAt, reading) })]),
    ...(troubled === 0
      ? []
      : [word(language, 'print.calendar-troubled', { count: String(troubled) })]),
    ...(readOnly ? [word(language, 'print.calendar-read-only')] : []),
    ...(counts ? [] : [word(language, 'print.calendar-no-time')]),
  ];
  return [calendar.name, calendar.title, `(${marks.join(', ')})`];
}

export const calendarAdd: VerbRun = async (context, [name]) => {
  const { title, colour, counts } = context.options;
  const done = await context.ask(OPERATIONS['change-calendar'], {
    name,
    title,
    colour,
    ...(counts === undefined ? {} : { counts: counts === 'yes' }),
  });
  const key = done.made ? 'print.calendar-made' : 'print.calendar-changed';
  context.say(done, () => word(context.language, key, { name: done.name }));
  return undefined;
};

export const calendarRemove: VerbRun = async (context, [name]) => {
  const confirm = context.options['confirm'] === true;
  const done = await context.ask(OPERATIONS['remove-calendar'], { name, confirm });
  const key = done.removed ? 'print.calendar-removed' : 'print.calendar-would-go';
  const values = { name: done.name, title: done.title, count: String(done.objects) };
  context.say(done, () => word(context.language, key, values));
  return undefined;
};

export const calendarConnect: VerbRun = async (context, [place = '']) => {
  const { feed, folder, user, title, local } = context.options;
  const given = { ...(typeof title === 'string' ? { title } : {}) };
  const account =
    folder === true
      ? { ...given, kind: 'calendar-files', path: absolute(place) }
      : feed === true
        ? { ...given, kind: 'feed', url: place, user, local }
        : { ...given, kind: 'caldav', url: place, user };
  const asked = account.kind === 'caldav' || ('user' in account && account.user !== undefined);
  const secret = asked ? await passwordFor(context, place) : '';
  const done = await context.ask(OPERATIONS['connect-calendars'], { account, secret });
  context.say(done, () =>
    word(context.language, 'print.calendars-connected', {
      count: String(done.calendars),
      account: done.account,
    }),
  );
  return undefined;
};

export const calendarRead: VerbRun = async (context) => {
  const done = await context.ask(OPERATIONS['read-calendars'], {});
  context.say(done, () =>
    pieces(
      word(context.language, 'print.calendars-read', {
        calendars: String(done.calendars),
        changed: String(done.changed),
        gone: String(done.gone),
      }),
      done.troubled.map(({ calendar, why }) => `! ${calendar}: ${why}`).join('\n'),
    ),
  );
  return undefined;
};

export const deviceAdd: VerbRun = async (context, [title]) => {
  const made = await context.ask(OPERATIONS['add-device'], { title });
  context.say(made, () => word(context.language, 'print.device-added', made));
  return undefined;
};

export const deviceList: VerbRun = async (context) => {
  const found = await context.ask(OPERATIONS.devices, {});
  const reading = readingOf(context, found.zone);
  const { language } = context;
  const lines = found.devices.map(({ id, title, usedAt }) => {
    const used =
      usedAt === null
        ? word(language, 'print.device-unused')
        : word(language, 'print.device-used', { at: moment(usedAt, reading) });
    return `${id}  ${title}  (${used})`;
  });
  const print = () =>
    lines.length === 0 ? word(language, 'print.no-devices') : under('', lines).trimStart();
  context.say(found, print, found.devices);
  return undefined;
};

export const deviceRemove: VerbRun = async (context, [id]) => {
  const done = await context.ask(OPERATIONS['remove-device'], { id });
  context.say(done, () => word(context.language, 'print.device-removed', { id: done.id }));
  return undefined;
};

export const deviceLink: VerbRun = async (context) => {
  const renew = context.options['renew'] === true;
  const found = await context.ask(OPERATIONS['free-busy-link'], { renew });
  context.say(found, () => found.link);
  return undefined;
};
