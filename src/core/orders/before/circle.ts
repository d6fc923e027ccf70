import { sentence } from '../../text/words.ts';
import type { KnownPerson, OrderContext } from '../context.ts';
import type { Question } from '../reading.ts';
import type { Edit } from './edits.ts';
import { NEEDS_EN, NEEDS_NL } from './needs-words.data.ts';

/** Everybody of an organisation, named one by one; or the question how many are meant. */
export type Circle =
  | { readonly is: 'named'; readonly edits: readonly Edit[] }
  | { readonly is: 'asked'; readonly question: Question };

const NUMBER = {
  nl: 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d{1,2}',
  en: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}',
} as const;

/** "De twaalf leden van", "iedereen van": the name of an organisation follows. */
const OF = {
  nl: new RegExp(
    `(?:(?:de|deze|alle) )?(?:(${NUMBER.nl}) )?(?:leden|bestuursleden|mensen|medewerkers|collega['’]s) van (?:de |het )?|iedereen van (?:de |het )?`,
    'giu',
  ),
  en: new RegExp(
    `(?:(?:the|these|all) )?(?:(${NUMBER.en}) )?(?:members|people|staff) (?:of|from|at) (?:the )?|everybody (?:of|from|at) (?:the )?|everyone (?:of|from|at) (?:the )?`,
    'giu',
  ),
} as const;

/** "Deze twaalf mensen …: Els, Jansen en Peter": they are named behind the colon. */
const THESE = {
  nl: new RegExp(
    `(?<with>(?:met|voor) )?(?:deze|de volgende) (?<count>${NUMBER.nl})(?: mensen| personen)?(?<between>[^:.;]{0,80}?)\\s*:\\s*`,
    'iu',
  ),
  en: new RegExp(
    `(?<with>(?:with|for) )?(?:these|the following) (?<count>${NUMBER.en})(?: people)?(?<between>[^:.;]{0,80}?)\\s*:\\s*`,
    'iu',
  ),
} as const;

const WORDS = {
  nl: { with: ' met ', and: ' en ', numbers: NEEDS_NL.numbers },
  en: { with: ' with ', and: ' and ', numbers: NEEDS_EN.numbers },
} as const;

/** Reads whom a word for several means; null where there is no such word. */
export function circleIn(text: string, context: OrderContext): Circle | null {
  return these(text, context) ?? ofOrganisation(text, context);
}

/** The names stand there: only the words before them are taken out. */
function these(text: string, { language }: OrderContext): Circle | null {
  const found = THESE[language].exec(text);
  if (found === null) return null;
  const between = found.groups?.['between'] ?? '';
  const named = /^ *(?=\S)/.test(between) ? `${between.trim()}${WORDS[language].with}` : '';
  const first = named === '' ? (found.groups?.['with'] ?? '') : '';
  const edit = { start: found.index, end: found.index + found[0].length, as: `${first}${named}` };
  return { is: 'named', edits: [edit] };
}

function ofOrganisation(text: string, { language, people }: OrderContext): Circle | null {
  const { and, numbers } = WORDS[language];
  for (const found of text.matchAll(OF[language])) {
    const at = found.index + found[0].length;
    const name = organisationAt(text, at, people);
    if (name === null) continue;
    const of = people.filter(({ names }) => isOf(names, name));
    const reached = of.filter(({ addresses }) => addresses.length > 0);
    const told = reached.map((one) => toldApart(one, people));
    const said = found[1]?.toLowerCase();
    const count = said === undefined ? null : (numbers[said] ?? Number(said));
    if (count !== null && count !== told.length)
      return asked(text, { name, known: told.length, said: found[1] ?? '' });
    const as = `${told.slice(0, -1).join(', ')}${and}${told.at(-1) ?? ''}`;
    if (told.length < 2) continue;
    return { is: 'named', edits: [{ start: found.index, end: at + name.length, as }] };
  }
  return null;
}

/** The longest name of an organisation that stands at a place. */
function organisationAt(text: string, at: number, people: readonly KnownPerson[]): string | null {
  const rest = text.slice(at).toLowerCase();
  const names = new Set(people.flatMap(({ names: [, ...more] }) => more));
  const here = [...names].filter((name) => {
    const low = name.toLowerCase();
    return rest.startsWith(low) && !/^[\p{L}\p{N}]/u.test(rest.slice(low.length));
  });
  return here.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

/** By his name; by his address, where another has the same name. */
function toldApart({ names, addresses }: KnownPerson, people: readonly KnownPerson[]): string {
  const [name = ''] = names;
  const same = people.filter((one) => one.names[0]?.toLowerCase() === name.toLowerCase());
  return same.length > 1 ? (addresses[0] ?? name) : name;
}

function isOf([, ...more]: readonly string[], name: string): boolean {
  return more.some((one) => one.toLowerCase() === name.toLowerCase());
}

function asked(
  text: string,
  { name, known, said }: { readonly name: string; readonly known: number; readonly said: string },
): Circle {
  const question = sentence('orders.circle-count', { name, known: String(known), said });
  return {
    is: 'asked',
    question: { understood: false, question, start: 0, end: text.length, readings: [], orders: [] },
  };
}
