import { factsOf } from './fact.ts';
import type { MessageReading, PartReading } from './reading.ts';

/** A salutation beside what is encrypted is no letter: this many characters say nothing yet. */
const MAX_BESIDE = 60;
const ARMOUR = '-----BEGIN PGP MESSAGE';
const ARMOUR_ENDS = '-----END PGP MESSAGE-----';

/** Whether all that the writer says himself is what he encrypted. */
function saysNothingElse(own: string): boolean {
  const start = own.indexOf(ARMOUR);
  if (start === -1) return own.trim() === '';
  const end = own.indexOf(ARMOUR_ENDS, start);
  const beside = own.slice(0, start) + (end === -1 ? '' : own.slice(end + ARMOUR_ENDS.length));
  return beside.trim().length <= MAX_BESIDE;
}

/** Whether a message is encrypted as a whole: what it says cannot be read here. An encrypted file beside a letter is a file. */
export function isEncrypted(message: MessageReading): boolean {
  const encrypted = factsOf(message.facts, 'protected-part').some(
    ({ value }) => value.what === 'encrypted',
  );
  return encrypted && saysNothingElse(message.own);
}

/** Parts (`part:2`) that a message is wrapped in: a signature, a key, what Outlook packs; nobody encloses these. */
export function wrappings(message: MessageReading): ReadonlySet<string> {
  const around = factsOf(message.facts, 'protected-part').filter(
    ({ value }) => value.what !== 'encrypted',
  );
  const packed = factsOf(message.facts, 'tnef');
  return new Set([...around, ...packed].map(({ source }) => source.part));
}

/** The files somebody sends along, without what his mail program adds and without what cannot be told apart. */
export function enclosuresOf(message: MessageReading): readonly PartReading[] {
  if (isEncrypted(message)) return [];
  const around = wrappings(message);
  return message.parts.filter(
    ({ path, disposition }) => disposition === 'attachment' && !around.has(`part:${path}`),
  );
}
