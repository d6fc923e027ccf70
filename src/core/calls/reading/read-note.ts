import { nameAt } from '../../people/name-in-text.ts';
import type { HomeCountry } from '../../people/phone.ts';
import type { Language } from '../../text/words.ts';
import { blanked, type CallMedium } from '../call-note.ts';
import { CALL_CUES, type CallCues } from './cues.ts';
import { numbersIn } from './number.ts';

/** A stretch of the note, UTF-16 units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A telephone note taken apart. */
export interface ReadNote {
  readonly medium: CallMedium;
  /** Who rang, as it was told; empty for somebody who gave no name. */
  readonly name: string;
  /** His address, where the note names it behind his name; it settles who is meant. */
  readonly address: string | null;
  /** Whether the name is written as a name is; one in small letters must be known. */
  readonly isName: boolean;
  /** What it was about, where that is said before what he said. */
  readonly about: string | null;
  readonly said: Stretch;
  /** What is no part of what he said: numbers. */
  readonly passed: readonly Stretch[];
  readonly number: string | null;
  readonly back: boolean;
  /**
   * How what was said stands behind who rang. Behind a comma, and more so in a sentence of its own, it may be the writer's
   * own wish and not the caller's word.
   */
  readonly joined: Joined;
}

export type Joined = 'firmly' | 'comma' | 'sentence';

/** Longer is no note. */
export const MAX_NOTE_UNITS = 2000;

/** A name in a note. */
const MAX_NAME = 80;

/**
 * Reads "Jansen belde: donderdag lukt, nummer 020 …" and the like. Null for what is no telephone note: an order to ring
 * somebody, a question whether he rang. Pure; never throws for any text.
 */
export function readNote(text: string, language: Language, home: HomeCountry): ReadNote | null {
  if (text.length > MAX_NOTE_UNITS) return null;
  const cues = CALL_CUES[language];
  const numbers = numbersIn(text, cues, home);
  const plain = blanked(text, numbers);
  const head = byVerb(plain, cues) ?? byTitle(plain, cues, language);
  if (head === null) return null;
  const { name, address } = named(head.name);
  const nobody = new RegExp(`^(?:${cues.nobody})$`, 'iu').test(name);
  if (!nobody && !mayBeName(name, cues)) return null;
  return {
    medium: head.medium,
    name: nobody ? '' : name,
    address,
    isName: !head.bare && (nobody || isWrittenAsName(name, language)),
    about: head.about,
    said: { start: head.from, end: text.length },
    passed: numbers.map(({ start, end }) => ({ start, end })),
    number: numbers[0]?.number ?? null,
    back: new RegExp(cues.back, 'imu').test(text),
    joined: head.joined,
  };
}

interface Head {
  readonly medium: CallMedium;
  readonly name: string;
  readonly about: string | null;
  /** Where what he said begins. */
  readonly from: number;
  readonly joined: Joined;
  /** Nothing parts it from the head. */
  readonly bare: boolean;
}

/** Words without a sign before them that are something said. */
const LEAST_BARE = 2;

/** What it is about stands in quotation marks, or is a few words before a sign. */
const ABOUT = String.raw`(?:[„“"«'](?<quoted>[^”"»'\n]{1,120})[”"»']|(?<about>[^:;,.\n]{1,80}?)(?=\s*[:;,]))`;

/** "Jansen belde over de kast: …", "Net Jansen aan de lijn; …". */
function byVerb(text: string, cues: CallCues): Head | null {
  const verb = `(?:(?<recorded>${cues.recorded})|(?:${cues.rang}))`;
  const pattern = new RegExp(
    String.raw`^\s*(?:${cues.before}\s*)(?<name>[^\n:;]{1,${MAX_NAME}}?)\s+${verb}(?![\p{L}\d])(?:\s+(?:${cues.beside})(?![\p{L}\d]))*` +
      String.raw`(?!\s+(?:${cues.not}))(?:\s+(?:${cues.about})\s+${ABOUT})?`,
    'iu',
  );
  const found = pattern.exec(text);
  if (found?.groups === undefined) return null;
  const { name = '', recorded, quoted, about } = found.groups;
  const join = joined(text, found[0].length, cues);
  if (join === null) return null;
  return {
    medium: recorded === undefined ? 'call' : 'voicemail',
    name,
    about: (quoted ?? about)?.trim() ?? null,
    ...join,
  };
}

