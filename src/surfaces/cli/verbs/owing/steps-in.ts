import type { LoopPlanShape } from '../../../../contract/loops/loop-plan.ts';

type Step = LoopPlanShape['steps'][number];

const TONES: Readonly<Record<string, Step['tone']>> = {
  first: 'first',
  eerste: 'first',
  second: 'second',
  tweede: 'second',
  third: 'third',
  derde: 'third',
};

const CHANNELS: Readonly<Record<string, Step['channel']>> = {
  mail: 'mail',
  telephone: 'telephone',
  phone: 'telephone',
  telefoon: 'telephone',
  bellen: 'telephone',
};

const PEOPLE: Readonly<Record<string, Step['person']>> = {
  party: 'party',
  zelf: 'party',
  'stand-in': 'stand-in',
  waarnemer: 'stand-in',
};

/** More than anybody types. */
const MOST_LENGTH = 400;
const LONGEST_DAYS = 60;

/**
 * Steps as they are typed: "first mail 5, second mail stand-in 3, third telephone 2". A tone and a number of working days
 * each; by mail and to himself where nothing is said. Null for anything else.
 */
export function stepsIn(text: string): readonly Step[] | null {
  if (text.length > MOST_LENGTH) return null;
  const steps = text.split(',').map((part) => stepIn(part.trim().toLowerCase().split(/\s+/)));
  return steps.every((step) => step !== null) ? steps : null;
}

function stepIn(words: readonly string[]): Step | null {
  let tone: Step['tone'] | null = null;
  let channel: Step['channel'] = 'mail';
  let person: Step['person'] = 'party';
  let days: number | null = null;
  for (const word of words) {
    if (Object.hasOwn(TONES, word)) tone = TONES[word] ?? null;
    else if (Object.hasOwn(CHANNELS, word)) channel = CHANNELS[word] ?? channel;
    else if (Object.hasOwn(PEOPLE, word)) person = PEOPLE[word] ?? person;
    else if (/^\d{1,2}$/.test(word)) days = Number(word);
    else return null;
  }
  if (tone === null || days === null || days < 1 || days > LONGEST_DAYS) return null;
  return { tone, channel, person, days };
}
