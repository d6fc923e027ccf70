import { PRINCIPALS } from './principals.ts';
import type { TownOffice } from './open.ts';

/** Arrivals that were decided, by kind: mails, orders, wakes, changes of a calendar. */
export type Handled = Readonly<Record<string, number>>;

/** How many arrivals of each kind the office has handled since it was furnished. */
export async function handledBy(office: TownOffice): Promise<Handled> {
  const handled: Record<string, number> = {};
  for (const { id } of PRINCIPALS) {
    const rows = await office
      .owner(id)
      .store.read.all(
        `SELECT kind, count(*) AS many FROM arrival WHERE state <> 'received' GROUP BY kind`,
      );
    for (const { kind, many } of rows)
      handled[String(kind)] = (handled[String(kind)] ?? 0) + Number(many);
  }
  return handled;
}

/** How many more of each kind there are than there were. */
export function since(before: Handled, now: Handled): Handled {
  return Object.fromEntries(
    Object.entries(now).map(([kind, many]) => [kind, many - (before[kind] ?? 0)]),
  );
}
