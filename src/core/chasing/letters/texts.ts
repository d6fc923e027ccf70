import type { LetterText } from '../../letters/letter.ts';

/** What a chase can name: the thing asked for, only that something was asked, or nothing at all. */
export type ChaseNaming = 'named' | 'question' | 'silent';

/**
 * First, second and third chase. `named` asks for a thing by name, `question` for an answer,
 * `silent` tells nobody what it is about (rule 1 of conduct) and so repeats nothing below. `{below}`
 * says that our earlier mail stands below, where it does.
 */
export const CHASES: Readonly<
  Record<ChaseNaming, readonly [LetterText, LetterText, LetterText, LetterText]>
> = {
  named: [
    {
      u: 'Op {first} vroegen wij u om {what}{below}. Zou u {it} ons uiterlijk {by} kunnen sturen? Is het al onderweg, dan hoeft u niets te doen.',
      je: 'Op {first} vroegen wij je om {what}{below}. Zou je {it} ons uiterlijk {by} kunnen sturen? Is het al onderweg, dan hoef je niets te doen.',
      en: 'On {first} we asked you for {what}{below}. Could you let us have {it} by {by}? If it is already on its way, there is nothing you need do.',
    },
    {
      u: '{What} waarom wij op {dates} vroegen, hebben wij nog niet. Lukt het vóór {by}? Zo niet, laat u ons dan weten wat er nodig is; wij denken graag mee.',
      je: '{What} waarom wij op {dates} vroegen, hebben wij nog niet. Lukt het vóór {by}? Zo niet, laat ons dan weten wat er nodig is; wij denken graag mee.',
      en: 'We do not yet have {what}, for which we wrote on {dates}. Would it be possible before {by}? If not, please tell us what is needed; we shall gladly help.',
    },
    {
      u: 'Omdat wij nog niets van u hoorden, belt mijn collega u {call} over {what}. Schikt een ander moment of nummer beter, dan horen wij het graag.',
      je: 'Omdat wij nog niets van je hoorden, belt mijn collega je {call} over {what}. Schikt een ander moment of nummer beter, dan horen wij het graag.',
      en: 'This is my last note about {what}, after those of {dates}. A colleague will telephone you {call}. If another time or person is better, one line will do.',
    },
    {
      u: 'Over {what} hoorden wij na onze berichten van {dates} nog niets. Een gesprek van twee minuten helpt misschien meer dan nog een mail: op welk nummer, en wanneer, kunnen wij u bellen?',
      je: 'Over {what} hoorden wij na onze berichten van {dates} nog niets. Een gesprek van twee minuten helpt misschien meer dan nog een mail: op welk nummer, en wanneer, kunnen wij je bellen?',
      en: 'This is my last note about {what}, after those of {dates}. Two minutes on the telephone may help more than another message: at which number, and when, may we ring you?',
    },
  ],
  question: [
    {
      u: 'Op {first} legden wij u een vraag voor{below}. Zouden wij uiterlijk {by} uw antwoord mogen hebben? Is het al onderweg, dan hoeft u niets te doen.',
      je: 'Op {first} legden wij je een vraag voor{below}. Zouden wij uiterlijk {by} je antwoord mogen hebben? Is het al onderweg, dan hoef je niets te doen.',
      en: 'On {first} we put a question to you{below}. Might we have your answer by {by}? If it is already on its way, there is nothing you need do.',
    },
    {
      u: 'Op onze vraag van {dates} hebben wij nog geen antwoord. Lukt het vóór {by}? Zo niet, laat u ons dan weten wat er nodig is; wij denken graag mee.',
      je: 'Op onze vraag van {dates} hebben wij nog geen antwoord. Lukt het vóór {by}? Zo niet, laat ons dan weten wat er nodig is; wij denken graag mee.',
      en: 'We do not yet have your answer to our question of {dates}. Would it be possible before {by}? If not, please tell us what is needed; we shall gladly help.',
    },
    {
      u: 'Omdat wij nog niets van u hoorden, belt mijn collega u {call} over onze vraag. Schikt een ander moment of nummer beter, dan horen wij het graag.',
      je: 'Omdat wij nog niets van je hoorden, belt mijn collega je {call} over onze vraag. Schikt een ander moment of nummer beter, dan horen wij het graag.',
      en: 'This is my last note about our question, after those of {dates}. A colleague will telephone you {call}. If another time or person is better, one line will do.',
    },
    {
      u: 'Op onze vraag van {dates} hoorden wij nog niets. Een gesprek van twee minuten helpt misschien meer dan nog een mail: op welk nummer, en wanneer, kunnen wij u bellen?',
      je: 'Op onze vraag van {dates} hoorden wij nog niets. Een gesprek van twee minuten helpt misschien meer dan nog een mail: op welk nummer, en wanneer, kunnen wij je bellen?',
      en: 'This is my last note about our question, after those of {dates}. Two minutes on the telephone may help more than another message: at which number, and when, may we ring you?',
    },
  ],
  silent: [
    {
      u: 'Op {first} stuurden wij u een bericht. Zouden wij uiterlijk {by} uw antwoord mogen hebben? Is het al onderweg, dan hoeft u niets te doen.',
      je: 'Op {first} stuurden wij je een bericht. Zouden wij uiterlijk {by} je antwoord mogen hebben? Is het al onderweg, dan hoef je niets te doen.',
      en: 'On {first} we sent you a message. Might we have your answer by {by}? If it is already on its way, there is nothing you need do.',
    },
    {
      u: 'Op onze berichten van {dates} hebben wij nog geen antwoord. Lukt het vóór {by}? Zo niet, laat u ons dan weten wat er nodig is; wij denken graag mee.',
      je: 'Op onze berichten van {dates} hebben wij nog geen antwoord. Lukt het vóór {by}? Zo niet, laat ons dan weten wat er nodig is; wij denken graag mee.',
      en: 'We do not yet have your answer to our messages of {dates}. Would it be possible before {by}? If not, please tell us what is needed; we shall gladly help.',
    },
    {
      u: 'Omdat wij nog niets van u hoorden, belt mijn collega u {call}. Schikt een ander moment of nummer beter, dan horen wij het graag.',
      je: 'Omdat wij nog niets van je hoorden, belt mijn collega je {call}. Schikt een ander moment of nummer beter, dan horen wij het graag.',
      en: 'This is my last note, after our messages of {dates}. A colleague will telephone you {call}. If another time is better, one line will do.',
    },
    {
      u: 'Op onze berichten van {dates} hoorden wij nog niets. Een gesprek van twee minuten helpt misschien meer dan nog een mail: op welk nummer, en wanneer, kunnen wij u bellen?',
      je: 'Op onze berichten van {dates} hoorden wij nog niets. Een gesprek van twee minuten helpt misschien meer dan nog een mail: op welk nummer, en wanneer, kunnen wij je bellen?',
      en: 'This is my last note, after our messages of {dates}. Two minutes on the telephone may help more than another message: at which number, and when, may we ring you?',
    },
  ],
};

