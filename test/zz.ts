import { readOrder } from '../src/core/orders/read-order.ts';
import { sayOrder } from '../src/core/orders/say-order.ts';
import { USUAL_HABITS } from '../src/core/orders/context.ts';
const base = { now: '2026-11-24T09:00:00', zone: 'Europe/Amsterdam', people: [
 { id: 'p1', names: ['Piet Jansen'], roles: [], addresses: ['piet@jansen.example'] },
 { id: 'p2', names: ['Els Visser'], roles: [], addresses: ['els@visser.example'] },
 { id: 'p3', names: ['Kate Hill'], roles: [], addresses: ['kate@hill.example'] },
 { id: 'p4', names: ['Puur Catering'], roles: [], addresses: ['info@puur.example'] }],
 me: ['de heer berg'], places: [], habits: USUAL_HABITS,
 events: [
  { uid: 'u1', recurrenceId: null, start: '2026-12-03T10:00:00', end: '2026-12-03T12:00:00', summary: 'Bestuursvergadering', people: ['p1','p2','p3'] },
  { uid: 'u2', recurrenceId: null, start: '2026-12-01T10:00:00', end: '2026-12-01T12:00:00', summary: 'Overleg Els', people: ['p2'] },
  { uid: 'u3', recurrenceId: null, start: '2026-11-19T10:00:00', end: '2026-11-19T12:00:00', summary: 'Bestuursvergadering', people: ['p1','p2'] },
 ] } as const;
const nl = [
 'regel een zaal voor 8, lunch en een beamer voor de vergadering van donderdag 3 december',
 'Regel een zaal voor 8, lunch bij Puur Catering en een beamer voor de bestuursvergadering, uiterlijk maandag',
 'regel voor de bestuursvergadering een zaal en een videolink',
 'regel een videolink https://meet.example/abc voor de bestuursvergadering',
 'agenda voor de bestuursvergadering: 1. Jaarcijfers 2. Begroting 3. Rondvraag',
 'zet de erfpacht op de agenda van de bestuursvergadering',
 'Jansen levert het jaarverslag bij punt 1 voor de bestuursvergadering, uiterlijk vrijdag',
 'vraag Els om de begroting voor de bestuursvergadering',
 'stuur de stukken voor de bestuursvergadering zonder wat ontbreekt',
 'stuur de agenda en de stukken voor de vergadering van donderdag 3 december',
 'stuur het verslag van de bestuursvergadering van 19 november rond',
 'keur het verslag van de vergadering van donderdag goed',
 'de lunch voor de bestuursvergadering is bevestigd',
 'de actie van Jansen is gedaan',
 'actie voor Jansen uit de vergadering van donderdag: de offerte opvragen, uiterlijk 4 december',
 'hoe staat het met de bestuursvergadering?',
 'bestel een lunch voor Jan',
 'reserveer een zaal voor donderdag',
 'plan een lunch met Els voor de bestuursvergadering',
 'zeg de bestuursvergadering af',
 'vraag Els om de begroting',
];
const en = ['arrange a room for 8, lunch and a projector for the board meeting on Thursday 3 December', 'book a room for 8 with a video link for the Bestuursvergadering', 'agenda for the Bestuursvergadering: annual figures; budget', 'Piet Jansen delivers the annual report for the Bestuursvergadering, by Friday', 'send the papers for the Bestuursvergadering', 'approve the minutes of the Bestuursvergadering of 19 November', "Jansen's action is done", 'the lunch for the Bestuursvergadering is confirmed','what is still missing for the Bestuursvergadering?'];
for (const [language, list] of [['nl', nl], ['en', en]] as const) for (const text of list) {
  const read = readOrder(text, { ...base, language } as any);
  console.log(text, '\n   =>', read.understood ? read.orders.map((o) => o.kind + ' ' + sayOrder(o, language)).join(' || ') : 'ASK ' + JSON.stringify(read.question) + read.readings.map(r=>r.said).join('|'));
}
