import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import { strangers } from '../../../core/diary/acting/strangers.ts';
import { sameTask, type AgendaItem, type Gathering } from '../../../core/gatherings/gathering.ts';
import { numbered, numberedPapers } from '../../../core/gatherings/numbering.ts';
import type { NewTask } from '../../../core/gatherings/task.ts';
import { dayTerm, papersTerm } from '../../../core/gatherings/terms.ts';
import type { GatherWish } from '../../../core/gatherings/wish.ts';
import { derivedWord } from '../../../core/ids.ts';
import { body } from '../../../core/letters/letter.ts';
import { sentence } from '../../../core/text/words.ts';
import { changed, termsOf } from '../deciding.ts';
import { ASK_PAPER } from '../letters/papers.ts';
import {
  calledFor,
  named,
  reader,
  saidWhen,
  subjectFor,
  termFor,
  whenFor,
} from '../letters/saying.ts';
import { matterOf } from './may-have.ts';
import { asTask, sendingOf, task, taskId, type Opened } from './opened.ts';

/** Points of an agenda. */
const MOST_ITEMS = 60;

/** Puts points on the agenda, behind what stands there. */
export function agenda(
  deciding: Deciding,
  on: Opened,
  { items }: Extract<GatherWish, { readonly k: 'agenda' }>,
  key: string,
): readonly Decision[] {
  const { gathering } = on;
  const fresh = itemsOf(deciding, gathering, items, key);
  if (fresh.length === 0)
    return [
      ...on.decisions,
      note(deciding, sentence('gatherings.on-agenda-already', { title: gathering.title })),
    ];
  const after = { ...gathering, items: [...gathering.items, ...fresh] };
  return [
    ...on.decisions,
    changed(
      deciding,
      { change: 'items', gathering: gathering.id, items: fresh },
      sentence('gatherings.agenda', {
        title: gathering.title,
        items: fresh.map(({ title }) => title).join('; '),
      }),
    ),
    ...sendingOf(deciding, after).decisions,
    note(
      deciding,
      sentence('gatherings.agenda-stands', { title: gathering.title, agenda: saidAgenda(after) }),
    ),
  ];
}

function itemsOf(
  deciding: Deciding,
  { items, id }: Gathering,
  titles: readonly string[],
  key: string,
): readonly AgendaItem[] {
  const known = new Set(items.map(({ title }) => title.toLowerCase()));
  return titles
    .filter((title) => !known.has(title.toLowerCase()))
    .slice(0, Math.max(0, MOST_ITEMS - items.length))
    .map((title, place) => ({
      id: derivedWord(`${deciding.situation.arrival.id}:${id}:${key}:item:${place}`, ITEM_ID),
      title,
    }));
}

const ITEM_ID = 8;

/** "1. Jaarcijfers; 2. Begroting". */
export function saidAgenda(gathering: Pick<Gathering, 'items' | 'tasks'>): string {
  return numbered(gathering)
    .items.map(({ number, title }) => `${number}. ${title}`)
    .join('; ');
}

/** Somebody delivers a paper; he is asked for it. One that is given is here at once. */
export function paper(
  deciding: Deciding,
  on: Opened,
  wish: Extract<GatherWish, { readonly k: 'paper' }>,
  key: string,
): readonly Decision[] {
  const { gathering } = on;
  const found = itemFor(deciding, gathering, wish.item, key);
  const withItem =
    found.fresh === null ? gathering : { ...gathering, items: [...gathering.items, found.fresh] };
  const { sendAt, decisions: sending } = sendingOf(deciding, withItem);
  const terms = termsOf(deciding);
  const by = wish.by === null ? papersTerm(gathering.from, sendAt, terms) : dayTerm(wish.by, terms);
  const fresh = paperTask(deciding, wish, { key, by, item: found.id });
  const { file, address } = fresh;
  if (file === null && sameTask(gathering, fresh) !== null)
    return [
      ...on.decisions,
      note(
        deciding,
        sentence('gatherings.asked-already', { what: wish.what, title: gathering.title }),
      ),
    ];
  const after: Gathering = {
    ...withItem,
    sendAt,
    tasks: [...gathering.tasks, asTask(deciding, fresh)],
  };
  return [
    ...on.decisions,
    ...(found.fresh === null
      ? []
      : [
          changed(
            deciding,
            { change: 'items', gathering: gathering.id, items: [found.fresh] },
            sentence('gatherings.agenda', { title: gathering.title, items: found.fresh.title }),
          ),
        ]),
    ...sending,
    task(deciding, gathering, fresh),
    ...(file === null && address !== ''
      ? [
          paperLetter(deciding, after, fresh, {
            key,
            stranger: wish.from === null ? [] : strangers([wish.from]),
          }),
        ]
      : []),
    ...(file === null && address === ''
      ? [note(deciding, sentence('gatherings.paper-of-nobody', { what: wish.what }))]
      : []),
  ];
}

