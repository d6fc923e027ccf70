import { textValue } from '../../diary/ical/write-fields.ts';
import { readPhone } from '../phone.ts';
import {
  cardLine,
  cardText,
  textOfCard,
  typesOf,
  type CardLine,
  type CardText,
} from './card-text.ts';

/** The parts of a name as a card has them (RFC 6350 section 6.2.2). */
export interface WrittenName {
  /** As it is shown. */
  readonly full: string;
  /** With its particles: "van den Berg". */
  readonly family: string;
  readonly given: string;
  readonly prefixes: string;
}

/** What becomes different in a card; what is not named stays as it came. Null takes it out. */
export interface CardEdit {
  readonly name?: WrittenName;
  readonly organisation?: string | null;
  readonly role?: string | null;
  /** `1970-04-12`, `--04-12`. */
  readonly birthday?: string | null;
  readonly note?: string | null;
  readonly addMails?: readonly string[];
  readonly removeMails?: readonly string[];
  readonly addPhones?: readonly string[];
  readonly removePhones?: readonly string[];
}

/**
 * Writes a change into the text of a card, line by line: pictures, labels and whatever we do not understand stay as they
 * came. `at` is written as its revision.
 */
export function editCard(text: string, edit: CardEdit, at: string): string {
  let card = cardText(text);
  if (edit.name !== undefined) card = named(card, edit.name);
  if (edit.organisation !== undefined) card = organisation(card, edit.organisation);
  if (edit.role !== undefined) card = single(card, 'TITLE', edit.role);
  if (edit.birthday !== undefined) card = birthday(card, edit.birthday);
  if (edit.note !== undefined) card = single(card, 'NOTE', edit.note);
  for (const mail of edit.removeMails ?? []) card = without(card, 'EMAIL', mail, sameMail);
  for (const phone of edit.removePhones ?? []) card = without(card, 'TEL', phone, samePhone);
  for (const mail of edit.addMails ?? []) card = withOne(card, 'EMAIL', mail, sameMail);
  for (const phone of edit.addPhones ?? []) card = withOne(card, 'TEL', phone, samePhone);
  return textOfCard(put(card, 'REV', [`REV:${at}`]));
}

/** A new card (RFC 2426): what every server and telephone takes. */
export function newCard(uid: string, edit: CardEdit, at: string): string {
  const bare = ['BEGIN:VCARD', 'VERSION:3.0', 'PRODID:-//Secretaris//NL', `UID:${uid}`];
  return editCard(`${[...bare, 'END:VCARD'].join('\r\n')}\r\n`, edit, at);
}

/** A TEXT value in the writing of the card's version; 2.1 (versit) escapes nothing but what parts fields. */
function value({ version }: CardText, text: string): string {
  const plain = text.trim();
  return version.startsWith('2')
    ? plain.replaceAll(/\s*\r?\n\s*/g, ' ').replaceAll(';', '\\;')
    : textValue(plain);
}

/** The name of a property, with the alphabet where the version must be told. */
function head({ version }: CardText, name: string, text: string): string {
  return version.startsWith('2') && /[^ -~]/.test(text) ? `${name};CHARSET=UTF-8` : name;
}

function named(card: CardText, name: WrittenName): CardText {
  const { full, family, given, prefixes } = name;
  const before = card.lines.find((line) => line.name === 'N')?.parts?.value.split(/(?<!\\);/) ?? [];
  const fields = [family, given, null, prefixes, null].map((part, at) =>
    part === null ? (before[at] ?? '') : value(card, part),
  );
  const parts = put(card, 'N', [`${head(card, 'N', family + given)}:${fields.join(';')}`]);
  return put(parts, 'FN', [`${head(card, 'FN', full)}:${value(card, full)}`]);
}

/** Another organisation has other units. */
function organisation(card: CardText, name: string | null): CardText {
  if (name === null) return put(card, 'ORG', []);
  return put(card, 'ORG', [`${head(card, 'ORG', name)}:${value(card, name)}`]);
}

function single(card: CardText, name: string, text: string | null): CardText {
  if (text === null || text.trim() === '') return put(card, name, []);
  return put(card, name, [`${head(card, name, text)}:${value(card, text)}`]);
}

