import type { SampleMail } from '../letter.ts';

/** Tuesday 8 December: situation 2 (a genuine supplier, a new account) and a bounce. */
export const tuesday: readonly SampleMail[] = [
  {
    id: 'mulder-factuur',
    at: '2026-12-08T08:55',
    mailbox: 'vandenberg',
    from: 'Drukkerij Mulder <administratie@drukkerij-mulder.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Factuur 2026-118 en nieuw rekeningnummer',
    text: `
Geachte heer Van den Berg,

Bijgaand factuur 2026-118 van € 312,40 voor het briefpapier. Let u erop dat ons rekeningnummer is gewijzigd: betaalt u voortaan op NL02ABNA0123456789.

Met vriendelijke groet,
Drukkerij Mulder`,
    headers: [
      'Authentication-Results: mx.vandenberg-notariaat.example; dkim=pass header.d=drukkerij-mulder.example; dmarc=pass',
    ],
    annexes: [
      { name: 'factuur-2026-118.pdf', type: 'application/pdf', content: '%PDF-1.4 factuur' },
    ],
  },
  {
    id: 'bounce-oud-adres',
    at: '2026-12-08T09:10',
    mailbox: 'vandenberg',
    from: 'Mail Delivery System <mailer-daemon@mx.vandenberg-notariaat.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Undelivered Mail Returned to Sender',
    text: '',
    headers: ['Auto-Submitted: auto-replied'],
    body: {
      type: 'multipart/report; report-type=delivery-status; boundary="bounce"',
      content: `--bounce
Content-Type: text/plain; charset=us-ascii

This is the mail system. Your message could not be delivered.

<oud@dekker-en-zonen.example>: host mx.dekker-en-zonen.example said: 550 5.1.1 User unknown

--bounce
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.vandenberg-notariaat.example

Final-Recipient: rfc822; oud@dekker-en-zonen.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--bounce
Content-Type: text/rfc822-headers

From: notaris@vandenberg-notariaat.example
To: oud@dekker-en-zonen.example
Subject: Concept akte
Message-ID: <concept-dekker@week.example>

--bounce--`,
    },
  },
  {
    id: 'insurer-question',
    at: '2026-12-08T13:35',
    mailbox: 'smit',
    from: 'Noord Assurance <claims@noord-assurance.example>',
    to: 'dr.smit@smit-clinic.example',
    subject: 'Claim 7781',
    text: `
Dear Dr Smit,

Is Mr Peters a patient of yours, and what was he treated for in October? We need this for claim 7781.

Kind regards,
Noord Assurance`,
  },
];
