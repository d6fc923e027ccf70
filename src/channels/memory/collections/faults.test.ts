import { expect, test } from 'vitest';
import { ACCOUNT } from '../../../../test/contracts/collection-rig.ts';
import { event, Mirror, writerOf } from '../../../../test/contracts/calendar-mirror.ts';
import { leapingClock } from '../../../../test/contracts/mail-channel-rig.ts';
import { allWords } from '../../../main/all-words.ts';
import { openMemoryCalendars } from './calendars.ts';

async function at(name: string) {
  const clock = leapingClock();
  const server = openMemoryCalendars({ clock });
  const href = server.addCalendar('anna', { name });
  const account = server.open({ account: ACCOUNT, user: 'anna' });
  const [calendar] = await account.list(new AbortController().signal);
  if (calendar === undefined) throw new Error('no calendar listed');
  return { clock, server, href, account, calendar, mirror: new Mirror() };
}

test.each([
  ['refuse@x.example', 'refused', 0],
  ['full@x.example', 'refused', 0],
  ['later@x.example', 'later', 0],
  ['cut-before-storing@x.example', 'unknown', 0],
  ['cut-after-storing@x.example', 'unknown', 1],
  ['rewrite@x.example', 'written', 1],
  ['gewoon@x.example', 'written', 1],
])('an event called %s is %s, and %i stand there', async (uid, result, count) => {
  const { server, href, account, calendar } = await at('werk');
  const resource = { href: null, uid, etag: null, text: event(uid, 'Overleg') };
  const put = await writerOf(account).put(calendar, resource);
  expect(put.result).toBe(result);
  const why = 'why' in put ? put.why : 'calendar-gone';
  expect(Object.keys(allWords())).toContain(why);
  expect(server.look('anna', href).size).toBe(count);
});

test('an event somebody else comes to first is a conflict once, and can be written then', async () => {
  const { server, href, account, calendar } = await at('werk');
  const uid = 'conflict@x.example';
  const at1 = server.put('anna', href, event(uid, 'Eerst'));
  const stands = await writerOf(account).look(calendar, at1);
  const resource = { href: at1, uid, etag: stands?.etag ?? '', text: event(uid, 'Van ons') };
  const first = await writerOf(account).put(calendar, resource);
  const theirs = first.result === 'conflict' ? first.theirs : null;
  expect(theirs?.text).toContain('X-SERVER-SAW:TRUE');
  const again = await writerOf(account).put(calendar, { ...resource, etag: theirs?.etag ?? '' });
  expect(again.result).toBe('written');
});

test('calendars by name: cut once in the middle, away, slow, without tokens', async () => {
  const cut = await at('cut');
  for (let number = 0; number < 120; number += 1)
    cut.server.put('anna', cut.href, event(`nr-${number}`, `${number}`));
  await expect(cut.mirror.look(cut.account, cut.calendar)).rejects.toThrow(
    'calendar-server-unreachable',
  );
  expect(cut.mirror.texts.size).toBe(50);
  await cut.mirror.look(cut.account, cut.calendar);
  expect(cut.mirror.texts.size).toBe(120);
  const away = await at('away');
  await expect(away.mirror.look(away.account, away.calendar)).rejects.toThrow(
    'calendar-server-unreachable',
  );
  const slow = await at('slow');
  const before = slow.clock.now();
  await slow.mirror.look(slow.account, slow.calendar);
  expect(slow.clock.now() - before).toBe(30_000);
  const lost = await at('lost-token');
  lost.server.put('anna', lost.href, event('een', 'Een'));
  for (const count of [1, 0]) {
    const [batch] = await lost.mirror.look(lost.account, lost.calendar);
    expect(batch?.changed.length).toBe(count);
  }
});

test('an event the server cannot give troubles itself alone', async () => {
  const { server, href, account, calendar, mirror } = await at('werk');
  server.put('anna', href, event('broken@x.example', 'Kapot'));
  server.put('anna', href, event('heel@x.example', 'Heel'));
  const [batch] = await mirror.look(account, calendar);
  expect(mirror.titles()).toEqual(['Heel']);
  expect(batch?.troubled.map(({ why }) => why)).toEqual(['calendar-troubled.server-failed']);
});
