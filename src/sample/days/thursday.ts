import type { SampleMail, SampleOrder } from '../letter.ts';

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

Wilt u mij het concept van de leveringsakte van Kade 3 sturen? Als verkoper lees ik artikel 4 graag rustig na.

Met vriendelijke groet,
Pieter de Vries`,
  },
  {
    id: 'visser-antwoord',
    at: '2026-12-10T11:30',
    mailbox: 'vandenberg',
    from: 'Makelaardij Visser <kantoor@visser-makelaars.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Re: Lindelaan 12',
    answers: 'taxatie-gevraagd',
    text: `
Geachte heer Van den Berg,

Bijgaand het taxatierapport van Lindelaan 12. Excuses dat het zo lang duurde.

Met vriendelijke groet,
Bram Visser`,
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

May I invite you to give a guest lecture on Tuesday 9 March 2027? Our students would be most grateful.

Kind regards,
Anna Lindqvist`,
  },
  {
    id: 'jansen-klacht',
    at: '2026-12-10T19:48',
    mailbox: 'smit',
    from: 'W. Jansen <w.jansen@jansen-post.example>',
    to: 'dr.smit@smit-clinic.example',
    subject: 'Klacht over de wachttijd',
    text: `
Geachte mevrouw Smit,

Vanmiddag heb ik ruim een uur in de wachtkamer gezeten zonder dat iemand iets zei. Ik ben daar ontevreden over en dien hierbij een klacht in.

W. Jansen`,
  },
];

/** Her assistant answers Pieter, and picks the other De Vries from the address book. */
export const thursdaysOrder: SampleOrder = {
  at: '2026-12-10T09:40',
  mailbox: 'vandenberg',
  by: 'devries',
  answers: 'pieter-devries',
  to: { name: 'Els de Vries', address: 'els.devries@koper.example' },
  subject: 'Uw bericht van donderdag 10 december',
  text: `Geachte heer De Vries,

Bijgaand het concept waarom u vroeg.

Met vriendelijke groet,
secretariaat mr. Van den Berg`,
  annex: {
    name: 'concept-leveringsakte-kade-3.pdf',
    type: 'application/pdf',
    content: '%PDF-1.4 concept leveringsakte Kade 3',
  },
};
