import { expect, test } from 'vitest';
import { findWhen } from './when.ts';

/** What is found in a Dutch sentence written on Wednesday 4 November 2026, in Amsterdam. */
function said(text: string): readonly string[] {
  return findWhen(text, {
    now: '2026-11-04T10:00:00+01:00',
    zone: 'Europe/Amsterdam',
    language: 'nl',
  }).map(
    ({ text: words, from, until, duration }) =>
      `${words}: ${duration ?? `${from ?? '…'} – ${until ?? '…'}`}`,
  );
}

test.each([
  ['We beginnen om 14.30.', ['14.30: 2026-11-04T14:30 – …']],
  ['We spreken elkaar om 14.30 uur.', ['14.30 uur: 2026-11-04T14:30 – …']],
  ['Graag voor 1 februari drie offertes.', ['voor 1 februari: … – 2027-02-01']],
  ['Graag voor 1 februari 3 offertes.', ['voor 1 februari: … – 2027-02-01']],
  ['Maandag drie gesprekken', ['Maandag: 2026-11-09 – 2026-11-10']],
  ['Lunch vr 12.30?', ['vr 12.30: 2026-11-06T12:30 – …']],
  ['Lunch om 12.30 op vr', ['12.30 op vr: 2026-11-06T12:30 – …']],
  ['Ik ben rond elven terug.', ['rond elven: 2026-11-04T11:00 – …']],
  ['Het begint drie minuten na 22:10.', ['drie minuten na 22:10: 2026-11-04T22:13 – …']],
  [
    'Morgenvroeg om 8 uur drie kwartier',
    ['Morgenvroeg om 8 uur: 2026-11-05T08:00 – …', 'drie kwartier: PT45M'],
  ],
  [
    'Om 9 uur 05 en om 9 uur vijf',
    ['9 uur 05: 2026-11-04T09:05 – …', '9 uur vijf: 2026-11-04T09:05 – …'],
  ],
  ['De vergadering van 10 uur', ['10 uur: 2026-11-04T10:00 – …']],
  ['Een vergadering van 2 uur', ['2 uur: PT2H']],
  [
    'Ik ben vandaag vijf tot zeven weg',
    ['vandaag vijf tot zeven: 2026-11-04T17:00 – 2026-11-04T19:00'],
  ],
  ['van 13.30 tot 3.30', ['van 13.30 tot 3.30: 2026-11-04T13:30 – 2026-11-04T15:30']],
  ['van 22.00 tot 3.30', ['van 22.00 tot 3.30: 2026-11-04T22:00 – 2026-11-05T03:30']],
  ['De rest van de dag', ['De rest van de dag: 2026-11-04T10:00 – 2026-11-05T00:00']],
  ['Twee uur later was hij er', ['Twee uur later: 2026-11-04T12:00 – …']],
  ['Ik zie u op 15 om 8:00', ['15 om 8:00: 2026-11-15T08:00 – …']],
  ['Ik vertrek voor 3 maanden.', ['3 maanden: P3M']],
  ['De eerste week van december', ['De eerste week van december: 2026-11-30 – 2026-12-07']],
  ['De tweede helft van januari', ['De tweede helft van januari: 2027-01-16 – 2027-02-01']],
  [
    'Op de eerste vrijdag van de volgende maand',
    ['de eerste vrijdag van de volgende maand: 2026-12-04 – 2026-12-05'],
  ],
  ['Afgelopen september was het druk', ['Afgelopen september: 2026-09-01 – 2026-10-01']],
  ['Ik ben volgende juni weg', ['volgende juni: 2027-06-01 – 2027-07-01']],
  ['Tot het einde van de maand', ['Tot het einde van de maand: … – 2026-12-01']],
  ['Tussen 22 januari en nu', ['Tussen 22 januari en nu: 2026-01-22 – 2026-11-05']],
  [
    'De afspraak van 22 juli gaat naar 29 juli',
    ['22 juli: 2027-07-22 – 2027-07-23', '29 juli: 2027-07-29 – 2027-07-30'],
  ],
  [
    'De zitting is op 14 januari 2027 te 13.30 uur.',
    ['14 januari 2027 te 13.30 uur: 2027-01-14T13:30 – …'],
  ],
  ['Uiterlijk vrijdag voor 12.00 uur', ['Uiterlijk vrijdag voor 12.00 uur: … – 2026-11-06T12:00']],
  ['Vanmiddag rond drieën.', ['Vanmiddag rond drieën: 2026-11-04T15:00 – …']],
  ['Volgende maand de 15e.', ['Volgende maand de 15e: 2026-12-15 – 2026-12-16']],
  ['Na de zomer pakken we dit op.', ['Na de zomer: 2027-09-23 – …']],
  ["'s Maandags is de praktijk dicht.", ["'s Maandags: 2026-11-09 – …"]],
  ['Om de twee weken op donderdagmiddag', ['Om de twee weken op donderdagmiddag: PT6H']],
  ['Op do. of vr. kan het.', ['do.: 2026-11-05 – 2026-11-06', 'vr.: 2026-11-06 – 2026-11-07']],
  [
    'Kan het dinsdag/woensdag?',
    ['dinsdag: 2026-11-10 – 2026-11-11', 'woensdag: 2026-11-11 – 2026-11-12'],
  ],
  ['Op 3/4 december', ['3/4 december: 2026-12-03 – 2026-12-05']],
  ['Sinds 12 november hoor ik niets meer', ['Sinds 12 november: 2025-11-12 – …']],
  ['In mei bent u welkom', ['mei: 2027-05-01 – 2027-06-01']],
  ['Het kan op do of vr', ['do: 2026-11-05 – 2026-11-06']],
  [
    'Ik wijzig de afspraak van tien uur naar elf.',
    ['tien uur: 2026-11-04T10:00 – …', 'elf: 2026-11-04T11:00 – …'],
  ],
  ['Verstuurd 2020-Sep-23', ['2020-Sep-23: 2020-09-23 – 2020-09-24']],
  ['Veteranendag 2027', ['Veteranendag 2027: 2027-06-26 – 2027-06-27']],
])('%s', (text, found) => {
  expect(said(text)).toEqual(found);
});

