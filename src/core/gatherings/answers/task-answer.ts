import type { MessageReading } from '../../records/reading.ts';
import type { TaskKind } from '../task.ts';
import type { Language } from '../../text/words.ts';

/** What somebody says of what he was asked for. */
export interface TaskAnswer {
  /**
   * It is arranged or done; it is not to be had; he has begun and is not done; he says or asks something else that nobody
   * here can take for either.
   */
  readonly says: 'yes' | 'no' | 'not-yet' | 'unclear';
  /** His own words for it, UTF-16 units of the text, half-open. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

interface Cues {
  readonly yes: RegExp;
  readonly no: RegExp;
  readonly notYet: RegExp;
  /** What looks like a yes and is none. */
  readonly asks: RegExp;
}

const ARRANGED: Readonly<Record<Language, Cues>> = {
  nl: {
    yes: /\b(?:bevestig(?:en|d|t)?|bevestiging|is geregeld|zijn geregeld|geregeld|(?:is|staat|staan|hebben) (?:voor u |voor jullie )?(?:gereserveerd|geboekt|vastgelegd|ingepland|genoteerd|besteld|klaar)|gereserveerd|vastgelegd|komt (?:helemaal )?in orde|komt (?:helemaal )?goed|gaan we (?:voor u )?(?:regelen|verzorgen)|(?:wij|we|ik) (?:verzorgen|leveren|regel|zorgen|zorg)(?: \p{L}+){0,3}|dat is goed|prima|akkoord|is vrij en)\b/iu,
    no: /\b(?:niet (?:beschikbaar|mogelijk|vrij|leveren|verzorgen)|bezet|volgeboekt|vol|al vergeven|kunnen? (?:wij |we |ik )?(?:het |dat |die |u |daar )*(?:helaas )?niet|helaas (?:niet|geen)|geen (?:zaal|ruimte|plek|mogelijkheid|beamer|beschikbaarheid)|lukt (?:ons |mij )?(?:helaas )?niet|moeten wij (?:helaas )?afwijzen|gaat niet lukken)\b/iu,
    notYet:
      /\b(?:kom(?:en)? (?:ik |wij |we )?(?:er |hier )?(?:nog )?op terug|zoek(?:en)? (?:het |dit )?(?:nog |even )?uit|nog niet (?:zeker|bekend|bevestigd|rond)|onder voorbehoud|in optie|voorlopig|laten (?:wij |we )?(?:het )?nog weten|hoort? nog)\b/iu,
    asks: /\?/u,
  },
  en: {
    yes: /\b(?:confirm(?:ed|s|ing)?|(?:is|are|has been|have been) (?:booked|reserved|arranged|ordered|set up|all set)|booked|reserved|all set|(?:we|i)(?:'ll| will| shall| can| are happy to| am happy to)(?: \p{L}+){0,2} (?:provide|deliver|arrange|supply|see to|take care of|set|have)|no problem|that(?:'s| is) fine|will be (?:there|ready|done))\b/iu,
    no: /\b(?:not (?:available|possible|free)|unavailable|fully booked|taken|cannot|can['’]t|unable to|won['’]t be able|will not be able|no (?:room|projector|availability)|have to decline|regret|unfortunately)\b/iu,
    notYet:
      /\b(?:get back to you|come back to you|let you know|not (?:yet )?(?:sure|certain|confirmed)|provisional(?:ly)?|pencilled|tentative(?:ly)?|looking into)\b/iu,
    asks: /\?/u,
  },
};

