import type { OpenLoop } from '../../../src/core/records/loop.ts';
import { answer, questions } from '../../../src/engine/index.ts';
import { MINUTE_MS } from '../../../src/core/time/instant.ts';
import { listLoops } from '../../../src/store/records/loops.ts';
import { nextMoment } from '../../../src/store/records/wakes.ts';
import { letter } from '../../world/letter.ts';
import { principal, type TestOffice, type TestOfficeOptions } from '../../world/office.ts';
import { consent, left, openDesk } from '../diary/desk.ts';
import { letters } from '../meetings/desk.ts';

/** A moment of Amsterdam. */
export const wall = (local: string): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam').epochMilliseconds;

/** The desk on Tuesday 24 November 2026, nine o'clock. */
export function openChasingDesk(options: TestOfficeOptions = {}): Promise<TestOffice> {
  return openDesk({ seed: 'chasing', ...options });
}

let asked = 0;

/** The principal asks somebody for something himself; the office sees it in his Sent folder. */
export async function asks(
  world: TestOffice,
  to: string,
  { subject, text }: { readonly subject: string; readonly text: string },
): Promise<string> {
  asked += 1;
  const id = `<asked-${asked}@kantoor.example>`;
  const date = world.clock.now();
  await world.receive(letter({ from: 'berg@kantoor.example', to, subject, text, id, date }), {
    use: 'sent',
  });
  return id;
}

/** Somebody writes; under a letter where one is named. */
export async function writes(
  world: TestOffice,
  from: string,
  mail: {
    readonly subject?: string;
    readonly text: string;
    readonly under?: string;
    readonly headers?: readonly string[];
  },
): Promise<void> {
  const { under } = mail;
  await world.receive(
    letter({
      from,
      to: 'berg@kantoor.example',
      subject: mail.subject ?? 'Re: uw bericht',
      text: mail.text,
      date: world.clock.now(),
      ...(under === undefined ? {} : { inReplyTo: under, references: [under] }),
      ...(mail.headers === undefined ? {} : { headers: mail.headers }),
    }),
  );
}

/** The clock comes to a moment, and all there is to do is done; twice, for what was decided may be due at once. */
export async function comesTo(world: TestOffice, local: string): Promise<void> {
  world.clock.moveTo(wall(local));
  await world.settle();
  await world.settle();
}

/** Whatever comes up until a moment is done when it comes up; he consents to all that waits. */
export async function daysPass(world: TestOffice, until: string): Promise<void> {
  const end = wall(until);
  while (world.clock.now() < end) {
    const next = (await nextMoment(world.owner().store.read)) ?? end;
    world.clock.moveTo(Math.min(end, Math.max(world.clock.now() + MINUTE_MS, next)));
    await world.settle();
    await consent(world);
  }
}

export async function openLoops(world: TestOffice): Promise<readonly OpenLoop[]> {
  const loops = await listLoops(world.owner().store.read, 'open', 100);
  return loops.filter((loop) => loop.state === 'open');
}

/** What the principal is asked: the question with its choices. */
export async function isAsked(world: TestOffice): Promise<readonly string[]> {
  const open = await questions(world.owner(), { language: 'nl', everything: true });
  return open.map(({ text, choices }) => `${text} [${choices.join(' | ')}]`);
}

/** He answers the first question there is. */
export async function says(world: TestOffice, words: string): Promise<void> {
  const [open] = await questions(world.owner(), { language: 'nl', everything: true });
  if (open === undefined) throw new Error('he is asked nothing');
  await answer(world.owner(), open.decision, principal(), words);
  await world.settle();
}

/** Letters that left, by when, to whom and under which subject. */
export function sentTimes(world: TestOffice): readonly string[] {
  return world.mail.sent().map(({ at, to }, index) => {
    const moment = Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO('Europe/Amsterdam')
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' });
    return `${moment} ${to.join(' ')}: ${left(world)[index]?.subject ?? ''}`;
  });
}

export { consent, left, letters };

/** What is asked of Jansen. */
export const REPORT = {
  subject: 'Pand Lindelaan',
  text: 'Geachte heer Jansen,\n\nWilt u ons het taxatierapport van het pand sturen?\n\nP. Berg',
};