/** A paper as it is guarded; one that was given is here. */
function paperTask(
  deciding: Deciding,
  { what, from, file }: Extract<GatherWish, { readonly k: 'paper' }>,
  { key, by, item }: { readonly key: string; readonly by: number; readonly item: string | null },
): NewTask {
  const address = from?.address?.toLowerCase() ?? '';
  const arrival = deciding.situation.arrival.id;
  return {
    id: taskId(deciding, `${key}:paper`),
    kind: 'paper',
    what,
    owes: address === '' ? 'we' : 'they',
    name: from?.name ?? '',
    address,
    by,
    nextAt: by,
    rung: 'mentioned',
    item,
    file:
      file === null ? null : { ...file, arrival, part: null, vouched: true, confidential: false },
  };
}

/** The point a paper belongs to: by its number, by its words, or one of that name that is made. */
function itemFor(
  deciding: Deciding,
  gathering: Gathering,
  item: string | null,
  key: string,
): { readonly id: string | null; readonly fresh: AgendaItem | null } {
  if (item === null) return { id: null, fresh: null };
  const words = item.trim().toLowerCase();
  const numberedItem = /^\d{1,2}$/.test(words) ? gathering.items[Number(words) - 1] : undefined;
  const known = numberedItem ?? gathering.items.find(({ title }) => title.toLowerCase() === words);
  if (known !== undefined) return { id: known.id, fresh: null };
  if (/^\d+$/.test(words)) return { id: null, fresh: null };
  const [fresh = null] = itemsOf(deciding, gathering, [item], `${key}:of`);
  return { id: fresh?.id ?? null, fresh };
}

/** Asks for a paper, for the first time. */
function paperLetter(
  deciding: Deciding,
  gathering: Gathering,
  fresh: NewTask,
  { key, stranger }: { readonly key: string; readonly stranger: ReturnType<typeof strangers> },
): Decision {
  const who = reader(deciding, fresh);
  const { language } = who.tone;
  const number =
    numberedPapers(gathering).find(({ paper: one }) => one.id === fresh.id)?.number ?? null;
  const item = gathering.items.find(({ id }) => id === fresh.item)?.title ?? null;
  const secret = deciding.situation.profile.secrecy !== 'none';
  const of =
    item === null || secret
      ? ''
      : language === 'nl'
        ? ` bij agendapunt ${number ?? ''} (${item})`
        : ` on item ${number ?? ''} (${item})`;
  return (
    mailTo(deciding, who, {
      kind: 'correspondence.write',
      key: `${key}:paper-asked`,
      subject: subjectFor(deciding, gathering, language, 'paper'),
      body: body(ASK_PAPER, who.tone, {
        when: whenFor(deciding, who, gathering),
        meeting: calledFor(deciding, gathering, language),
        papers: `${fresh.what}${of}`,
        by: termFor(deciding, who, fresh.by),
        send: termFor(deciding, who, gathering.sendAt ?? fresh.by),
      }),
      reason: sentence('gatherings.asks', {
        who: named(deciding, fresh),
        what: fresh.what,
        when: saidWhen(deciding, gathering),
      }),
      loop: {
        effect: 'gathering',
        gathering: gathering.id,
        purpose: 'request',
        version: 0,
        loops: [{ loop: fresh.id, nextAt: fresh.nextAt }],
      },
      preconditions: [{ kind: 'loop-open', loop: fresh.id }],
      matter: matterOf(deciding, gathering, fresh),
      remarks: stranger,
    }) ?? note(deciding, sentence('diary.no-account'))
  );
}
