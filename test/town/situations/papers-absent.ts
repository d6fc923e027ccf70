import { calendarShelf } from '../../../src/engine/index.ts';
import { HOUR } from '../hours.ts';
import { writeCalendarText } from '../mail/calendar-text.ts';
import type { Player, Situation, Stage } from './situation.ts';

const BANK: Player = { name: 'Waalbank', address: 'hypotheken@waalbank.example', marks: ['bank'] };
const BUYERS: Player = {
  name: 'Joost Kamp',
  address: 'joost@kamp-koper.example',
  marks: ['client'],
};
const DAY_OF_IT = 9;

/** 7. A deed at 15.00, the bank's papers absent at noon: the notary is rung with a proposal; the buyers hear nothing yet. */
export const papersAbsent: Situation = {
  name: '7 papers absent at noon',
  async begin(stage) {
    const dalen = stage.principal('dalen');
    await stage.introduce(dalen, BANK);
    await stage.introduce(dalen, BUYERS);
    stage.town.schedule(stage.at(2, '18:20'), () => putDeed(stage));
    stage.line(stage.at(DAY_OF_IT - 2, '09:00'), dalen, BANK, {
      id: 'stukken-kamp',
      sent: true,
      subject: 'Hypotheekstukken Kamp',
      text: `Geachte heer, mevrouw,\n\nVoor de akte van Kamp op ${said(stage)} om 15.00 uur ontvangen wij de hypotheekstukken graag uiterlijk die dag om 12.00 uur. Kunt u dat bevestigen?\n\nmr. P. van Dalen`,
    });
  },
  async wrong(stage) {
    const dalen = stage.principal('dalen');
    const noon = stage.at(DAY_OF_IT, '12:00');
    if (
      stage.reached(BUYERS.address, stage.at(DAY_OF_IT - 2, '09:00'), stage.at(DAY_OF_IT, '15:00'))
        .length > 0
    )
      return Promise.resolve('the buyers heard of it');
    const rung = stage.heard(dalen, /Waalbank|hypotheekstukken/i, noon, noon + HOUR);
    return rung ? null : 'the notary was not rung within the hour';
  },
};

function said(stage: Stage): string {
  const day = stage.day(DAY_OF_IT);
  return day.toLocaleString('nl-NL', { weekday: 'long', day: 'numeric', month: 'long' });
}

async function putDeed(stage: Stage): Promise<void> {
  const dalen = stage.principal('dalen');
  const shelf = calendarShelf(stage.town.office.owner(dalen.id), dalen.himself.id);
  const [calendar] = await shelf.calendars();
  const from = stage.at(DAY_OF_IT, '15:00');
  const text = writeCalendarText({
    method: 'REQUEST',
    uid: 'akte-kamp@vandalen-notariaat.example',
    title: 'Akte Kamp',
    organiser: dalen.address,
    attendee: BUYERS.address,
    answer: 'ACCEPTED',
    sequence: 0,
    stamp: stage.town.now,
    from,
    until: from + HOUR,
  }).replace('METHOD:REQUEST\r\n', '');
  await shelf.put(calendar?.name ?? 'agenda', 'akte-kamp.ics', text, {
    ifMatch: null,
    ifNone: false,
  });
  await stage.town.settle();
}
