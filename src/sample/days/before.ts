import type { SampleMail } from '../letter.ts';

const NOTARY = 'Van den Berg Notariaat <notaris@vandenberg-notariaat.example>';

/** What he wrote himself before the week began: the questions that are still open, and an order. */
export const before: readonly SampleMail[] = [
  {
    id: 'briefpapier-besteld',
    at: '2026-11-24T14:10',
    mailbox: 'vandenberg',
    folder: 'sent',
    from: NOTARY,
    to: 'Drukkerij Mulder <administratie@drukkerij-mulder.example>',
    subject: 'Briefpapier',
    text: `
Geachte heer, mevrouw,

Graag bestel ik 2.000 vel briefpapier, in dezelfde uitvoering als vorig jaar.

Met vriendelijke groet,
mr. J. van den Berg`,
  },
  {
    id: 'taxatie-gevraagd',
    at: '2026-11-26T10:05',
    mailbox: 'vandenberg',
    folder: 'sent',
    from: NOTARY,
    to: 'Makelaardij Visser <kantoor@visser-makelaars.example>',
    subject: 'Lindelaan 12',
    text: `
Geachte heer Visser,

Voor de levering van Lindelaan 12 heb ik bijna alles binnen. Kunt u mij het taxatierapport nog toesturen?

Met vriendelijke groet,
mr. J. van den Berg`,
  },
  {
    id: 'volmacht-karel',
    at: '2026-11-30T09:30',
    mailbox: 'vandenberg',
    folder: 'sent',
    from: NOTARY,
    to: 'Karel de Vries <karel@devries-thuis.example>',
    subject: 'Uw handtekening',
    text: `
Geachte heer De Vries,

Twee weken geleden stuurde ik u de volmacht om te ondertekenen. Zou u mij de getekende volmacht deze week willen terugsturen? Dan ligt voor onze afspraak alles klaar.

Met vriendelijke groet,
mr. J. van den Berg`,
  },
  {
    id: 'tafel-gevraagd',
    at: '2026-11-30T11:15',
    mailbox: 'vandenberg',
    folder: 'sent',
    from: NOTARY,
    to: 'Johan Schaap <j.schaap@schaap-kantoormeubelen.example>',
    subject: 'Vergadertafel',
    text: `
Geachte heer Schaap,

Begin november bestelde ik bij u een vergadertafel voor onze kleine spreekkamer. Wanneer kunt u die leveren?

Met vriendelijke groet,
mr. J. van den Berg`,
  },
  {
    id: 'inmeten-aangeboden',
    at: '2026-12-04T10:20',
    mailbox: 'vandenberg',
    folder: 'sent',
    answers: 'tafel-gevraagd',
    from: NOTARY,
    to: 'Johan Schaap <j.schaap@schaap-kantoormeubelen.example>',
    subject: 'Re: Vergadertafel',
    text: `
Geachte heer Schaap,

Voor het inmeten van de kleine spreekkamer houden wij voor u vrij:

– vrijdag 11 december 2026, 16.30–17.00 uur
– maandag 14 december 2026, 13.30–14.00 uur

Beide staan tot donderdag 10 december, 12.00 uur; één regel antwoord is genoeg.

Met vriendelijke groet,
mr. J. van den Berg`,
  },
  {
    id: 'lab-asked',
    at: '2026-12-02T16:40',
    mailbox: 'smit',
    folder: 'sent',
    from: 'Dr Smit <dr.smit@smit-clinic.example>',
    to: 'Rivierland Laboratory <desk@rivierland-lab.example>',
    subject: 'Outstanding report, request 5521',
    text: `
Dear colleagues,

Could you send me the report on request 5521? It has not reached us yet.

Kind regards,
Dr Smit`,
  },
];
