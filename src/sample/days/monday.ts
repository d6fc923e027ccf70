import type { SampleMail } from '../letter.ts';

/** Monday 7 December: an ordinary morning, and situation 9 (a principal is another's client). */
export const monday: readonly SampleMail[] = [
  {
    id: 'bakker-stukken',
    at: '2026-12-07T08:41',
    mailbox: 'vandenberg',
    from: 'Lotte Bakker <lotte.bakker@bakker-familie.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Lindelaan 12',
    text: `
Geachte heer Van den Berg,

Hierbij stuur ik u de getekende koopovereenkomst en een kopie van mijn paspoort. Wilt u mij laten weten of u zo alles hebt?

Met vriendelijke groet,
Lotte Bakker`,
    annexes: [
      {
        name: 'koopovereenkomst.pdf',
        type: 'application/pdf',
        content: '%PDF-1.4 koopovereenkomst',
      },
      { name: 'paspoort.pdf', type: 'application/pdf', content: '%PDF-1.4 paspoort' },
    ],
  },
  {
    id: 'smit-als-client',
    at: '2026-12-07T09:02',
    mailbox: 'vandenberg',
    from: 'M. Smit <m.smit@prive-post.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Vraag over mijn testament',
    text: `
Geachte heer Van den Berg,

Graag laat ik mijn levenstestament aanpassen; het gaat om ons huis aan het water, De Zilverreiger. Wanneer kunt u mij ontvangen?

Met vriendelijke groet,
M. Smit`,
  },
  {
    id: 'nieuwsbrief-notariaat',
    at: '2026-12-07T09:30',
    mailbox: 'vandenberg',
    from: 'Vakblad Notariaat <nieuwsbrief@vakblad.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Deze week in het vakblad',
    text: `
Deze week: wat er in 2027 verandert in het erfrecht, en vijf vragen over de digitale akte.

Lees verder: https://vakblad.example/week-50

Wilt u deze nieuwsbrief niet meer ontvangen? Afmelden: https://vakblad.example/afmelden`,
    headers: [
      'List-Id: <nieuwsbrief.vakblad.example>',
      'List-Unsubscribe: <https://vakblad.example/afmelden>',
      'Precedence: bulk',
    ],
  },
  {
    id: 'referral-brouwer',
    at: '2026-12-07T10:15',
    mailbox: 'smit',
    from: 'Dr H. Brouwer <h.brouwer@gp-brouwer.example>',
    to: 'dr.smit@smit-clinic.example',
    subject: 'Referral letter',
    text: `
Dear Dr Smit,

Please find attached a referral letter. Could you see this person before Christmas?

Kind regards,
Hanna Brouwer, general practitioner`,
    annexes: [{ name: 'referral.pdf', type: 'application/pdf', content: '%PDF-1.4 referral' }],
  },
  {
    id: 'pharma-dinner',
    at: '2026-12-07T11:20',
    mailbox: 'smit',
    from: 'Celia Hart <c.hart@meridian-pharma.example>',
    to: 'dr.smit@smit-clinic.example',
    subject: 'Dinner symposium on 17 December',
    text: `
Dear Dr Smit,

We have the pleasure of inviting you to our dinner symposium on Thursday 17 December 2026, at half past six. May we count on your company?

Kind regards,
Celia Hart
Meridian Pharma`,
  },
  {
    id: 'willemsen-verzetten',
    at: '2026-12-07T16:25',
    mailbox: 'smit',
    from: 'Gerda Willemsen <g.willemsen@willemsen-post.example>',
    to: 'appointments@smit-clinic.example',
    subject: 'Andere dag',
    text: `
Goedemiddag,

Donderdag 17 december moet ik op mijn kleinkind passen. Kan mijn afspraak van die dag naar een andere dag?

Met vriendelijke groet,
Gerda Willemsen`,
  },
];
