import type { LetterText } from '../../letters/letter.ts';
import type { ChaseNaming } from './texts.ts';

/** What stands around the points: how many there are, and a way out. */
export const BUNDLE: LetterText = {
  u: '{Count} punten staan bij ons nog open; wij zetten ze voor u op een rij.\n\n{points}\n\nIs iets hiervan al onderweg, dan hoeft u daarvoor niets te doen. Eén antwoord op deze mail is genoeg.',
  je: '{Count} punten staan bij ons nog open; wij zetten ze voor je op een rij.\n\n{points}\n\nIs iets hiervan al onderweg, dan hoef je daarvoor niets te doen. Eén antwoord op deze mail is genoeg.',
  en: '{Count} matters are still open with us; here they are together, for your convenience.\n\n{points}\n\nIf any of them is already on its way, there is nothing you need do about it. One answer to this message will do.',
};

/** A point by how firm it is: first, second, third with an hour to telephone, third without a number. */
type Points = readonly [LetterText, LetterText, LetterText, LetterText];

/** One point of several; by what it may name (rule 1 of conduct). */
export const POINTS: Readonly<Record<ChaseNaming, Points>> = {
  named: [
    {
      u: '{What}, waarom wij op {first} vroegen. Zou u {it} ons uiterlijk {by} kunnen sturen?',
      je: '{What}, waarom wij op {first} vroegen. Zou je {it} ons uiterlijk {by} kunnen sturen?',
      en: '{What}, for which we asked on {first}. Could you let us have {it} by {by}?',
    },
    {
      u: '{What}, waarom wij op {dates} vroegen, hebben wij nog niet. Lukt het vóór {by}? Zo niet, laat u ons dan weten wat er nodig is.',
      je: '{What}, waarom wij op {dates} vroegen, hebben wij nog niet. Lukt het vóór {by}? Zo niet, laat ons dan weten wat er nodig is.',
      en: '{What}, for which we wrote on {dates}, we do not yet have. Would it be possible before {by}? If not, please tell us what is needed.',
    },
    {
      u: '{What}, waarom wij op {dates} vroegen. Omdat wij nog niets hoorden, belt mijn collega u daarover {call}; een ander moment of nummer mag ook.',
      je: '{What}, waarom wij op {dates} vroegen. Omdat wij nog niets hoorden, belt mijn collega je daarover {call}; een ander moment of nummer mag ook.',
      en: '{What}, for which we wrote on {dates}. As we have not heard from you, a colleague will telephone you about it {call}; another time or number will do as well.',
    },
    {
      u: '{What}, waarom wij op {dates} vroegen. Op welk nummer, en wanneer, kunnen wij u daarover bellen?',
      je: '{What}, waarom wij op {dates} vroegen. Op welk nummer, en wanneer, kunnen wij je daarover bellen?',
      en: '{What}, for which we wrote on {dates}. At which number, and when, may we ring you about it?',
    },
  ],
  question: [
    {
      u: 'Onze vraag van {first}{quoted}. Zouden wij uiterlijk {by} uw antwoord mogen hebben?',
      je: 'Onze vraag van {first}{quoted}. Zouden wij uiterlijk {by} je antwoord mogen hebben?',
      en: 'Our question of {first}{quoted}. Might we have your answer by {by}?',
    },
    {
      u: 'Onze vraag van {dates}{quoted}; daarop hebben wij nog geen antwoord. Lukt het vóór {by}? Zo niet, laat u ons dan weten wat er nodig is.',
      je: 'Onze vraag van {dates}{quoted}; daarop hebben wij nog geen antwoord. Lukt het vóór {by}? Zo niet, laat ons dan weten wat er nodig is.',
      en: 'Our question of {dates}{quoted}, to which we do not yet have your answer. Would it be possible before {by}? If not, please tell us what is needed.',
    },
    {
      u: 'Onze vraag van {dates}{quoted}. Omdat wij nog niets hoorden, belt mijn collega u daarover {call}; een ander moment of nummer mag ook.',
      je: 'Onze vraag van {dates}{quoted}. Omdat wij nog niets hoorden, belt mijn collega je daarover {call}; een ander moment of nummer mag ook.',
      en: 'Our question of {dates}{quoted}. As we have not heard from you, a colleague will telephone you about it {call}; another time or number will do as well.',
    },
    {
      u: 'Onze vraag van {dates}{quoted}. Op welk nummer, en wanneer, kunnen wij u daarover bellen?',
      je: 'Onze vraag van {dates}{quoted}. Op welk nummer, en wanneer, kunnen wij je daarover bellen?',
      en: 'Our question of {dates}{quoted}. At which number, and when, may we ring you about it?',
    },
  ],
  silent: [
    {
      u: 'Ons bericht van {first}. Zouden wij uiterlijk {by} uw antwoord mogen hebben?',
      je: 'Ons bericht van {first}. Zouden wij uiterlijk {by} je antwoord mogen hebben?',
      en: 'Our message of {first}. Might we have your answer by {by}?',
    },
    {
      u: 'Onze berichten van {dates}; daarop hebben wij nog geen antwoord. Lukt het vóór {by}? Zo niet, laat u ons dan weten wat er nodig is.',
      je: 'Onze berichten van {dates}; daarop hebben wij nog geen antwoord. Lukt het vóór {by}? Zo niet, laat ons dan weten wat er nodig is.',
      en: 'Our messages of {dates}, to which we do not yet have your answer. Would it be possible before {by}? If not, please tell us what is needed.',
    },
    {
      u: 'Onze berichten van {dates}. Omdat wij nog niets hoorden, belt mijn collega u {call}; een ander moment of nummer mag ook.',
      je: 'Onze berichten van {dates}. Omdat wij nog niets hoorden, belt mijn collega je {call}; een ander moment of nummer mag ook.',
      en: 'Our messages of {dates}. As we have not heard from you, a colleague will telephone you {call}; another time or number will do as well.',
    },
    {
      u: 'Onze berichten van {dates}. Op welk nummer, en wanneer, kunnen wij u bellen?',
      je: 'Onze berichten van {dates}. Op welk nummer, en wanneer, kunnen wij je bellen?',
      en: 'Our messages of {dates}. At which number, and when, may we ring you?',
    },
  ],
};

