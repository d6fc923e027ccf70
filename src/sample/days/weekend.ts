import type { SampleMail } from '../letter.ts';

/** Friday 11 to Sunday 13 December: an invitation from a friend, a newsletter, and situation 8 (chest pain, on a Saturday). */
export const weekend: readonly SampleMail[] = [
  {
    id: 'clinical-digest',
    at: '2026-12-11T07:00',
    mailbox: 'smit',
    from: 'Clinical Digest <digest@clinical-digest.example>',
    to: 'dr.smit@smit-clinic.example',
    subject: 'Five papers worth your weekend',
    text: `
This week: sleep and blood pressure, and a fresh look at an old drug.

Read on: https://clinical-digest.example/week-50

You receive this because you subscribed. Unsubscribe: https://clinical-digest.example/leave`,
    headers: [
      'List-Id: <digest.clinical-digest.example>',
      'List-Unsubscribe: <https://clinical-digest.example/leave>',
      'Precedence: bulk',
    ],
  },
  {
    id: 'dijkstra-borrel',
    at: '2026-12-11T14:25',
    mailbox: 'vandenberg',
    from: 'mr. W. Dijkstra <w.dijkstra@dijkstra-notaris.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Nieuwjaarsreceptie',
    text: `
Amice,

Graag nodig ik je uit voor onze nieuwjaarsreceptie op vrijdag 8 januari 2027, vanaf 17.00 uur. Kom je?

Hartelijke groet,
Wim`,
  },
  {
    id: 'peters-borst',
    at: '2026-12-12T10:12',
    mailbox: 'smit',
    from: 'J. Peters <j.peters@peters-post.example>',
    to: 'appointments@smit-clinic.example',
    subject: 'Afspraak',
    text: `
Goedemorgen,

Sinds vannacht heb ik pijn op de borst en het straalt uit naar mijn arm. Kan ik maandag komen?

J. Peters`,
  },
];
