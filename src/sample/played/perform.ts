import { Trouble } from '../../core/errors.ts';
import type { OwnerId } from '../../core/ids.ts';
import type { MemoryWorld } from '../../channels/memory/world.ts';
import {
  answer,
  answerBundle,
  approve,
  decideTalk,
  gather,
  questions,
  takeMinutes,
  tell,
  type Consenting,
  type Owner,
} from '../../engine/index.ts';
import { readMessage } from '../../intake/index.ts';
import { actsIn } from '../../store/records/acts.ts';
import { listGatherings } from '../../store/records/gatherings/read.ts';
import { sampleUsers } from '../furnish.ts';
import type { SampleMail } from '../letter.ts';
import type { PlayedStep } from './step.ts';

/** What a step is done on. */
export interface Stagehand {
  readonly owner: Owner;
  readonly world: MemoryWorld;
  /** Brings a letter of somebody outside into a mailbox. */
  readonly deliver: (mail: SampleMail) => Promise<void>;
}

type Step<Does extends PlayedStep['does']> = Extract<PlayedStep, { readonly does: Does }>;

/** Does it. What is not there any more, or cannot be any more, because somebody at the page did otherwise, is left. */
export async function perform(step: PlayedStep, hand: Stagehand): Promise<void> {
  try {
    await doIt(step, hand);
  } catch (trouble) {
    if (!(trouble instanceof Trouble)) throw trouble;
  }
}

async function doIt(step: PlayedStep, hand: Stagehand): Promise<void> {
  const { owner } = hand;
  switch (step.does) {
    case 'says':
      return says(step, owner);
    case 'agrees':
      return agrees(step, owner);
    case 'answers':
      return answers(step, hand);
    case 'minutes': {
      const which = await gatheringOn(step.title, owner);
      const { notes } = step;
      if (which !== null)
        await takeMinutes(owner, doer(step), { which, notes }, languageOf(owner.id));
      return undefined;
    }
    case 'amends': {
      const which = await gatheringOn(step.title, owner);
      const wish = { k: 'amend', number: step.number, take: step.takes } as const;
      if (which !== null) await gather(owner, doer(step), { which, wish }, languageOf(owner.id));
      return undefined;
    }
    case 'chooses':
      return chooses(step, owner);
    case 'writes': {
      const { at, of, from, to, subject, text } = step;
      await hand.deliver({ ...{ at, mailbox: of, from, to, subject, text }, id: idOf(step) });
      return undefined;
    }
    case 'decides': {
      const { number, words } = step;
      const by = doer({ ...step, by: 'principal' });
      await decideTalk(owner, by, { number, words, language: languageOf(owner.id) });
      return undefined;
    }
    default:
      return step satisfies never;
  }
}

/** The meeting that is looked after under this title; null for none. */
async function gatheringOn(title: string, owner: Owner): Promise<{ readonly id: string } | null> {
  const open = await listGatherings(owner.store.read, 'open', 20);
  const found = open.find((one) => one.title.includes(title));
  return found === undefined ? null : { id: found.id };
}

async function says(step: Step<'says'>, owner: Owner): Promise<void> {
  const by = doer(step);
  const told = await tell(owner, by, { text: step.words, language: languageOf(owner.id) });
  if (!told.understood || step.agrees !== true) return;
  await answerBundle(owner, told.arrival, by, { answer: 'all' });
}

/** Everything decided together is agreed to together: a booked hour and the letter that confirms it. */
async function agrees(step: Step<'agrees'>, owner: Owner): Promise<void> {
  const waiting = await actsIn(owner.store.read, 'approve');
  const meant = waiting.filter(({ act }) =>
    [act.kind, ...act.counterpart.addresses].some((one) => step.to.includes(one)),
  );
  const arrivals = new Set(meant.map(({ arrival }) => arrival));
  const together = waiting.filter(({ arrival }) => arrivals.has(arrival));
  for (const { id } of together) await approve(owner, id, doer(step));
}

async function chooses({ about, choice, of }: Step<'chooses'>, owner: Owner): Promise<void> {
  const viewing = { language: languageOf(owner.id), everything: true } as const;
  const asked = (await questions(owner, viewing)).find(({ text }) => text.includes(about));
  if (asked?.choices.includes(choice) !== true) return;
  await answer(owner, asked.decision, doer({ of, by: 'principal' }), choice);
}

async function answers(step: Step<'answers'>, { world, deliver }: Stagehand): Promise<void> {
  const address = /<(?<address>.*)>/.exec(step.from)?.groups?.['address'] ?? step.from;
  const theirs = world
    .sent()
    .filter(({ to }) => to.includes(address))
    .map(({ raw, from }) => ({ from, read: readMessage(raw) }));
  const last = theirs.at(-1);
  if (last?.read.kind !== 'message') return;
  const { subject, messageId } = last.read;
  await deliver({
    at: step.at,
    mailbox: step.of,
    from: step.from,
    to: last.from,
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    text: step.text,
    id: idOf(step),
    ...(messageId === null
      ? {}
      : { headers: [`In-Reply-To: ${messageId}`, `References: ${messageId}`] }),
    ...(step.annexes === undefined
      ? {}
      : {
          annexes: step.annexes.map(({ name, content }) => ({
            name,
            type: 'application/pdf',
            content,
          })),
        }),
  });
}

const idOf = ({
  of,
  from,
  at,
}: {
  readonly of: string;
  readonly from: string;
  readonly at: string;
}) => `${of}-${from.replaceAll(/\W+/g, '-')}-${at.replaceAll(/\D/g, '')}`;

/** The one who does it, with what he may. */
function doer({
  of,
  by,
}: {
  readonly of: PlayedStep['of'];
  readonly by: 'principal' | 'devries';
}): Consenting {
  const id = by === 'principal' ? of : by;
  const user = sampleUsers.find((one) => one.id === id);
  if (user === undefined) throw new Error(`nobody of the sample office is ${id}`);
  const roles = user.access.flatMap(({ principal, role }) => (principal === of ? [role] : []));
  return { id, name: user.name, roles };
}

const languageOf = (owner: OwnerId) => (owner === 'smit' ? 'en' : 'nl');
