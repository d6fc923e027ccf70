import { describe, expect, test } from 'vitest';
import { HOUR_MS } from '../../../src/core/time/instant.ts';
import { card } from '../../contracts/holding.ts';
import { withPeer } from '../../peers/presence.ts';
import { letter } from '../../world/letter.ts';
import { openRelationsDesk } from './desk.ts';
import { CYRUS_BOOK, RADICALE_BOOK, type BookKind } from './served.ts';

/** Els as her telephone has her, with what we do not understand. */
const ELS = card('els-1', 'Els de Vries', [
  'N:de Vries;Els;;mr.;',
  'ORG:De Vries Advocaten BV',
  'TITLE:advocaat',
  'EMAIL;TYPE=WORK:els@vries.example',
  'TEL;TYPE=CELL:06 55 50 12 34',
  'BDAY:1970-12-01',
  'X-SPELREGEL:belt nooit voor tienen',
]).replace('N:Els de Vries;;;;\r\n', '');

for (const kind of [RADICALE_BOOK, CYRUS_BOOK])
  withPeer(kind.name, kind.presence, () => {
    describe(`an address book on ${kind.name}`, () => {
      journeys(kind);
    });
  });

async function theCard(hand: { read(): Promise<ReadonlyMap<string, string>> }): Promise<string> {
  const [only, ...more] = (await hand.read()).values();
  if (only === undefined || more.length > 0) throw new Error('not one card');
  return only;
}

