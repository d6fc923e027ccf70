import { weekdayName } from '../../time/say-date.ts';
import { listed } from '../../text/phrases.ts';
import { say, sentence, type Language } from '../../text/words.ts';
import type { Ask } from '../grammar/ask.ts';
import type { Frame } from '../grammar/frame.ts';
import { PARTIES } from '../parties.ts';
import type { Party } from '../mandate.ts';
import { topicOf } from '../subjects.ts';
import { words } from '../words.ts';

/** Puts what must be asked about a clause into words, naming what the clause is about. */
export function questionOf(ask: Ask, language: Language): string {
  const [key, values] = keyed(ask, language);
  return say(words, sentence(key, values), language);
}

type Keyed = readonly [key: string, values: Readonly<Record<string, string>>];

function keyed(ask: Ask, language: Language): Keyed {
  switch (ask.ask) {
    case 'unknown':
      // A condition of which nothing was understood has no word to point at.
      return ask.words.every((word) => word === '…')
        ? ['ask.condition', {}]
        : [
            'ask.unknown',
            {
              words: quoted(
                ask.words.filter((word) => word !== '…'),
                language,
              ),
            },
          ];
    case 'vague':
      return vague(ask, language);
    case 'no-act':
    case 'odd-pair':
      return whatWith(ask.frame, language);
    case 'no-level':
      return ['ask.how-far', { things: thingsOf(ask.frame, language) }];
    case 'clash':
      return clash(ask, language);
    case 'stand-in':
      return standIn(ask);
    case 'conduct':
      return [`conduct.${ask.rule}`, {}];
    default:
      return [`ask.${ask.ask}`, {}];
  }
}

type Of<K extends Ask['ask']> = Extract<Ask, { ask: K }>;

function vague({ vague: how, frame }: Of<'vague'>, language: Language): Keyed {
  const things = thingsOf(frame, language);
  const said = quoted(frame.vagueWords.slice(0, 1), language);
  switch (how) {
    case 'silence-tail':
      return ['ask.silence', {}];
    case 'important':
      if (frame.topics.length + frame.deeds.length > 0)
        return ['ask.which', { things, words: said }];
      return [frame.verbs.includes('connect') ? 'ask.who-calls' : 'ask.who', {}];
    case 'small':
      return ['ask.how-much', { words: said }];
    case 'discretion':
      if (isPress(frame)) return ['ask.press', {}];
      return things === '' ? ['ask.discretion', {}] : ['ask.discretion-about', { things }];
    case 'if-needed':
    case 'mostly':
    case 'and-so-on':
      return [`ask.${how}`, { words: said }];
    case 'several':
      return ['ask.mostly', { words: said }];
    case 'for-now':
      return standsIn(frame)
        ? standIn({ ask: 'stand-in', who: true, until: false, names: frame.persons })
        : ['ask.for-now', {}];
    default:
      return [`ask.${how}`, {}];
  }
}

function isPress(frame: Frame): boolean {
  return frame.parties.some((party) => 'group' in party && party.group === 'press');
}

function standsIn(frame: Frame): boolean {
  return frame.persons.length > 0;
}

function standIn({ who, until, names }: Of<'stand-in'>): Keyed {
  const [name] = names;
  if (who && name !== undefined) return ['ask.stand-in-until', { name }];
  return [until ? 'ask.stand-in-who' : 'ask.stand-in', {}];
}

function clash({ frame, other }: Of<'clash'>, language: Language): Keyed {
  const days = frame.windows.flatMap((window) => window.days ?? []);
  const named = days.map((day) => weekdayName(day, language));
  const things = thingsOf(other, language);
  const values = {
    days: listed(
      named.length > 0 ? named : [language === 'nl' ? 'die tijd' : 'that time'],
      language,
    ),
    things,
  };
  const goes = /^(?:de|het|the|press)\b/.test(things) ? GOES.one : GOES.more;
  return ['ask.clash', { ...values, goes: goes[language] }];
}

const GOES = {
  one: { nl: 'Gaat', en: 'Does' },
  more: { nl: 'Gaan', en: 'Do' },
} as const;

/** What can be done in a domain, as the choices of a question. */
const CHOICES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  meeting: {
    nl: 'plannen, verzetten, afzeggen of u voorleggen',
    en: 'book, move, cancel or show you',
  },
  invitation: { nl: 'aannemen, afslaan of u voorleggen', en: 'accept, decline or show you' },
  letter: { nl: 'beantwoorden, klaarleggen of u voorleggen', en: 'answer, draft or show you' },
  question: {
    nl: 'beantwoorden, doorverwijzen of u voorleggen',
    en: 'answer, pass on or show you',
  },
  goods: {
    nl: 'bestellen tot een bedrag, of u voorleggen',
    en: 'order up to an amount, or show you',
  },
  travel: {
    nl: 'boeken tot een bedrag, of opties geven',
    en: 'book up to an amount, or give options',
  },
  invoice: {
    nl: 'inboeken, betaalklaar zetten of u voorleggen',
    en: 'register, make ready for payment or show you',
  },
  call: { nl: 'doorverbinden of een boodschap aannemen', en: 'put through or take a message' },
  visitor: { nl: 'ontvangen, aankondigen of afhouden', en: 'receive, announce or turn away' },
};

const ANY_CHOICE = {
  nl: 'zelf doen, klaarleggen of u voorleggen',
  en: 'do it myself, prepare it or show you',
};

function whatWith(frame: Frame, language: Language): Keyed {
  const things = thingsOf(frame, language);
  if (things === '') return ['ask.what', {}];
  const [domain] = frame.topics.map((topic) => topicOf(topic).domain);
  if (domain === undefined) return ['ask.what-for', { things }];
  const choices = (CHOICES[domain] ?? ANY_CHOICE)[language];
  return ['ask.what-with', { things, choices }];
}

/** What a statement is about, in words: its topics, else its people. */
function thingsOf(frame: Frame, language: Language): string {
  const topics = frame.topics.map((topic) => topicOf(topic)[language]);
  const names =
    topics.length > 0 ? topics : frame.parties.map((party) => partyName(party, language));
  return listed([...new Set(names)], language);
}

function partyName(party: Party, language: Language): string {
  return 'group' in party ? PARTIES[party.group][language] : party.name;
}

function quoted(found: readonly string[], language: Language): string {
  return listed(
    found.map((word) => `“${word}”`),
    language,
  );
}
