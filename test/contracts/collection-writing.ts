import { expect, test } from 'vitest';
import type { CollectionRig, Lack } from './collection-rig.ts';
import { changedIn, writerOf } from './calendar-mirror.ts';
import { visit } from './collection-visit.ts';

/** Identifiers as they come in invitations: very long, with signs that mean something in a path, in no alphabet of ours. */
const UIDS = [
  'gewoon@kantoor.example',
  `${'lang'.repeat(80)}@kantoor.example`,
  'pad/../met?vraag#teken&en%2Fmeer',
  'één twee 三 🎻',
  '040000008200E00074C5B7101A82E0080000000010',
];

type Open = () => Promise<CollectionRig>;

/** Writing, which never goes over what somebody else wrote. */
export function writingTests(open: Open, lacks: readonly Lack[]): void {
  ownTests(open);
  conflictTests(open);
  refusalTests(open);
  if (!lacks.includes('one-uid')) oneUidTests(open);
  if (!lacks.includes('read-only')) readOnlyTests(open);
}

function ownTests(open: Open): void {
  test('what we make stands there, and is not handed back as news', async () => {
    await using rig = await open();
    await using seen = await visit(rig);
    const { mirror, account, calendar } = seen;
    await mirror.look(account, calendar);
    for (const uid of UIDS) {
      const text = rig.holding.text(uid, `Van ons: ${uid.slice(0, 20)}`);
      const write = await writerOf(account).put(calendar, { href: null, uid, etag: null, text });
      mirror.keepWritten(write, text);
    }
    const there = [...(await rig.other.read()).values()].map(rig.holding.titleOf);
    expect(there.toSorted()).toEqual(UIDS.map((uid) => `Van ons: ${uid.slice(0, 20)}`).toSorted());
    expect(changedIn(await mirror.look(account, calendar))).toEqual([]);
    await rig.other.put(`ander${rig.holding.ending}`, rig.holding.text('ander', 'Van een ander'));
    expect(changedIn(await mirror.look(account, calendar)).length).toBe(1);
    expect(mirror.texts.size).toBe(UIDS.length + 1);
  });

  test('we change and remove what nobody else touched', async () => {
    await using rig = await open();
    await rig.other.put(`een${rig.holding.ending}`, rig.holding.text('een', 'Eerst'));
    await using seen = await visit(rig);
    const { mirror, account, calendar } = seen;
    await mirror.look(account, calendar);
    const [[href, etag] = ['', '']] = mirror.etags;
    const text = rig.holding.text('een', 'Daarna');
    const changed = await writerOf(account).put(calendar, { href, uid: 'een', etag, text });
    mirror.keepWritten(changed, text);
    expect([...(await rig.other.read()).values()].map(rig.holding.titleOf)).toEqual(['Daarna']);
    const stands = await writerOf(account).look(calendar, href);
    expect([stands?.etag, rig.holding.titleOf(stands?.text)]).toEqual([
      mirror.etags.get(href),
      'Daarna',
    ]);
    const removed = await writerOf(account).remove(calendar, href, mirror.etags.get(href) ?? '');
    expect(removed).toMatchObject({ result: 'written', etag: null });
    mirror.keepWritten(removed, null);
    expect(await writerOf(account).look(calendar, href)).toBe(null);
    expect((await rig.other.read()).size).toBe(0);
    expect(changedIn(await mirror.look(account, calendar))).toEqual([]);
  });
}