/** What he was asked to provide for a day. */
export const POINT_SUPPLY: readonly [LetterText, LetterText] = [
  {
    u: '{What}, waarom wij op {first} vroegen. Zou u het ons uiterlijk {by} kunnen bevestigen?',
    je: '{What}, waarom wij op {first} vroegen. Zou je het ons uiterlijk {by} kunnen bevestigen?',
    en: '{What}, for which we asked on {first}. Could you confirm it by {by}?',
  },
  {
    u: '{What}, waarom wij op {dates} vroegen, zagen wij nog niet bevestigd. Lukt het vóór {by}? Zo niet, laat u ons dat dan weten.',
    je: '{What}, waarom wij op {dates} vroegen, zagen wij nog niet bevestigd. Lukt het vóór {by}? Zo niet, laat ons dat dan weten.',
    en: '{What}, for which we asked on {dates}, we have not seen confirmed. Can you manage it before {by}? If not, do tell us.',
  },
];

/** What he took on in a meeting. */
export const POINT_ACTION: readonly [LetterText, LetterText] = [
  {
    u: '{What}, uit het verslag van {first}. Is dat gelukt? Duurt het langer, noemt u dan gerust een dag.',
    je: '{What}, uit het verslag van {first}. Is dat gelukt? Duurt het langer, noem dan gerust een dag.',
    en: '{What}, from the minutes of {first}. Is it done? Should it take longer, do name a day.',
  },
  {
    u: '{What}, waarover wij u op {dates} schreven. Kunt u vóór {by} zeggen wanneer het klaar is?',
    je: '{What}, waarover wij je op {dates} schreven. Kun je vóór {by} zeggen wanneer het klaar is?',
    en: '{What}, about which we wrote to you on {dates}. Could you say before {by} when it will be done?',
  },
];

/** What he said that he would do. */
export const POINT_PROMISE: Readonly<Record<ChaseNaming, LetterText>> = {
  named: {
    u: '{What}: op {promised} zegde u {it} ons toe. Zou het uiterlijk {by} kunnen?',
    je: '{What}: op {promised} zegde je {it} ons toe. Zou het uiterlijk {by} kunnen?',
    en: '{What}, which you kindly promised us on {promised}. Would it be possible by {by}?',
  },
  question: heard(),
  silent: heard(),
};

function heard(): LetterText {
  return {
    u: 'Op {promised} liet u weten dat wij nog van u zouden horen. Zou het uiterlijk {by} kunnen?',
    je: 'Op {promised} liet je weten dat wij nog van je zouden horen. Zou het uiterlijk {by} kunnen?',
    en: 'On {promised} you kindly said that we would hear from you. Would it be possible by {by}?',
  };
}

/** Times he was given to choose from. */
export const POINT_TIMES: readonly [LetterText, LetterText] = [
  {
    u: 'De afspraak waarvoor wij u op {first} {times} voorlegden. {Which} u?',
    je: 'De afspraak waarvoor wij je op {first} {times} voorlegden. {Which} je?',
    en: 'The appointment for which we proposed {times} on {first}. {Which} suit you?',
  },
  {
    u: 'De afspraak waarvoor wij u op {dates} {times} voorlegden. Zouden wij vóór {by} uw antwoord mogen hebben?',
    je: 'De afspraak waarvoor wij je op {dates} {times} voorlegden. Zouden wij vóór {by} je antwoord mogen hebben?',
    en: 'The appointment for which we proposed {times} on {dates}. Might we have your answer before {by}?',
  },
];

export const POINT_INVITATION: LetterText = {
  u: 'Onze uitnodiging van {first}{for}. Zouden wij uiterlijk {by} mogen weten of u komt?',
  je: 'Onze uitnodiging van {first}{for}. Zouden wij uiterlijk {by} mogen weten of je komt?',
  en: 'Our invitation of {first}{for}. Might we know by {by} whether you will come?',
};
