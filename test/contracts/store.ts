import { expect, test } from 'vitest';
import type { OwnerStore } from '../../src/store/access.ts';
import { insertArrival, knownOrigin, waitingArrivals } from '../../src/store/records/arrivals.ts';
import { appendLedger, verifyLedger } from '../../src/store/records/ledger.ts';
import { closeLoop, insertLoop, readLoop } from '../../src/store/records/loops.ts';
import { insertMessage, removeMessages } from '../../src/store/records/messages.ts';
import { readMeta, writeMeta } from '../../src/store/records/meta.ts';
import { searchMessages } from '../../src/store/records/search.ts';
import { anAct, anArrival, aLoop, aMessage, ownerOf } from './store-samples.ts';
import { insertAct, moveAct, readAct } from '../../src/store/records/acts.ts';

/** One kind of store as the contract meets it: a place that is empty at first and can be opened again. */
export interface StorePlace {
  /** Opens the store at this place; the first time it is made. */
  open(): Promise<OwnerStore>;
  /** Opens a copy that `copyTo` wrote. */
  openCopy(path: string): Promise<OwnerStore>;
  /** A path for a copy that does not exist yet. */
  copyPath(): string;
  /** Makes the store look as if a newer program had written it. */
  age(): Promise<void>;
}

/** What every store keeps to, whatever database is underneath. `place` gives a fresh one each time. */
export function storeContract(kind: string, place: () => Promise<StorePlace>): void {
  transactionContract(kind, place);
  recordContract(kind, place);
  lifeContract(kind, place);
}

