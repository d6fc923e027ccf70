/** A calendar message as a mailer writes it: the words, the same for calendar programs, and the same as a file. */
export interface InvitationMail {
  readonly method: 'REQUEST' | 'CANCEL' | 'REPLY' | 'COUNTER';
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly id: string;
  readonly uid?: string;
  readonly sequence?: number;
  readonly stamp?: string;
  /** Amsterdam unless given. */
  readonly zone?: string;
  /** Wall clock of the zone, `20261203T143000`. */
  readonly start: string;
  readonly end: string;
  readonly title?: string;
  readonly organiser?: string;
  /** `ATTENDEE` lines' ends; the principal, asked to answer, unless given. */
  readonly attendees?: readonly string[];
}

const ASKED = ';PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:berg@kantoor.example';
const EDGE = 'edge-of-parts';

/** The bytes of it, as Outlook and Google send it: the calendar twice over. */
export function invitationMail(mail: InvitationMail): Uint8Array {
  const calendar = calendarOf(mail).join('\r\n');
  const alternative = [
    'Content-Type: multipart/alternative; boundary="inner"',
    '',
    '--inner',
    'Content-Type: text/plain; charset=utf-8',
    '',
    mail.text,
    '--inner',
    `Content-Type: text/calendar; charset=utf-8; method=${mail.method}`,
    '',
    calendar,
    '--inner--',
  ];
  const lines = [
    'Date: Tue, 24 Nov 2026 08:00:00 +0000',
    `From: ${mail.from}`,
    'To: berg@kantoor.example',
    `Subject: ${mail.subject}`,
    `Message-ID: <${mail.id}>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${EDGE}"`,
    '',
    `--${EDGE}`,
    ...alternative,
    `--${EDGE}`,
    'Content-Type: application/ics; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    '',
    calendar,
    `--${EDGE}--`,
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

function calendarOf(mail: InvitationMail): readonly string[] {
  const address = /<([^>]*)>/.exec(mail.from)?.[1] ?? mail.from;
  const {
    organiser = address,
    attendees = [ASKED],
    sequence = 0,
    zone = 'Europe/Amsterdam',
  } = mail;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Mailer//EN',
    `METHOD:${mail.method}`,
    'BEGIN:VEVENT',
    `UID:${mail.uid ?? 'review@post.example'}`,
    `DTSTAMP:${mail.stamp ?? '20261124T080000Z'}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;TZID=${zone}:${mail.start}`,
    `DTEND;TZID=${zone}:${mail.end}`,
    `SUMMARY:${mail.title ?? 'Kwartaaloverleg'}`,
    `ORGANIZER:mailto:${organiser}`,
    ...attendees.map((attendee) => `ATTENDEE${attendee}`),
    ...(mail.method === 'CANCEL' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
}
