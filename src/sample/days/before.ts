import type { SampleMail } from '../letter.ts';

/** What lay in the mailboxes before the week began: the questions that are still open. */
export const before: readonly SampleMail[] = [
  {
    id: 'taxatie-gevraagd',
    at: '2026-11-26T10:05',
    mailbox: 'vandenberg',
    folder: 'sent',
    from: 'Van den Berg Notariaat <notaris@vandenberg-notariaat.example>',
    to: 'Makelaardij Visser <kantoor@visser-makelaars.example>',
    subject: 'Taxatierapport Lindelaan 12',
    text: `
Geachte heer Visser,

Voor de akte van levering van Lindelaan 12 heb ik het taxatierapport nog nodig. Kunt u mij dat sturen?

Met vriendelijke groet,
mr. J. van den Berg`,
  },
  {
    id: 'verklaring-karel',
    at: '2026-11-30T09:30',
    mailbox: 'vandenberg',
    folder: 'sent',
    from: 'Van den Berg Notariaat <notaris@vandenberg-notariaat.example>',
    to: 'Karel de Vries <karel@devries-thuis.example>',
    subject: 'Uw handtekening',
    text: `
Geachte heer De Vries,

De volmacht die ik u stuurde, heb ik nog niet getekend terug. Kunt u haar mij deze week toesturen?

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

Could you send me the report on request 5521? I have not had it yet.

Kind regards,
Dr Smit`,
  },
];
