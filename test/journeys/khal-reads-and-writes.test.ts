import { describe, expect, test } from 'vitest';
import { eventText } from '../contracts/calendar-shelf/samples.ts';
import { KhalDesk, lookForKhal } from '../peers/calendars/khal.ts';
import { withPeer } from '../peers/presence.ts';
import { MemoryShelf } from '../world/calendar-shelf/shelf.ts';
import { accessOf, serveCalendars, type CalendarsServed } from '../world/calendar-shelf/served.ts';

/** A week in November 2026, as khal is asked for it. */
const WEEK = ['2026-11-09', '14d'];
const ANY = { ifMatch: null, ifNone: false };

interface Diary extends AsyncDisposable {
  readonly shelf: MemoryShelf;
  readonly served: CalendarsServed;
  desk(): Promise<KhalDesk>;
}

/** A principal's diary that is served, and desks from which it is kept. */
async function openDiary(): Promise<Diary> {
  const stack = new AsyncDisposableStack();
  const shelf = new MemoryShelf()
    .add({ name: 'werk', title: 'Werk', colour: '#0a7f3c' })
    .add({ name: 'prive', title: 'Privé' });
  const served = stack.use(
    await serveCalendars(accessOf([{ owner: 'smit', password: 'haver-47', shelf }])),
  );
  return {
    shelf,
    served,
    async desk() {
      const account = { url: `${served.address}/`, user: 'smit', password: 'haver-47' };
      const desk = stack.use(await KhalDesk.open(account));
      await desk.discover();
      expect(await desk.sync()).toMatchObject({ code: 0 });
      return desk;
    },
    [Symbol.asyncDispose]: () => stack[Symbol.asyncDispose](),
  };
}

/** An event that stays: vdirsyncer takes a calendar that has become empty for an accident. */
async function stays({ shelf }: Diary): Promise<void> {
  await shelf.put('werk', 'stays.ics', eventText('stays@x.example', 'Blijft staan', 19), ANY);
}

async function textsOf({ shelf }: Diary, calendar = 'werk'): Promise<readonly string[]> {
  const names = (await shelf.entries(calendar)).map(({ name }) => name);
  return (await shelf.read(calendar, names)).map((object) => object?.text ?? '');
}

