import type { Brand } from './brand.ts';

/** Who owns a store: a principal's short name, or `office`. Lower-case letters, digits, hyphens. */
export type OwnerId = Brand<string, 'OwnerId'>;
export type ArrivalId = Brand<string, 'ArrivalId'>;
export type DecisionId = Brand<string, 'DecisionId'>;
export type ActId = Brand<string, 'ActId'>;
export type ApprovalId = Brand<string, 'ApprovalId'>;
export type LoopId = Brand<string, 'LoopId'>;
export type WakeId = Brand<string, 'WakeId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type MatterId = Brand<string, 'MatterId'>;
export type QueryId = Brand<string, 'QueryId'>;
export type HoldId = Brand<string, 'HoldId'>;
export type ConveningId = Brand<string, 'ConveningId'>;
export type GatheringId = Brand<string, 'GatheringId'>;
export type StandingId = Brand<string, 'StandingId'>;
export type OwnAbsenceId = Brand<string, 'OwnAbsenceId'>;
export type LetterId = Brand<string, 'LetterId'>;
export type MailingId = Brand<string, 'MailingId'>;
export type AccountId = Brand<string, 'AccountId'>;
export type OrganisationId = Brand<string, 'OrganisationId'>;
export type MergeId = Brand<string, 'MergeId'>;
export type GiftId = Brand<string, 'GiftId'>;
/** Lower-case hexadecimal SHA-256 of some bytes; the name of a blob. */
export type Sha256 = Brand<string, 'Sha256'>;

interface Kinds {
  readonly arrival: ArrivalId;
  readonly decision: DecisionId;
  readonly act: ActId;
  readonly approval: ApprovalId;
  readonly loop: LoopId;
  readonly wake: WakeId;
  readonly person: PersonId;
  readonly matter: MatterId;
  readonly account: AccountId;
  readonly query: QueryId;
  readonly hold: HoldId;
  readonly organisation: OrganisationId;
  readonly merge: MergeId;
  readonly gift: GiftId;
  readonly convening: ConveningId;
  readonly gathering: GatheringId;
  readonly standing: StandingId;
  readonly letter: LetterId;
  readonly absence: OwnAbsenceId;
  readonly mailing: MailingId;
}

/** The kinds of record that carry an id of their own. */
export type IdKind = keyof Kinds;

/** Two letters before the hyphen say what an id names, so that a person can read it over the telephone. */
export const ID_PREFIX = {
  arrival: 'in',
  decision: 'de',
  act: 'ac',
  approval: 'ap',
  loop: 'lo',
  wake: 'wa',
  person: 'pe',
  matter: 'ma',
  account: 'mb',
  query: 'qu',
  hold: 'ho',
  organisation: 'og',
  merge: 'mg',
  gift: 'gi',
  convening: 'co',
  gathering: 'ga',
  standing: 'so',
  letter: 'le',
  absence: 'ab',
  mailing: 'ml',
} as const satisfies Record<IdKind, string>;

/** Crockford's base 32: no I, L, O or U, so nothing is misread or misheard. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten characters of 32 are 50 bits: a million records of a kind meet by chance once in two thousand offices. */
const ID_LENGTH = 10;

/**
 * Writes an id of a kind from random bytes (at least ten), which come in as a value: core has no
 * randomness of its own.
 */
export function writeId<K extends IdKind>(kind: K, random: Uint8Array): Kinds[K] {
  let tail = '';
  for (let index = 0; index < ID_LENGTH; index += 1) {
    tail += ALPHABET.charAt((random[index] ?? 0) & 31);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: the prefix is what makes it an id of this kind
  return `${ID_PREFIX[kind]}-${tail}` as Kinds[K];
}

/** FNV-1a of 64 bits (Fowler, Noll, Vo): no secret, only spread. */
function spread(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash;
}

/**
 * Letters made of what a decision rests on, the same every time it is taken: an act names what it will make before it
 * is made. As unlike others as the arrival's own id is, which must be part of the seed.
 */
export function derivedWord(seed: string, length: number): string {
  let word = '';
  for (let round = 0; word.length < length; round += 1) {
    let bits = spread(`${round}:${seed}`);
    for (let count = 0; count < ID_LENGTH && word.length < length; count += 1) {
      word += ALPHABET.charAt(Number(bits & 31n));
      bits >>= 5n;
    }
  }
  return word;
}

/** An id that a decision gives to what its act will make. */
export function derivedId<K extends IdKind>(kind: K, seed: string): Kinds[K] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding: the prefix makes it an id of this kind
  return `${ID_PREFIX[kind]}-${derivedWord(seed, ID_LENGTH)}` as Kinds[K];
}

/** The kind an id (or the beginning of one) names, or null for a text that names none. */
export function kindOfId(text: string): IdKind | null {
  const prefix = text.slice(0, text.indexOf('-'));
  for (const kind of [
    'arrival',
    'decision',
    'act',
    'approval',
    'loop',
    'wake',
    'person',
    'matter',
    'account',
    'query',
    'hold',
    'gathering',
    'organisation',
    'merge',
    'gift',
  ] as const) {
    if (ID_PREFIX[kind] === prefix) return kind;
  }
  return null;
}

const WHOLE = new RegExp(`^[a-z]{2}-[${ALPHABET}]{${ID_LENGTH}}$`);

/** Whether a text is a whole id of one of our kinds; a UID that somebody else made is none. */
export function isId(text: string): boolean {
  return WHOLE.test(text) && kindOfId(text) !== null;
}

/** An owner's short name as it may stand in a path: what is not such a name gives null. */
export function readOwnerId(text: string): OwnerId | null {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(text)) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding, just checked
  return text as OwnerId;
}