/** The first note to somebody who promised: it reminds of his promise, and not of our question. */
const HEARD: LetterText = {
  u: 'Op {promised} liet u weten dat wij nog van u zouden horen. Zou het uiterlijk {by} kunnen? Is uw antwoord al onderweg, dan hoeft u niets te doen.',
  je: 'Op {promised} liet je weten dat wij nog van je zouden horen. Zou het uiterlijk {by} kunnen? Is je antwoord al onderweg, dan hoef je niets te doen.',
  en: 'On {promised} you kindly said that we would hear from you. Would it be possible by {by}? If your answer is already on its way, there is nothing you need do.',
};

export const CHASE_PROMISE: Readonly<Record<ChaseNaming, LetterText>> = {
  named: {
    u: 'Op {promised} zegde u ons {what} toe; wij hebben {it} nog niet gezien. Zou het uiterlijk {by} kunnen? Is het al onderweg, dan hoeft u niets te doen.',
    je: 'Op {promised} zegde je ons {what} toe; wij hebben {it} nog niet gezien. Zou het uiterlijk {by} kunnen? Is het al onderweg, dan hoef je niets te doen.',
    en: 'On {promised} you kindly promised us {what}, which has not reached us yet. Would it be possible by {by}? If it is already on its way, there is nothing you need do.',
  },
  question: HEARD,
  silent: HEARD,
};

