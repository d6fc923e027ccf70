import { expect, test } from 'vitest';
import { readCalendar } from '../../../core/diary/ical/read-calendar.ts';
import { say } from '../../../core/text/words.ts';
import { diaryEngineWords } from '../words.ts';
import { sayDropped } from './say-dropped.ts';

const event = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join(
    '\r\n',
  );

const BAD: readonly (readonly [text: string, nl: string])[] = [
  ['Beste Anna,', 'Er staat geen agenda in dit bestand.'],
  [event('UID:a'), 'Niet gebruikt: VEVENT a (er staat niet in wanneer het begint).'],
  [
    event('UID:a', 'DTSTART;TZID=Nergensland:20261201T100000'),
    'De tijdzone “Nergensland” van VEVENT a kennen wij niet; de tijd is genomen zoals zij er staat.',
  ],
  [
    event('UID:a', 'DTSTART:20261201T100000Z', 'SUMMARY;X="open:Overleg'),
    'Niet gebruikt: VEVENT a (een regel is niet te lezen: SUMMARY;X="open:Overleg).',
  ],
];

test.each(BAD)('what was left out of a file is said in the reader’s language: %j', (text, nl) => {
  const said = readCalendar(text).dropped.map((one) =>
    say(diaryEngineWords, sayDropped(one), 'nl'),
  );
  expect(said[0]).toBe(nl);
});
