import type { LetterWish, Voice } from '../../orders/order.ts';
import type { Absence } from '../../records/absence.ts';
import type { Language } from '../../text/words.ts';

/** Most recipients of one list. More is no letter but a newsletter: a slip in it would reach everybody before anybody saw it. */
export const MOST_RECIPIENTS = 500;

/** Most letters of one list that are put on paper: each is printed twice, as PDF and for a text program, before anybody is asked. */
export const MOST_ON_PAPER = 100;

/** By which road the letters of a mailing go: mail, paper for the post, or paper along with the mail. */
export const MAILING_ROADS = ['mail', 'post', 'both'] as const;
export type MailingRoad = (typeof MAILING_ROADS)[number];

/** A text with fields between braces, in one language. */
export interface MailingText {
  readonly subject: string;
  /** Between salutation and closing. */
  readonly body: string;
}

/** What a mailing says: texts with fields by language, or a letter of the house. */
export type MailingLetter =
  | { readonly k: 'texts'; readonly nl: MailingText | null; readonly en: MailingText | null }
  | { readonly k: 'wish'; readonly wish: LetterWish; readonly language: Language };

/** One recipient as the list has him. */
export interface MailingLine {
  /** Counts from one; keeps its number whatever becomes of the others. */
  readonly number: number;
  /** As written; may be empty. */
  readonly name: string;
  /** As written: none, one, or several. */
  readonly address: string;
  /** Id of the person meant, where somebody said so; else he is looked for by address and name. */
  readonly person: string | null;
  /** Where he has his post, as the list says; empty for what is on record. */
  readonly post: readonly string[];
  readonly language: Language | null;
  readonly form: 'u' | 'je' | null;
  readonly title: 'mevrouw' | 'heer' | null;
  /** Everything the list says of him, by its column. */
  readonly cells: Readonly<Record<string, string>>;
  /** What was found before and a person of the office has answered: it keeps the letter no more. */
  readonly answered: readonly FindingCode[];
}

/** A letter to each of a list, as it was ordered. */
export interface MailingOrdered {
  readonly mailing: string;
  /** What it is called in the register. */
  readonly title: string;
  readonly letter: MailingLetter;
  /** Names of the columns of the list, as written. */
  readonly columns: readonly string[];
  readonly road: MailingRoad;
  readonly voice: Voice | null;
  /** ISO date by which an answer is asked; null where none is. */
  readonly answerBy: string | null;
}

/** What may be the matter with a recipient. */
export const FINDING_CODES = [
  'no-address',
  'address-invalid',
  'several-addresses',
  'address-chosen',
  'address-new',
  'nobody',
  'several-people',
  'name-differs',
  'name-short',
  'stranger',
  'language-missing',
  'language-assumed',
  'salutation-plain',
  'salutation-anybody',
  'deceased',
  'never',
  'unsubscribed',
  'mourning',
  'counsel',
  'secret',
  'own',
  'colleague',
  'away',
  'bounced',
  'twice',
  'same-person',
  'household',
  'had-already',
  'field-empty',
  'field-odd',
  'field-of-other',
  'form-differs',
  'no-post',
  'no-type',
  'no-account',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Something about a recipient: `hold` keeps his letter until somebody answered it, `note` is only said. */
export interface Finding {
  readonly code: FindingCode;
  readonly weight: 'hold' | 'note';
  readonly values: Readonly<Record<string, string>>;
}

/** Findings that no answer takes away: what is wrong must be put right. */
export const MUST_BE_MENDED: readonly FindingCode[] = [
  ...(['no-address', 'address-invalid', 'several-addresses', 'nobody'] as const),
  ...(['several-people', 'language-missing', 'own', 'no-post', 'no-type', 'no-account'] as const),
  ...(['deceased', 'field-empty'] as const),
];

/** Findings that only the principal himself may answer. */
export const PRINCIPAL_ANSWERS: readonly FindingCode[] = ['secret', 'never', 'mourning'];

/** Who is not written to by list any more, the gravest reason first. */
export const KEPT_OUT = ['deceased', 'never', 'unsubscribed'] as const;
export type KeptOutWhy = (typeof KEPT_OUT)[number];

/** Somebody who gets no letter of a list, by his id or by his address alone. */
export interface KeptOut {
  readonly person: string | null;
  readonly address: string | null;
  readonly why: KeptOutWhy;
}

/** A line of the same mailing that was decided before. */
export interface EarlierLine {
  readonly number: number;
  readonly person: string | null;
  readonly address: string;
}

/** What is known of the recipients of a list beside their records. */
export interface LoadedRecipients {
  /** Ids of people, by the number of the line: whose its address is, and who bears its name. */
  readonly found: Readonly<
    Record<string, { readonly byAddress: readonly string[]; readonly byName: readonly string[] }>
  >;
  readonly keptOut: readonly KeptOut[];
  readonly away: readonly Absence[];
  /** Addresses whose last mail from here came back for good. */
  readonly bounced: readonly string[];
  /** Addresses of the other principals of the office. */
  readonly colleagues: readonly string[];
  /** Ids of people of a matter that is for the principal's own eyes. */
  readonly secret: readonly string[];
  readonly earlier: readonly EarlierLine[];
  /** Numbers of these lines that have a letter meanwhile: nothing is decided on them again. */
  readonly settled: readonly number[];
  /** Addresses that had this very letter before, of another mailing. */
  readonly had: readonly string[];
}