const DONE: Readonly<Record<Language, Cues>> = {
  nl: {
    yes: /\b(?:gedaan|afgerond|geregeld|klaar|voltooid|afgehandeld|gereed|verstuurd|verzonden|is gebeurd|gelukt|ja)\b/iu,
    no: /\b(?:(?:doe|ga|kan|wil|zal) (?:ik |wij |we )?(?:dit |dat |het )*(?:toch )?niet|gaat niet lukken|lukt (?:mij |me )?niet|niet (?:mijn|aan mij)|trek(?:ken)? (?:ik )?(?:mij |me )?terug)\b/iu,
    notYet:
      /\b(?:nog niet|bijna|mee bezig|wordt aan gewerkt|loopt nog|volgt(?: nog)?|kom(?:t|en)? nog|deze week|volgende week|onderweg|(?:is|zal|wordt|komt|heb(?: ik)?|hebben wij) (?:het |dat |dit )*(?:morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|uiterlijk|rond|eind)\b.{0,30}\b(?:klaar|gereed|afgerond|gedaan|voltooid)|zal .{0,40}(?:zijn|worden)|(?:klaar|gereed|af|gedaan) (?:op|voor|vóór|tegen) (?:maandag|dinsdag|woensdag|donderdag|vrijdag)|(?:krijgt|ontvangt|hebt|heeft|stuur|sturen) (?:(?:ik|wij|we|u|je|jij|het|hem|ze|die|dat) )*(?:morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|uiterlijk|later|vanmiddag|vandaag)|duurt (?:nog )?(?:iets |even )?langer|ben er(?: nog)? mee)\b/iu,
    asks: /\?/u,
  },
  en: {
    yes: /\b(?:done|finished|completed|complete|sorted|taken care of|sent|ready|yes)\b/iu,
    no: /\b(?:can['’]?t|cannot|will not|won['’]t|not (?:mine|my job|going to)|unable to)\b/iu,
    notYet:
      /\b(?:not (?:yet|done|finished|ready|complete)|almost|nearly|working on|in progress|under way|not quite|(?:will|should|to) be (?:done|finished|completed|complete|sorted|ready|sent)|to follow|will follow|will be with you|on its way|you(?:'ll|’ll| will) (?:have|get|receive)|(?:i|we)(?:'ll|’ll| will) (?:send|let you have)|next week|this week|need (?:more|a bit more) time|still)\b/iu,
    asks: /\?/u,
  },
};

const NEGATED = {
  nl: /\b(?:niet|nog niet|geen|zonder)\s+$/iu,
  en: /\b(?:not|not yet|never|isn['’]t|aren['’]t|hasn['’]t|n['’]t)\s+$/iu,
} as const;

/** An answer is looked through up to this length: what it says stands at its beginning. */
const MOST_UNITS = 4_000;

/**
 * Reads what an answer says of one thing that was asked: by cues, and never by guessing. A yes and a no in one letter, and a
 * question, are unclear.
 */
function readTaskAnswer(text: string, kind: TaskKind, language: Language): TaskAnswer {
  const own = text.slice(0, MOST_UNITS);
  const cues = (kind === 'action' || kind === 'paper' || kind === 'minutes' ? DONE : ARRANGED)[
    language
  ];
  const yes = standing(cues.yes, own, language);
  const no = cues.no.exec(own);
  const notYet = cues.notYet.exec(own);
  if (cues.asks.test(own) && notYet === null) return { says: 'unclear', at: null };
  if (no !== null)
    return yes === null ? { says: 'no', at: placeOf(no) } : { says: 'unclear', at: null };
  if (notYet !== null) return { says: 'not-yet', at: placeOf(notYet) };
  return yes === null ? { says: 'unclear', at: null } : { says: 'yes', at: yes };
}

/**
 * The same of a mail, in the language it is written in; too short to tell, in either. What is in another language nobody
 * here can take for anything.
 */
export function readTaskMail(
  text: string,
  kind: TaskKind,
  language: MessageReading['language'],
): TaskAnswer {
  if (language === 'other') return { says: 'unclear', at: null };
  if (language !== 'unknown') return readTaskAnswer(text, kind, language);
  const inDutch = readTaskAnswer(text, kind, 'nl');
  return inDutch.says === 'unclear' ? readTaskAnswer(text, kind, 'en') : inDutch;
}

function standing(cue: RegExp, text: string, language: Language): TaskAnswer['at'] {
  const found = cue.exec(text);
  if (found === null || NEGATED[language].test(text.slice(0, found.index))) return null;
  return placeOf(found);
}

function placeOf({ index, 0: words }: RegExpExecArray): NonNullable<TaskAnswer['at']> {
  return { start: index, end: index + words.length };
}
