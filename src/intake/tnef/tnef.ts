import type { Mailbox } from '../../core/records/reading.ts';
import { typeOfName } from '../file-endings.ts';
import { MAX_FILES_PACKED } from '../limits.ts';
import { decodeText } from '../mime/charset.ts';
import { safeFileName } from '../mime/leaf.ts';
import type { Attribute } from './attributes.ts';
import { ATTRIBUTE, attributesOf, isTnef } from './attributes.ts';
import { charsetOfCodePage } from './code-page.ts';
import { Cursor } from './cursor.ts';
import type { Properties } from './properties.ts';
import { bytesIn, numberIn, readProperties, textIn } from './properties.ts';

/** A file that a TNEF stream carries; of an attached message its own stream. */
export interface TnefFile {
  readonly name: string | null;
  readonly type: string;
  readonly contentId: string | null;
  /** Shown within the body, not beside it. */
  readonly isInline: boolean;
  readonly bytes: Uint8Array;
}

/** A message as Outlook packs it beside what other programs can read (MS-OXTNEF). */
export interface Tnef {
  readonly messageClass: string | null;
  readonly subject: string | null;
  readonly sender: Mailbox | null;
  /** Instants in ISO 8601 UTC. */
  readonly sent: string | null;
  readonly received: string | null;
  /** PidTagBody or attBody: the body as text. */
  readonly plain: string | null;
  readonly properties: Properties['values'];
  readonly recipients: readonly Properties['values'][];
  readonly files: readonly TnefFile[];
  /** Charset of its texts of one byte a sign. */
  readonly charset: string;
  readonly wrong: readonly string[];
}

/** People in the table of recipients. Stops a count of four billion. */
const MAX_RECIPIENTS = 2000;
const MAX_WORDS = 2000;
const NOTHING: Properties = { values: new Map(), whole: true };
const IN_BODY = 4;

/** Whether a leaf says that it is TNEF, by its type or its name. */
export function claimsTnef(type: string, name: string | null): boolean {
  return (
    /^application\/(?:vnd\.)?ms-tnef$/.test(type) ||
    /^(?:win(?:mail|dat)\w{0,8}\.dat|.{0,200}\.tnef)$/i.test(name ?? '')
  );
}

const OPENED = new WeakMap<Uint8Array, Tnef>();

/** Opens a TNEF stream; null where the bytes are none. The same bytes are opened once. */
export function openTnef(bytes: Uint8Array): Tnef | null {
  if (!isTnef(bytes)) return null;
  const known = OPENED.get(bytes);
  if (known !== undefined) return known;
  const opened = open(bytes);
  OPENED.set(bytes, opened);
  return opened;
}

function open(bytes: Uint8Array): Tnef {
  const { attributes, wrong } = attributesOf(bytes);
  const said = [...wrong];
  const of = (id: number): Uint8Array | undefined =>
    attributes.find((each) => !each.ofFile && each.id === id)?.data;
  const page = new Cursor(of(ATTRIBUTE.codePage) ?? new Uint8Array()).long();
  const charset = page === 0 ? 'windows-1252' : charsetOfCodePage(page);
  const text = (id: number): string | null => orNull(textOf(of(id), charset).trim());
  const list = of(ATTRIBUTE.messageProperties);
  const { values, whole } =
    list === undefined ? NOTHING : readProperties(new Cursor(list), charset);
  if (!whole) said.push('properties that cannot be read');
  return {
    messageClass: classOf(textIn(values, '1a') ?? text(ATTRIBUTE.messageClass)),
    subject: (textIn(values, '37') ?? text(ATTRIBUTE.subject))?.slice(0, MAX_WORDS) ?? null,
    sender: senderOf(values) ?? fromOf(of(ATTRIBUTE.from), charset),
    sent: textIn(values, '39') ?? dateOf(of(ATTRIBUTE.sent)),
    received: textIn(values, 'e06') ?? dateOf(of(ATTRIBUTE.received)),
    plain: textIn(values, '1000') ?? text(ATTRIBUTE.body),
    properties: values,
    recipients: recipientsOf(of(ATTRIBUTE.recipients), charset, said),
    files: filesOf(attributes, charset, said),
    charset,
    wrong: said,
  };
}

/** Classes as attMessageClass spells them, and what they are called elsewhere (MS-OXTNEF section 2.1.3.3.15). */
const OLD_CLASSES: ReadonlyMap<string, string> = new Map([
  ['IPM.Microsoft Mail.Note', 'IPM.Note'],
  ['IPM.Microsoft Mail.Read Receipt', 'Report.IPM.Note.IPNRN'],
  ['IPM.Microsoft Mail.Non-Delivery', 'Report.IPM.Note.NDR'],
  ['IPM.Microsoft Schedule.MtgReq', 'IPM.Schedule.Meeting.Request'],
  ['IPM.Microsoft Schedule.MtgRespP', 'IPM.Schedule.Meeting.Resp.Pos'],
  ['IPM.Microsoft Schedule.MtgRespN', 'IPM.Schedule.Meeting.Resp.Neg'],
  ['IPM.Microsoft Schedule.MtgRespA', 'IPM.Schedule.Meeting.Resp.Tent'],
  ['IPM.Microsoft Schedule.MtgCncl', 'IPM.Schedule.Meeting.Canceled'],
]);

function classOf(written: string | null): string | null {
  return written === null ? null : (OLD_CLASSES.get(written) ?? written.slice(0, 200));
}

