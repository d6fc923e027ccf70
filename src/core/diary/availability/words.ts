import type { Words } from '../../text/words.ts';
import { causeWords } from './words-causes.ts';
import { relaxWords } from './words-relaxing.ts';

/** Why a time is good or cannot be. */
export const availabilityWords: Words = {
  ...causeWords,
  ...relaxWords,
  'free.length': {
    nl: 'Gevraagd is {length}; deze tijd is korter of langer.',
    en: 'What is asked for is {length}; this time is shorter or longer.',
  },
  'free.past': { nl: '{Moment} is voorbij.', en: '{Moment} is past.' },
  'free.notice': {
    nl: 'Dat is te kort dag; op zijn vroegst kan {moment}.',
    en: 'That is too short notice; the earliest is {moment}.',
  },
  'free.outside-window': {
    nl: 'Dat valt buiten de gevraagde periode: {stretch}.',
    en: 'That lies outside the period asked for: {stretch}.',
  },
  'free.search-cut': {
    nl: 'Gezocht is tot {moment}; verder vooruit heb ik niet gekeken.',
    en: 'I looked until {moment}, and no further ahead.',
  },
  'free.starts-cut': {
    nl: 'Er zijn zoveel mogelijke begintijden dat ik niet alle heb gewogen. Een kortere periode geeft een beter antwoord.',
    en: 'There are so many possible starts that I did not weigh them all. A shorter period gives a better answer.',
  },
  'free.assumed-hours': {
    nl: 'Van {who} zijn geen werktijden bekend; ik ben uitgegaan van 9.00 tot 17.00 uur op werkdagen.',
    en: 'No working hours are known of {who}; I assumed 09:00 to 17:00 on working days.',
  },
  'free.everybody': { nl: 'Iedereen die gewenst is, kan.', en: 'Everybody wanted can be there.' },
  'free.without': { nl: 'Zonder {who}.', en: 'Without {who}.' },
  'free.unsure': {
    nl: 'Nog onder voorbehoud: {who} heeft dan iets voorlopigs staan.',
    en: 'Not certain yet: {who} has something tentative then.',
  },
  'free.preferred-time': {
    nl: 'Een voorkeurstijd: {hours}.',
    en: 'A preferred time: {hours}.',
  },
  'free.disliked-time': {
    nl: 'Liever niet: {hours}.',
    en: 'Rather not: {hours}.',
  },
  'free.soon': { nl: 'Vroeg in de periode.', en: 'Early in the period.' },
  'free.late': { nl: 'Laat in de periode.', en: 'Late in the period.' },
  'free.round': { nl: 'Op een rond tijdstip.', en: 'At a round hour.' },
  'free.adjacent': {
    nl: 'Sluit aan op een andere afspraak.',
    en: 'Next to another appointment.',
  },
  'free.air': {
    nl: 'Met minstens {length} ruimte ervoor en erna.',
    en: 'With at least {length} of air on both sides.',
  },
  'free.little-air': {
    nl: 'Met minder dan {length} ruimte ervoor of erna.',
    en: 'With less than {length} of air on one side.',
  },
  'free.whole': {
    nl: 'Laat bruikbare stukken van de dag vrij.',
    en: 'Leaves useful stretches of the day free.',
  },
  'free.cuts': {
    nl: 'Laat stukjes over waar weinig in past.',
    en: 'Leaves scraps of time that are good for little.',
  },
  'free.same-place': {
    nl: 'Op een dag met nog een afspraak op dezelfde plaats.',
    en: 'On a day with another appointment at the same place.',
  },
  'free.clocks': {
    nl: '{Time} bij u, {clocks}.',
    en: '{Time} for you, {clocks}.',
  },
  'free.comfort': {
    nl: 'Overdag voor iedereen, ook in de andere tijdzone.',
    en: 'In the daytime for everybody, in the other zone too.',
  },
  'free.uncomfortable': {
    nl: 'Voor {who} is het dan {local}.',
    en: 'For {who} it is {local} then.',
  },
};
