import type { Line } from './lines.ts';

type Field = 'from' | 'sent' | 'date' | 'to' | 'copy' | 'subject' | 'other';

const FIELDS: Readonly<Record<Field, string>> = {
  from: 'from|van|von|de|da|fra|från|от|od|lähettäjä|mittente|kimden|发件人|寄件者|差出人|보낸 사람',
  sent: 'sent|verzonden|gesendet|envoyé|envoye|enviado|enviada|inviato|sendt|skickat|отправлено|wysłano|odesláno|lähetetty|发送时间|送信日時|보낸 날짜|verstuurd',
  date: 'date|datum|data|fecha|dato|дата|päivämäärä|日期|tarih',
  to: 'to|aan|an|à|para|a|til|till|кому|do|komu|vastaanottaja|收件人|宛先|받는 사람|kime|naar',
  copy: 'cc|bcc|kopie|copie|копия|copia|kopia|dw|kopi|抄送',
  subject:
    'subject|onderwerp|betreff|objet|asunto|oggetto|assunto|emne|ämne|тема|temat|předmět|aihe|主题|件名|제목|konu',
  other:
    'reply-to|antwoord aan|importance|prioriteit|priority|belang|urgentie|bijlagen|bijlage|attachments|attachment|organisation|organization|categories|resent-from|on behalf of|namens|sender|mailing list|message-id',
};

const KEYS = new Map<string, Field>();
for (const field of ['from', 'sent', 'date', 'to', 'copy', 'subject', 'other'] as const) {
  for (const key of FIELDS[field].split('|')) KEYS.set(key, field);
}

const KEY_LINE = /^[>*_\s|]{0,10}([\p{L}][\p{L} -]{0,24}?)\s?[*_]{0,3}\s?[:：][*_\s]{0,5}(.*)$/u;
const INLINE = /\s[*_]{0,3}(Sent|Date|Verzonden|Datum|Gesendet)\s?:/u;
const ADDRESS = /[^\s<>@"(]{1,64}@[^\s<>@")]{1,190}/;
const TIME = /\d{1,2}[:.]\d{2}|\d\u200e?:\u200e?\d{2}/;

/** The heading of a quoted mail, as Outlook and its like put it. */
export interface Heading {
  readonly lines: number;
}

interface Found {
  readonly fields: Set<Field>;
  address: boolean;
  timed: boolean;
  /** A line of the same form with a word no mail heading has: a form or an agenda. */
  foreign: boolean;
  lines: number;
}

function keyOf(line: string): { field: Field | null; value: string } | null {
  if (line.length > 2000) return null;
  const match = KEY_LINE.exec(line);
  if (match === null) return null;
  const key = (match[1] ?? '').toLowerCase().trim();
  return { field: KEYS.get(key) ?? null, value: match[2] ?? '' };
}

function note(found: Found, field: Field, value: string): void {
  found.fields.add(field);
  if (ADDRESS.test(value)) found.address = true;
  if ((field === 'sent' || field === 'date') && TIME.test(value) && /\d/.test(value)) {
    found.timed = true;
  }
  // A bold heading whose fields stand on one line.
  if (field === 'from' && INLINE.test(value)) found.fields.add('date');
}

/** Lines a heading may take, addresses of a long To included. */
const MAX_LINES = 30;
/** Lines one value may be folded over. */
const MAX_FOLDED = 6;

/** Whether another field of the heading follows within a few lines: then what lies between belongs to it. */
function nextField(lines: readonly Line[], from: number): number {
  let blanks = 0;
  for (let at = from; at < Math.min(lines.length, from + MAX_FOLDED); at += 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') blanks += 1;
    if (blanks > 1) return -1;
    const key = keyOf(text);
    if (key !== null) return key.field === null ? -1 : at;
    if (blanks > 0 && text !== '') return -1;
  }
  return -1;
}

function gather(lines: readonly Line[], start: number): Found {
  const found: Found = {
    fields: new Set(),
    address: false,
    timed: false,
    foreign: false,
    lines: 0,
  };
  let at = start;
  while (at < lines.length && at - start < MAX_LINES) {
    const key = keyOf(lines[at]?.text ?? '');
    if (key === null || key.field === null) {
      const next = key === null ? nextField(lines, at) : -1;
      if (next === -1) {
        found.foreign = key !== null && key.value !== '' && !key.value.startsWith('//');
        break;
      }
      at = next;
      continue;
    }
    note(found, key.field, key.value);
    at += 1;
    found.lines = at - start;
  }
  return found;
}

function isHeading(found: Found): boolean {
  const { fields } = found;
  const dated = fields.has('sent') || fields.has('date');
  const essential = [fields.has('from'), dated, fields.has('to'), fields.has('subject')];
  const count = essential.filter(Boolean).length;
  if (count < 2 || !(fields.has('from') || (dated && fields.has('to')))) return false;
  if (found.foreign && !(count >= 3 && found.address)) return false;
  if (found.address) return true;
  if (count < 3) return false;
  return fields.has('subject') || (fields.has('sent') && found.timed);
}

/**
 * A quoted mail's heading at line `at`; null when what stands there only looks like one: agenda
 * items ("Date: … Time: … Address: …"), forms and itineraries have words that mail has not.
 */
export function headingAt(lines: readonly Line[], at: number): Heading | null {
  const first = keyOf(lines[at]?.text ?? '');
  if (first?.field !== 'from' && first?.field !== 'sent' && first?.field !== 'date') return null;
  const before = keyOf(lines[at - 1]?.text ?? '');
  if (before !== null && before.field === null && before.value !== '') return null;
  const found = gather(lines, at);
  return isHeading(found) ? { lines: found.lines } : null;
}

const RULES = '[-_=*#>\\s]';
const ORIGINAL = new RegExp(
  `^(?:${RULES}{2,}(?:original message|original mail|original e-mail|reply message|oorspronkelijk bericht|origineel bericht|oorspronkelijke e-mail|ursprüngliche nachricht|originalnachricht|message d['’]origine|mensaje original|messaggio originale|mensagem original|oprindelig meddelelse|ursprungligt meddelande|исходное сообщение)${RULES}*)$`,
  'iu',
);
const FORWARDED = new RegExp(
  `^(?:[-=_*>\\s]{2,}\\s?(?:forwarded message|forwarded by .{1,80}|forwarded mail|doorgestuurd bericht|doorgezonden bericht|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|пересылаемое сообщение)[-=_*\\s:]*|(?:begin forwarded message|begin doorgestuurd bericht|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré))\\s?:)$`,
  'iu',
);

/** "-----Oorspronkelijk bericht-----" */
export function isOriginalMarker(line: string): boolean {
  return line.length < 120 && ORIGINAL.test(line);
}

/** "---------- Forwarded message ---------": what follows is what the writer sends on. */
export function isForwardMarker(line: string): boolean {
  return line.length < 140 && FORWARDED.test(line);
}
