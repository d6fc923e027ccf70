import { expect, test } from 'vitest';
import { Trouble } from '../../src/core/errors.ts';
import type { CollectionRig, Lack } from './collection-rig.ts';
import { changedIn, writerOf } from './calendar-mirror.ts';
import { fill, signal, visit } from './collection-visit.ts';
import type { Passed } from '../peers/calendars/meddler.ts';

const isMultiget = ({ body }: Passed): boolean => body.includes('multiget');
const isPut = ({ method }: Passed): boolean => method === 'PUT';

const MANY = Array.from({ length: 120 }, (_none, at) => `nr-${at}`);
const manyOf = ({ holding }: CollectionRig): ReadonlyMap<string, string> =>
  new Map(MANY.map((uid) => [`${uid}${holding.ending}`, holding.text(uid, uid)]));

type Open = () => Promise<CollectionRig>;

/** What goes wrong, and goes on afterwards. */
export function troubleTests(open: Open, lacks: readonly Lack[]): void {
  goneTests(open);
  if (!lacks.includes('power')) powerTests(open);
  if (!lacks.includes('network')) networkTests(open);
  if (!lacks.includes('password')) passwordTests(open);
}

function goneTests(open: Open): void {
  test('a calendar that is gone is said to be gone; the others are still listed', async () => {
    await using rig = await open();
    await rig.other.put(`een${rig.holding.ending}`, rig.holding.text('een', 'Eerst'));
    await using seen = await visit(rig);
    const { mirror, account, calendar } = seen;
    await mirror.look(account, calendar);
    await rig.removeCollection();
    for (const cursor of [mirror.cursor, null]) {
      mirror.cursor = cursor;
      await expect(mirror.look(account, calendar)).rejects.toMatchObject({
        code: `${rig.holding.says}-gone`,
      });
    }
    expect(mirror.texts.size).toBe(1);
    expect(account.state().state).toBe('working');
    expect((await account.list(signal)).some((listing) => rig.isOurs(listing))).toBe(false);
    const text = rig.holding.text('twee', 'Van ons');
    const put = await writerOf(account).put(calendar, {
      href: null,
      uid: 'twee',
      etag: null,
      text,
    });
    expect(put.result === 'written').toBe(false);
  });
}

function powerTests(open: Open): void {
  test('a server that is away: said, nothing written, and all goes on when it is back', async () => {
    await using rig = await open();
    const power = must(rig.power);
    await rig.other.put(`een${rig.holding.ending}`, rig.holding.text('een', 'Eerst'));
    await using seen = await visit(rig);
    const { mirror, account, calendar } = seen;
    await mirror.look(account, calendar);
    expect(account.state().state).toBe('working');
    await power.stop();
    await expect(mirror.look(account, calendar)).rejects.toMatchObject({
      code: rig.away,
      retry: true,
    });
    await expect(account.list(signal)).rejects.toMatchObject({ code: rig.away });
    expect(account.state().state).toBe('retrying');
    const text = rig.holding.text('twee', 'Van ons');
    const resource = { href: null, uid: 'twee', etag: null, text };
    const put = await writerOf(account).put(calendar, resource);
    expect(['later', 'unknown']).toContain(put.result);
    await power.start();
    expect((await writerOf(account).put(calendar, resource)).result).toBe('written');
    await mirror.look(account, calendar);
    expect(mirror.titles()).toEqual(['Eerst', 'Van ons']);
    expect(account.state().state).toBe('working');
  });

  test('killed in the middle of a look: what came is kept, the rest comes afterwards, nothing twice', async () => {
    await using rig = await open();
    const power = must(rig.power);
    await fill(rig, manyOf(rig));
    await using seen = await visit(rig, { small: true });
    const { mirror, account, calendar } = seen;
    const got: string[] = [];
    const looking = async (): Promise<void> => {
      for await (const { changed } of mirror.looking(account, calendar)) {
        got.push(...changed.map(({ href }) => href));
        await power.stop();
      }
    };
    // What is read in one go, as files are, is whole already.
    const ended = await looking().then(
      () => rig.away,
      (error: unknown) => (error instanceof Trouble ? error.code : error),
    );
    expect(ended).toBe(rig.away);
    await power.start();
    got.push(...changedIn(await mirror.look(account, calendar)));
    expect([new Set(got).size, got.length]).toEqual([MANY.length, MANY.length]);
    expect(mirror.titles()).toEqual(MANY.toSorted());
  }, 120_000);
}

function networkTests(open: Open): void {
  test('a connection cut within an answer: the look goes on where it was', async () => {
    await using rig = await open();
    const meddler = must(rig.meddler);
    await fill(rig, manyOf(rig));
    await using seen = await visit(rig, { small: true });
    const { mirror, account, calendar } = seen;
    meddler.cut('within', isMultiget, 4);
    await expect(mirror.look(account, calendar)).rejects.toMatchObject({
      code: `${rig.holding.says}-server-unreachable`,
    });
    const kept = mirror.texts.size;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(MANY.length);
    expect(changedIn(await mirror.look(account, calendar)).length).toBe(MANY.length - kept);
    expect(mirror.titles()).toEqual(MANY.toSorted());
  }, 120_000);

  test('cut between the changes that came and the rest: the cursor does not run ahead', async () => {
    await using rig = await open();
    const meddler = must(rig.meddler);
    await using seen = await visit(rig, { small: true });
    const { mirror, account, calendar } = seen;
    await mirror.look(account, calendar);
    await fill(rig, manyOf(rig));
    meddler.cut('after', isMultiget, 3);
    await expect(mirror.look(account, calendar)).rejects.toThrow(
      `${rig.holding.says}-server-unreachable`,
    );
    await mirror.look(account, calendar);
    expect(mirror.titles()).toEqual(MANY.toSorted());
  }, 120_000);

  test('cut after storing is unknown, and a look tells; cut before it may be tried again', async () => {
    await using rig = await open();
    const meddler = must(rig.meddler);
    await using seen = await visit(rig);
    const { account, calendar } = seen;
    for (const when of ['after', 'before'] as const) {
      const text = rig.holding.text(when, when);
      const resource = { href: null, uid: when, etag: null, text };
      meddler.cut(when, isPut);
      const put = await writerOf(account).put(calendar, resource);
      expect(put).toEqual({ result: 'unknown', why: `${rig.holding.says}-server-unreachable` });
      const again = await writerOf(account).put(calendar, resource);
      const stands = again.result === 'conflict' ? again.theirs : null;
      expect(again.result).toBe(when === 'after' ? 'conflict' : 'written');
      expect(rig.holding.titleOf(stands?.text)).toBe(when === 'after' ? 'after' : '');
    }
    expect((await rig.other.read()).size).toBe(2);
  });
}

function passwordTests(open: Open): void {
  test('a refused password is said, and lasts until a person acts', async () => {
    await using rig = await open();
    await using account = rig.open({ password: 'een ander' });
    await expect(account.list(signal)).rejects.toMatchObject({
      code: `${rig.holding.says}-password-refused`,
      retry: false,
    });
    expect(account.state()).toMatchObject({ state: 'failing', code: 'password-refused' });
  });
}

function must<T>(part: T | null): T {
  if (part === null) throw new Error('the rig lacks what its kind should have');
  return part;
}
