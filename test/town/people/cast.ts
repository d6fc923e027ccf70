import type { Chance } from '../chance.ts';
import { clock, DAY, HOME, workingDay, type Stretch } from '../hours.ts';
import { CHARACTERS, type Character } from './character.ts';
import { DUTCH_NAMES, ENGLISH_NAMES, STAND_INS } from './names.data.ts';
import { PersonalDiary, type Person } from './person.ts';

/** How many of the town are prompt, beside one of each other character at the least. */
const PROMPT_SHARE = 0.35;

/** Everybody who may be written to. The same seed gives the same people. */
export function castOf(
  chance: Chance,
  count: number,
  starts: number,
  characters: readonly Character[] = CHARACTERS,
): readonly Person[] {
  const dutch = DUTCH_NAMES.map((name) => ['nl', name] as const);
  const english = ENGLISH_NAMES.map((name) => ['en', name] as const);
  // The three namesakes come first, so that even a small town has them.
  const rest = chance.fork('names').shuffled([...dutch.slice(3), ...english]);
  const names = [...dutch.slice(0, 3), ...rest].slice(0, count);
  const given = charactersFor(chance.fork('characters'), names.length, characters);
  return names.map(([language, [first, surname, domain]], index) =>
    personOf(chance, {
      first,
      surname,
      domain,
      starts,
      language,
      character: isNamesake(surname, given[index] ?? 'prompt'),
      id: `P${String(index + 1).padStart(2, '0')}`,
    }),
  );
}

/** Only who has namesakes can be mistaken for one. */
function isNamesake(surname: string, character: Character): Character {
  if (character === 'namesake' && surname !== 'Jansen') return 'prompt';
  return character;
}

function charactersFor(
  chance: Chance,
  count: number,
  characters: readonly Character[],
): readonly Character[] {
  const others = characters.filter((one) => one !== 'prompt' && one !== 'namesake');
  const namesakes = characters.includes('namesake') ? (['namesake'] as const) : [];
  const behind = Array.from({ length: count }, (_none, index): Character => {
    const one = others[index % Math.max(1, others.length)];
    return one === undefined || (index >= others.length && chance.happens(PROMPT_SHARE))
      ? 'prompt'
      : one;
  });
  return [...namesakes, ...chance.shuffled(behind)].slice(0, count);
}

interface Making {
  readonly id: string;
  readonly first: string;
  readonly surname: string;
  readonly domain: string;
  readonly starts: number;
  readonly language: 'nl' | 'en';
  readonly character: Character;
}

function personOf(chance: Chance, making: Making): Person {
  const { id, first, surname, domain, language, starts } = making;
  const own = chance.fork(id);
  const abroad = language === 'en' && (making.character === 'wrong-zone' || own.happens(0.35));
  // Whoever mistakes the clock lives by another.
  const character = making.character === 'wrong-zone' && !abroad ? 'prompt' : making.character;
  const zone = abroad ? own.pick(['Europe/London', 'Europe/London', 'America/New_York']) : HOME;
  const [standIn, local] = own.pick(STAND_INS);
  const plain = plainName(`${first}.${surname}`);
  return {
    id,
    name: `${first} ${surname}`,
    first,
    surname,
    language,
    zone,
    address: `${plain}@${domain}`,
    otherAddress: `${plainName(first)}${own.int(10, 99)}@thuis-post.example`,
    number: `020-555${own.int(1000, 9999)}`,
    character,
    standIn: { name: standIn, address: `${local}@${domain}` },
    away: character === 'on-holiday' ? awayOf(own, starts) : null,
    chance: own,
    diary: new PersonalDiary(`${id}/${own.int(0, 1_000_000)}`, zone),
  };
}

/** A week or two within the first month. */
function awayOf(chance: Chance, starts: number): Stretch {
  const first = workingDay(clock(starts).toPlainDate(), chance.int(1, 8));
  const from = first.toZonedDateTime({ timeZone: HOME }).epochMilliseconds;
  return { from, until: from + chance.int(5, 12) * DAY };
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z.]/g, '');
}
