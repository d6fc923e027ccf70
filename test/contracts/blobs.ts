import { expect, test } from 'vitest';
import { Trouble } from '../../src/core/errors.ts';
import type { Sha256 } from '../../src/core/ids.ts';
import type { Blobs } from '../../src/core/ports/blobs.ts';

/** One kind of blob store as the contract meets it: empty, and with a way to spoil a blob. */
export interface BlobsUnderTest {
  readonly blobs: Blobs;
  readonly damage: (hash: Sha256) => Promise<void>;
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** SHA-256 of "abc", from FIPS 180-2, appendix B.1. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

/** What every blob store keeps to. `open` gives a fresh, empty one each time. */
export function blobsContract(kind: string, open: () => Promise<BlobsUnderTest>): void {
  keepingContract(kind, open);
  lastingContract(kind, open);
}

function keepingContract(kind: string, open: () => Promise<BlobsUnderTest>): void {
  test(`${kind}: bytes come back under the name of their hash`, async () => {
    const { blobs } = await open();
    const name = await blobs.put(text('abc'));
    expect(name).toBe(ABC);
    expect(await blobs.get(name)).toEqual(text('abc'));
    expect(await blobs.has(name)).toBe(true);
  });

  test(`${kind}: a batch gives its names in order, also for bytes that occur twice or are empty`, async () => {
    const { blobs } = await open();
    const names = await blobs.putMany([text('abc'), text(''), text('abc'), text('deed')]);
    expect(names[0]).toBe(ABC);
    expect(names[2]).toBe(ABC);
    expect(await Promise.all(names.map((name) => blobs.get(name)))).toEqual(
      ['abc', '', 'abc', 'deed'].map(text),
    );
    expect(await blobs.putMany([])).toEqual([]);
  });

  test(`${kind}: a batch of a thousand is kept whole and listed once each, in order`, async () => {
    const { blobs } = await open();
    const many = Array.from({ length: 1000 }, (_none, index) => text(`letter ${index}`));
    const names = await blobs.putMany(many);
    await blobs.putMany(many.slice(0, 500));
    expect(await Array.fromAsync(blobs.list())).toEqual([...names].toSorted());
    const verified = await blobs.verify();
    expect(verified.checked).toBe(1000);
    expect(verified.damaged).toEqual([]);
    expect(verified.bytes).toBe(many.reduce((sum, bytes) => sum + bytes.byteLength, 0));
  });

  test(`${kind}: the same bytes put from many sides at once are kept once`, async () => {
    const { blobs } = await open();
    await Promise.all(Array.from({ length: 20 }, () => blobs.put(text('abc'))));
    expect(await Array.fromAsync(blobs.list())).toEqual([ABC]);
  });
}

function lastingContract(kind: string, open: () => Promise<BlobsUnderTest>): void {
  test(`${kind}: what was never put is absent, and removing it says so`, async () => {
    const { blobs } = await open();
    const name = await blobs.put(text('abc'));
    expect(await blobs.remove(name)).toBe('removed');
    expect(await blobs.remove(name)).toBe('absent');
    expect(await blobs.get(name)).toBeNull();
    expect(await blobs.has(name)).toBe(false);
    expect(await Array.fromAsync(blobs.list())).toEqual([]);
  });

  test(`${kind}: changing one's own bytes afterwards changes nothing that is kept`, async () => {
    const { blobs } = await open();
    const mine = text('abc');
    const name = await blobs.put(mine);
    mine.fill(0);
    const back = await blobs.get(name);
    back?.fill(1);
    expect(await blobs.get(name)).toEqual(text('abc'));
  });

  test(`${kind}: a damaged blob is trouble, not wrong bytes; verify finds it; putting it again heals it`, async () => {
    const { blobs, damage } = await open();
    const [name, whole] = await blobs.putMany([text('abc'), text('whole')]);
    if (name === undefined || whole === undefined)
      throw new Error('a batch of two gives two names');
    await damage(name);
    const refusal = await blobs.get(name).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Trouble);
    expect(refusal).toMatchObject({ code: 'blob-damaged', retry: false });
    expect(await blobs.get(whole)).toEqual(text('whole'));
    expect((await blobs.verify()).damaged).toEqual([name]);
    await blobs.put(text('abc'));
    expect(await blobs.get(name)).toEqual(text('abc'));
  });
}
