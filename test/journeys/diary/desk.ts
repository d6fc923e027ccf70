import type { Reader } from '../../../src/core/ports/reader.ts';
import { factsOf } from '../../../src/core/records/fact.ts';
import { correspondence } from '../../../src/duties/correspondence/duty.ts';
import { diary } from '../../../src/duties/diary/duty.ts';
import { meetings } from '../../../src/duties/meetings/duty.ts';
import { addCalendar, approve, tell, type Told } from '../../../src/engine/index.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { actsOn, readActs, type StoredAct } from '../../../src/store/records/acts.ts';
import { occurrencesWithin } from '../../../src/store/records/diary/calendar-objects.ts';
import { letter } from '../../world/letter.ts';
import {
  NINE,
  openTestOffice,
  principal,
  type TestOffice,
  type TestOfficeOptions,
} from '../../world/office.ts';

/** Whoever writes in these journeys, his domain vouches for him. */
const vouching: Reader = {
  readMany: async (jobs) =>
    jobs.map(({ bytes }) => {
      const plain = readMessage(bytes);
      const domain = plain.kind === 'message' ? (plain.from[0]?.address.split('@')[1] ?? '') : '';
      const authentication = {
        spf: 'unknown',
        dkim: 'pass',
        dmarc: 'pass',
        domain,
      } as const;
      return readMessage(bytes, { authentication });
    }),
  async [Symbol.asyncDispose]() {
    await Promise.resolve();
  },
};

export const JANSEN = 'Piet Jansen <piet@jansen.example>';
export const ELS = 'Els Visser <els@visser.example>';
export const KATE = 'Kate Hill <kate@hill.example>';

/** The office of one principal with a calendar of his own, who has written to these people, and they to him. */
export async function openDesk(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const world = await openTestOffice({
    duties: [correspondence, diary, meetings],
    grades: { correspondence: 'checked', diary: 'checked' },
    reader: vouching,
    seed: 'diary',
    ...options,
  });
  await addCalendar(world.owner(), 'werk', { title: 'Werk' });
  for (const [index, from] of [JANSEN, ELS, KATE].entries()) {
    const kate = from === KATE;
    await world.receive(
      letter({
        from,
        to: 'berg@kantoor.example',
        subject: kate ? 'Good day' : 'Goedendag',
        text: kate ? 'Thank you for the lunch.' : 'Dank voor de lunch van vorige week.',
        id: `<before-${index}@post.example>`,
        date: NINE - 86_400_000,
      }),
    );
  }
  for (const to of [JANSEN, ELS, KATE]) {
    const said = { subject: 'Goedendag', text: 'Dank voor uw bericht.', date: NINE - 43_200_000 };
    await world.receive(letter({ from: 'berg@kantoor.example', to, ...said }), { use: 'sent' });
  }
  return world;
}

/** An order in plain words that is understood. */
export async function order(
  world: TestOffice,
  text: string,
  language: 'nl' | 'en' | null = 'nl',
): Promise<Extract<Told, { readonly understood: true }>> {
  const told = await tell(world.owner(), principal(), { text, language });
  if (!told.understood) throw new Error(`not understood: ${told.question}`);
  await world.settle();
  return told;
}

/** Consents to everything that waits, but what is left out; then everything is done. Tells the kinds. */
export async function consent(
  world: TestOffice,
  but: (act: StoredAct) => boolean = () => false,
): Promise<readonly string[]> {
  const waiting = (await readActs(world.owner().store.read, '', 1_000))
    .filter((act) => act.state === 'approve' && !but(act))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id } of waiting) await approve(world.owner(), id, principal());
  await world.settle();
  return waiting.map(({ act }) => act.kind).toSorted();
}

/** A letter that left, as its reader has it. */
export interface Left {
  readonly to: string;
  readonly subject: string;
  /** Between salutation and closing. */
  readonly body: string;
  /** METHOD and PARTSTAT of what goes along for his calendar; null for nothing. */
  readonly calendar: string | null;
  readonly messageId: string;
}

/** Everything that left, oldest first. */
export function left(world: TestOffice): readonly Left[] {
  return world.mail.sent().map(({ raw, to }) => {
    const read = readMessage(raw);
    if (read.kind !== 'message') throw new Error('what left cannot be read');
    const [part] = factsOf(read.facts, 'calendar').map(({ value }) => value);
    const answers = part?.attendees.map(({ answer }) => answer).join(' ') ?? '';
    return {
      to: to.join(' '),
      subject: read.subject,
      body: read.text.split('\n\n').slice(1, 2).join(''),
      calendar: part === undefined ? null : `${part.method} ${part.sequence} ${answers}`,
      messageId: read.messageId ?? '',
    };
  });
}

/** What stands in the diary over the coming weeks: `day hours title (status)`. */
export async function standing(world: TestOffice): Promise<readonly string[]> {
  const { read } = world.owner().store;
  const span = { from: NINE - 86_400_000, until: NINE + 60 * 86_400_000 };
  return (await occurrencesWithin(read, span))
    .filter(({ occurrence }) => occurrence.status !== 'CANCELLED')
    .map(({ occurrence }) => {
      const { start, end, summary, status } = occurrence;
      const said = status === null || status === 'CONFIRMED' ? '' : ` (${status})`;
      return `${start.slice(0, 16)} ${end.slice(11, 16)} ${summary ?? ''}${said}`;
    });
}

/** How the deeds of the diary on an arrival stand, by kind. */
export async function states(world: TestOffice, arrival: string): Promise<readonly string[]> {
  const acts = await actsOn(world.owner().store.read, arrival);
  return acts
    .filter(({ act }) => act.kind !== 'mailbox.file')
    .map(({ act, state }) => `${act.kind} ${state}`);
}
