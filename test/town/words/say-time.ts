import type { Chance } from '../chance.ts';
import { clock, type Stretch } from '../hours.ts';
import { FRENCH } from './fr.data.ts';
import type { Wording } from './wording.ts';

type Names = Pick<Wording, 'days' | 'months'>;

/** How a time is named by somebody who chooses it out of those offered, on the clock of his own zone. */
export function sayChosen(
  chosen: Stretch,
  offered: readonly Stretch[],
  words: Wording,
  language: 'nl' | 'en',
  chance: Chance,
  zone: string,
): string {
  const local = clock(chosen.from, zone);
  const day = words.days[local.dayOfWeek - 1] ?? '';
  const sameDay = offered.filter(({ from }) => clock(from, zone).dayOfWeek === local.dayOfWeek);
  const at = offered.findIndex(({ from }) => from === chosen.from);
  const counted = offered.length > 1 ? (words.nth[at] ?? []) : [];
  const ways = [
    () => sayWhole(chosen, words, language, chance, zone),
    () => sayWhole(chosen, words, language, chance, zone),
    () => `${day} ${local.day} ${words.months[local.month - 1] ?? ''}`,
    () => `${onDay(language)}${day} ${hourOf(chosen, language, chance, zone)}`,
    ...(sameDay.length === 1 ? [() => day, () => `${onDay(language)}${day}`] : []),
    ...(counted.length > 0 ? [() => chance.pick(counted)] : []),
    () =>
      `${day.slice(0, language === 'nl' ? 2 : 3)} ${local.day}-${local.month} ${plainHour(chosen, zone)}`,
  ];
  return chance.pick(ways)();
}

const onDay = (language: 'nl' | 'en'): string => (language === 'en' ? 'on ' : '');

/** Weekday, date and hour, so that nobody can mistake it. */
export function sayWhole(
  { from }: Stretch,
  words: Names,
  language: 'nl' | 'en' | 'fr',
  chance: Chance,
  zone: string,
): string {
  const local = clock(from, zone);
  const day = words.days[local.dayOfWeek - 1] ?? '';
  const month = words.months[local.month - 1] ?? '';
  if (language === 'fr')
    return `${day} ${local.day} ${month} à ${local.hour} h ${two(local.minute)}`;
  const hour = hourOf({ from, until: from }, language, chance, zone);
  return `${day} ${local.day} ${month} ${hour}`;
}

function hourOf({ from }: Stretch, language: 'nl' | 'en', chance: Chance, zone: string): string {
  const { hour, minute } = clock(from, zone);
  if (language === 'nl') {
    const ways = [
      `om ${hour}.${two(minute)} uur`,
      `om ${hour}:${two(minute)}`,
      ...(minute === 0 ? [`om ${hour} uur`] : []),
    ];
    return chance.pick(ways);
  }
  const half = hour < 12 ? 'am' : 'pm';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return chance.pick([
    `at ${two(hour)}:${two(minute)}`,
    minute === 0 ? `at ${twelve} ${half}` : `at ${twelve}:${two(minute)} ${half}`,
    minute === 0 ? `at ${twelve}${half}` : `at ${twelve}.${two(minute)}${half}`,
  ]);
}

function plainHour({ from }: Stretch, zone: string): string {
  const { hour, minute } = clock(from, zone);
  return `${hour}:${two(minute)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The same in French. */
export function sayInFrench(chosen: Stretch, chance: Chance, zone: string): string {
  return sayWhole(chosen, FRENCH, 'fr', chance, zone);
}

/** Fills in what stands in braces. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  const filled = text.replaceAll(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
