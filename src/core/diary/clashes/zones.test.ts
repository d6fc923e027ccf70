import { describe, expect, test } from 'vitest';
import { at, diaryOf, event, look } from './clashes.fixture.ts';

describe('zones', () => {
  const bob = { name: 'Bob', address: 'bob@example.test', zone: 'America/New_York', daytime: null };

  test('before somebody’s day, with a time inside everybody’s', () => {
    const diary = diaryOf([event('Overleg', '10:00', '11:00', { attendees: [bob] })]);
    expect(look(diary)).toEqual([
      [
        '„Overleg” is voor Bob buiten de dag: dinsdag 3 november, 4.00 uur in New York.',
        'Verzet „Overleg” naar dinsdag 3 november tussen 15.00 en 16.00 uur: dezelfde dag.',
      ],
    ]);
  });

  test('a series that shifts for somebody far away, there and back', () => {
    const dates = ['2026-10-20', '2026-10-27', '2026-11-03', '2026-11-10'];
    const series = dates.map((date) =>
      event('Weekoverleg', `${date}T15:00`, `${date}T16:00`, {
        recurrenceId: `${date}T15:00:00`,
        attendees: [bob],
      }),
    );
    const within = { from: at('2026-10-01T00:00'), until: at('2026-12-01T00:00') };
    expect(look(diaryOf(series), within)).toEqual([
      [
        'Door het verzetten van de klok is „Weekoverleg” voor Bob vanaf dan 1 uur later: dinsdag 27 oktober, 10.00 uur in New York.',
        'Vraag Bob of dinsdag 27 oktober, 10.00 uur in New York schikt.',
      ],
      [
        'Door het verzetten van de klok is „Weekoverleg” voor Bob vanaf dan 1 uur eerder: dinsdag 3 november, 9.00 uur in New York.',
        'Vraag Bob of dinsdag 3 november, 9.00 uur in New York schikt.',
      ],
    ]);
  });

  test('a time without a zone', () => {
    expect(look(diaryOf([event('Ontbijt', '09:00', '10:00', { floating: true })]))).toEqual([
      [
        '„Ontbijt” (dinsdag 3 november, 9.00 uur) heeft geen tijdzone; op reis staat het op een ander tijdstip.',
        'Geef „Ontbijt” de tijdzone Europe/Amsterdam.',
      ],
    ]);
  });
});
