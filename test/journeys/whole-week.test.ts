import { expect, test } from 'vitest';
import { docket } from '../../src/engine/index.ts';
import { WEEK_ENDS } from '../../src/sample/week.ts';
import { verifyLedger } from '../../src/store/records/ledger.ts';
import { openWeek, type Week } from './week.ts';

const BOTH = ['vandenberg', 'smit'] as const;
/** Addresses of the principals themselves. */
const THEIRS = ['notaris@vandenberg-notariaat.example', 'dr.smit@smit-clinic.example'];
const query = { since: null, sorting: null, limit: 1_000 };

/** Ids as they come first: two principals are served side by side, and which of them gets the next one is nobody's concern. */
function numbered(shown: unknown): string {
  const places = new Map<string, number>();
  return JSON.stringify(shown, null, 1).replaceAll(/\b[a-z]{2}-[0-9a-hjkmnp-tv-z]{10}\b/g, (id) => {
    const place = places.get(id) ?? places.size + 1;
    places.set(id, place);
    return `${id.slice(0, 2)}-${place}`;
  });
}

/** All that the week brought, as a person sees it. */
async function shown(week: Week): Promise<readonly unknown[]> {
  const dockets = await Promise.all(
    BOTH.map((id) => {
      const owner = week.owner(id);
      return docket(owner, owner.store.read, query, { language: 'nl', everything: true });
    }),
  );
  const sent = week.sample.world
    .sent()
    .map(({ to, at, raw }) => ({ to, at, raw: new TextDecoder().decode(raw) }))
    .toSorted((a, b) => a.at - b.at || a.to.join().localeCompare(b.to.join()));
  return [dockets, sent, week.told];
}

test('the week is the same whenever it is played', async () => {
  await using first = await openWeek();
  await first.sample.week.moveTo(WEEK_ENDS);
  await using second = await openWeek();
  await second.sample.week.moveTo(WEEK_ENDS);
  expect(numbered(await shown(second))).toBe(numbered(await shown(first)));
});

test('at its end every mail is decided with a reason, every open matter has a date, and the ledgers hold', async () => {
  await using week = await openWeek();
  await week.sample.week.moveTo(WEEK_ENDS);
  const senders = new Set<string>();
  for (const id of BOTH) {
    const owner = week.owner(id);
    const viewing = { language: id === 'smit' ? 'en' : 'nl', everything: true } as const;
    const items = await docket(owner, owner.store.read, query, viewing);
    for (const item of items) senders.add(item.from.address);
    const bare = items.filter((item) => item.reasons.join('').trim() === '');
    expect(bare.map((item) => item.subject)).toEqual([]);
    expect(items.map((item) => item.state)).not.toContain('troubled');
    // A key without a sentence would show as itself.
    const said = items.flatMap((item) => [...item.reasons, ...item.questions.map((q) => q.text)]);
    expect(said.filter((text) => /^[a-z]+\.[a-z-]+$|\{\w+\}/.test(text))).toEqual([]);
    const dateless = await owner.store.read.all(
      `SELECT id FROM loop WHERE state = 'open' AND next_at IS NULL`,
    );
    expect(dateless).toEqual([]);
    expect(await verifyLedger(owner.store.read, null)).toMatchObject({ proof: 'holds' });
  }
  expect(senders.size).toBeGreaterThanOrEqual(20);
  expect(week.troubles).toEqual([]);
});

test('what left in the week, and to whom', async () => {
  await using week = await openWeek();
  await week.sample.week.moveTo(WEEK_ENDS);
  const sent = week.sample.world.sent();
  const outside = sent.map(({ to }) => to.join()).filter((to) => !THEIRS.includes(to));
  expect(outside).toEqual([
    'kantoor@visser-makelaars.example',
    'lotte.bakker@bakker-familie.example',
    'j.schaap@schaap-kantoormeubelen.example',
    'h.brouwer@gp-brouwer.example',
    'c.hart@meridian-pharma.example',
    'e.clarke@clarke-solicitors.example',
    'desk@rivierland-lab.example',
    'rosa.kok@dagblad.example',
    'j.peters@peters-post.example',
  ]);
  // What the principals themselves were mailed: twice a day at most, and to each only what is his.
  const days = sent
    .filter(({ to }) => THEIRS.includes(to.join()))
    .map(({ to, at }) => `${to.join()} ${new Date(at).toISOString().slice(0, 10)}`);
  const most = Math.max(...days.map((day) => days.filter((other) => other === day).length));
  expect(days.length).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(2);
});
