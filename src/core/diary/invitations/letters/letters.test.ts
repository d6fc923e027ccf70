import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellsOfReport } from '../../../conduct/authority-report.ts';
import { binds } from '../../../conduct/binding-words.ts';
import { isTelling } from '../../../conduct/secrecy.ts';
import { isNeutralSubject } from '../../../conduct/subjects.ts';
import type { CalendarTime } from '../../../records/calendar-component.ts';
import type { Language } from '../../../text/words.ts';
import { findWhen } from '../../../time/when/when.ts';
import { timeAt } from '../meeting.ts';
import { invitationLetter } from './letter.ts';
import type { InvitationFacts, InvitationLetterKind } from './letter.ts';
import * as texts from './texts.ts';
import { sayMeetingTime } from './time-words.ts';

const AMSTERDAM = 'Europe/Amsterdam';
const NOW = Temporal.ZonedDateTime.from(`2026-11-23T10:00[${AMSTERDAM}]`).epochMilliseconds;
const at = (local: string, zone: string | null = AMSTERDAM): CalendarTime => timeAt(local, zone);
const THURSDAY = { start: at('2026-12-03T14:30:00'), end: at('2026-12-03T15:30:00') };
const FRIDAY = { start: at('2026-12-04T09:00:00'), end: at('2026-12-04T10:00:00') };

const facts: InvitationFacts = {
  tone: { language: 'nl', form: 'u' },
  principal: 'de heer Van den Berg',
  secrecy: 'none',
  when: THURSDAY,
  zone: AMSTERDAM,
  readerZone: null,
  now: NOW,
  what: 'een bespreking van de jaarrekening',
  where: 'bij ons op kantoor',
};
const english = (more: Partial<InvitationFacts> = {}): InvitationFacts => ({
  ...facts,
  tone: { language: 'en', form: 'u' },
  principal: 'Mr Van den Berg',
  what: 'a meeting about the annual accounts',
  where: 'at our office',
  ...more,
});

describe('letters as they leave', () => {
  test.each<[InvitationLetterKind, Partial<InvitationFacts>, string]>([
    [
      'invitation',
      {},
      'Graag nodig ik u namens de heer Van den Berg uit voor een bespreking van de jaarrekening: donderdag 3 december 2026, 14.30–15.30 uur (Nederlandse tijd), bij ons op kantoor. Schikt het, dan volstaat één regel of een klik in de uitnodiging die bij deze mail zit. Schikt het niet, noemt u dan gerust zelf een moment.',
    ],
    [
      'confirmation',
      {},
      'Hierbij bevestig ik uw afspraak met de heer Van den Berg: donderdag 3 december 2026, 14.30–15.30 uur (Nederlandse tijd), bij ons op kantoor. Bent u verhinderd, dan volstaat één regel of een telefoontje.',
    ],
    [
      'moved',
      { was: THURSDAY, when: FRIDAY },
      'Uw afspraak met de heer Van den Berg van donderdag 3 december 2026, 14.30–15.30 uur (Nederlandse tijd) is verzet. Het nieuwe tijdstip is vrijdag 4 december 2026, 9.00–10.00 uur (Nederlandse tijd), bij ons op kantoor. Laat u ons weten of dat schikt? Eén regel is genoeg.',
    ],
    [
      'cancelled',
      { reason: 'de heer Van den Berg is onverwacht verhinderd', times: [FRIDAY] },
      'Het spijt mij dat ik uw afspraak met de heer Van den Berg van donderdag 3 december 2026, 14.30–15.30 uur (Nederlandse tijd) moet afzeggen; de heer Van den Berg is onverwacht verhinderd. Voor u houd ik vrij: vrijdag 4 december 2026, 9.00–10.00 uur (Nederlandse tijd). Past dat niet, noemt u dan gerust zelf een moment.',
    ],
    [
      'comes',
      { where: null },
      'Dank voor uw uitnodiging. De heer Van den Berg komt graag: donderdag 3 december 2026, 14.30–15.30 uur (Nederlandse tijd). Verandert er iets, dan horen wij het graag.',
    ],
    [
      'reminder',
      { asked: '2026-11-16', by: '2026-11-27' },
      'Op maandag 16 november vroegen wij u of donderdag 3 december 2026, 14.30–15.30 uur (Nederlandse tijd) u schikt. Zouden wij uiterlijk vrijdag 27 november uw antwoord mogen hebben? Is het al onderweg, dan hoeft u niets te doen.',
    ],
  ])('%s, in Dutch', (kind, more, body) => {
    expect(invitationLetter(kind, { ...facts, ...more }).body).toBe(body);
  });

  test.each<[InvitationLetterKind, Partial<InvitationFacts>, string]>([
    [
      'invitation',
      { readerZone: 'Europe/London' },
      'On behalf of Mr Van den Berg I should like to invite you to a meeting about the annual accounts: Thursday 3 December 2026, 14:30–15:30 Amsterdam time (13:30–14:30 London time), at our office. If it suits, one line will do, or a click in the invitation that comes with this message. If it does not, please name a time yourself.',
    ],
    [
      'declined',
      { times: [THURSDAY, FRIDAY], when: { start: at('2026-12-01T10:00:00'), end: null } },
      'Thank you for your invitation. On Tuesday 1 December 2026, 10:00 Amsterdam time, I am sorry to say, Mr Van den Berg is not free. Would one of these times suit instead: Thursday 3 December 2026, 14:30–15:30 Amsterdam time, or Friday 4 December 2026, 09:00–10:00 Amsterdam time? One line in reply is enough.',
    ],
    [
      'thanks-yes',
      {},
      'Thank you for your answer. It is in the diary: Thursday 3 December 2026, 14:30–15:30 Amsterdam time, at our office. Until then there is nothing you need do.',
    ],
  ])('%s, in English', (kind, more, body) => {
    expect(invitationLetter(kind, english(more)).body).toBe(body);
  });

  test('a subject says when; under secrecy only that we write', () => {
    expect(invitationLetter('moved', facts).subject).toBe(
      'Wijziging: donderdag 3 december 2026, 14.30–15.30 uur (Nederlandse tijd)',
    );
    const { subject, body } = invitationLetter('cancelled', {
      ...facts,
      secrecy: 'notary',
      reason: 'het testament is nog niet klaar',
    });
    expect(subject).toBe('Ons bericht van maandag 23 november');
    expect(isNeutralSubject(subject)).toBe(true);
    expect(isTelling(body)).toBe(false);
    expect(body).not.toContain('testament');
    expect(
      invitationLetter('invitation', { ...facts, secrecy: 'physician', what: 'de uitslag' }).body,
    ).toContain('uit voor een afspraak:');
  });
});

