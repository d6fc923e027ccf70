import { inMourning } from '../../conduct/bereavement.ts';
import { salute, type Addressee, type Tone } from '../../people/salutation.ts';
import { newPerson } from '../../people/new-person.ts';
import { readName } from '../../people/names.ts';
import type { PersonId } from '../../ids.ts';
import type { Person } from '../../records/person.ts';
import type { Language } from '../../text/words.ts';
import type { Instant } from '../../time/instant.ts';
import { doubles } from './doubles.ts';
import { fieldKey, fieldsIn, withoutFields, ownField, plainValue } from './fields.ts';
import { filledFor, type Filled } from './filled.ts';
import type { Finding, MailingLetter, MailingLine, MailingOrdered } from './mailing.ts';
import { whoseLine, type Among } from './whose.ts';

/** A recipient as he was found, with his letter as far as a text with fields makes it. */
export interface CheckedLine {
  readonly line: MailingLine;
  readonly person: Person | null;
  readonly addressee: Addressee;
  /** In lower case; empty for none. */
  readonly address: string;
  readonly post: readonly string[];
  readonly tone: Tone;
  /** Null for a letter of the house, and where there is no text in his language. */
  readonly filled: Filled | null;
  /** What keeps the letter and what is only said; what a person answered keeps it no more. */
  readonly findings: readonly Finding[];
}

/** What a list is checked beside. */
export interface Checking extends Omit<Among, 'road'> {
  /** The language of the house. */
  readonly language: Language;
  readonly now: Instant;
  /** Where people have their post, by id. */
  readonly post: Readonly<Record<string, readonly string[]>>;
  /** The principal writes himself. */
  readonly personal: boolean;
  /** The day by which an answer is asked, in the words of a letter. */
  readonly answerBy: Readonly<Record<Language, string>>;
}

/** Whether nothing keeps the letter. */
export function isReady({ findings }: Pick<CheckedLine, 'findings'>): boolean {
  return findings.every(({ weight }) => weight === 'note');
}

/** Checks every recipient of a list before anything is proposed. Pure; what is not certain is said and never guessed. */
export function checkLines(
  order: MailingOrdered,
  lines: readonly MailingLine[],
  checking: Checking,
): readonly CheckedLine[] {
  const found = lines.map((line) => checkOne(order, line, checking));
  const twice = doubles(found, checking.recipients.earlier);
  const others = namesOf(found);
  return found.map((one) => {
    const all = [
      ...one.findings,
      ...(twice.get(one.line.number) ?? []),
      ...ofOthers(one, order.letter, others, checking.people),
    ];
    const findings = all.map((finding): Finding =>
      one.line.answered.includes(finding.code) ? { ...finding, weight: 'note' } : finding,
    );
    return { ...one, findings };
  });
}

function checkOne(order: MailingOrdered, line: MailingLine, checking: Checking): CheckedLine {
  const { person, address, findings } = whoseLine(line, { ...checking, road: order.road });
  const addressee = addresseeOf(line, person, checking.language);
  const { tone, findings: ofTone } = toneOf(order.letter, line, person, checking.language);
  const text = order.letter.k === 'texts' ? order.letter[tone.language] : null;
  const { personal, answerBy } = checking;
  const filled =
    text === null
      ? null
      : filledFor(text, { line, addressee, tone, personal, answerBy: answerBy[tone.language] });
  const post = line.post.length > 0 ? line.post : (checking.post[person?.id ?? ''] ?? []);
  const unmet: readonly Finding[] =
    order.road === 'post' && post.length === 0 && findings.every(({ weight }) => weight === 'note')
      ? [{ code: 'no-post', weight: 'hold', values: { name: line.name || (person?.name ?? '') } }]
      : [];
  // Of whom nobody knows who he is, nothing more need be said.
  const isSomebody = person !== null || findings.some(({ code }) => code === 'stranger');
  const all = [
    ...findings,
    ...unmet,
    ...(order.road === 'mail' ? [] : unprintable([addressee.name, ...post, filled?.body ?? ''])),
    ...standing(person, address, order, checking),
    ...(isSomebody ? ofTone : []),
    ...(text === null ? [] : formFindings(`${text.subject}\n${text.body}`, tone)),
    ...(filled?.findings ?? []),
    ...(isSomebody ? salutationFindings(addressee, tone, personal) : []),
  ];
  return { line, person, addressee, address, post, tone, filled, findings: all };
}

/** Signs for which the type of the house has no letter; the press refuses the few that this does not know. */
const NO_TYPE =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|\p{Emoji_Presentation}/gu;

/** A letter with signs that cannot be printed keeps nobody else's. */
function unprintable(texts: readonly string[]): readonly Finding[] {
  const signs = [...new Set(texts.flatMap((text) => text.match(NO_TYPE) ?? []))];
  if (signs.length === 0) return [];
  return [{ code: 'no-type', weight: 'hold', values: { signs: signs.slice(0, 12).join(' ') } }];
}

/** Somebody on record as he is there; anybody else as the list says. */
function addresseeOf(line: MailingLine, person: Person | null, language: Language): Addressee {
  if (person !== null) return { person, name: person.name };
  const { name, title, form } = line;
  if (title === null && form !== 'je') return { person: null, name };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: of nobody on record, for his salutation alone
  const record = newPerson('' as PersonId, { name, address: '' }, line.language ?? language);
  const address = { ...record.address, title, form: form ?? 'u', familiar: form === 'je' };
  return { person: { ...record, address }, name };
}

