import { expect, test } from 'vitest';
import { startModelServer } from '../peers/model-server.ts';
import { letter } from '../world/letter.ts';
import {
  answerWith,
  lastQuery,
  MAILS,
  officeWithModel,
  readAlong,
  shown,
} from './reading-along.ts';

test('an earlier mail in a language that is not looked through does not go along', async () => {
  await using server = await startModelServer();
  server.says = () => answerWith({});
  await using world = await officeWithModel(server);
  const from = 'Anna <anna@relatie.example>';
  const to = 'berg@kantoor.example';
  const first = letter({
    from,
    to,
    subject: 'Lieferung',
    id: '<eins@relatie.example>',
    text: 'Sehr geehrter Herr Berg, die Stühle werden leider erst im Dezember geliefert.',
    date: world.clock.now() - 120_000,
  });
  const second = letter({
    from,
    to,
    subject: 'Lieferung',
    id: '<zwei@relatie.example>',
    inReplyTo: '<eins@relatie.example>',
    text: MAILS[1],
    date: world.clock.now() - 60_000,
  });
  await world.receive(first, { origin: 'INBOX;1;1' });
  await world.receive(second, { origin: 'INBOX;1;2' });
  await readAlong(world);
  const [asked] = server.asked;
  if (asked === undefined) throw new Error('nothing was asked');
  expect(shown(asked)).toContain('pleasant conversation');
  expect(shown(asked)).not.toContain('Stühle');
  expect((await lastQuery(world)).covers).toHaveLength(1);
});
