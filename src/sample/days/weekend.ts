import type { SampleMail } from '../letter.ts';

/** Friday 11 to Sunday 13 December: an automatic reply, and situation 8 (chest pain, on a Saturday). */
export const weekend: readonly SampleMail[] = [
  {
    id: 'lab-away',
    at: '2026-12-11T09:20',
    mailbox: 'smit',
    from: 'Rivierland Laboratory <desk@rivierland-lab.example>',
    to: 'dr.smit@smit-clinic.example',
    subject: 'Automatic reply: Outstanding report, request 5521',
    answers: 'lab-asked',
    headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
    text: `
Thank you for your message. Our desk is closed and will reopen on Monday 14 December 2026.`,
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

Graag nodig ik je uit voor onze nieuwjaarsreceptie op vrijdag 8 januari 2027 om 17.00 uur. Kom je?

Met vriendelijke groet,
Wim Dijkstra`,
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
