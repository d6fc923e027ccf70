import type { Sources } from '../../../core/act.ts';
import type { ActDecision } from '../../../core/decision.ts';
import { personAt } from '../../../core/conduct/look.ts';
import { atStart, body, frame } from '../../../core/letters/letter.ts';
import { namedAs, toneFor } from '../../../core/people/salutation.ts';
import type { Addressee } from '../../../core/people/salutation.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import type { Person, PersonMark } from '../../../core/records/person.ts';
import type { Situation, ThreadEntry } from '../../../core/situation.ts';
import { sentence } from '../../../core/text/words.ts';
import { dayOf, sayDateFrom, sayDay } from '../../../core/time/say-date.ts';
import { TELL_WHEN } from '../letters/texts.ts';
import { datedSubject, propose, referencesOf } from '../propose.ts';
import { accountOf, capital, isUnattended } from '../view.ts';

/** To these no day is promised without the principal: an answer to the press or a court is his own. */
const NOT_TOLD: readonly PersonMark[] = ['press', 'court', 'authority', 'has-counsel', 'bereaved'];

/** A line that says when the answer comes; null where none can be written, or may not. */
export function tellWhen(
  situation: Situation,
  loop: OpenLoop,
  theirs: ThreadEntry | undefined,
  by: Temporal.PlainDate,
  sources: Sources,
): ActDecision | null {
  const { loaded, profile } = situation;
  const person = personAt(loaded.people, loop.address);
  const account = accountOf(situation, theirs?.to ?? []);
  if (theirs === undefined || account === null || isUnattended(loop.address)) return null;
  if (theirs.from.toLowerCase() !== loop.address.toLowerCase()) return null;
  if (person !== null && person.marks.some((mark) => NOT_TOLD.includes(mark))) return null;
  const addressee = { person, name: '' };
  const letter = tellWhenLetter(situation, addressee, theirs, by);
  const name = namedAs(addressee, profile.language) || loop.address;
  return propose({
    mail: {
      account: account.id,
      from: account.address,
      sender: null,
      to: [{ name: person?.name ?? '', address: loop.address }],
      cc: [],
      ...letter,
      inReplyTo: theirs.messageId === '' ? null : theirs.messageId,
      references: referencesOf(loaded.thread, loaded.threadRoot),
      annexes: [],
      personal: false,
    },
    letter: {
      kind: 'correspondence.tell-when',
      reason: sentence('correspondence.day-passed', { name, Name: capital(name), what: loop.what }),
      sources,
      key: `tell-when:${loop.id}`,
      loop: null,
      subjects: [],
    },
    counterpart: {
      person: person?.id ?? null,
      name,
      addresses: [loop.address],
      marks: person?.marks ?? [],
      // A stranger stays one, also where the principal wants him told: what he is to see first must not leave by itself.
      known: isDealtWith(situation, loop, person),
    },
    matter: loop.matter,
    preconditions: [
      { kind: 'loop-open', loop: loop.id },
      ...(person === null ? [] : [{ kind: 'not-bereaved', person: person.id } as const]),
    ],
    remarks: [],
  });
}

function tellWhenLetter(
  situation: Situation,
  addressee: Addressee,
  theirs: ThreadEntry,
  by: Temporal.PlainDate,
): { readonly subject: string; readonly text: string } {
  const { profile, now } = situation;
  const tone = toneFor(addressee, profile.language);
  const letter = body(TELL_WHEN, tone, {
    Principal: atStart(profile.named[tone.language]),
    day: sayDateFrom(theirs.at, now, profile.zone, tone.language),
    by: sayDay(by, tone.language, { year: by.year !== dayOf(now, profile.zone).year }),
  });
  const bare = theirs.subject
    .replace(/^(?:\s*(?:re|antw|aw)\s*:)+/i, '')
    .trim()
    .slice(0, 150);
  return {
    subject:
      profile.secrecy === 'none' && bare !== ''
        ? `Re: ${bare}`
        : datedSubject(situation, 'theirs', theirs.at, tone.language),
    text: frame({ profile, addressee, tone, body: letter, below: null }),
  };
}

/** Only somebody who was dealt with before is told so unasked; whether a stranger gets a line is for the principal. */
export function isDealtWith(
  { loaded }: Situation,
  { address }: OpenLoop,
  person: Person | null,
): boolean {
  const known = loaded.writtenTo.some((one) => one === address.toLowerCase());
  return known || (person !== null && person.marks.length > 0);
}