describe('times in words', () => {
  test.each([
    [
      'the day is another for the reader',
      { start: at('2026-12-03T23:00:00'), end: at('2026-12-03T23:30:00') },
      'Asia/Tokyo',
      'Thursday 3 December 2026, 23:00–23:30 Amsterdam time (Friday 4 December 2026, 07:00–07:30 Tokyo time)',
    ],
    [
      'the clocks show the same',
      THURSDAY,
      'Europe/Brussels',
      'Thursday 3 December 2026, 14:30–15:30 Amsterdam time',
    ],
    [
      'whole days',
      { start: at('2026-12-24', null), end: at('2026-12-27', null) },
      'Asia/Tokyo',
      'from Thursday 24 December 2026 to Saturday 26 December 2026',
    ],
    [
      'one whole day',
      { start: at('2026-12-24', null), end: at('2026-12-25', null) },
      null,
      'Thursday 24 December 2026',
    ],
    [
      'a floating time is on the clock of the house',
      { start: at('2026-12-03T14:30:00', null), end: null },
      'Europe/London',
      'Thursday 3 December 2026, 14:30 Amsterdam time (13:30 London time)',
    ],
    [
      'a series',
      { ...THURSDAY, rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261230T230000Z' },
      null,
      'every Thursday until Thursday 31 December 2026, first on Thursday 3 December 2026, 14:30–15:30 Amsterdam time',
    ],
    [
      'a series that no line can say',
      { ...THURSDAY, rule: 'FREQ=MONTHLY;BYDAY=MO,TH;BYSETPOS=-1' },
      null,
      'a series, first on Thursday 3 December 2026, 14:30–15:30 Amsterdam time',
    ],
  ])('%s', (_what, time, readerZone, said) => {
    expect(sayMeetingTime(time, { language: 'en', zone: AMSTERDAM, readerZone })).toBe(said);
  });

  const moment = fc.record({
    day: fc.integer({ min: 0, max: 1400 }),
    hour: fc.integer({ min: 5, max: 23 }),
    minute: fc.constantFrom(0, 5, 15, 30, 45),
    length: fc.constantFrom(15, 30, 45, 60, 90, 120, 600),
  });
  const zones = [
    'Europe/Amsterdam',
    'Europe/London',
    'America/New_York',
    'Asia/Kathmandu',
    'America/St_Johns',
    'Pacific/Chatham',
  ];

  test.each<Language>(['nl', 'en'])(
    'what a letter says in %s is read back as the same time',
    (language) => {
      fc.assert(
        fc.property(
          moment,
          fc.constantFrom(...zones),
          fc.constantFrom(...zones),
          (given, zone, readerZone) => {
            const from = Temporal.PlainDate.from('2026-01-01')
              .add({ days: given.day })
              .toPlainDateTime({ hour: given.hour, minute: given.minute });
            const time = {
              start: timeAt(from.toString({ smallestUnit: 'second' }), zone),
              // An hour that summer time skips is on no clock.
              end: timeAt(
                from
                  .toZonedDateTime(zone)
                  .add({ minutes: given.length })
                  .toPlainDateTime()
                  .toString({ smallestUnit: 'second' }),
                zone,
              ),
            };
            const said = sayMeetingTime(time, { language, zone, readerZone });
            const [first] = findWhen(said, { now: '2025-11-23T10:00', zone, language });
            expect([said, first?.from, first?.until, first?.zone]).toEqual([
              said,
              time.start.local.slice(0, 16),
              time.end.local.slice(0, 16),
              zone,
            ]);
          },
        ),
        { numRuns: 300 },
      );
    },
  );
});

const letters: readonly (readonly [string, texts.InvitationText])[] = Object.entries(texts);
const places = (text: string): readonly string[] =>
  [...new Set(text.toLowerCase().match(/\{\w+\}/g) ?? [])].toSorted();

test.each(letters)('%s says the same in three tones, and binds nobody', (_name, { u, je, en }) => {
  expect(places(je)).toEqual(places(u));
  expect(places(en)).toEqual(places(u));
  for (const text of [u, je, en]) {
    expect(text).toMatch(/[.?]$/);
    expect(text).not.toMatch(/[—!]|\s{2}/);
    expect(binds(text)).toBe(false);
    expect(tellsOfReport(text)).toBe(false);
    expect(isTelling(text)).toBe(false);
  }
  expect(je).not.toMatch(/\b(?:u|uw|uzelf)\b/i);
  expect(u).not.toMatch(/\b(?:je|jou|jouw|jezelf)\b/i);
});