function toneOf(
  letter: MailingLetter,
  line: MailingLine,
  person: Person | null,
  house: Language,
): { readonly tone: Tone; readonly findings: readonly Finding[] } {
  const form = person?.address.form ?? line.form ?? 'u';
  const offered = languagesOf(letter);
  const wanted = person?.address.language ?? line.language;
  const [first = house] = offered.includes(house) ? [house] : offered;
  if (wanted === null) {
    const values = { language: first };
    return {
      tone: { language: first, form },
      findings: [{ code: 'language-assumed', weight: 'note', values }],
    };
  }
  if (offered.includes(wanted)) return { tone: { language: wanted, form }, findings: [] };
  const values = { language: wanted };
  return {
    tone: { language: first, form },
    findings: [{ code: 'language-missing', weight: 'hold', values }],
  };
}

/** The languages a letter can be written in. */
function languagesOf(letter: MailingLetter): readonly Language[] {
  if (letter.k === 'texts')
    return (['nl', 'en'] as const).filter((language) => letter[language] !== null);
  // Words of the principal's own stay in the language in which he said them.
  const isOwn = ['tell', 'say', 'ask', 'refer'].includes(letter.wish.k);
  return isOwn ? [letter.language] : ['nl', 'en'];
}

/** What is known of him whatever the letter says. */
function standing(
  person: Person | null,
  address: string,
  order: MailingOrdered,
  { recipients, people, own }: Checking,
): readonly Finding[] {
  const name = person?.name ?? address;
  const values = { name, address };
  const hold = (code: Finding['code'], more: Finding['values'] = {}): Finding => ({
    code,
    weight: 'hold',
    values: { ...values, ...more },
  });
  const kept = recipients.keptOut.filter(
    (one) =>
      (one.person !== null && one.person === person?.id) ||
      (one.address !== null &&
        (one.address === address || person?.addresses.includes(one.address))),
  );
  const away = recipients.away.find((one) => one.address === address && address !== '');
  const isMail = order.road !== 'post';
  return [
    ...kept.map(({ why }) => hold(why)),
    ...(inMourning(person, people) ? [hold('mourning')] : []),
    ...(person?.marks.includes('has-counsel') === true ? [hold('counsel')] : []),
    ...(person !== null && recipients.secret.includes(person.id) ? [hold('secret')] : []),
    ...(person?.addresses.some((one) => own.includes(one)) === true ? [hold('own')] : []),
    ...(recipients.colleagues.includes(address) ? [hold('colleague')] : []),
    ...(isMail && away !== undefined ? [hold('away')] : []),
    ...(isMail && recipients.bounced.includes(address) ? [hold('bounced')] : []),
    ...(recipients.had.includes(address) ? [hold('had-already')] : []),
  ];
}

/** A text that says "u" to somebody who is "je", or the other way about. */
function formFindings(text: string, { language, form }: Tone): readonly Finding[] {
  if (language !== 'nl') return [];
  const other = form === 'je' ? /\b(?:u|uw)\b/i : /\b(?:je|jij|jou|jouw)\b/i;
  return other.test(withoutFields(text))
    ? [{ code: 'form-differs', weight: 'hold', values: { form } }]
    : [];
}

/** A salutation that had to do without what is not known falls back to a safe one, and says so. */
function salutationFindings(
  addressee: Addressee,
  tone: Tone,
  personal: boolean,
): readonly Finding[] {
  const { person } = addressee;
  const salutation = salute(addressee, tone.language, { personal });
  const said: Finding['values'] = { salutation };
  if (/heer of mevrouw|sir or madam/i.test(salutation))
    return [{ code: 'salutation-anybody', weight: 'note', values: said }];
  // A doctor or a professor is that, whoever it is.
  if (/\b(?:Dr|Professor|professor|dr\.|mr\.) /.test(salutation)) return [];
  const known =
    person !== null &&
    (person.address.title !== null ||
      person.address.familiar ||
      person.address.nobility !== undefined ||
      person.address.greeting !== undefined);
  const read = readName(person?.name ?? addressee.name, tone.language);
  if (known || read.title !== null || read.kind === 'organisation') return [];
  return [{ code: 'salutation-plain', weight: 'note', values: said }];
}

/** Names and addresses of a list, by whose they are. */
function namesOf(lines: readonly CheckedLine[]): ReadonlyMap<string, ReadonlySet<number>> {
  const whose = new Map<string, Set<number>>();
  const add = (said: string, number: number): void => {
    const key = plainValue(said).toLowerCase();
    if (!/[\s@]/.test(key)) return;
    whose.set(key, (whose.get(key) ?? new Set()).add(number));
  };
  for (const { line, person, address } of lines) {
    add(line.name, line.number);
    add(address, line.number);
    if (person !== null)
      for (const held of [person.name, ...person.addresses]) add(held, line.number);
  }
  return whose;
}

/** A field of a letter that holds the name or the address of another: a list that was sorted in one column. */
function ofOthers(
  { line, person, tone }: CheckedLine,
  letter: MailingLetter,
  others: ReadonlyMap<string, ReadonlySet<number>>,
  people: readonly Person[],
): readonly Finding[] {
  const text = letter.k === 'texts' ? letter[tone.language] : null;
  if (text === null) return [];
  return fieldsIn(`${text.subject}\n${text.body}`).flatMap((name): readonly Finding[] => {
    if (ownField(name) !== null) return [];
    const cell = Object.entries(line.cells).find(([column]) => fieldKey(column) === fieldKey(name));
    const value = plainValue(cell?.[1] ?? '').toLowerCase();
    const lines = others.get(value);
    const isOthers = lines !== undefined && !lines.has(line.number);
    const holder = value.includes('@')
      ? people.find(({ addresses }) => addresses.includes(value))
      : undefined;
    const isElsewhere = holder !== undefined && holder.id !== person?.id;
    if (!isOthers && !isElsewhere) return [];
    const values = { field: name, value: plainValue(cell?.[1] ?? '') };
    return [{ code: 'field-of-other', weight: 'hold', values }];
  });
}
