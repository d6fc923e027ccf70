import { search } from '../../../src/engine/index.ts';
import { openWeek } from '../../journeys/week.ts';
import type { Asked } from './asked.ts';
import { WEEK_QUESTIONS } from './week.data.ts';

/** Asks the sample week, on its Monday after. */
export async function askWeek(): Promise<readonly Asked[]> {
  await using week = await openWeek();
  await week.until('2026-12-14T09:30');
  const asked: Asked[] = [];
  for (const [mailbox, question, meant] of WEEK_QUESTIONS) {
    const viewing = { language: 'nl', everything: true } as const;
    const page = { limit: 5, offset: 0 };
    const { hits } = await search(week.owner(mailbox), question, page, viewing);
    asked.push({ question, meant: [meant], found: hits.map((hit) => hit.subject) });
  }
  return asked;
}