function conflictTests(open: Open): void {
  test('changed on both sides: nothing is overwritten, theirs is shown, and may then be replaced', async () => {
    await using rig = await open();
    await rig.other.put(`een${rig.holding.ending}`, rig.holding.text('een', 'Eerst'));
    await using seen = await visit(rig);
    const { mirror, account, calendar } = seen;
    await mirror.look(account, calendar);
    const [[href, etag] = ['', '']] = mirror.etags;
    await rig.other.put(`een${rig.holding.ending}`, rig.holding.text('een', 'Van hen'));
    const text = rig.holding.text('een', 'Van ons');
    const put = await writerOf(account).put(calendar, { href, uid: 'een', etag, text });
    const theirs = put.result === 'conflict' ? put.theirs : null;
    expect([put.result, rig.holding.titleOf(theirs?.text)]).toEqual(['conflict', 'Van hen']);
    expect((await writerOf(account).remove(calendar, href, etag)).result).toBe('conflict');
    expect([...(await rig.other.read()).values()].map(rig.holding.titleOf)).toEqual(['Van hen']);
    const seenEtag = theirs?.etag ?? '';
    const again = await writerOf(account).put(calendar, { href, uid: 'een', etag: seenEtag, text });
    expect(again.result).toBe('written');
    expect([...(await rig.other.read()).values()].map(rig.holding.titleOf)).toEqual(['Van ons']);
  });

  test('removed by another meanwhile is a conflict with nothing', async () => {
    await using rig = await open();
    await rig.other.put(`een${rig.holding.ending}`, rig.holding.text('een', 'Eerst'));
    await using seen = await visit(rig);
    const { mirror, account, calendar } = seen;
    await mirror.look(account, calendar);
    const [[href, etag] = ['', '']] = mirror.etags;
    await rig.other.remove(`een${rig.holding.ending}`);
    const text = rig.holding.text('een', 'Van ons');
    const put = await writerOf(account).put(calendar, { href, uid: 'een', etag, text });
    expect(put).toEqual({ result: 'conflict', theirs: null });
    expect(await writerOf(account).remove(calendar, href, etag)).toEqual(put);
    expect((await rig.other.read()).size).toBe(0);
  });

  test('nothing is made where something stands already', async () => {
    await using rig = await open();
    await rig.other.put(`een${rig.holding.ending}`, rig.holding.text('een', 'Van hen'));
    await using seen = await visit(rig);
    const { account, calendar } = seen;
    const text = rig.holding.text('een', 'Van ons');
    const put = await writerOf(account).put(calendar, { href: null, uid: 'een', etag: null, text });
    expect(put.result).toBe('conflict');
    expect([...(await rig.other.read()).values()].map(rig.holding.titleOf)).toEqual(['Van hen']);
  });
}

function refusalTests(open: Open): void {
  test('what is no calendar is refused, and nothing stands there', async () => {
    await using rig = await open();
    await using seen = await visit(rig);
    const resource = { href: null, uid: 'een', etag: null, text: 'dit is iets anders\r\n' };
    const put = await writerOf(seen.account).put(seen.calendar, resource);
    expect(put).toEqual({ result: 'refused', why: rig.holding.invalid });
    expect((await rig.other.read()).size).toBe(0);
  });

  test('nothing outside the calendar is written, whatever name is given', async () => {
    await using rig = await open();
    await using seen = await visit(rig);
    const { account, calendar } = seen;
    for (const href of [
      '../../weg.ics',
      '/elders/weg.ics',
      `${calendar.href}../weg.ics`,
      'a/b.ics',
    ]) {
      const resource = { href, uid: 'een', etag: null, text: rig.holding.text('een', 'Weg') };
      const put = await writerOf(account).put(calendar, resource);
      expect(put).toEqual({ result: 'refused', why: `${rig.holding.says}-refused.read-only` });
    }
    expect((await rig.other.read()).size).toBe(0);
  });
}

function oneUidTests(open: Open): void {
  test('an event that is there under another name is left as it is, and shown', async () => {
    await using rig = await open();
    await rig.other.put(`hun-eigen-naam${rig.holding.ending}`, rig.holding.text('een', 'Van hen'));
    await using seen = await visit(rig);
    const text = rig.holding.text('een', 'Van ons');
    const resource = { href: null, uid: 'een', etag: null, text };
    const put = await writerOf(seen.account).put(seen.calendar, resource);
    const theirs = put.result === 'conflict' ? rig.holding.titleOf(put.theirs?.text) : put;
    expect(theirs).toBe('Van hen');
    expect([...(await rig.other.read()).values()].map(rig.holding.titleOf)).toEqual(['Van hen']);
  });
}

function readOnlyTests(open: Open): void {
  test('a calendar that may only be read says so, and refuses', async () => {
    await using rig = await open();
    const { readOnly } = rig;
    if (readOnly === null) throw new Error('the rig lacks what its kind should have');
    await using account = rig.open();
    const listed = (await account.list(new AbortController().signal)).find(readOnly);
    expect(listed?.readOnly).toBe(true);
    if (listed === undefined) return;
    const resource = {
      href: null,
      uid: 'een',
      etag: null,
      text: rig.holding.text('een', 'Van ons'),
    };
    // The listing may be from before the right was taken away.
    for (const calendar of [listed, { ...listed, readOnly: false }]) {
      const put = await writerOf(account).put(calendar, resource);
      expect(put).toEqual({ result: 'refused', why: `${rig.holding.says}-refused.read-only` });
    }
  });
}
