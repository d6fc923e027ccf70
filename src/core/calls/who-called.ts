import { readName, surnameKey, type NameParts } from '../people/names.ts';
import type { Language } from '../text/words.ts';
import type { Span } from '../diary/span.ts';
import type { Zone } from '../time/instant.ts';

/** Something that is open with somebody, in which a call of his may be the answer. */
export interface Affair {
  /** Times put to him, a meeting of several, a question we wait for, an appointment that stands. */
  readonly kind: 'offer' | 'meeting' | 'question' | 'appointment';
  /** In a few words. */
  readonly what: string;
  readonly thread: string | null;
  /** The times that were put to him. */
  readonly times: readonly (Span & { readonly zone: Zone })[];
  /** Only the principal may see what it is about. */
  readonly hidden: boolean;
}

/** Somebody who may be the caller. */
export interface MayCall {
  /** As we know him. */
  readonly name: string;
  readonly names: readonly string[];
  /** The one he is written to at first; empty for somebody without. */
  readonly addresses: readonly string[];
  /** Whether the number that was left is his. */
  readonly numbered: boolean;
  readonly affairs: readonly Affair[];
}

/** What a note says of who it was. */
export interface NamedCaller {
  readonly name: string;
  readonly address: string | null;
}

/**
 * Who of those known rang: by his address where it was told, else by name, those with something open first, then by number.
 * Several where the words fit several: that is for a person to say.
 */
export function whoCalled(
  { name, address }: NamedCaller,
  known: readonly MayCall[],
  language: Language,
): readonly MayCall[] {
  if (address !== null) return known.filter(({ addresses }) => addresses.includes(address));
  const numbered = known.filter((one) => one.numbered);
  if (name === '') return numbered;
  const called = likest(name, known, language);
  // A number is often a firm's: it names somebody only who is called so, or nearly so.
  if (called.length === 0)
    return numbered.filter(({ names }) => names.some(sounds(name, language)));
  const open = called.filter(({ affairs }) => affairs.length > 0);
  return narrowed(open.length > 0 ? open : called);
}

/** Of several the one whose number it is. */
function narrowed(among: readonly MayCall[]): readonly MayCall[] {
  if (among.length < 2) return among;
  const numbered = among.filter((one) => one.numbered);
  return numbered.length === 1 ? numbered : among;
}

function likest(said: string, known: readonly MayCall[], language: Language): readonly MayCall[] {
  const parts = readName(said, language);
  const likes = known.map((one) => ({
    one,
    like: Math.max(0, ...one.names.map((name) => likeness(said, parts, name))),
  }));
  const best = Math.max(0, ...likes.map(({ like }) => like));
  return best === 0 ? [] : likes.filter(({ like }) => like === best).map(({ one }) => one);
}

/** 3: the same name; 2: his surname, and nothing against it; 1: his first name alone; 0: another. */
function likeness(said: string, parts: NameParts, name: string): number {
  if (plain(said) === plain(name)) return 3;
  const his = readName(name, 'nl');
  if (his.kind !== 'person') return organisation(said, name) ? 2 : 0;
  if (parts.kind !== 'person') return 0;
  const surname = parts.surname ?? parts.first;
  if (surname === null) return 0;
  const sameSurname = his.surname !== null && surnameKey(his.surname) === surnameKey(surname);
  if (parts.surname === null)
    return sameSurname ? 2 : his.first !== null && plain(his.first) === plain(surname) ? 1 : 0;
  if (!sameSurname || (parts.title !== null && his.title !== null && parts.title !== his.title))
    return 0;
  if (parts.first !== null && his.first !== null)
    return plain(parts.first) === plain(his.first) ? 3 : 0;
  const [one, other] = [initial(parts), initial(his)];
  return one === null || other === null || one === other ? 2 : 0;
}

/** Whether a name is heard as another: Janssen for Jansen, Meyer for Meijer. */
function sounds(said: string, language: Language): (name: string) => boolean {
  const heard = soundOf(said, language);
  return (name) => heard !== null && soundOf(name, 'nl') === heard;
}

function soundOf(name: string, language: Language): string | null {
  const { kind, surname, first } = readName(name, language);
  const last = surname ?? first;
  if (kind !== 'person' || last === null) return null;
  return surnameKey(last)
    .replaceAll(/ij|ei|ey/g, 'y')
    .replaceAll(/ph|v/g, 'f')
    .replaceAll(/ck|c|q/g, 'k')
    .replaceAll('z', 's')
    .replaceAll(/th|dt|d/g, 't')
    .replaceAll(/(.)\1+/g, '$1');
}

function organisation(said: string, name: string): boolean {
  const [short, long] = [plain(said), plain(name)];
  return short.length > 3 && ` ${long} `.includes(` ${short} `);
}

function initial({ first, initials }: NameParts): string | null {
  return (first ?? initials)?.slice(0, 1).toLowerCase() ?? null;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