function transactionContract(kind: string, place: () => Promise<StorePlace>): void {
  test(`${kind}: what throws inside a transaction leaves nothing behind`, async () => {
    await using store = await (await place()).open();
    const failing = store.transact(async (writer) => {
      await writeMeta(writer, 'a', '1');
      await insertArrival(writer, anArrival(1));
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await readMeta(store.read, 'a')).toBeNull();
    expect(await waitingArrivals(store.read, ownerOf('berg'), 10)).toEqual([]);
    await store.transact((writer) => writeMeta(writer, 'a', '2'));
    expect(await readMeta(store.read, 'a')).toBe('2');
  });

  test(`${kind}: a reader sees only what is committed, the writer what he wrote`, async () => {
    await using store = await (await place()).open();
    await store.transact(async (writer) => {
      await writeMeta(writer, 'a', 'new');
      expect(await readMeta(writer, 'a')).toBe('new');
      expect(await readMeta(store.read, 'a')).toBeNull();
    });
    expect(await readMeta(store.read, 'a')).toBe('new');
  });

  test(`${kind}: one transaction after the other, in the order they were asked for`, async () => {
    await using store = await (await place()).open();
    const seen: string[] = [];
    const work = (name: string) =>
      store.transact(async (writer) => {
        seen.push(`${name} begins`);
        const before = Number((await readMeta(writer, 'count')) ?? 0);
        await writeMeta(writer, name, 'was here');
        await writeMeta(writer, 'count', String(before + 1));
        seen.push(`${name} ends`);
      });
    await Promise.all(['a', 'b', 'c'].map(work));
    expect(seen).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
    expect(await readMeta(store.read, 'count')).toBe('3');
  });

  test(`${kind}: a transaction that fails does not hold up the next`, async () => {
    await using store = await (await place()).open();
    const outcomes = await Promise.allSettled([
      store.transact(() => Promise.reject(new Error('no'))),
      store.transact((writer) => writeMeta(writer, 'a', '1')),
    ]);
    expect(outcomes.map((one) => one.status)).toEqual(['rejected', 'fulfilled']);
  });

  test(`${kind}: keeping house waits its turn behind transactions`, async () => {
    await using store = await (await place()).open();
    await Promise.all([
      store.transact((writer) => writeMeta(writer, 'a', '1')),
      store.tidy(),
      store.transact((writer) => writeMeta(writer, 'b', '2')),
      store.purge(),
      store.transact((writer) => writeMeta(writer, 'c', '3')),
    ]);
    expect(await readMeta(store.read, 'c')).toBe('3');
  });
}

function recordContract(kind: string, place: () => Promise<StorePlace>): void {
  test(`${kind}: the ledger only grows; whoever tries otherwise is refused by the store itself`, async () => {
    await using store = await (await place()).open();
    const line = {
      at: 1,
      kind: 'arrival',
      subject: 'in-1',
      by: 'office',
      refs: [],
      marks: {},
    } as const;
    await store.transact((writer) => appendLedger(writer, line));
    await store.transact((writer) => appendLedger(writer, line));
    const change = (sql: string) => store.transact((writer) => writer.run(sql));
    await expect(change(`UPDATE ledger SET subject = 'in-2' WHERE seq = 1`)).rejects.toThrow(
      'only grows',
    );
    await expect(change('DELETE FROM ledger WHERE seq = 2')).rejects.toThrow('only grows');
    expect(await verifyLedger(store.read, null)).toMatchObject({ proof: 'holds', entries: 2 });
  });

  test(`${kind}: an open loop without a next date cannot be written, nor can one lose it`, async () => {
    await using store = await (await place()).open();
    const loop = aLoop('lo-0000000001');
    // What a mistake in a query would do; the type forbids it elsewhere.
    const undated = `INSERT INTO loop (id, state, owes, address, what, rung, opened_at, opened_by)
      VALUES ('lo-0000000002', 'open', 'they', 'a@thuis.example', 'x', 'asked', 0, 'in-1')`;
    await expect(store.transact((writer) => writer.run(undated))).rejects.toThrow('CHECK');
    await store.transact((writer) => insertLoop(writer, loop));
    const forget = store.transact((writer) => writer.run('UPDATE loop SET next_at = NULL'));
    await expect(forget).rejects.toThrow('CHECK');
    const close = { at: 5, outcome: 'answered', evidence: 'in-1' } as const;
    const closing = () => store.transact((writer) => closeLoop(writer, loop.id, close));
    expect([await closing(), await closing()]).toEqual([true, false]);
    expect(await readLoop(store.read, loop.id)).toMatchObject({ state: 'closed', closedAt: 5 });
  });

  test(`${kind}: the same origin of the same channel is one arrival`, async () => {
    await using store = await (await place()).open();
    const arrive = (n: number, origin: string) =>
      store.transact((writer) => insertArrival(writer, { ...anArrival(n), origin }));
    expect([await arrive(1, 'x'), await arrive(2, 'x'), await arrive(3, 'y')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await knownOrigin(store.read, 'import', 'x')).toBe(true);
    expect(await waitingArrivals(store.read, ownerOf('berg'), 10)).toHaveLength(2);
  });

  test(`${kind}: the same key is one act; of two hands that move it one succeeds`, async () => {
    await using store = await (await place()).open();
    const put = (id: string) => store.transact((writer) => insertAct(writer, anAct(id, 'key')));
    expect([await put('ac-0000000001'), await put('ac-0000000002')]).toEqual([true, false]);
    const take = () =>
      store.transact((writer) => moveAct(writer, 'ac-0000000001', ['approve'], 'declined', 9));
    expect(await Promise.all([take(), take()])).toEqual([true, false]);
    const act = await readAct(store.read, 'ac-0000000001');
    expect(act).toMatchObject({ state: 'declined', endedAt: 9 });
    expect(act?.act).toEqual(anAct('ac-0000000001', 'key').act);
  });

  test(`${kind}: a proposal without an end and a notice without a date cannot be written`, async () => {
    await using store = await (await place()).open();
    const put = (change: object) =>
      store.transact((writer) =>
        insertAct(writer, { ...anAct('ac-0000000001', 'key'), ...change }),
      );
    await expect(put({ state: 'approve', expiresAt: null })).rejects.toBeInstanceOf(Error);
    await expect(put({ state: 'wait', dueAt: null })).rejects.toBeInstanceOf(Error);
  });

  test(`${kind}: what is put into the index is found in any case and without accents, and gone when removed`, async () => {
    await using store = await (await place()).open();
    await store.transact(async (writer) => {
      await insertMessage(writer, aMessage('in-1', 'Réünie in ’s-Gravenhage'));
      await insertMessage(writer, aMessage('in-2', 'Iets anders'));
    });
    const find = async (text: string) =>
      (await searchMessages(store.read, text, { limit: 9, everything: true })).hits.map(
        (one) => one.arrival,
      );
    expect(await find('REUNIE')).toEqual(['in-1']);
    expect(await find('gravenhage reü*')).toEqual(['in-1']);
    expect(await find('"in gravenhage"')).toEqual([]);
    expect(await find(`"'); DROP TABLE message; --`)).toEqual([]);
    await store.transact((writer) => removeMessages(writer, ['in-1']));
    expect(await find('reunie')).toEqual([]);
  });

  test(`${kind}: many messages removed one by one, and what is written after them is told as before`, async () => {
    await using store = await (await place()).open();
    const many = Array.from({ length: 400 }, (_none, n) => `in-${n}`);
    await store.transact(async (writer) => {
      for (const id of many) await insertMessage(writer, aMessage(id, `Brief ${id} over ${id}`));
    });
    for (const id of many.slice(0, 200))
      await store.transact((writer) => removeMessages(writer, [id]));
    const moved = await store.transact((writer) =>
      writer.run(`UPDATE message SET sorting = 'bulk' WHERE arrival = 'in-300'`),
    );
    expect(moved.changes).toBe(1);
    const left = await searchMessages(store.read, 'brief', { limit: 999, everything: true });
    expect(left.hits).toHaveLength(200);
  });
}

function lifeContract(kind: string, place: () => Promise<StorePlace>): void {
  test(`${kind}: made from nothing and opened again it is the same store`, async () => {
    const at = await place();
    {
      await using store = await at.open();
      await store.transact((writer) => writeMeta(writer, 'a', '1'));
    }
    await using again = await at.open();
    expect(await readMeta(again.read, 'a')).toBe('1');
    expect(again.owner).toBe('berg');
  });

  test(`${kind}: a store that a newer program wrote is refused and left untouched`, async () => {
    const at = await place();
    await (await at.open())[Symbol.asyncDispose]();
    await at.age();
    await expect(at.open()).rejects.toMatchObject({ code: 'store-newer' });
    await expect(at.open()).rejects.toMatchObject({ code: 'store-newer' });
  });

  test(`${kind}: copied while it is written to, the copy is one moment of it`, async () => {
    const at = await place();
    await using store = await at.open();
    const path = at.copyPath();
    const writing = { on: true };
    const write = async () => {
      for (let n = 1; writing.on; n += 1) {
        await store.transact(async (writer) => {
          await writeMeta(writer, 'left', String(n));
          await writeMeta(writer, 'right', String(n));
        });
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
    };
    const rain = write();
    await store.copyTo(path);
    writing.on = false;
    await rain;
    await using copy = await at.openCopy(path);
    expect(await readMeta(copy.read, 'left')).toBe(await readMeta(copy.read, 'right'));
    await expect(store.copyTo(path)).rejects.toMatchObject({ code: 'copy-in-the-way' });
  });

  test(`${kind}: closing waits for the transaction that is under way`, async () => {
    const at = await place();
    const store = await at.open();
    const last = store.transact(async (writer) => {
      await new Promise<void>((resolve) => setImmediate(resolve));
      await writeMeta(writer, 'a', 'whole');
    });
    await store[Symbol.asyncDispose]();
    await last;
    await using again = await at.open();
    expect(await readMeta(again.read, 'a')).toBe('whole');
  });
}