test.each([
  ['Graag een afspraak voor dinsdag.', '2026-11-10 – 2026-11-11'],
  [
    'Reserveer een tafel voor vier personen voor vrijdagavond.',
    '2026-11-06T18:00 – 2026-11-07T00:00',
  ],
  ['Kunt u mij voor dinsdag inplannen?', '2026-11-10 – 2026-11-11'],
  ['Zet een wekker voor tien over half negen.', '2026-11-04T08:40 – …'],
  ['Graag ontvang ik uw antwoord voor dinsdag.', '… – 2026-11-10'],
  ['Voor dinsdag graag een reactie op de afspraak.', '… – 2026-11-10'],
  ['Een afspraak vóór dinsdag is nodig.', '… – 2026-11-10'],
])('for or before: %s', (text, span) => {
  expect(said(text).map((each) => each.slice(each.indexOf(': ') + 2))).toEqual([span]);
});

test.each([
  'Na 3 pogingen gaf hij op.',
  'Een tafel voor 3 mensen.',
  'Er is plaats tot 5 personen.',
])('no time: %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('a zone behind a stretch of hours is of both ends', () => {
  const found = findWhen('van 14.00 tot 15.00 uur GMT', {
    now: '2026-11-06T09:00',
    zone: 'Europe/Amsterdam',
    language: 'nl',
  });
  expect(found).toMatchObject([
    { text: 'van 14.00 tot 15.00 uur GMT', from: '2026-11-06T14:00', zone: 'UTC' },
  ]);
});

test('a weekday said on that day is next week, or today', () => {
  const [find] = findWhen('Laten we vrijdag bellen', {
    now: '2026-11-06T09:00',
    zone: 'Europe/Amsterdam',
    language: 'nl',
  });
  expect(find).toMatchObject({
    from: '2026-11-13',
    assumptions: ['week'],
    alternatives: [{ from: '2026-11-06', until: '2026-11-07' }],
  });
});

/** Other readings of the last find, as they are stated. */
function alternativesOf(text: string): readonly string[] {
  const finds = findWhen(text, {
    now: '2026-11-04T10:00',
    zone: 'Europe/Amsterdam',
    language: 'nl',
  });
  return (finds.at(-1)?.alternatives ?? []).map(
    ({ from, until }) => `${from ?? '…'} – ${until ?? '…'}`,
  );
}

test.each([
  ['Op 12 december vliegt u; vertrek 14.25 uur.', ['2026-12-12T14:25 – …']],
  ['Op 12 december, zaal open tussen 13.30 en 14.00 uur.', ['2026-12-12T13:30 – 2026-12-12T14:00']],
  ['Het aanbod geldt tot 20 december.', ['… – 2026-12-21']],
])('what may be meant as well: %s', (text, found) => {
  expect(alternativesOf(text)).toEqual(found);
});
