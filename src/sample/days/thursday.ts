import type { SampleMail } from '../letter.ts';

/** Thursday 10 December: two people of one name on opposite sides (situation 4), and an answer that closes a loop. */
export const thursday: readonly SampleMail[] = [
  {
    id: 'pieter-devries',
    at: '2026-12-10T09:05',
    mailbox: 'vandenberg',
    from: 'Pieter de Vries <pieter.devries@verkoper.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Concept leveringsakte Kade 3',
    text: `
Geachte heer Van den Berg,

Wilt u mij het concept van de leveringsakte van Kade 3 sturen? Ik ben als verkoper benieuwd naar artikel 4.

Met vriendelijke groet,
Pieter de Vries`,
  },
  {
    id: 'visser-antwoord',
    at: '2026-12-10T11:30',
    mailbox: 'vandenberg',
    from: 'Makelaardij Visser <kantoor@visser-makelaars.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Re: Taxatierapport Lindelaan 12',
    answers: 'taxatie-gevraagd',
    text: `
Geachte heer Van den Berg,

Bijgaand het taxatierapport van Lindelaan 12. Excuus dat het even duurde.

Met vriendelijke groet,
B. Visser`,
    annexes: [
      { name: 'taxatierapport.pdf', type: 'application/pdf', content: '%PDF-1.4 taxatierapport' },
    ],
  },
  {
    id: 'university-invites',
    at: '2026-12-10T14:00',
    mailbox: 'smit',
    from: 'Prof. A. Lindqvist <a.lindqvist@university.example>',
    to: 'dr.smit@smit-clinic.example',
    subject: 'Guest lecture in March',
    text: `
Dear Dr Smit,

Would you be willing to give a guest lecture on Tuesday 9 March 2027? The students would be most grateful.

Kind regards,
Anna Lindqvist`,
  },
];
