import { pdfOf } from '../../src/channels/pdf/pdf.fixture.ts';
import { calendarShelf } from '../../src/engine/index.ts';
import { at, phoneText } from './diary.ts';
import { letter } from './letter.ts';
import type { TestOffice } from './office.ts';
import { letterWithPapers } from './with-papers.ts';

/** The day that is filled: Wednesday 25 November 2026. */
export const FULL_DAY = '2026-11-25';

const SUBJECTS = [
  'Begroting 2027',
  'Overname Veldzicht',
  'Huurcontract Keizersgracht',
  'Jaarrekening stichting',
  'Reorganisatie noordkade',
  'Pensioenregeling medewerkers',
  'Verbouwing hoofdkantoor',
  'Aandeelhoudersovereenkomst',
  'Erfpacht havengebied',
  'Verzekeringen vernieuwen',
  'Werving directeur',
  'Klachtenprocedure',
] as const;

const FIRST = ['Els', 'Jan', 'Mehmet', 'Saskia', 'Zoë', 'André', 'Fatima', 'Bram', 'Noor', 'Loïs'];
const LAST = ['Visser', 'De Vries', 'Yılmaz', 'Österreicher', 'Van den Heuvel', 'Coëlho'];

/** Somebody of the sixty. */
export function guest(number: number): { readonly name: string; readonly address: string } {
  const name = `${FIRST[number % FIRST.length]} ${LAST[Math.floor(number / FIRST.length)]}`;
  return { name, address: `gast-${number}@bedrijf-${number % 7}.example` };
}

const PEOPLE = 5;

/** Fills a day: twelve appointments with five people each, what they wrote and promised, and papers for every one. */
export async function fillDay(world: TestOffice): Promise<void> {
  const shelf = calendarShelf(world.owner(), 'user-berg');
  for (const [index, subject] of SUBJECTS.entries()) {
    const people = Array.from({ length: PEOPLE }, (_none, place) => guest(index * PEOPLE + place));
    for (const [place, { name, address }] of people.entries()) {
      const base = {
        from: `${name} <${address}>`,
        to: 'berg@kantoor.example',
        subject,
        id: `<day-${index}-${place}@bedrijf.example>`,
        date: at('2026-11-20T10:00') + (index * PEOPLE + place) * 60_000,
      };
      const text = `Geachte heer Van den Berg,\n\nIk stuur u uiterlijk vrijdag 27 november de stukken over ${subject.toLowerCase()}.\n\nMet vriendelijke groet,\n\n${name}\nHoofd financiën\nBedrijf ${index} B.V.\nT 020 624 11 1${place}`;
      const raw =
        place === 0
          ? letterWithPapers({ ...base, text }, [
              {
                name: `${subject}.pdf`,
                type: 'application/pdf',
                bytes: pdfOf([`Stuk over ${subject}`]),
              },
            ])
          : letter({ ...base, text });
      await world.receive(raw);
    }
    const hour = 8 + Math.floor((index * 45) / 60);
    const minute = (index * 45) % 60;
    const clock = (minutes: number): string =>
      Temporal.PlainTime.from({ hour, minute })
        .add({ minutes })
        .toString({ smallestUnit: 'second' })
        .replaceAll(':', '');
    const lines = [
      'ORGANIZER:mailto:berg@kantoor.example',
      ...people.map(
        ({ name, address }) => `ATTENDEE;CN=${name};PARTSTAT=ACCEPTED:mailto:${address}`,
      ),
      `DESCRIPTION:Agenda\\n1. Opening\\nTer besluit: ${subject} vaststellen`,
    ];
    const event = {
      uid: `dag-${index}`,
      from: `20261125T${clock(0)}`,
      until: `20261125T${clock(40)}`,
      title: subject,
      place: index % 3 === 0 ? 'Keizersgracht 1, Amsterdam' : 'Kantoor',
      lines,
    };
    await shelf.put('agenda', `${event.uid}.ics`, phoneText(event), {
      ifMatch: null,
      ifNone: false,
    });
  }
  await world.settle();
}