/** To somebody who was given times to choose from. `{times}` says how many, `{which}` asks for one of them. */
export const CHASE_TIMES: readonly [LetterText, LetterText] = [
  {
    u: 'Op {first} legden wij u {times} voor{below}.{kept} {Which} u? Eén regel antwoord is genoeg; past het niet, noemt u dan gerust zelf een moment.',
    je: 'Op {first} legden wij je {times} voor{below}.{kept} {Which} je? Eén regel antwoord is genoeg; past het niet, noem dan gerust zelf een moment.',
    en: 'On {first} we proposed {times} to you{below}.{kept} {Which} suit you? One line in reply will do; if not, please name a time yourself.',
  },
  {
    u: 'Op ons voorstel van {dates} voor een afspraak hebben wij nog geen antwoord. Lukt dat vóór {by}? Past het niet, dan horen wij dat ook graag, en zoeken wij verder.',
    je: 'Op ons voorstel van {dates} voor een afspraak hebben wij nog geen antwoord. Lukt dat vóór {by}? Past het niet, dan horen wij dat ook graag, en zoeken wij verder.',
    en: 'We do not yet have your answer to the times we proposed to you on {dates}. Would it be possible before {by}? If it does not suit, please say so, and we shall look further.',
  },
];

/** To whoever was asked to provide something for a day: a room, lunch, a projector. */
export const CHASE_SUPPLY: readonly [LetterText, LetterText] = [
  {
    u: 'Op {first} vroegen wij u om {what}{below}. Zou u het ons uiterlijk {by} kunnen bevestigen? Is het al geregeld, dan is één regel genoeg.',
    je: 'Op {first} vroegen wij je om {what}{below}. Zou je het ons uiterlijk {by} kunnen bevestigen? Is het al geregeld, dan is één regel genoeg.',
    en: 'On {first} we asked you for {what}{below}. Could you confirm it by {by}? If it is arranged already, one line will do.',
  },
  {
    u: 'Wij vroegen u op {dates} om {what}, en zagen het nog niet bevestigd. Lukt het vóór {by}? Zo niet, laat u ons dat dan weten; dan zoeken wij het elders.',
    je: 'Wij vroegen je op {dates} om {what}, en zagen het nog niet bevestigd. Lukt het vóór {by}? Zo niet, laat ons dat dan weten; dan zoeken wij het elders.',
    en: 'We asked you on {dates} for {what} and have not seen it confirmed. Can you manage it before {by}? If not, do tell us; we shall then look elsewhere.',
  },
];

/** To whoever took something on in a meeting, and has the minutes of it. */
export const CHASE_ACTION: readonly [LetterText, LetterText] = [
  {
    u: 'In het verslag dat wij u op {first} stuurden, staat bij u: {what}. Is dat gelukt? Eén woord is genoeg. Duurt het langer, noemt u dan gerust een dag.',
    je: 'In het verslag dat wij je op {first} stuurden, staat bij jou: {what}. Is dat gelukt? Eén woord is genoeg. Duurt het langer, noem dan gerust een dag.',
    en: 'In the minutes we sent you on {first}, this is with you: {what}. Is it done? One word will do. Should it take longer, do name a day.',
  },
  {
    u: 'Wij schreven u op {dates} over wat bij u staat: {what}. Kunt u vóór {by} zeggen wanneer het klaar is, of wat u ervoor nodig hebt? Dan weten de anderen waar zij aan toe zijn.',
    je: 'Wij schreven je op {dates} over wat bij jou staat: {what}. Kun je vóór {by} zeggen wanneer het klaar is, of wat je ervoor nodig hebt? Dan weten de anderen waar zij aan toe zijn.',
    en: 'We wrote to you on {dates} about what is with you: {what}. Could you say before {by} when it will be done, or what you need for it? The others will then know where they stand.',
  },
];

/** To somebody who was invited and has not answered. */
export const CHASE_INVITATION: LetterText = {
  u: 'Op {first} nodigden wij u uit{for}{below}. Zouden wij uiterlijk {by} mogen weten of u komt? Is uw antwoord al onderweg, dan hoeft u niets te doen.',
  je: 'Op {first} nodigden wij je uit{for}{below}. Zouden wij uiterlijk {by} mogen weten of je komt? Is je antwoord al onderweg, dan hoef je niets te doen.',
  en: 'On {first} we invited you{for}{below}. Might we know by {by} whether you will come? If your answer is already on its way, there is nothing you need do.',
};
