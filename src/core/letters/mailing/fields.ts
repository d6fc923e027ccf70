import { capital } from '../../text/phrases.ts';

/** A field of a text: `{Bedrag}`, or one of two ways to say it: `{u|je}`. Names have no line break; what is no field stays as it is. */
const FIELD = /\{([^{}|\n]{1,60})\}|\{([^{}|\n]{0,200})\|([^{}|\n]{0,200})\}/g;

/** Fields that every list has, by how they are written in either language. */
const OWN = {
  salutation: ['aanhef', 'salutation'],
  name: ['naam', 'name'],
  first: ['voornaam', 'first name', 'firstname'],
  surname: ['achternaam', 'surname', 'last name'],
  organisation: ['organisatie', 'organisation', 'organization', 'bedrijf', 'company'],
  answerBy: ['antwoord voor', 'antwoord uiterlijk', 'answer by', 'reply by'],
} as const;

export type OwnField = keyof typeof OWN;

/** A name of a field or a column, for comparing. */
export function fieldKey(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s_-]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Which of the fields that every list has a name is; null for a column of the list's own. */
export function ownField(name: string): OwnField | null {
  const key = fieldKey(name);
  const found = Object.entries(OWN).find(([, names]) => names.some((one) => one === key));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key of OWN
  return found === undefined ? null : (found[0] as OwnField);
}

/** Names of the fields a text has, each once, as written. */
export function fieldsIn(text: string): readonly string[] {
  const names = [...text.matchAll(FIELD)].flatMap(([, name]) => (name === undefined ? [] : [name]));
  return [...new Map(names.map((name) => [fieldKey(name), name.trim()])).values()];
}

/** Fields of a text that neither every list nor this one has. */
export function unknownFields(text: string, columns: readonly string[]): readonly string[] {
  const known = new Set(columns.map(fieldKey));
  return fieldsIn(text).filter((name) => ownField(name) === null && !known.has(fieldKey(name)));
}

/**
 * Fills a text in, once: what a value says is never looked at again, whatever braces stand in it. `valueOf` null leaves the
 * field standing.
 */
export function fillIn(
  text: string,
  form: 'u' | 'je',
  valueOf: (name: string) => string | null,
): string {
  return text.replace(
    FIELD,
    (
      whole: string,
      name: string | undefined,
      u: string | undefined,
      je: string | undefined,
      at: number,
    ) => {
      if (name === undefined) return (form === 'u' ? u : je) ?? '';
      const value = valueOf(name);
      if (value === null) return whole;
      const begins = /(?:^|[.!?]\s+|\n\s*)$/.test(text.slice(Math.max(0, at - 20), at));
      return begins && !/@|:\/\//.test(value) ? capital(value) : value;
    },
  );
}

/** What a text says to everybody alike: neither what is filled in nor what is said one way or the other. */
export function withoutFields(text: string): string {
  return text.replace(FIELD, ' ');
}

/** Longest value that goes into a letter: a field is a name, a sum or a line, and no letter of its own. */
const MOST_VALUE = 300;

/** What was typed into a cell is one line: breaks and signs nobody sees become spaces. */
export function plainValue(value: string): string {
  return value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** Whether a value is one that nobody means to see in a letter: a formula, a template, an error of a sheet, or much too long. */
export function isOddValue(value: string): boolean {
  return (
    /[{}<>]|«|»|\$\{|%%/.test(value) ||
    /^[=@]|^[+-](?![\d\s.,€])/.test(value) ||
    /^#(?:REF|N\/A|N\/B|NAAM|NAME|WAARDE|VALUE|DIV|DEEL|NULL|LEEG|GETAL|NUM|VERW)[!?/0]?/i.test(
      value,
    ) ||
    value.length > MOST_VALUE
  );
}
