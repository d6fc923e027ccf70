import { expect, test } from 'vitest';
import { approvals, approve, why } from '../../src/engine/index.ts';
import { readMessage } from '../../src/intake/index.ts';
import { listLoops } from '../../src/store/records/loops.ts';
import { wall } from '../../src/sample/week.ts';
import { himself, openWeek, type Week } from './week.ts';

const JANSEN = 'w.jansen@jansen-post.example';
const SMIT = 'dr.smit@smit-clinic.example';

/** Dr Smit says yes to what lies ready for Jansen, with one call. */
async function sayYes(week: Week): Promise<string> {
  const owner = week.owner('smit');
  const viewing = { language: 'en', everything: true } as const;
  const waiting = await approvals(owner, owner.store.read, viewing);
  const proposal = waiting.find((one) => one.counterpart.includes('Jansen'));
  expect(proposal?.kind).toBe('correspondence.acknowledge');
  const id = proposal?.act ?? '';
  expect(await approve(owner, id, himself('smit'))).toEqual({ result: 'approved' });
  await week.sample.week.settle();
  return id;
}

function subjectsInSent(week: Week): readonly string[] {
  return week.sample.world.look(SMIT, 'Sent').map((stored) => {
    const read = readMessage(stored.raw);
    return read.kind === 'message' ? read.subject : '';
  });
}

test('a complaint is acknowledged with the day of the answer: proposed, approved with one call, sent, filed in Sent', async () => {
  await using week = await openWeek();
  await week.until('2026-12-10T20:00');
  expect(week.received(JANSEN)).toEqual([]);

  const id = await sayYes(week);

  const [letter, ...more] = week.received(JANSEN);
  expect(more).toEqual([]);
  expect(letter?.text).toContain('Geachte heer of mevrouw Jansen,');
  expect(letter?.text).toContain('uiterlijk woensdag 16 december hoort u van ons');
  expect(letter?.inReplyTo).toBe('<jansen-klacht@week.example>');
  // The mailbox was connected more than a fortnight ago: the copy lies in Sent as her own mail does.
  expect(subjectsInSent(week)).toContain('Uw bericht van donderdag 10 december');

  const told = await why(week.owner('smit'), id, { language: 'en', everything: true });
  expect(told?.act?.state).toBe('done');
  expect(told?.approvals.map((one) => one.by)).toEqual(['smit']);
  expect(JSON.stringify(told?.sources)).toContain('ruim een uur in de wachtkamer');
});

test('the promise is kept in mind: the day before she hears of it, and her own answer closes it', async () => {
  await using week = await openWeek();
  await week.until('2026-12-10T20:00');
  await sayYes(week);
  const read = week.owner('smit').store.read;
  const loop = async (state: 'open' | 'closed') =>
    (await listLoops(read, state, 100)).find((one) => one.address === JANSEN);
  expect(await loop('open')).toMatchObject({ owes: 'we', nextAt: wall('2026-12-15T10:00') });

  await week.until('2026-12-15T10:01');
  const item = await week
    .owner('smit')
    .store.read.all(
      `SELECT decision FROM decision WHERE kind = 'question' AND answered_at IS NULL`,
    );
  expect(JSON.stringify(item)).toContain('Klacht over de wachttijd');

  await week.mail({
    id: 'jansen-antwoord',
    mailbox: 'smit',
    folder: 'sent',
    from: `Dr Smit <${SMIT}>`,
    to: `W. Jansen <${JANSEN}>`,
    subject: 'Re: Klacht over de wachttijd',
    answers: 'jansen-klacht',
    text: 'Geachte heer of mevrouw Jansen,\n\nU hebt gelijk, en het spijt mij. Ik heb met de balie afgesproken dat zij wachtenden voortaan na een kwartier inlicht.\n\nDr. Smit',
  });
  expect(await loop('open')).toBeUndefined();
  expect(await loop('closed')).toMatchObject({ outcome: 'answered' });
});
