import { answerMoment, momentPage, PAGES_AT } from '../../../src/engine/index.ts';
import type { Answering } from './answering.ts';
import { otherTime } from './answering.ts';

/** Where the letters of the town say that the pages are. */
export const TOWN_PAGES = 'https://moment.town.example';

const LINK = new RegExp(`${TOWN_PAGES.replaceAll('.', '\\.')}${PAGES_AT}([a-z]+)`);

/**
 * Ticks on his page what suits him, and presses the button; where none does he may name another time beside it. Whatever looks
 * at his mail opens the page before he does. Undefined where the letter names no page: then he writes.
 */
export function byPage(it: Answering): Promise<void> | undefined {
  const token = LINK.exec(it.reached.letter.text)?.[1];
  return token === undefined ? undefined : press(it, token);
}

async function press(it: Answering, token: string): Promise<void> {
  const { town, free, affair, pen, chance } = it;
  const { office } = town;
  const owners = () => office.office.owners();
  await momentPage(owners(), token);
  const page = await momentPage(owners(), token);
  const open = page?.state.is === 'open' ? page.state.times : [];
  // What the letter asked about is gone from the page: he is not asked any more.
  if (page === null || open.length === 0) return;
  const suits = open.filter(({ from }) => free.some((time) => time.from === from));
  const [time] = suits;
  const other = suits.length === 0 && chance.happens(0.5) ? otherTime(it) : null;
  const remark = other === null ? '' : pen.say(pen.words.counter, { time: pen.whole(other) });
  const marks = Object.fromEntries(
    open.map((one) => [one.id, one === time ? 'yes' : suits.includes(one) ? 'if-need' : 'no']),
  );
  affair.said = {
    at: town.now,
    what: time !== undefined ? 'yes' : other === null ? 'no' : 'other',
    time: time ?? other,
  };
  if (time === undefined) affair.did.add('refused');
  affair.reminded = 0;
  town.arrived += 1;
  town.tell(
    affair.request,
    affair.person.name,
    `(ticks ${Object.values(marks).join(', ')}) ${remark}`,
  );
  const given = { marks, remark, seen: page.seen };
  const taken = await office.attempt(() => answerMoment(owners(), token, given));
  if (taken !== 'taken') throw new Error(`his page did not take it: ${taken}`);
  await town.settle();
}
