import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCaldavAccount } from '../src/channels/caldav/account.ts';
import { davSettings } from '../src/channels/dav/settings.ts';
import { syncCollection } from '../src/channels/dav/xml/questions.ts';
import { systemClock } from '../src/channels/clock/system.ts';
import type { CalendarAccount, CalendarListing } from '../src/core/ports/calendar.ts';
import { startRadicale } from '../test/peers/calendars/radicale.ts';
import { percentile, printFigure } from './figure.ts';
import { vdirsyncerOn } from './diary/vdirsyncer.ts';

/**
 * First look at a calendar of 10,000 events on Radicale, and a look at which nothing changed. vdirsyncer does the same in the same
 * run, against a calendar of its own with the same events, so that what the server remembers helps neither. Both write a file for
 * each event.
 */
const COUNT = Number(process.env['BENCH_EVENTS'] ?? 10_000);
const ROUNDS = 21;
/** What a look may cost beyond the server's own time. */
const OWN_TIME_MS = 50;

const WHO = { user: 'anna', password: 'tulp-7' };

const folder = await mkdtemp(join(tmpdir(), 'secretaris-bench-'));
const server = await startRadicale({ [WHO.user]: WHO.password });
try {
  const events = new Map(Array.from({ length: COUNT }, (_none, at) => eventAt(at)));
  for (const calendar of ['ons', 'hun']) await server.makeCalendar(WHO.user, calendar, events);
  const peer = vdirsyncerOn({ url: server.url, ...WHO }, 'hun', folder);
  const peerFirst = peer?.sync();
  const peerAgain = peer?.sync();
  const ours = await measure();
  const target = 'at least as fast as vdirsyncer';
  const against = (value: number | undefined) =>
    value === undefined ? {} : { peer: 'vdirsyncer', peerValue: value };
  printFigure({
    figure: `first sync of ${COUNT} events from Radicale`,
    value: ours.first,
    unit: 'ms',
    ...against(peerFirst),
    target,
    reached: peerFirst === undefined || ours.first <= peerFirst,
  });
  printFigure({
    figure: `sync of ${COUNT} events with nothing changed, median`,
    value: ours.again,
    unit: 'ms',
    ...against(peerAgain),
    target,
    reached: peerAgain === undefined || ours.again <= peerAgain,
  });
  printFigure({
    figure: `sync of ${COUNT} events with nothing changed, beyond the same REPORT by fetch (${Math.round(ours.bare)} ms), median of pairs`,
    value: ours.more,
    unit: 'ms',
    target: `the server's own time plus ${OWN_TIME_MS} ms`,
    reached: ours.more <= OWN_TIME_MS,
  });
} finally {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
}

async function measure() {
  await using account = openCaldavAccount({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
    account: 'bench' as CalendarAccount['account'],
    settings: davSettings.parse({ url: server.url, user: WHO.user }),
    credential: { kind: 'password', password: async () => WHO.password },
    clock: systemClock(),
    random: Math.random,
  });
  const signal = new AbortController().signal;
  const listed = await account.list(signal);
  const calendar = listed.find(({ href }) => href === `/${WHO.user}/ons/`);
  if (calendar === undefined) throw new Error('the calendar is not listed');
  const known = new Map<string, string>();
  await mkdir(join(folder, 'ons'));
  const began = performance.now();
  let cursor = await look(account, calendar, null, known);
  const first = performance.now() - began;
  if (known.size !== COUNT) throw new Error(`${known.size} events came`);
  const rounds: { readonly again: number; readonly bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const token = tokenIn(cursor);
    const bareFirst = round % 2 === 0 ? await timed(() => bareQuestion(token)) : null;
    const again = await timed(async () => {
      cursor = await look(account, calendar, cursor, known);
    });
    rounds.push({ again, bare: bareFirst ?? (await timed(() => bareQuestion(token))) });
  }
  const median = (of: (round: (typeof rounds)[number]) => number): number =>
    percentile(rounds.map(of), 0.5);
  return {
    first,
    again: median((round) => round.again),
    bare: median((round) => round.bare),
    // Of each pair by itself: a busy machine slows down both.
    more: median((round) => round.again - round.bare),
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function look(
  account: CalendarAccount,
  calendar: CalendarListing,
  cursor: string | null,
  known: Map<string, string>,
): Promise<string | null> {
  const signal = new AbortController().signal;
  let next = cursor;
  for await (const batch of account.changes(calendar, { cursor, known: new Map(known) }, signal)) {
    for (const { href, etag, text } of batch.changed) {
      known.set(href, etag);
      await writeFile(join(folder, 'ons', href.split('/').at(-1) ?? 'x'), text);
    }
    next = batch.cursor;
  }
  return next;
}

async function bareQuestion(token: string): Promise<void> {
  const authorization = `Basic ${btoa(`${WHO.user}:${WHO.password}`)}`;
  const answer = await fetch(new URL(`/${WHO.user}/ons/`, server.url), {
    method: 'REPORT',
    body: syncCollection(token, ['{DAV:}getetag']),
    headers: { authorization, depth: '0', 'content-type': 'application/xml' },
  });
  await answer.text();
  if (answer.status !== 207) throw new Error(`REPORT: ${answer.status}`);
}

function tokenIn(cursor: string | null): string {
  const position: unknown = JSON.parse(cursor ?? '{}');
  return String(Reflect.get(Object(position), 'token'));
}

/** Events as offices have them: some with guests, some that recur, texts of differing length. */
function eventAt(at: number): readonly [string, string] {
  const uid = `${at.toString(16).padStart(8, '0')}-bench@kantoor.example`;
  const day = String((at % 28) + 1).padStart(2, '0');
  const month = String((Math.trunc(at / 28) % 12) + 1).padStart(2, '0');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Secretaris//bench//NL',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260101T090000Z',
    `DTSTART:2026${month}${day}T090000Z`,
    `DTEND:2026${month}${day}T100000Z`,
    `SUMMARY:Overleg ${at} over dossier ${at % 97}`,
    `DESCRIPTION:${'Stukken bij de afspraak. '.repeat(at % 20)}`,
    ...(at % 5 === 0 ? ['RRULE:FREQ=WEEKLY;COUNT=10'] : []),
    ...(at % 3 === 0 ? ['ATTENDEE;CN=Els Jansen:mailto:els@jansen.example'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return [`${uid}.ics`, lines.join('\r\n')];
}
