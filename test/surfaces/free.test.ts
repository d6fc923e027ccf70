import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { command } from './child.ts';

const slot = z.object({
  start: z.string(),
  end: z.string(),
  zone: z.string(),
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});
const answer = z.object({
  slots: z.array(slot),
  assumptions: z.array(z.string()),
  none: z
    .object({
      relax: z.string().nullable(),
      says: z.string().nullable(),
      gives: z.array(slot),
      why: z.array(z.string()),
    })
    .optional(),
});
const failed = z.object({ error: z.object({ code: z.string(), says: z.string() }) });

const env = { LC_ALL: 'nl_NL.UTF-8', LANG: 'nl_NL.UTF-8' };
const ZONE = 'Europe/Amsterdam';
/** Monday 23 to Friday 27 November 2026. */
const WEEK = ['--from', '2026-11-23', '--until', '2026-11-28', '--zone', ZONE];

let folder = '';

/** A calendar of `uid from/until more`, local times in Amsterdam. */
async function file(name: string, ...events: readonly string[]): Promise<string> {
  const components = events.flatMap((each) => {
    const [uid = '', times = '', ...more] = each.split(' ');
    const [from = '', until = ''] = times.split('/');
    const time = (at: string): string =>
      at.length === 8 ? `;VALUE=DATE:${at}` : `;TZID=${ZONE}:${at}`;
    return [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTART${time(from)}`,
      `DTEND${time(until)}`,
      ...more,
      'END:VEVENT',
    ];
  });
  const path = join(folder, `${name}.ics`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//EN',
    ...components,
    'END:VCALENDAR',
    '',
  ];
  await writeFile(path, lines.join('\r\n'));
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secretaris-free-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function free(...argv: readonly string[]): Promise<z.infer<typeof answer>> {
  const { out, code } = await command(['free', '--json', ...argv], { env });
  expect(code).toBe(0);
  return answer.parse(JSON.parse(out));
}

describe('the command free', () => {
  test('common time of two calendars, hours and all; every start when asked', async () => {
    const els = await file(
      'els',
      'a 20261123T090000/20261127T150000',
      'b 20261127T160000/20261127T170000',
    );
    const bart = await file('bart', 'c 20261127T090000/20261127T151500');
    const argv = ['--calendar', els, bart, '--minutes', '30', '--hours', '09:00-17:00', ...WEEK];
    const { slots, assumptions } = await free(
      ...argv,
      '--spread',
      'all',
      '--max',
      '99',
      '--holidays',
      'none',
    );
    expect(slots.map(({ start, end }) => `${start}/${end}`).sort()).toEqual([
      '2026-11-27T15:15:00/2026-11-27T15:45:00',
      '2026-11-27T15:30:00/2026-11-27T16:00:00',
    ]);
    expect(assumptions).toEqual([]);
  });

  test('to a person, in Dutch, with what was assumed', async () => {
    const els = await file('els', 'a 20261123T090000/20261123T120000');
    const argv = [
      'free',
      '--calendar',
      els,
      '--minutes',
      '60',
      '--max',
      '1',
      ...WEEK,
      '--lang',
      'nl',
    ];
    const { out, code } = await command(argv, { env });
    expect(out).toContain('maandag 23 november 2026, 12.00–13.00 uur');
    expect(out).toContain('Van els zijn geen werktijden bekend');
    expect(out).toContain('Feestdagen (Nederland) gelden als vrije dagen');
    expect(code).toBe(0);
  });

  test('what takes no time: transparent, cancelled; and a whole day that is busy', async () => {
    const els = await file(
      'els',
      'a 20261123/20261124 TRANSP:TRANSPARENT',
      'b 20261124T090000/20261124T170000 STATUS:CANCELLED',
      'c 20261125/20261128',
    );
    const { slots } = await free(
      '--calendar',
      els,
      '--minutes',
      '480',
      '--hours',
      '09:00-17:00',
      ...WEEK,
    );
    expect(slots.map(({ start }) => start)).toEqual(['2026-11-23T09:00:00', '2026-11-24T09:00:00']);
  });

  test('lunch, buffers and steps', async () => {
    const els = await file('els', 'a 20261123T110000/20261123T120000');
    const monday = [
      '--from',
      '2026-11-23',
      '--until',
      '2026-11-24',
      '--zone',
      ZONE,
      '--spread',
      'all',
      '--max',
      '99',
    ];
    const { slots } = await free(
      ...['--calendar', els, '--minutes', '60', '--hours', '10:00-14:00', '--step', '30'],
      ...['--lunch', '12:00-13:00/30', '--buffer', '15', ...monday],
    );
    expect(slots.map(({ start }) => start.slice(11, 16)).sort()).toEqual(['12:30', '13:00']);
  });

  test('no time: one rule to give up, and what is in the way', async () => {
    const els = await file('els', 'a 20261123T090000/20261127T163000');
    const { slots, none } = await free(
      '--calendar',
      els,
      '--minutes',
      '60',
      ...WEEK,
      '--hours',
      '09:00-17:00',
    );
    expect(slots).toEqual([]);
    expect(none).toMatchObject({ relax: 'later', why: ['Els is meestal bezet.'] });
    expect(none?.gives[0]?.start).toBe('2026-11-30T09:00:00');
  });

  test('no meeting on a public holiday unless it is said to be none', async () => {
    const els = await file('els');
    const easter = [
      '--from',
      '2026-04-06',
      '--until',
      '2026-04-07',
      '--zone',
      ZONE,
      '--minutes',
      '60',
    ];
    expect((await free('--calendar', els, ...easter)).none?.relax).toBe('later');
    expect((await free('--calendar', els, ...easter, '--holidays', 'none')).slots).not.toEqual([]);
  });

  test('free-busy is known only as far as it tells', async () => {
    const path = join(folder, 'fb.ics');
    const lines = [
      ...[
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VFREEBUSY',
        'DTSTART:20261123T000000Z',
        'DTEND:20261125T000000Z',
      ],
      ...['FREEBUSY:20261123T080000Z/20261123T150000Z', 'END:VFREEBUSY', 'END:VCALENDAR', ''],
    ];
    await writeFile(path, lines.join('\r\n'));
    const { slots } = await free(
      '--calendar',
      path,
      '--minutes',
      '60',
      '--hours',
      '09:00-17:00',
      ...WEEK,
    );
    expect([...new Set(slots.map(({ start }) => start.slice(0, 10)))].sort()).toEqual([
      '2026-11-23',
      '2026-11-24',
    ]);
    expect(slots.every(({ start }) => start >= '2026-11-23T16:00:00')).toBe(true);
  });

  test('a file that is not there, holds no calendar, or breaks off is a sentence, and nothing is offered', async () => {
    const whole = await file('els', 'a 20261123T090000/20261123T120000');
    const [text, broken] = [join(folder, 'text.ics'), join(folder, 'broken.ics')];
    await writeFile(text, 'hello');
    await writeFile(
      broken,
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261123T100000Z\r\n',
    );
    for (const [path, code] of [
      [join(folder, 'none.ics'), 'path-missing'],
      [text, 'calendar-unreadable'],
      [broken, 'calendar-unreadable'],
    ] as const) {
      const argv = ['free', '--json', '--calendar', whole, path, '--minutes', '60', ...WEEK];
      const ended = await command(argv, { env });
      expect(ended.code).toBe(1);
      expect(failed.parse(JSON.parse(ended.out)).error.code).toBe(code);
    }
  });

  test.each([
    ['--minutes', 'half'],
    ['--minutes', '0'],
    ['--from', '23 november'],
    ['--from', '2026-12-24'],
    ['--zone', 'Mars/Olympus'],
    ['--hours', 'nine to five'],
    ['--lunch', '12:00-13:00'],
    ['--days', '1-9'],
    ['--holidays', 'XX'],
    ['--buffer', '-5'],
  ])('%s %s is no command line', async (option, value) => {
    const els = await file('els');
    const usual = new Map([
      ['--calendar', els],
      ['--minutes', '60'],
      ['--from', '2026-11-23'],
      ['--until', '2026-11-28'],
      ['--zone', ZONE],
    ]);
    const argv = [...usual.set(option, value)].map(([name, given]) => `${name}=${given}`);
    const { code, err } = await command(['free', ...argv], { env });
    expect(code).toBe(2);
    expect(err.trim()).not.toBe('');
  });
});