/** A day without its year is written as each version can (Apple's year that stands for none in 3.0). */
function birthday(card: CardText, day: string | null): CardText {
  if (day === null) return put(card, 'BDAY', []);
  const yearless = day.startsWith('--');
  if (!yearless || card.version.startsWith('4')) {
    const written = card.version.startsWith('4') ? day.replaceAll('-', '') : day;
    return put(card, 'BDAY', [`BDAY:${yearless ? `--${day.slice(2).replace('-', '')}` : written}`]);
  }
  return put(card, 'BDAY', [`BDAY;X-APPLE-OMIT-YEAR=1604:1604-${day.slice(2)}`]);
}

/** Other lines in the place of all of that name; where it had none, before the end. */
function put(card: CardText, name: string, lines: readonly string[]): CardText {
  const at = card.lines.findIndex((line) => line.name === name);
  const groups = groupsOf(card.lines.filter((line) => line.name === name));
  const kept = card.lines.filter((line) => line.name !== name && !isLabelOf(line, groups));
  const made = lines.map(cardLine);
  if (at === -1) return { ...card, lines: beforeEnd(kept, made) };
  const index = card.lines.slice(0, at).filter((line) => kept.includes(line)).length;
  return { ...card, lines: kept.toSpliced(index, 0, ...made) };
}

function beforeEnd(lines: readonly CardLine[], made: readonly CardLine[]): readonly CardLine[] {
  const end = lines.findLastIndex((line) => line.parts === null);
  return end <= 0 ? [...lines, ...made] : lines.toSpliced(end, 0, ...made);
}

type Same = (line: CardLine, given: string) => boolean;

function without(card: CardText, name: string, given: string, same: Same): CardText {
  const gone = card.lines.filter((line) => line.name === name && same(line, given));
  const groups = groupsOf(gone);
  return {
    ...card,
    lines: card.lines.filter((line) => !gone.includes(line) && !isLabelOf(line, groups)),
  };
}

function withOne(card: CardText, name: 'EMAIL' | 'TEL', given: string, same: Same): CardText {
  if (card.lines.some((line) => line.name === name && same(line, given))) return card;
  const type = name === 'EMAIL' ? 'INTERNET' : 'VOICE';
  const heads = { '2': `${name};${type}`, '3': `${name};TYPE=${type}`, '4': name };
  const major = card.version.slice(0, 1);
  const written = major === '2' || major === '4' ? heads[major] : heads['3'];
  const made = cardLine(`${written}:${name === 'TEL' ? given.trim() : value(card, given)}`);
  const last = card.lines.findLastIndex((line) => line.name === name);
  if (last === -1) return { ...card, lines: beforeEnd(card.lines, [made]) };
  // Behind the label of the last one, so that a label never comes to stand with another's number.
  const [group = null] = groupsOf(card.lines.slice(last, last + 1));
  const after = card.lines.findLastIndex((line, at) => at === last || isGrouped(line, group));
  return { ...card, lines: card.lines.toSpliced(after + 1, 0, made) };
}

function groupsOf(lines: readonly CardLine[]): readonly string[] {
  return lines.flatMap(({ group }) => (group === null ? [] : [group]));
}

function isGrouped({ group }: CardLine, of: string | null): boolean {
  return of !== null && group === of;
}

/** What only says something of a line that goes: its label. */
function isLabelOf({ name, group }: CardLine, groups: readonly string[]): boolean {
  return name.startsWith('X-AB') && group !== null && groups.includes(group);
}

const sameMail: Same = ({ parts }, given) => bareMail(parts?.value ?? '') === bareMail(given);

function bareMail(text: string): string {
  return text
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
}

/** Written with or without its country, with spaces or without: the digits say which number it is. */
const samePhone: Same = (line, given) => {
  if (line.parts === null || typesOf(line.parts).includes('fax')) return false;
  return phoneKey(line.parts.value.replace(/^tel:/i, '')) === phoneKey(given);
};

function phoneKey(text: string): string {
  return readPhone(text.trim(), 'NL')?.e164 ?? text.replaceAll(/[^\d+]/g, '');
}
