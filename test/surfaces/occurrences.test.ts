import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from './child.ts';

const nl = { LC_ALL: 'nl_NL.UTF-8', LANG: 'nl_NL.UTF-8' };
const en = { LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' };
const november = ['--from', '2026-11-01', '--until', '2026-12-01', '--zone', 'Europe/Amsterdam'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secretaris-occurrences-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, ...lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(
    path,
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'),
  );
  return path;
}

function event(uid: string, ...lines: readonly string[]): readonly string[] {
  return ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
}

const SERIES = event(
  ...['reeks', 'DTSTART;TZID=Europe/Amsterdam:20261112T140000', 'DURATION:PT1H', 'SUMMARY:Overleg'],
  ...['RRULE:FREQ=WEEKLY;COUNT=3', 'STATUS:CONFIRMED'],
);
const DAY = event('dag', 'DTSTART;VALUE=DATE:20261113', 'SUMMARY:Vrije dag');

describe('the command occurrences', () => {
  test('tells a person what takes place when', async () => {
    const path = await file('agenda.ics', ...SERIES, ...DAY);
    const { out, err, code } = await command(['occurrences', path, ...november], { env: nl });
    expect(out.trim().split('\n')).toEqual([
      '2026-11-12 14:00 – 15:00  (Europe/Amsterdam)  Overleg  CONFIRMED',
      '2026-11-13                hele dag            Vrije dag',
      '2026-11-19 14:00 – 15:00  (Europe/Amsterdam)  Overleg  CONFIRMED',
      '2026-11-26 14:00 – 15:00  (Europe/Amsterdam)  Overleg  CONFIRMED',
    ]);
    expect([err, code]).toEqual(['', 0]);
  });

  test('and a program the same, in order, whole or line by line, from standard input too', async () => {
    const path = await file('agenda.ics', ...DAY, ...SERIES);
    const whole = await command(['occurrences', path, ...november, '--json']);
    const found: unknown = JSON.parse(whole.out);
    expect(found).toHaveLength(4);
    expect(found).toMatchObject([
      {
        uid: 'reeks',
        recurrenceId: '2026-11-12T14:00:00',
        start: '2026-11-12T14:00:00',
        end: '2026-11-12T15:00:00',
        startAt: '2026-11-12T13:00:00Z',
        endAt: '2026-11-12T14:00:00Z',
        zone: 'Europe/Amsterdam',
        allDay: false,
        summary: 'Overleg',
        status: 'CONFIRMED',
      },
      {
        uid: 'dag',
        recurrenceId: null,
        start: '2026-11-13',
        end: '2026-11-14',
        startAt: '2026-11-12T23:00:00Z',
        endAt: '2026-11-13T23:00:00Z',
        zone: 'Europe/Amsterdam',
        allDay: true,
        summary: 'Vrije dag',
        status: null,
      },
      { recurrenceId: '2026-11-19T14:00:00' },
      { recurrenceId: '2026-11-26T14:00:00' },
    ]);
    const input = ['BEGIN:VCALENDAR', ...DAY, ...SERIES, 'END:VCALENDAR'].join('\n');
    const lines = await command(['occurrences', '-', ...november, '--jsonl'], { input });
    const each = lines.out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(each).toEqual(found);
  });

  test('the bounds: a moment in UTC, the end not included', async () => {
    const path = await file('agenda.ics', ...SERIES);
    const from = [
      '--from',
      '2026-11-12T13:00:00Z',
      '--until',
      '2026-11-19T14:00',
      '--zone',
      'Europe/Amsterdam',
    ];
    const { out } = await command(['occurrences', path, ...from, '--jsonl']);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  test('what cannot be read is said, and the rest is there', async () => {
    const path = await file(
      'agenda.ics',
      ...event('a', 'SUMMARY;X="open:Overleg', 'DTSTART:20261112T140000Z'),
      ...DAY,
    );
    const { out, err, code } = await command(['occurrences', path, ...november], { env: nl });
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err.trim()).toBe(
      'Opgevallen in het bestand: VEVENT a: line cannot be read: SUMMARY;X="open:Overleg. De rest is gewoon gelezen.',
    );
    expect(code).toBe(0);
  });

  test('a rule that yields a million: as far as it goes, from when it is not known, and the rest whole', async () => {
    const path = await file(
      'agenda.ics',
      ...event('gek', 'DTSTART:20261101T000000Z', 'RRULE:FREQ=SECONDLY'),
      ...DAY,
    );
    const { out, err, code } = await command(['occurrences', path, ...november, '--jsonl'], {
      env: en,
    });
    expect(out).toContain('"uid":"dag"');
    expect(err).toMatch(/^From 2026-11-01T05:3\d:\d\dZ on it is not known when gek takes place/);
    expect(code).toBe(1);
  });

  test('a feed larger than is read', async () => {
    const filler = `DESCRIPTION:${'x'.repeat(60_000)}`;
    const many = Array.from({ length: 550 }, (_, at) =>
      event(`${at}`, 'DTSTART:20261112T140000Z', filler),
    ).flat();
    const path = await file('groot.ics', ...DAY, ...many);
    const { out, err, code } = await command(['occurrences', path, ...november, '--jsonl'], {
      env: nl,
    });
    expect(out).toContain('"uid":"dag"');
    expect(err).toContain(`${path} is groter dan 32 MB. Het begin is gelezen, de rest niet`);
    expect(code).toBe(1);
  });

  test.each([
    ['no file', ['bestaat-niet.ics'], 1, 'Er is niets te vinden op bestaat-niet.ics.'],
    ['a zone that is none', ['-', '--zone', 'Mars/Olympus'], 2, '„Mars/Olympus” is geen tijdzone.'],
    [
      'a day that is none',
      ['-', '--from', '30 februari'],
      2,
      '„30 februari” is geen dag of moment.',
    ],
    [
      'no time between',
      ['-', '--from', '2026-11-02', '--until', '2026-11-01'],
      2,
      'ligt geen tijd',
    ],
    ['no calendar', ['-'], 1, 'In stdin staat geen agenda.'],
  ])('%s', async (says, argv, exit, sentence) => {
    const input = says === 'no calendar' ? 'Beste Anna,' : 'BEGIN:VCALENDAR\nEND:VCALENDAR\n';
    const { out, err, code } = await command(['occurrences', ...argv], { input, env: nl });
    expect([out, code]).toEqual(['', exit]);
    expect(err).toContain(sentence);
  });
});
