import { expect, test } from 'vitest';
import { sampleMessageId } from '../../src/sample/letter.ts';
import { readMessage } from '../../src/intake/index.ts';
import { openWeek } from './week.ts';

const NOTARY = 'notaris@vandenberg-notariaat.example';

test('in the first fortnight nothing on the server is touched, though letters leave', async () => {
  await using week = await openWeek();
  // It is the fifteenth morning, before anybody is in; Visser was reminded on the tenth day.
  expect(week.received('kantoor@visser-makelaars.example')).toHaveLength(1);
  const sent = week.sample.world.look(NOTARY, 'Sent');
  const ids = sent.map((stored) => {
    const read = readMessage(stored.raw);
    return read.kind === 'message' ? read.messageId : null;
  });
  expect(ids).toEqual(
    [
      'briefpapier-besteld',
      'taxatie-gevraagd',
      'volmacht-karel',
      'tafel-gevraagd',
      'inmeten-aangeboden',
    ].map(sampleMessageId),
  );
  for (const folder of ['INBOX', 'Sent', 'Drafts']) {
    const stored = week.sample.world.look(NOTARY, folder);
    expect(stored.flatMap((message) => message.flags)).toEqual([]);
  }
  expect(week.sample.world.look(NOTARY, 'Drafts')).toEqual([]);
  const kept = await week
    .owner('vandenberg')
    .store.read.all(`SELECT state FROM act WHERE kind = 'mailbox.file'`);
  expect(kept.map((row) => row['state'])).toEqual(['kept']);
});

test('after it a copy of what leaves is filed in Sent, once', async () => {
  await using week = await openWeek();
  await week.until('2026-12-07T10:01');
  const [letter] = week.received('j.schaap@schaap-kantoormeubelen.example');
  const copies = week.sample.world
    .look(NOTARY, 'Sent')
    .filter((stored) => new TextDecoder().decode(stored.raw).includes(letter?.messageId ?? '-'));
  expect(copies).toHaveLength(1);
});