function journeys(kind: BookKind): void {
  test('a card comes in and is a person; what we change of him goes back to the server', async () => {
    await using served = await kind.open();
    await served.hand.put('els-1.vcf', ELS);
    await using desk = await openRelationsDesk();
    await served.connect(desk);

    const els = await desk.shown('els@vries.example');
    expect(els.person).toMatchObject({
      name: 'Els de Vries',
      firstName: 'Els',
      surname: 'de Vries',
      organisation: 'De Vries Advocaten BV',
      addresses: ['els@vries.example'],
      telephones: ['+31655501234'],
    });
    expect(els.organisations).toMatchObject([{ name: 'De Vries Advocaten BV', role: 'advocaat' }]);
    expect(els.days).toMatchObject([{ kind: 'birthday', day: '1970-12-01' }]);
    expect(new Set(els.claims.map(({ evidence }) => evidence.slice(0, 5)))).toEqual(
      new Set(['card:']),
    );

    const act = await desk.change('Els de Vries', {
      addTelephones: ['020 555 01 23'],
      organisation: 'Janssen & De Vries',
    });
    expect([act?.state, act?.act.kind]).toEqual(['done', 'relation.keep']);
    const there = await theCard(served.hand);
    expect(there).toMatch(/ORG:Janssen & De Vries/);
    expect(there).toMatch(/TEL[^\r\n]*:020 555 01 23/);
    expect(there).toMatch(/X-SPELREGEL:belt nooit voor tienen/);
    const after = await desk.shown('els@vries.example');
    expect(after.person.telephones.toSorted()).toEqual(['+31205550123', '+31655501234']);
    expect(after.organisations.map(({ name }) => name)).toEqual(['Janssen & De Vries']);
    expect(await desk.look()).toMatchObject({ changed: 0, gone: 0, troubled: [] });
  });

  test('whoever wrote us before gets the card that bears his address; mail stays its own evidence', async () => {
    await using served = await kind.open();
    await using desk = await openRelationsDesk();
    await desk.world.receive(
      letter({ from: 'Els de Vries <els@vries.example>', to: 'berg@kantoor.example' }),
    );
    const before = await desk.shown('els@vries.example');
    await served.hand.put('els-1.vcf', ELS);
    await served.connect(desk);
    const now = await desk.shown('els@vries.example');
    expect(now.person.id).toBe(before.person.id);
    expect(now.person.telephones).toEqual(['+31655501234']);
    await served.hand.remove('els-1.vcf');
    await desk.look();
    const left = await desk.shown('els@vries.example');
    expect(left.person.addresses).toEqual(['els@vries.example']);
    expect(left.person.telephones).toEqual([]);
    expect(left.claims[0]?.evidence).toMatch(/^in-/);
  });

  test('somebody is written down by hand and gets a card there', async () => {
    await using served = await kind.open();
    await using desk = await openRelationsDesk();
    const book = await served.connect(desk);
    const act = await desk.add({
      name: 'prof. dr. Jan van den Berg',
      addAddresses: ['jan@berg.example'],
      addTelephones: ['+31 6 55 50 98 76'],
      book,
    });
    expect(act?.state).toBe('done');
    const there = await theCard(served.hand);
    expect(there).toMatch(/^N:van den Berg;Jan;;prof\. dr\.;/m);
    expect(there).toMatch(/EMAIL[^\r\n]*:jan@berg\.example/);
    expect((await desk.shown('Jan van den Berg')).cards).toHaveLength(1);
    expect(await desk.count('person')).toBe(1);
    expect(await desk.look()).toMatchObject({ changed: 0, gone: 0 });
  });

  test('two change one card, each something else: both stand there', async () => {
    await using served = await kind.open();
    await served.hand.put('els-1.vcf', ELS);
    await using desk = await openRelationsDesk();
    await served.connect(desk);
    await served.hand.put(
      'els-1.vcf',
      ELS.replace('TYPE=CELL:06 55 50 12 34', 'TYPE=CELL:06 55 50 43 21'),
    );
    const act = await desk.change('Els de Vries', { addAddresses: ['els@thuis.example'] });
    expect(act?.state).toBe('done');
    const there = await theCard(served.hand);
    expect(there).toMatch(/06 55 50 43 21/);
    expect(there).toMatch(/els@thuis\.example/);
    const els = await desk.shown('els@vries.example');
    expect(els.person.telephones).toEqual(['+31655504321']);
    expect(els.person.addresses.toSorted()).toEqual(['els@thuis.example', 'els@vries.example']);
  });

  test('two change the same thing: nothing is overwritten, and the difference is shown', async () => {
    await using served = await kind.open();
    await served.hand.put('els-1.vcf', ELS);
    await using desk = await openRelationsDesk();
    await served.connect(desk);
    await served.hand.put('els-1.vcf', ELS.replace('De Vries Advocaten BV', 'Vries en Zonen'));
    const act = await desk.change('Els de Vries', { organisation: 'Janssen & De Vries' });
    expect(act?.state).toBe('failed');
    expect(await theCard(served.hand)).toMatch(/ORG:Vries en Zonen/);
    expect(await desk.said()).toEqual([expect.stringContaining('iemand anders heeft hetzelfde')]);
    const shown = act === null ? null : await desk.why(act);
    expect(shown?.act?.difference?.theirs).toMatch(/Vries en Zonen/);
    expect(shown?.act?.difference?.ours).toMatch(/Janssen/);
    expect((await desk.shown('els@vries.example')).person.organisation).toBe('Vries en Zonen');
  });

  test('somebody took the card away: it is not put back, and said', async () => {
    await using served = await kind.open();
    await served.hand.put('els-1.vcf', ELS);
    await using desk = await openRelationsDesk();
    await served.connect(desk);
    await served.hand.remove('els-1.vcf');
    const act = await desk.change('Els de Vries', { organisation: 'Janssen & De Vries' });
    expect([act?.state, act?.result?.theirs]).toEqual(['failed', null]);
    expect((await served.hand.read()).size).toBe(0);
  });

  test('the server is away: the change waits and says so, and is done once when it is back', async () => {
    await using served = await kind.open();
    await served.hand.put('els-1.vcf', ELS);
    await using desk = await openRelationsDesk();
    await served.connect(desk);
    await served.power.stop();
    const act = await desk.change('Els de Vries', { addAddresses: ['els@thuis.example'] });
    expect(act?.state).toBe('wait');
    expect(await desk.said()).toEqual([expect.stringContaining('kan nog niet')]);
    await served.power.start();
    desk.world.clock.moveBy(HOUR_MS);
    await desk.world.settle();
    expect(await desk.states()).toEqual([]);
    expect((await desk.said()).map((text) => text.includes('is nu gedaan'))).toEqual([true, false]);
    expect((await theCard(served.hand)).match(/els@thuis\.example/g)).toHaveLength(1);
  });

  test.each(['before', 'after', 'within'] as const)(
    'the connection is cut %s the answer to a write: it stands there once',
    async (when) => {
      await using served = await kind.open();
      await served.hand.put('els-1.vcf', ELS);
      await using desk = await openRelationsDesk();
      const book = await served.connect(desk);
      served.meddler.cut(when, ({ method }) => method === 'PUT');
      await desk.change('Els de Vries', { addAddresses: ['els@thuis.example'] });
      served.meddler.cut(when, ({ method }) => method === 'PUT');
      await desk.add({ name: 'Jan Bakker', addAddresses: ['jan@bakker.example'], book });
      // Somebody looks before it is tried again: what stands there is ours, in the server's own writing.
      await desk.look();
      desk.world.clock.moveBy(HOUR_MS);
      await desk.world.settle();
      expect(await desk.states()).toEqual([]);
      const there = [...(await served.hand.read()).values()];
      expect(there.filter((text) => text.includes('els@thuis.example'))).toHaveLength(1);
      expect(there.filter((text) => text.includes('Jan Bakker'))).toHaveLength(1);
      expect(await desk.count('person', `name = 'Jan Bakker'`)).toBe(1);
    },
  );
}
