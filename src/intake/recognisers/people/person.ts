import type { NameFind, PersonName } from '../../../core/people/name-in-text.ts';
import { nameAt } from '../../../core/people/name-in-text.ts';
import type { Found, Recogniser, Surroundings } from '../recogniser.ts';

/** A word in front of which only a name stands. */
const PREFIXED =
  /(?<![\p{L}\p{N}.])(?:[dD]e heer|(?:[dD]hr|[mM](?:rs?|w|evr|s)|[dD]rs?|[pP]rof|[iI]r|[iI]ng|[dD]s|[jJ]hr|[jJ]kvr|[rR]ev)\.?|[mM]evrouw|[mM]eneer|[hH]eer|[mM]iss|Sir|Dame|[pP]rofessor)(?= )/gu;

/** Offices in front of a surname. */
const OFFICES =
  /(?<!\p{L})(?:notaris|dokter|rechter|burgemeester|wethouder|griffier|judge|mayor|councillor)(?= )/giu;

/** Words that bring somebody in; behind the first kind a given name alone will do. */
const FAMILIAR =
  /(?<!\p{L})(?:(?:mijn|onze|my|our) (?:collega|kantoorgenoot|compagnon|assistente?|secretaresse|colleague|partner|assistant|secretary|associate)|mijn naam is|my name is)(?= )/giu;
const BROUGHT_IN =
  /(?<!\p{L})(?:namens|t\.a\.v\.|ter attentie van|attn\.?|for the attention of|on behalf of|(?:spreken|gesproken|gebeld|overlegd|overleg|contact) met|(?:spoke|speak|spoken|talked|met|meet) (?:to|with)|ik ben|i am)(?= )/giu;

/** How a letter is opened: whoever follows is written to. */
const SALUTATION =
  /^\s{0,20}(?:beste|geachte|dag|hallo|hoi|hi|hello|dear|lieve|goedemorgen|goedemiddag|good morning|good afternoon)(?= )/iu;

/** Words with a capital that a salutation has for nobody in particular. */
const NOBODY = new Set(
  'mydear dear sirormadam collega collegas allen all team teams colleagues sirs sir madam customer klant relatie ondernemer bewoner bewoners redactie lezer reader client'.split(
    ' ',
  ),
);

const MAX_FOUND = 40;

interface Way {
  readonly cue: RegExp;
  readonly certainty: number;
  /** Whether a name of this form is enough. */
  readonly suffices: (name: PersonName) => boolean;
  /** The name begins with the cue itself. */
  readonly inside: boolean;
  /** A name of one word is a surname here. */
  readonly bySurname?: true;
}

const WAYS: readonly Way[] = [
  { cue: OFFICES, certainty: 0.8, suffices: () => true, inside: false, bySurname: true },
  { cue: PREFIXED, certainty: 0.9, suffices: ({ surname }) => surname !== null, inside: true },
  {
    cue: FAMILIAR,
    certainty: 0.85,
    suffices: ({ first, surname }) => first !== null || surname !== null,
    inside: false,
  },
  {
    cue: BROUGHT_IN,
    certainty: 0.7,
    suffices: ({ first, initials, surname }) =>
      surname !== null && (first !== null || initials !== null),
    inside: false,
  },
];

function languageFor({ language }: Surroundings): 'nl' | 'en' {
  return language === 'en' ? 'en' : 'nl';
}

/** "Notaris Smit": whoever is named by his office is named by his surname. */
function bySurname(find: NameFind): NameFind {
  const { first, surname } = find.name;
  if (surname !== null || first === null || first.includes(' ')) return find;
  return { ...find, name: { ...find.name, first: null, surname: first } };
}

function asFound(find: NameFind, certainty: number): Found<'person'> {
  return { value: find.name, start: find.start, end: find.end, certainty };
}

function greeted(passage: string, language: 'nl' | 'en'): Found<'person'> | null {
  const cue = SALUTATION.exec(passage);
  if (cue === null) return null;
  const find = nameAt(passage, cue[0].length + 1, language);
  if (find === null) return null;
  const name = passage.slice(find.start, find.end);
  // The name is all there is on the line, before a comma or not.
  if (!/^\s{0,3}[,!.:]?\s{0,5}(?:\n|$)|^,/.test(passage.slice(find.end, find.end + 12)))
    return null;
  if (NOBODY.has(name.toLowerCase().replaceAll(/[^\p{L}]/gu, ''))) return null;
  return asFound(find, 0.85);
}

function find(passage: string, surroundings: Surroundings): readonly Found<'person'>[] {
  const language = languageFor(surroundings);
  const found: Found<'person'>[] = [];
  const keep = (one: Found<'person'> | null): void => {
    if (one === null || found.length >= MAX_FOUND) return;
    if (found.some(({ start, end }) => one.start < end && one.end > start)) return;
    found.push(one);
  };
  keep(greeted(passage, language));
  for (const { cue, certainty, suffices, inside, bySurname: isSurname = false } of WAYS) {
    for (const match of passage.matchAll(cue)) {
      const at = inside ? match.index : match.index + match[0].length + 1;
      const name = nameAt(passage, at, language);
      if (name === null || !suffices(name.name)) continue;
      keep(asFound(isSurname ? bySurname(name) : name, certainty));
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** People named with a title, brought in by a word for it, or written to; whoever is only mentioned is left alone. */
export const person: Recogniser<'person'> = {
  kind: 'person',
  filter:
    /\b(?:heer|meneer|mevrouw|notaris|dokter|rechter|burgemeester|wethouder|griffier|judge|mayor|councillor|professor|miss|sir|dame|beste|geachte|dag|hallo|hoi|hi|hello|dear|lieve|namens|attentie|attention|behalf|collega|kantoorgenoot|compagnon|assistent|assistente|secretaresse|colleague|partner|assistant|secretary|associate|naam|name|ben|am)\b|\b(?:dhr|mrs?|mw|mevr|ms|drs?|prof|ir|ing|ds|jhr|jkvr|rev|attn)\b|t\.a\.v\.|goede|good|(?:met|with|to) \p{Lu}/iu,
  voices: ['own', 'forwarded'],
  subject: false,
  lists: false,
  find,
};
