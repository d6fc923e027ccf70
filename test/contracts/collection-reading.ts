import { expect, test } from 'vitest';
import type { CollectionRig } from './collection-rig.ts';
import { changedIn, goneIn } from './calendar-mirror.ts';
import { fill, visit } from './collection-visit.ts';

/** Titles as people write them, and names as programs give them. */
const TITLES = {
  gewoon: 'Overleg',
  'met spatie': 'Dîner chez José – “gezellig”',
  'één@kantoor': '会议 🎻 ß ﷽',
  'procent%20': 'Komma\\, puntkomma\\; en \\\\',
};

export function readingTests(open: () => Promise<CollectionRig>): void {
  test('the first look brings everything, the second nothing', async () => {
    await using rig = await open();
    for (const [name, title] of Object.entries(TITLES))
      await rig.other.put(`${name}${rig.holding.ending}`, rig.holding.text(`${name}.ics`, title));
    await using seen = await visit(rig);
    const { mirror, account, calendar } = seen;
    expect(calendar.readOnly).toBe(false);
    const first = await mirror.look(account, calendar);
    expect(first.map(({ last }) => last)).toEqual([...first.slice(1).map(() => false), true]);
    expect(first.flatMap(({ troubled }) => troubled)).toEqual([]);
    expect(mirror.titles()).toEqual(Object.values(TITLES).toSorted());
    for (const text of mirror.texts.values()) {
      expect(text.startsWith(`${rig.holding.begins}\r\n`)).toBe(true);
      expect(text).not.toMatch(/[^\r]\n/);
    }
    const second = await mirror.look(account, calendar);
    expect(second.map((batch) => ({ ...batch, cursor: null }))).toEqual([
      { changed: [], gone: [], troubled: [], cursor: null, last: true },
    ]);
  });

  test('an empty calendar is one last batch without anything', async () => {
    await using rig = await open();
    await using seen = await visit(rig);
    const batches = await seen.mirror.look(seen.account, seen.calendar);
    expect(batches.length).toBe(1);
    expect([batches[0]?.last, changedIn(batches), goneIn(batches)]).toEqual([true, [], []]);
  });

  test('what another made, changed and removed comes, and nothing else', async () => {
    await using rig = await open();
    for (const name of ['een', 'twee', 'drie'])
      await rig.other.put(`${name}${rig.holding.ending}`, rig.holding.text(name, name));
    await using seen = await visit(rig);
    const { mirror, account, calendar } = seen;
    await mirror.look(account, calendar);
    const two = mirror.href(rig.holding.saying('twee'));
    const three = mirror.href(rig.holding.saying('drie'));
    await rig.other.put(`twee${rig.holding.ending}`, rig.holding.text('twee', 'twee verzet'));
    await rig.other.remove(`drie${rig.holding.ending}`);
    await rig.other.put(`vier${rig.holding.ending}`, rig.holding.text('vier', 'vier'));
    const batches = await mirror.look(account, calendar);
    const four = mirror.href(rig.holding.saying('vier'));
    expect(changedIn(batches).toSorted()).toEqual([two, four].toSorted());
    expect(goneIn(batches)).toEqual([three]);
    expect(rig.holding.titleOf(mirror.texts.get(two))).toBe('twee verzet');
    const again = await mirror.look(account, calendar);
    expect([changedIn(again), goneIn(again)]).toEqual([[], []]);
  });

  test('a cursor that is not honoured costs a comparison: only what differs is fetched', async () => {
    await using rig = await open();
    for (const name of ['een', 'twee', 'drie'])
      await rig.other.put(`${name}${rig.holding.ending}`, rig.holding.text(name, name));
    await using seen = await visit(rig);
    const { mirror, account, calendar } = seen;
    await mirror.look(account, calendar);
    const two = mirror.href(rig.holding.saying('twee'));
    const three = mirror.href(rig.holding.saying('drie'));
    await rig.other.put(`twee${rig.holding.ending}`, rig.holding.text('twee', 'twee verzet'));
    await rig.other.remove(`drie${rig.holding.ending}`);
    const looks = [
      { cursor: rig.lost(mirror.cursor), changed: [two], gone: [three] },
      { cursor: null, changed: [], gone: [] },
      { cursor: 'geen cursor', changed: [], gone: [] },
    ];
    for (const { cursor, changed, gone } of looks) {
      mirror.cursor = cursor;
      rig.meddler?.passed.splice(0);
      const batches = await mirror.look(account, calendar);
      expect([changedIn(batches), goneIn(batches)]).toEqual([changed, gone]);
      const fetched = (rig.meddler?.passed ?? []).filter(({ body }) => body.includes('multiget'));
      const names = fetched.flatMap(({ body }) => body.match(/<d:href>/g) ?? []);
      expect(names.length).toBe(rig.meddler === null ? 0 : changed.length);
    }
    expect(mirror.texts.size).toBe(2);
  });

  test('a thousand events come once each, in batches that can be kept', async () => {
    await using rig = await open();
    const many = Array.from({ length: 1000 }, (_none, at) => `nr-${String(at).padStart(4, '0')}`);
    await fill(
      rig,
      new Map(
        many.map((uid) => [`${uid}${rig.holding.ending}`, rig.holding.text(uid, `Titel ${uid}`)]),
      ),
    );
    await using seen = await visit(rig);
    const batches = await seen.mirror.look(seen.account, seen.calendar);
    expect(batches.length).toBeGreaterThan(1);
    expect(new Set(changedIn(batches)).size).toBe(1000);
    expect(changedIn(batches).length).toBe(1000);
    expect(seen.mirror.titles()).toEqual(many.map((uid) => `Titel ${uid}`));
  }, 240_000);

  test('what is no calendar among the others troubles itself alone', async () => {
    await using rig = await open();
    await rig.other.put(`goed${rig.holding.ending}`, rig.holding.text('goed', 'Goed'));
    const bad = await rig.other.put(`kapot${rig.holding.ending}`, 'dit is iets anders').then(
      () => true,
      () => false,
    );
    await using seen = await visit(rig);
    const batches = await seen.mirror.look(seen.account, seen.calendar);
    expect(seen.mirror.titles()).toEqual(['Goed']);
    const troubled = batches.flatMap((batch) => batch.troubled);
    expect(troubled.length).toBe(
      bad && (await rig.other.read()).has(`kapot${rig.holding.ending}`) ? 1 : 0,
    );
  });
}
