import type { SampleMail } from '../letter.ts';

/** Tuesday 8 December: situation 2 (a genuine supplier, a new account), a bounce of our own mail, an annex forgotten. */
export const tuesday: readonly SampleMail[] = [
  {
    id: 'mulder-factuur',
    at: '2026-12-08T08:55',
    mailbox: 'vandenberg',
    from: 'Drukkerij Mulder <administratie@drukkerij-mulder.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Re: Briefpapier',
    answers: 'briefpapier-besteld',
    text: `
Geachte heer Van den Berg,

Het briefpapier is vrijdag bij u bezorgd. Bijgaand onze factuur 2026-118 van € 312,40.

Let op: ons rekeningnummer is gewijzigd. Wilt u het bedrag overmaken op NL02 ABNA 0123 4567 89?

Met vriendelijke groet,
Drukkerij Mulder`,
    annexes: [
      { name: 'factuur-2026-118.pdf', type: 'application/pdf', content: '%PDF-1.4 factuur' },
    ],
  },
  {
    id: 'concept-dekker',
    at: '2026-12-08T09:08',
    mailbox: 'vandenberg',
    folder: 'sent',
    from: 'Van den Berg Notariaat <notaris@vandenberg-notariaat.example>',
    to: 'Dekker en Zonen <oud@dekker-en-zonen.example>',
    subject: 'Concept van de statuten',
    text: `
Geachte heer Dekker,

Vanmiddag leg ik de laatste hand aan de statuten. Klopt het dat de zetel in Gouda blijft?

Met vriendelijke groet,
mr. J. van den Berg`,
  },
  {
    id: 'bounce-dekker',
    at: '2026-12-08T09:10',
    mailbox: 'vandenberg',
    from: 'Mail Delivery System <mailer-daemon@mx.vandenberg-notariaat.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Undelivered Mail Returned to Sender',
    answers: 'concept-dekker',
    text: '',
    headers: ['Auto-Submitted: auto-replied'],
    body: {
      type: 'multipart/report; report-type=delivery-status; boundary="bounce"',
      content: `--bounce
Content-Type: text/plain; charset=us-ascii

This is the mail system at mx.vandenberg-notariaat.example.

I'm sorry to have to inform you that your message could not be delivered
to one or more recipients. It's attached below.

<oud@dekker-en-zonen.example>: host mx.dekker-en-zonen.example said: 550 5.1.1
    User unknown (in reply to RCPT TO command)

--bounce
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.vandenberg-notariaat.example

Final-Recipient: rfc822; oud@dekker-en-zonen.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--bounce
Content-Type: text/rfc822-headers

From: Van den Berg Notariaat <notaris@vandenberg-notariaat.example>
To: Dekker en Zonen <oud@dekker-en-zonen.example>
Subject: Concept van de statuten
Message-ID: <concept-dekker@week.example>

--bounce--`,
    },
  },
  {
    id: 'clarke-forgets',
    at: '2026-12-08T10:40',
    mailbox: 'vandenberg',
    from: 'Emma Clarke <e.clarke@clarke-solicitors.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Power of attorney',
    text: `
Dear Mr Van den Berg,

As agreed, I attach the signed power of attorney. The apostille will follow by courier.

Kind regards,
Emma Clarke
Clarke Solicitors, London`,
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
Noord Assurance, claims department`,
  },
];