/** What stands between the head and what was said; null where the words simply go on. */
function joined(
  text: string,
  at: number,
  cues: CallCues,
): Pick<Head, 'from' | 'joined' | 'bare'> | null {
  const rest = text.slice(at);
  const sign = /^\s*(?:[:;,–—-]+|[.!](?=\s|$)|\n)\s*/.exec(rest)?.[0] ?? '';
  const joins = new RegExp(String.raw`^\s*${cues.joins}\s*`, 'iu');
  // "Dat wordt donderdag" behind a sign is what he said.
  const word = sign === '' ? (joins.exec(rest)?.[0] ?? '') : '';
  const from = at + sign.length + word.length;
  const joined = /^\s*[.!\n]/.test(sign) ? 'sentence' : sign.trim() === ',' ? 'comma' : 'firmly';
  if (from > at || rest.trim() === '') return { from, joined, bare: false };
  // Typed in haste: "Jansen belde donderdag lukt". A day alone is when he rang.
  const words = rest.trim().split(/\s+/);
  if (words.length < LEAST_BARE || rest.includes('?')) return null;
  return { from, joined: 'comma', bare: true };
}

/** "Telefoon: Jansen, donderdag lukt", "Voicemail van Jansen: …". */
function byTitle(text: string, cues: CallCues, language: Language): Head | null {
  const title = `(?:(?<recorded>${cues.titledRecorded})|(?:${cues.titled}))`;
  const pattern = new RegExp(
    String.raw`^\s*${title}(?:\s*:\s*(?:(?:${cues.by})\s+)?|\s+(?:${cues.by})\s*:?\s+)`,
    'iu',
  );
  const found = pattern.exec(text);
  if (found === null) return null;
  const at = found[0].length;
  const end = nameEnd(text, at, language);
  const about = new RegExp(String.raw`^\s+(?:${cues.about})\s+${ABOUT}`, 'iu').exec(
    text.slice(end),
  );
  const from = end + (about?.[0].length ?? 0);
  const sign = /^\s*[:;,.–—-]*\s*/.exec(text.slice(from))?.[0].length ?? 0;
  return {
    medium: found.groups?.['recorded'] === undefined ? 'call' : 'voicemail',
    name: text.slice(at, end),
    about: (about?.groups?.['quoted'] ?? about?.groups?.['about'])?.trim() ?? null,
    from: from + sign,
    joined: 'firmly',
    bare: false,
  };
}

/** A name ends where it is no name any more, or at a sign. */
function nameEnd(text: string, at: number, language: Language): number {
  const sign = text.slice(at, at + MAX_NAME).search(/[:;,\n]|\.\s|[.]?$/);
  const upTo = at + (sign === -1 ? 0 : sign);
  const name = nameAt(text, at, language);
  const end = name === null || name.end > upTo ? upTo : name.end;
  const bracket = /^\s*\([^)\n]*\)/.exec(text.slice(end))?.[0].length ?? 0;
  return end + bracket;
}

/** "Karin Jansen (k.jansen@post.example)": the name, and the address that settles whose it is. */
function named(written: string): Pick<ReadNote, 'name' | 'address'> {
  const address = /[(<]\s*([^\s()<>@]+@[^\s()<>@]+)\s*[)>]/.exec(written)?.[1] ?? null;
  const name = written
    .replaceAll(/[(<][^)>]*[)>]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { name, address: address?.toLowerCase() ?? null };
}

function mayBeName(name: string, cues: CallCues): boolean {
  if (name === '' || name.includes('?') || name.split(' ').length > MAX_NAME_WORDS) return false;
  return !new RegExp(String.raw`^(?:${cues.noName})(?![\p{L}'’])`, 'iu').test(name);
}

const MAX_NAME_WORDS = 8;

/** With its capitals, behind a title, or as one says what somebody is: "de notaris". */
function isWrittenAsName(name: string, language: Language): boolean {
  if (nameAt(name, 0, language) !== null || /^\p{Lu}/u.test(name)) return true;
  return /^(?:de|het|the|een|a|an)\s\S+(?:\s\S+){0,3}$/iu.test(name);
}
