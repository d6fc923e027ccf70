import { expect, test } from 'vitest';
import { calendars, diary } from '../../src/engine/index.ts';
import { wall } from '../../src/sample/zone.ts';
import { readActs, type StoredAct } from '../../src/store/records/acts.ts';
import { mailIn, openWeek, type Week } from './week.ts';

/** Acts about the diary that were proposed between two moments of the week. */
async function proposed(
  week: Week,
  id: 'vandenberg' | 'smit',
  from: string,
  until: string,
): Promise<readonly StoredAct[]> {
  const acts = await readActs(week.owner(id).store.read, '', 10_000);
  return acts.filter(
    ({ act, createdAt }) =>
      /^(?:meeting|invitation|diary)\./.test(act.kind) &&
      createdAt >= wall(from) &&
      createdAt < wall(until),
  );
}

/** As it is before its lines are folded (RFC 5545 section 3.1). */
const unfolded = (text = ''): string => text.replaceAll('\r\n ', '');

const kinds = (acts: readonly StoredAct[]) => acts.map(({ act }) => act.kind).toSorted();
const isTo = ({ counterpart }: StoredAct['act'], address: string): boolean =>
  counterpart.addresses.includes(address);
const mailOf = (acts: readonly StoredAct[], kind: string) =>
  mailIn(acts.find(({ act }) => act.kind === kind));

test('both principals have a diary of work, one of their own, and days to mind that take no time', async () => {
  await using week = await openWeek();
  for (const id of ['vandenberg', 'smit'] as const) {
    const owner = week.owner(id);
    expect((await calendars(owner)).filter(({ counts }) => counts)).toHaveLength(2);
    const span = { from: wall('2026-12-07T00:00'), until: wall('2026-12-14T00:00') };
    const viewing = { language: 'nl', everything: false } as const;
    const { entries, busy } = await diary(owner, span, viewing);
    expect(entries.length).toBeGreaterThan(12);
    expect(entries.filter(({ hidden }) => hidden)).toHaveLength(1);
    expect(busy.filter(({ kind }) => kind === 'unknown')).toEqual([]);
    const birthdays = entries.filter(({ calendar }) => /verjaardagen|birthdays/.test(calendar));
    expect(birthdays.map(({ occurrence }) => occurrence.transparent)).toEqual([true]);
  }
});

test('an invitation that suits has an acceptance ready, in the words and on the clock of whoever invites', async () => {
  await using week = await openWeek();
  await week.until('2026-12-08T14:30');
  const acts = await proposed(week, 'vandenberg', '2026-12-08T14:00', '2026-12-08T14:30');
  expect(kinds(acts)).toEqual(['diary.keep', 'diary.keep', 'invitation.accept']);
  const mail = mailOf(acts, 'invitation.accept');
  expect(mail.text).toContain('Wednesday 16 December 2026, 15:00–15:45 London time');
  expect(unfolded(mail.calendar?.text)).toContain('PARTSTAT=ACCEPTED');
});

test('one that falls in her consultation hours has a refusal ready, and says what it falls in', async () => {
  await using week = await openWeek();
  await week.until('2026-12-09T13:30');
  const acts = await proposed(week, 'smit', '2026-12-09T13:00', '2026-12-09T13:30');
  expect(kinds(acts)).toEqual(['diary.keep', 'diary.keep', 'invitation.decline']);
  const keep = acts.find(({ act }) => act.reason.key === 'diary.invited-taken');
  expect(keep?.act.remarks.map(({ said }) => said.values['what'])).toEqual(['Consultation hours']);
  const { calendar } = mailOf(acts, 'invitation.decline');
  expect(unfolded(calendar?.text)).toContain('PARTSTAT=DECLINED');
});

test('the answer to an invitation of ours is noted; times that were held are chosen from in plain words', async () => {
  await using week = await openWeek();
  await week.until('2026-12-09T17:00');
  const answered = await proposed(week, 'vandenberg', '2026-12-09T14:00', '2026-12-09T15:00');
  expect(kinds(answered)).toEqual(['diary.keep']);
  expect(answered[0]?.act.reason.values['answers']).toEqual({
    nl: 'Bram Visser komt',
    en: 'Bram Visser will come',
  });
  const chosen = await proposed(week, 'vandenberg', '2026-12-09T16:00', '2026-12-09T17:00');
  expect(kinds(chosen)).toEqual(['meeting.confirm', 'meeting.plan', 'meeting.release']);
  expect(mailOf(chosen, 'meeting.confirm').text).toContain(
    'Hierbij bevestig ik je afspraak met de heer Van den Berg: dinsdag 15 december 2026, 10.00–10.30 uur',
  );
});

test('what nobody answered to lapses on Thursday at noon: both times are free again, in one letter', async () => {
  await using week = await openWeek();
  await week.until('2026-12-10T13:00');
  const lapsed = await proposed(week, 'vandenberg', '2026-12-10T12:00', '2026-12-10T13:00');
  // What is kept for others at that hour is another story.
  const acts = lapsed.filter(
    ({ act }) =>
      act.kind === 'meeting.release' || isTo(act, 'j.schaap@schaap-kantoormeubelen.example'),
  );
  expect(kinds(acts)).toEqual(['meeting.offer', 'meeting.release', 'meeting.release']);
  expect(mailOf(acts, 'meeting.offer').text).toMatch(
    /– vrijdag 11 december 2026, 16\.30–17\.00 uur[^\n]*\n– maandag 14 december 2026, 13\.30–14\.00 uur/,
  );
});
