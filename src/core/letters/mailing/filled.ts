import { fullName, readName, surnameAlone } from '../../people/names.ts';
import { namedAs, salute, type Addressee, type Tone } from '../../people/salutation.ts';
import { monthName } from '../../time/say-date.ts';
import { fillIn, fieldKey, fieldsIn, isOddValue, ownField, plainValue } from './fields.ts';
import type { OwnField } from './fields.ts';
import type { Finding, MailingLine, MailingText } from './mailing.ts';

/** For whom a text is filled in. */
export interface Filling {
  readonly line: MailingLine;
  readonly addressee: Addressee;
  readonly tone: Tone;
  /** The principal writes himself. */
  readonly personal: boolean;
  /** The day by which an answer is asked, as a letter says it; empty for none. */
  readonly answerBy: string;
}

/** A text filled in for one reader, and what was the matter with its fields. */
export interface Filled {
  readonly subject: string;
  readonly body: string;
  readonly findings: readonly Finding[];
}

/** Fills a text in for one reader: each field once, in his language and form of address. */
export function filledFor(text: MailingText, filling: Filling): Filled {
  const { form } = filling.tone;
  const values = new Map(
    fieldsIn(`${text.subject}\n${text.body}`).map((name) => [
      fieldKey(name),
      { name, value: valueOf(name, filling) },
    ]),
  );
  const look = (name: string): string | null => values.get(fieldKey(name))?.value ?? null;
  const found = [...values.values()].flatMap(({ name, value }): readonly Finding[] => {
    if (value === null || value === '')
      return [{ code: 'field-empty', weight: 'hold', values: { field: name } }];
    if (!isOddValue(value)) return [];
    return [{ code: 'field-odd', weight: 'hold', values: { field: name, value: shortly(value) } }];
  });
  return {
    subject: plainValue(fillIn(text.subject, form, look)),
    body: fillIn(bare(text.body), form, look).trim(),
    findings: found,
  };
}

/** As much of a value as tells which it is. */
function shortly(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

/** The text without the salutation and closing that the house writes itself. */
function bare(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*(?:(?:geachte|beste|dear)\b[^\n]{0,80}|\{(?:aanhef|salutation)\}),?[ \t]*\n/i, '')
    .replace(
      /\n\s*(?:met (?:vriendelijke|hartelijke) groet(?:en)?|hartelijke groet(?:en)?|hoogachtend|yours (?:sincerely|faithfully)|(?:kind|best|warm) regards)[,.]?\s*$/i,
      '',
    )
    .trim();
}

function valueOf(name: string, filling: Filling): string | null {
  const own = ownField(name);
  const cell = Object.entries(filling.line.cells).find(
    ([column]) => fieldKey(column) === fieldKey(name),
  );
  const said = cell === undefined ? null : dayIn(plainValue(cell[1]), filling.tone);
  if (own === null) return said;
  return ownValue(own, filling) ?? said;
}

/** A date of a sheet as a letter says it; anything else as it stands. */
function dayIn(value: string, { language }: Tone): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  try {
    const date = Temporal.PlainDate.from(value, { overflow: 'reject' });
    return `${date.day} ${monthName(date.month, language)} ${date.year}`;
  } catch {
    return value;
  }
}

function ownValue(
  field: OwnField,
  { addressee, tone, personal, answerBy }: Filling,
): string | null {
  const { person, name } = addressee;
  const read = readName(person?.name ?? name, tone.language);
  switch (field) {
    case 'salutation':
      return salute(addressee, tone.language, { personal }).replace(/,$/, '');
    case 'name':
      return namedAs(addressee, tone.language) || null;
    case 'first':
      return person?.firstName ?? read.first;
    case 'surname': {
      const surname = person?.surname ?? read.surname;
      return surname === null ? fullName(read) : surnameAlone(surname);
    }
    case 'organisation':
      return person?.organisation ?? null;
    case 'answerBy':
      return answerBy === '' ? null : answerBy;
    default:
      return field satisfies never;
  }
}
