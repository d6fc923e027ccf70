import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, startOffice } from './child.ts';

/** A terminal that happens to be set to English; nothing was chosen for the command. */
const ENGLISH = { LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB.UTF-8' };
const NOW = '2026-11-24T09:00:00+01:00';

let folder: string;
const run = async (
  argv: readonly string[],
  env: Readonly<Record<string, string>> = ENGLISH,
  rest: readonly string[] = ['--now', NOW],
) => command([...argv, '--data', join(folder, 'data'), ...rest], { env });

const event = (uid: string, from: string, until: string) => [
  ...['BEGIN:VEVENT', `UID:${uid}@kantoor.example`, 'DTSTAMP:20261101T080000Z'],
  `DTSTART;TZID=Europe/Amsterdam:20261126T${from}`,
  `DTEND;TZID=Europe/Amsterdam:20261126T${until}`,
  ...[`SUMMARY:${uid}`, 'END:VEVENT'],
];

/** An office of a Dutch notary with an English assistant, and two events at one time. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secretaris-language-'));
  const events = [
    ...event('Bestuur', '140000', '150000'),
    ...event('Passeren', '143000', '153000'),
  ];
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//NL', ...events];
  await writeFile(join(folder, 'a.ics'), [...calendar, 'END:VCALENDAR', ''].join('\r\n'));
  await run(['principal', 'add', 'mr. Van den Berg', '--id', 'berg', '--language', 'nl']);
  const anna = ['anna', 'Anna Gray', '--role', 'assistant', '--language', 'en'];
  await run(['user', 'add', ...anna, '--principal', 'berg']);
  await run(['import', join(folder, 'a.ics')]);
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const SHOW = ['diary', 'show', '--from', '2026-11-26', '--days', '1'];
const DUTCH_DAY = /^donderdag 26 november\n[^]*Wat botst\n[^]*vallen samen: donderdag 26 november/;
const ENGLISH_DAY = /^Thursday 26 November\n[^]*What clashes\n[^]*fall together: Thursday 26/;

describe('a command speaks one language from its first word to its last', () => {
  test('that of the principal, however the terminal happens to be set', async () => {
    expect((await run(SHOW)).out).toMatch(DUTCH_DAY);
  });

  test('that of the user it is done as', async () => {
    expect((await run([...SHOW, '--as', 'anna'])).out).toMatch(ENGLISH_DAY);
    const dutch = { ...ENGLISH, LANG: 'nl_NL.UTF-8' };
    expect((await run([...SHOW, '--as', 'anna'], dutch)).out).toMatch(ENGLISH_DAY);
  });

  test('the one that was chosen for it, by --lang or by LC_ALL', async () => {
    expect((await run([...SHOW, '--lang', 'en'])).out).toMatch(ENGLISH_DAY);
    expect((await run(SHOW, { ...ENGLISH, LC_ALL: 'en_GB.UTF-8' })).out).toMatch(ENGLISH_DAY);
    expect((await run(SHOW, { ...ENGLISH, LC_ALL: 'C.UTF-8' })).out).toMatch(DUTCH_DAY);
  });

  test('an order may be given in the other; what is answered and what is asked is not', async () => {
    const asked = await run(['tell', 'what is on this Thursday?']);
    expect(asked.out).toMatch(/Bestuur/);
    expect(asked.out).toMatch(/donderdag 26 november/);
    expect(asked.out).not.toMatch(/Thursday|November/);
    const planned = await run(['tell', 'keep Friday 27 November 3 pm to 4 pm free']);
    expect(planned.out).toMatch(/Dit zou er gebeuren:/);
    expect(planned.out).toMatch(/vrijdag 27 november/i);
    expect(planned.out).not.toMatch(/Friday|November/);
    const anna = await run(['tell', 'wat staat er donderdag?', '--as', 'anna']);
    expect(anna.out).toMatch(/Thursday 26 November/);
    expect(anna.out).not.toMatch(/donderdag|november/);
  });

  test('what goes wrong is said in it as well; without an office, in that of the terminal', async () => {
    expect((await run(['why', 'ac-4t7k4t7k'])).err).toContain('Er is niets gewijzigd');
    const none = await command(['docket', '--data', join(folder, 'none')], { env: ENGLISH });
    expect(none.err).toContain('There is no office');
  });

  test('so it is where an office is running', async () => {
    const data = join(folder, 'data');
    await using _ = await startOffice(['--data', data, '--port', '0'], /secretaris link/);
    // It runs by the clock of this machine, by which nothing clashes any more.
    expect((await run(SHOW, ENGLISH, [])).out).toMatch(/^donderdag 26 november\n/);
    const anna = [...SHOW, '--as', 'anna'];
    expect((await run(anna, ENGLISH, [])).out).toMatch(/^Thursday 26 November\n/);
    expect((await run([...SHOW, '--as', 'nobody'], ENGLISH, [])).err).toContain('nobody');
  });
});
