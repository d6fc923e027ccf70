import type { LetterText } from '../../letters/letter.ts';

/** Why it comes to him: the other is away and names him. */
export const AWAY: LetterText = {
  u: '{Away} is afwezig en noemt u voor de tussentijd. {rest}',
  je: '{Away} is afwezig en noemt jou voor de tussentijd. {rest}',
  en: '{Away} is away and names you for the meantime. {rest}',
};

/** Why it comes to him: of the other nothing was heard. */
export const UNHEARD: LetterText = {
  u: 'Van {away} hoorden wij nog niets; daarom wenden wij ons tot u. {rest}',
  je: 'Van {away} hoorden wij nog niets; daarom wenden wij ons tot jou. {rest}',
  en: 'As we have not heard from {away}, may I turn to you? {rest}',
};

/** What was asked of the other: a thing by its name, or a question. */
export const ASKED_OF: Readonly<Record<'named' | 'question', LetterText>> = {
  named: {
    u: 'Op {first} vroegen wij om {what}{below}. Zou u {it} ons uiterlijk {by} kunnen sturen, of laten weten bij wie wij daarvoor terechtkunnen?',
    je: 'Op {first} vroegen wij om {what}{below}. Zou je {it} ons uiterlijk {by} kunnen sturen, of laten weten bij wie wij daarvoor terechtkunnen?',
    en: 'On {first} we asked for {what}{below}. Could you let us have {it} by {by}, or tell us whom we should turn to?',
  },
  question: {
    u: 'Op {first} stelden wij een vraag{below}. Zouden wij uiterlijk {by} een antwoord mogen hebben, of mogen weten bij wie wij daarvoor terechtkunnen?',
    je: 'Op {first} stelden wij een vraag{below}. Zouden wij uiterlijk {by} een antwoord mogen hebben, of mogen weten bij wie wij daarvoor terechtkunnen?',
    en: 'On {first} we put a question{below}. Might we have an answer by {by}, or know whom we should turn to?',
  },
};

/** The same of several points at once. */
export const SEVERAL_ASKED_OF: LetterText = {
  u: 'Dit staat nog open:\n\n{points}\n\nKunt u hiermee verder helpen, of laten weten bij wie wij daarvoor terechtkunnen? Eén antwoord op deze mail is genoeg.',
  je: 'Dit staat nog open:\n\n{points}\n\nKun je hiermee verder helpen, of laten weten bij wie wij daarvoor terechtkunnen? Eén antwoord op deze mail is genoeg.',
  en: 'These matters are still open:\n\n{points}\n\nCould you help us further, or tell us whom we should turn to? One answer to this message will do.',
};

export const POINT_ASKED_OF: Readonly<Record<'named' | 'question', LetterText>> = {
  named: {
    u: '{What}, waarom wij op {first} vroegen; graag uiterlijk {by}.',
    je: '{What}, waarom wij op {first} vroegen; graag uiterlijk {by}.',
    en: '{What}, for which we asked on {first}; by {by}, if we may.',
  },
  question: {
    u: 'Onze vraag van {first}{quoted}; graag uiterlijk {by}.',
    je: 'Onze vraag van {first}{quoted}; graag uiterlijk {by}.',
    en: 'Our question of {first}{quoted}; by {by}, if we may.',
  },
};
