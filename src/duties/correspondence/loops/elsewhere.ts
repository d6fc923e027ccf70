import { sameAddress } from '../../../core/conduct/look.ts';
import { isNounPhrase } from '../../../core/letters/phrases.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { LoopKind, OpenLoop } from '../../../core/records/loop.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { MailView } from '../view.ts';

/** Only so much of a mail is looked through. */
const SEARCHED = 4_000;

/** A reference shorter than this stands in many a text by chance. */
const SHORTEST_REFERENCE = 4;

/**
 * Whether a mail outside the thread answers what we asked: it comes from the very person, from whichever address of his, and
 * names the matter by its reference, or the thing by its name. What is less certain than that stays open.
 */
export function isAnswerElsewhere(view: MailView, loop: OpenLoop): boolean {
  if (!isHis(view, loop)) return false;
  const { message, situation } = view;
  if (loop.kind === 'invitation' && answersInvitation(message, loop.about ?? null)) return true;
  // About times the duties that put them say what answers them.
  if (loop.kind !== undefined && loop.kind !== 'answer' && !ASKED_FOR.includes(loop.kind))
    return false;
  const text = `${message.subject}\n${message.own.slice(0, SEARCHED)}`;
  const matter = situation.loaded.matters.find((one) => one.id === loop.matter);
  if (matter !== undefined && matter.reference.length >= SHORTEST_REFERENCE) {
    return text.includes(matter.reference);
  }
  return namesThing(text, loop.what);
}

/** Kinds of loop in which a thing was asked for, which a letter can name. */
const ASKED_FOR: readonly LoopKind[] = ['papers', 'action', 'room', 'catering'];

/** What his calendar program sends in answer, or with another time: in no thread, more often than not. */
function answersInvitation(message: MessageReading, uid: string | null): boolean {
  return (
    uid !== null &&
    factsOf(message.facts, 'calendar').some(
      ({ value }) => value.uid === uid && ['REPLY', 'COUNTER'].includes(value.method ?? ''),
    )
  );
}

/** Of the same person: his own address, or another that stands on his record. */
function isHis({ sender, person }: MailView, loop: OpenLoop): boolean {
  if (sameAddress(loop.address, sender.address)) return true;
  if (person === null) return false;
  return (
    loop.counterpart === person.id ||
    person.addresses.some((address) => sameAddress(address, loop.address))
  );
}

/** "Het taxatierapport" is named by its noun; a question is not named by any word of it. */
function namesThing(text: string, what: string): boolean {
  if (!isNounPhrase(what, 'nl') && !isNounPhrase(what, 'en')) return false;
  const noun = what.trim().split(/\s+/).slice(1).join(' ').toLowerCase();
  return noun.length >= SHORTEST_THING && text.toLowerCase().includes(noun);
}

/** A noun shorter than this is a word of every letter. */
const SHORTEST_THING = 6;
