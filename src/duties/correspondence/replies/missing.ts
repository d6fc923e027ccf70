import type { ActDecision } from '../../../core/decision.ts';
import { restingOn } from '../../../core/conduct/look.ts';
import { wrappings } from '../../../core/records/enclosures.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { Fact } from '../../../core/records/fact.ts';
import type { PartReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { sayDateFrom } from '../../../core/time/say-date.ts';
import { workingDaysAfter } from '../../../core/time/working-days.ts';
import { atStart, body, frame } from '../../../core/letters/letter.ts';
import type { LetterText, Values } from '../../../core/letters/letter.ts';
import {
  inSentence,
  isNounPhrase,
  pronounFor,
  stayedBehind,
  turned,
} from '../../../core/letters/phrases.ts';
import {
  ANNEXES_FORGOTTEN,
  ANNEX_COUNT,
  ANNEX_FORGOTTEN,
  ANNEX_NAMED,
  ANNEX_ONE_OF,
} from '../letters/texts.ts';
import type { MailView } from '../view.ts';
import { capital, nameOf, senderOf } from '../view.ts';
import { answer, answerSubject } from '../propose.ts';

/** How long we wait for something that was only forgotten. */
const WAIT_DAYS = 3;

/** An annex the writer announced and did not send along is asked for; what did come is acknowledged with it. */
export function askMissing(view: MailView): ActDecision | null {
  const { situation, message, tone } = view;
  const announced = distinct(factsOf(message.facts, 'annex-mentioned'));
  const letter = chosen(view, announced);
  if (letter === null) return null;
  const { profile, now } = situation;
  const moment = sayDateFrom(view.at, now, profile.zone, tone.language);
  const name = nameOf(view);
  return answer(view, {
    kind: 'correspondence.ask-missing',
    text: frame({
      profile,
      addressee: senderOf(view),
      tone,
      body: body(letter.text, tone, { ...letter.values, moment }),
      below: null,
    }),
    subject: answerSubject(view, tone.language),
    personal: false,
    reason: sentence('correspondence.annex-forgotten', { name, Name: capital(name) }),
    sources: restingOn(situation, announced),
    key: `ask-missing:${situation.arrival.id}`,
    loop: {
      effect: 'open',
      owes: 'they',
      what: letter.what,
      nextAt: workingDaysAfter(now, WAIT_DAYS, 10, profile.zone, view.week),
    },
    subjects: ['missing-papers'],
  });
}

interface Chosen {
  readonly text: LetterText;
  readonly values: Values;
  /** What the loop is about. */
  readonly what: string;
}

function chosen(view: MailView, announced: readonly Fact<'annex-mentioned'>[]): Chosen | null {
  const files = attachedNames(view);
  const { language, form } = view.tone;
  const whats = announced.map((fact) => nameable(view, fact.value.what));
  const forgotten = language === 'nl' ? 'de bijlage' : 'the attachment';
  if (announced.length === 0 || announced.length <= files.length) return null;
  if (files.length === 0) {
    const [only] = whats;
    const several = announced.length > 1 || /\s(?:en|and)\s/i.test(announced[0]?.value.what ?? '');
    if (several) return { text: ANNEXES_FORGOTTEN, values: {}, what: forgotten };
    if (only === undefined || only === null) {
      return { text: ANNEX_FORGOTTEN, values: {}, what: forgotten };
    }
    return { text: ANNEX_NAMED, values: naming(turned(only, form, language), view), what: only };
  }
  const absent = whats.filter((what) => what !== null && !files.some((file) => fits(file, what)));
  const present = whats.filter((what) => what !== null && files.some((file) => fits(file, what)));
  const [missing] = absent;
  const [here] = present;
  const clear = absent.length === 1 && present.length === 1 && announced.length === 2;
  if (clear && missing !== null && missing !== undefined && here !== null && here !== undefined) {
    const values = naming(turned(missing, form, language), view);
    const Here = atStart(turned(here.split(',')[0] ?? here, form, language));
    return { text: ANNEX_ONE_OF, values: { ...values, Here }, what: missing };
  }
  const values = { named: String(announced.length), there: String(files.length) };
  return { text: ANNEX_COUNT, values, what: forgotten };
}

function naming(what: string, view: MailView): Values {
  const { language } = view.tone;
  const said = inSentence(what);
  const gone = stayedBehind(what, language);
  return { what: said, What: atStart(said), it: pronounFor(what, language), gone };
}

/** What may be named in our letter: under secrecy only "bijlage 2", and never a stranger's sentence. */
function nameable(view: MailView, what: string | null): string | null {
  if (what === null) return null;
  if (view.situation.profile.secrecy !== 'none') {
    return /^(?:bijlage|annex|attachment|enclosure) \d{1,2}\b/i.exec(what.trim())?.[0] ?? null;
  }
  const { form, language } = view.tone;
  // "Een klacht zat er niet bij" is nonsense, and two things in one phrase are not one thing.
  if (/^(?:een|an?)\s|\s(?:en|and)\s/i.test(what.trim())) return null;
  return isNounPhrase(turned(what, form, language), language) ? what.trim() : null;
}

/** Pictures that a mail program puts below a letter: those the text shows, and those Outlook numbers. */
function isPicture({ type, name, contentId }: PartReading): boolean {
  if (!type.startsWith('image/')) return false;
  return contentId !== null || /^image\d{3}\.(?:png|jpe?g|gif)$/i.test(name ?? '');
}

/** Names of the files sent along; pictures inside a signature are none, nor is what a message is signed with. */
function attachedNames({ message }: MailView): readonly string[] {
  const around = wrappings(message);
  return message.parts
    .filter((part) => !around.has(`part:${part.path}`) && !isPicture(part))
    .filter(
      (part) =>
        part.disposition === 'attachment' || (part.name !== null && part.contentId === null),
    )
    .map((part) => (part.name ?? '').toLowerCase());
}

/** Whether a file's name is that of an annex: the same number, or a telling word of it. */
function fits(file: string, what: string): boolean {
  const number = /\b(?:bijlage|annex|attachment|enclosure)\s*(\d{1,2})\b/i.exec(what)?.[1];
  if (number !== undefined && new RegExp(`(?:^|\\D)0?${number}(?:\\D|$)`).test(file)) return true;
  const words = what.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.some((word) => word !== 'bijlage' && file.includes(word));
}

function distinct(facts: readonly Fact<'annex-mentioned'>[]): readonly Fact<'annex-mentioned'>[] {
  const byName = new Map(facts.map((fact) => [fact.value.what?.toLowerCase() ?? '', fact]));
  // "Zie de bijlagen: bijlage 1 en bijlage 2" announces two, not three.
  if (byName.size > 1) byName.delete('');
  return [...byName.values()];
}
