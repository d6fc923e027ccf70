import type { Chance } from '../chance.ts';
import { HOME, type Stretch } from '../hours.ts';
import { quoted } from '../mail/write-mail.ts';
import type { Letter } from '../mail/read-letter.ts';
import type { Principal } from '../office/principals.ts';
import { DUTCH } from '../words/nl.data.ts';
import { ENGLISH } from '../words/en.data.ts';
import { FRENCH } from '../words/fr.data.ts';
import { fill, sayChosen, sayWhole } from '../words/say-time.ts';
import type { Wording } from '../words/wording.ts';
import type { Person } from './person.ts';

/** How often our own letter hangs below an answer. */
const QUOTES = 0.7;

export function wordsOf({ language }: Pick<Person, 'language'>): Wording {
  return language === 'nl' ? DUTCH : ENGLISH;
}

/** What somebody writes with: his words, his way of naming times, his chance. */
export interface Pen {
  readonly person: Person;
  readonly principal: Principal;
  readonly words: Wording;
  readonly chance: Chance;
  /** Names one of the times offered, as people do. */
  named(time: Stretch, offered: readonly Stretch[]): string;
  /** Names a time with day and hour. */
  whole(time: Stretch): string;
  /** A whole letter around what is to be said. */
  letter(core: string, under: Letter | null): string;
  say(lines: readonly string[], values?: Readonly<Record<string, string>>): string;
  /** The same hand in another language, on the clock of the town: how the secretary notes what he said. */
  inThe(language: 'nl' | 'en'): Pen;
}

export function penOf(person: Person, principal: Principal, chance: Chance): Pen {
  const words = wordsOf(person);
  const { language } = person;
  // Most people name a time as it was named to them; only who mistakes the clock says his own, and not that he does.
  const abroad = person.zone !== HOME;
  const zone = person.character === 'wrong-zone' ? person.zone : HOME;
  const called = principal.profile.named[language];
  const values = {
    me: person.character === 'namesake' ? person.surname : person.name,
    first: person.character === 'namesake' ? person.surname : person.first,
    principal: called,
    name: called,
  };
  const whole = (time: Stretch) => {
    const said = sayWhole(time, words, language, chance, zone);
    return abroad && zone === HOME && chance.happens(0.5) ? `${said} Amsterdam time` : said;
  };
  return {
    person,
    principal,
    words,
    chance,
    whole,
    named: (time, offered) => sayChosen(time, offered, words, language, chance, zone),
    inThe: (other) => penOf({ ...person, language: other, zone: HOME }, principal, chance),
    say: (lines, more = {}) => fill(chance.pick(lines), { ...values, ...more }),
    letter(core, under) {
      const greet = fill(chance.pick(words.greet), values);
      const open = under === null ? '' : chance.pick(words.open);
      const close = fill(chance.pick(words.close), values);
      const body = [open, core]
        .filter((one) => one !== '')
        .join(chance.happens(0.5) ? ' ' : '\n\n');
      const below = under !== null && chance.happens(QUOTES) ? quotation(under, language) : '';
      return `${[greet, body, close].filter((one) => one !== '').join('\n\n')}${below}`;
    },
  };
}

/** Our own letter, as mail programs hang it below. */
export function quotation({ text, from, at }: Letter, language: 'nl' | 'en'): string {
  const day = new Date(at).toISOString().slice(0, 10);
  const head = language === 'nl' ? `Op ${day} schreef ${from}:` : `On ${day}, ${from} wrote:`;
  return `\n\n${head}\n${quoted(text)}`;
}

/** A letter in French. */
export function frenchLetter(pen: Pen, core: string): string {
  const { chance, person } = pen;
  const close = fill(chance.pick(FRENCH.close), { me: person.name });
  return `${chance.pick(FRENCH.greet)}\n\n${core}\n\n${close}`;
}
