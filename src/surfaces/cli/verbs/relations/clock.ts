import { OPERATIONS } from '../../../../contract/index.ts';
import { UsageTrouble } from '../../usage-trouble.ts';
import type { VerbRun } from '../../verb.ts';

export const personClock: VerbRun = async (context, [person = '']) => {
  const found = await context.ask(OPERATIONS['person-clock'], { person });
  context.say(found, () => found.said);
  return undefined;
};

export const personZone: VerbRun = async (context, [person = '', ...words]) => {
  const { hours, days, forget } = context.options;
  if (words.length === 0 && hours === undefined && days === undefined && forget !== true)
    throw new UsageTrouble('usage.person-zone');
  const input = {
    person,
    place: forget === true ? null : words.length > 0 ? words.join(' ') : undefined,
    daytime: typeof hours === 'string' ? daytimeIn(hours) : undefined,
    weekdays: typeof days === 'string' ? weekdaysIn(days) : undefined,
  };
  const done = await context.ask(OPERATIONS['person-zone'], input);
  context.say(done, () => done.said);
  return undefined;
};

/** `09:00-17:30`. */
function daytimeIn(text: string): { readonly from: string; readonly until: string } {
  const [, from, until] = /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/.exec(text.trim()) ?? [];
  if (from === undefined || until === undefined)
    throw new UsageTrouble('usage.person-hours', { value: text });
  return { from: from.padStart(5, '0'), until: until.padStart(5, '0') };
}

/** `1-5`, `7,1-4`: ISO weekdays. */
function weekdaysIn(text: string): readonly number[] {
  const found = text.split(',').flatMap((part) => {
    const [, first, last] = /^\s*([1-7])\s*(?:[-–]\s*([1-7])\s*)?$/.exec(part) ?? [];
    if (first === undefined) throw new UsageTrouble('usage.person-days', { value: text });
    const from = Number(first);
    const until = Number(last ?? first);
    return Array.from({ length: Math.max(0, until - from + 1) }, (_none, more) => from + more);
  });
  if (found.length === 0) throw new UsageTrouble('usage.person-days', { value: text });
  return [...new Set(found)].toSorted((one, other) => one - other);
}