/** Text of one byte a sign, up to the nought that ends it. */
function textOf(bytes: Uint8Array | undefined, charset: string): string {
  if (bytes === undefined) return '';
  const end = bytes.indexOf(0);
  return decodeText(end === -1 ? bytes : bytes.subarray(0, end), charset);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** A DTR of seven numbers (MS-OXTNEF section 2.1.3.3.6), which counts in UTC. */
function dateOf(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined || bytes.length < 12) return null;
  const cursor = new Cursor(bytes);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = Array.from(
    { length: 6 },
    () => cursor.short(),
  );
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31 || hour > 23) return null;
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  return at.getUTCFullYear() > 9999 ? null : at.toISOString();
}

/** A name and an address out of properties; null where they hold neither. An address of Exchange is none of mail. */
export function mailboxIn(
  values: Properties['values'],
  keys: { readonly name: string; readonly address: readonly string[] },
): Mailbox | null {
  const written = keys.address
    .map((key) => textIn(values, key))
    .find((each) => each?.includes('@'));
  return mailbox(textIn(values, keys.name) ?? '', written ?? '');
}

function mailbox(name: string, written: string): Mailbox | null {
  const address = written.replace(/^(?:smtp|mailto):/i, '').trim();
  const at = address.lastIndexOf('@');
  if (name === '' && at === -1) return null;
  const kept = at === -1 ? '' : address.slice(0, at) + address.slice(at).toLowerCase();
  return { name: name.slice(0, 200), address: kept.slice(0, 320) };
}

function senderOf(values: Properties['values']): Mailbox | null {
  return (
    mailboxIn(values, { name: '42', address: ['5d02', '65'] }) ??
    mailboxIn(values, { name: 'c1a', address: ['5d01', 'c1f'] })
  );
}

/** attFrom: a triple of lengths, then the name and the address (MS-OXTNEF section 2.1.3.3.9). */
function fromOf(bytes: Uint8Array | undefined, charset: string): Mailbox | null {
  if (bytes === undefined) return null;
  const cursor = new Cursor(bytes, 4);
  const nameLength = cursor.short();
  const addressLength = cursor.short();
  const name = textOf(cursor.bytes(nameLength), charset);
  const address = cursor.broken ? '' : textOf(cursor.bytes(addressLength), charset);
  return mailbox(name.trim(), address.trim());
}

function recipientsOf(
  bytes: Uint8Array | undefined,
  charset: string,
  wrong: string[],
): readonly Properties['values'][] {
  if (bytes === undefined) return [];
  const cursor = new Cursor(bytes);
  const written = cursor.long();
  if (written > MAX_RECIPIENTS) wrong.push(`recipients over ${MAX_RECIPIENTS}`);
  const count = Math.min(written, MAX_RECIPIENTS);
  const recipients: Properties['values'][] = [];
  for (let read = 0; read < count && !cursor.broken; read += 1) {
    const row = readProperties(cursor, charset);
    if (row.values.size > 0) recipients.push(row.values);
    if (!row.whole) break;
  }
  return recipients;
}

/** The attributes of each file: attAttachRendData begins one. */
function filesOf(
  attributes: readonly Attribute[],
  charset: string,
  wrong: string[],
): readonly TnefFile[] {
  const files: Map<number, Uint8Array>[] = [];
  for (const { ofFile, id, data } of attributes) {
    if (!ofFile) continue;
    if (id === ATTRIBUTE.fileRendering || files.length === 0) files.push(new Map());
    const file = files.at(-1);
    if (file !== undefined && !file.has(id)) file.set(id, data);
  }
  if (files.length > MAX_FILES_PACKED) wrong.push(`files over ${MAX_FILES_PACKED}`);
  return files.slice(0, MAX_FILES_PACKED).map((file) => fileOf(file, charset, wrong));
}

function fileOf(
  attributes: ReadonlyMap<number, Uint8Array>,
  charset: string,
  wrong: string[],
): TnefFile {
  const list = attributes.get(ATTRIBUTE.fileProperties);
  const { values, whole } =
    list === undefined ? NOTHING : readProperties(new Cursor(list), charset);
  if (!whole) wrong.push('properties of a file that cannot be read');
  const title = textOf(attributes.get(ATTRIBUTE.fileName), charset);
  const transport = textOf(attributes.get(ATTRIBUTE.transportFileName), charset);
  const given = textIn(values, '3707') ?? orNull(title) ?? textIn(values, '3704');
  const name = safeFileName(given ?? orNull(transport) ?? textIn(values, '3001') ?? '');
  const object = contentOf(bytesIn(values, '3701'));
  const isMessage = object !== null && isTnef(object);
  const bytes = isMessage ? object : (attributes.get(ATTRIBUTE.fileData) ?? object);
  const contentId = textIn(values, '3712')?.replaceAll(/^<|>$/g, '').slice(0, 500) ?? null;
  const isHidden = values.get('7ffe') === true;
  const inBody = ((numberIn(values, '3714') ?? 0) & IN_BODY) !== 0;
  return {
    name,
    type: isMessage ? 'application/ms-tnef' : typeOf(textIn(values, '370e'), name),
    contentId,
    isInline: contentId !== null && (isHidden || inBody),
    bytes: bytes ?? new Uint8Array(),
  };
}

function typeOf(written: string | null, name: string | null): string {
  const type = written?.toLowerCase() ?? '';
  if (/^[a-z]{1,30}\/[a-z0-9.+-]{1,100}$/.test(type) && type !== 'application/octet-stream') {
    return type;
  }
  return typeOfName(name ?? '') ?? 'application/octet-stream';
}

/** The value of PidTagAttachDataObject: the identifier of an interface of COM stands before what is packed. */
function contentOf(bytes: Uint8Array | null): Uint8Array | null {
  if (bytes === null) return null;
  const isObject = bytes[1] === 0 || bytes[1] === 3;
  return isObject && bytes[8] === 0xc0 && bytes[15] === 0x46 ? bytes.subarray(16) : bytes;
}
