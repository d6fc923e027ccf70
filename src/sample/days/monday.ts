import type { SampleMail } from '../letter.ts';

/** Monday 7 December: an ordinary morning, and situation 9 (a principal is another's client). */
export const monday: readonly SampleMail[] = [
  {
    id: 'bakker-stukken',
    at: '2026-12-07T08:41',
    mailbox: 'vandenberg',
    from: 'Lotte Bakker <lotte.bakker@bakker-familie.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Stukken koopovereenkomst',
    text: `
Geachte heer Van den Berg,

Hierbij stuur ik u de getekende koopovereenkomst en een kopie van mijn paspoort. Wilt u laten weten of alles zo compleet is?

Met vriendelijke groet,
Lotte Bakker`,
    annexes: [
      {
        name: 'koopovereenkomst.pdf',
        type: 'application/pdf',
        content: '%PDF-1.4 koopovereenkomst',
      },
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

Graag wil ik mijn levenstestament aanpassen, codewoord zilverreiger. Wanneer kunt u mij ontvangen?

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
Het laatste nieuws over erfrecht en registergoederen.

Afmelden: https://vakblad.example/afmelden`,
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
H. Brouwer, general practitioner`,
    annexes: [{ name: 'referral.pdf', type: 'application/pdf', content: '%PDF-1.4 referral' }],
  },
  {
    id: 'pharma-dinner',
    at: '2026-12-07T11:20',
    mailbox: 'smit',
    from: 'Celia Hart <c.hart@meridian-pharma.example>',
    to: 'dr.smit@smit-clinic.example',
    subject: 'Invitation: dinner symposium on 17 December',
    text: `
Dear Dr Smit,

We would be honoured to welcome you at our dinner symposium on Thursday 17 December 2026 at 18:30. Please let me know whether you can attend.

Kind regards,
Celia Hart
Meridian Pharma`,
  },
];