withPeer('khal and vdirsyncer', lookForKhal(), () => {
  describe('from the address alone', () => {
    test('the calendars are found, with their titles and colours', async () => {
      await using diary = await openDiary();
      const desk = await diary.desk();
      await desk.metasync();
      expect(await desk.label('werk', 'displayname')).toBe('Werk');
      expect(await desk.label('werk', 'color')).toBe('#0a7f3c');
      expect(await desk.label('prive', 'displayname')).toBe('Privé');
    });

    test('a calendar begun there is made here', async () => {
      await using diary = await openDiary();
      const desk = await diary.desk();
      await desk.begin('reizen');
      await desk.discover();
      await desk.khal(['new', '-a', 'reizen', '2026-11-12', '14:00', '15:00', 'Trein naar Luik']);
      expect(await desk.sync()).toMatchObject({ code: 0 });
      expect((await textsOf(diary, 'reizen')).join('')).toContain('SUMMARY:Trein naar Luik');
    });
  });

  describe('to and fro', () => {
    test('made, changed and taken away there, it is so here', async () => {
      await using diary = await openDiary();
      await stays(diary);
      const desk = await diary.desk();
      await desk.khal(['new', '-a', 'werk', '2026-11-12', '14:00', '15:00', 'Overleg 🗓 Müller']);
      expect(await desk.sync()).toMatchObject({ code: 0 });
      const [, made] = await textsOf(diary);
      expect(made).toContain('SUMMARY:Overleg 🗓 Müller');
      expect(made).toMatch(/DTSTART;TZID=Europe\/Amsterdam[^:]*:20261112T140000/);

      await desk.khal(['edit', '--show-past', 'Overleg'], 's\nNotaris\nn\n');
      expect(await desk.sync()).toMatchObject({ code: 0 });
      const changed = await textsOf(diary);
      expect(changed).toHaveLength(2);
      expect(changed[1]).toContain('SUMMARY:Notaris');

      await desk.khal(['edit', '--show-past', 'Notaris'], 'D\ny\n');
      expect(await desk.sync()).toMatchObject({ code: 0 });
      expect(await textsOf(diary)).toHaveLength(1);
    });

    test('made, changed and taken away here, it is so there', async () => {
      await using diary = await openDiary();
      await stays(diary);
      const desk = await diary.desk();
      const put = (summary: string, day: number) =>
        diary.shelf.put('werk', 'a b.ics', eventText('a@x.example', summary, day), ANY);
      await put('Bank & beurs', 12);
      await desk.sync();
      expect(await desk.khal(['list', ...WEEK])).toMatch(/2026-11-12\s+14:00-15:00 Bank & beurs/);
      await put('Bank', 13);
      await desk.sync();
      expect(await desk.khal(['list', ...WEEK])).toMatch(/2026-11-13\s+14:00-15:00 Bank\s/);
      await diary.shelf.remove('werk', 'a b.ics', ANY);
      await desk.sync();
      expect(await desk.khal(['list', ...WEEK])).not.toContain('Bank');
    });

    test('three hundred at once, and nothing the second time', async () => {
      await using diary = await openDiary();
      for (let index = 0; index < 300; index += 1) {
        const text = eventText(`o${index}@x.example`, `Afspraak ${index}`, 1 + (index % 28));
        await diary.shelf.put('werk', `o${index}.ics`, text, ANY);
      }
      const desk = await diary.desk();
      expect(await desk.files('werk')).toHaveLength(300);
      const again = await desk.sync();
      expect(again.text).not.toContain('Copying');
      expect(await textsOf(diary)).toHaveLength(300);
    });
  });

  describe('two who change the same', () => {
    /** Two desks with the same event, changed at both. */
    async function bothChanged(diary: Diary): Promise<readonly [KhalDesk, KhalDesk]> {
      await diary.shelf.put('werk', 'a.ics', eventText('a@x.example', 'Overleg'), ANY);
      const [mine, theirs] = [await diary.desk(), await diary.desk()];
      await mine.khal(['edit', '--show-past', 'Overleg'], 's\nMijn overleg\nn\n');
      await theirs.khal(['edit', '--show-past', 'Overleg'], 's\nHun overleg\nn\n');
      return [mine, theirs];
    }

    test('lose nothing: the second is told, and both texts stand', async () => {
      await using diary = await openDiary();
      const [mine, theirs] = await bothChanged(diary);
      expect(await mine.sync()).toMatchObject({ code: 0 });
      const second = await theirs.sync();
      expect(second.code).not.toBe(0);
      expect(second.text).toMatch(/conflict/i);
      expect((await textsOf(diary)).join('')).toContain('SUMMARY:Mijn overleg');
      expect((await theirs.files('werk')).join('')).toContain('SUMMARY:Hun overleg');
    });

    test('when the second gives way, he has the first’s', async () => {
      await using diary = await openDiary();
      const [mine, theirs] = await bothChanged(diary);
      await mine.sync();
      const url = `${diary.served.address}/`;
      await theirs.signIn({ url, user: 'smit', password: 'haver-47', winner: 'remote' });
      expect(await theirs.sync()).toMatchObject({ code: 0 });
      expect((await theirs.files('werk')).join('')).toContain('SUMMARY:Mijn overleg');
    });

    test('when the second insists, the first gets his', async () => {
      await using diary = await openDiary();
      const [mine, theirs] = await bothChanged(diary);
      await mine.sync();
      const url = `${diary.served.address}/`;
      await theirs.signIn({ url, user: 'smit', password: 'haver-47', winner: 'local' });
      expect(await theirs.sync()).toMatchObject({ code: 0 });
      expect(await mine.sync()).toMatchObject({ code: 0 });
      expect((await mine.files('werk')).join('')).toContain('SUMMARY:Hun overleg');
    });
  });

  test('with a wrong password nothing is found, and it is said', async () => {
    await using diary = await openDiary();
    const desk = await diary.desk();
    const url = `${diary.served.address}/`;
    await desk.signIn({ url, user: 'smit', password: 'verkeerd' });
    await desk.khal(['new', '-a', 'werk', '2026-11-12', '14:00', '15:00', 'Blijft hier']);
    expect((await desk.discover()).text).toContain('401');
    expect((await desk.sync()).code).not.toBe(0);
    expect(await textsOf(diary)).toEqual([]);
    expect(await desk.files('werk')).toHaveLength(1);
  });
});
