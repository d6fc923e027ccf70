import type { SampleMail } from '../letter.ts';

/** Wednesday 9 December: situation 1 (a death is reported while a chase is queued) and situation 3 (a husband asks). */
export const wednesday: readonly SampleMail[] = [
  {
    id: 'overlijden-devries',
    at: '2026-12-09T08:20',
    mailbox: 'vandenberg',
    from: 'Anna de Vries <anna@devries-thuis.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Droevig bericht',
    text: `
Geachte heer Van den Berg,

Met veel verdriet laat ik u weten dat mijn man Karel maandagavond is overleden. Onze afspraak van donderdag kan niet doorgaan.

Anna de Vries`,
  },
  {
    id: 'lab-away',
    at: '2026-12-09T10:01',
    mailbox: 'smit',
    from: 'Rivierland Laboratory <desk@rivierland-lab.example>',
    to: 'dr.smit@smit-clinic.example',
    subject: 'Automatic reply: Our message of Wednesday 2 December',
    answers: 'lab-asked',
    headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
    text: `
Thank you for your message. We are moving house: our desk is closed until Tuesday 15 December 2026.`,
  },
  {
    id: 'hendriks-vraagt',
    at: '2026-12-09T10:48',
    mailbox: 'vandenberg',
    from: 'T. Hendriks <t.hendriks@hendriks-post.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Mijn vrouw',
    text: `
Geachte notaris,

Kunt u mij zeggen of mijn vrouw bij u is geweest over het testament?

T. Hendriks`,
  },
  {
    id: 'phishing-bank',
    at: '2026-12-09T11:05',
    mailbox: 'smit',
    from: 'Rijnbank Security <security@rijnbank-verify.example>',
    to: 'dr.smit@smit-clinic.example',
    subject: 'Your account will be blocked today',
    text: '',
    vouched: 'none',
    body: {
      type: 'text/html; charset=utf-8',
      content: `<html><body><p>Dear customer,</p><p>Your account will be blocked today. Confirm your password and security code at once:</p>
<p><a href="https://rijnbank.login-check.example/verify">https://www.rijnbank.example</a></p></body></html>`,
    },
  },
  {
    id: 'kok-pers',
    at: '2026-12-09T15:12',
    mailbox: 'vandenberg',
    from: 'Rosa Kok <rosa.kok@dagblad.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Persvraag: verkoop van het oude raadhuis',
    text: `
Geachte heer Van den Berg,

Voor het Dagblad schrijf ik een artikel over de verkoop van het oude raadhuis. Was u bij die verkoop betrokken? Uw reactie ontvang ik graag uiterlijk vrijdag 11 december, 12.00 uur.

Met vriendelijke groet,
Rosa Kok, redactie economie`,
  },
];
