import type { Decision } from '../../../core/decision.ts';
import { enclosuresOf } from '../../../core/records/enclosures.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import { papersIn } from '../../../core/gatherings/answers/match-paper.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import { numberedPapers } from '../../../core/gatherings/numbering.ts';
import type { PaperFile, Task } from '../../../core/gatherings/task.ts';
import { atStart, body } from '../../../core/letters/letter.ts';
import { isVouched } from '../../../core/conduct/look.ts';
import { writtenAt, type MessageReading, type PartReading } from '../../../core/records/reading.ts';
import { sayDateFrom } from '../../../core/time/say-date.ts';
import { sentence, type Language } from '../../../core/text/words.ts';
import { changed } from '../deciding.ts';
import { PAPER_MISSING } from '../letters/papers.ts';
import { named, reader, subjectFor, termFor, whenFor } from '../letters/saying.ts';
import { matterOf } from '../orders/may-have.ts';
import { patience } from '../orders/request.ts';
import { sendSet } from '../orders/send.ts';
import type { Answered } from './on-mail.ts';

/** What came with a mail are papers of a meeting: each under its number; what did not come is asked for. */
export function onPapers(
  deciding: Deciding,
  message: MessageReading,
  { gathering, tasks }: Pick<Answered, 'gathering' | 'tasks'>,
): readonly Decision[] {
  const owed = tasks.filter(({ kind }) => kind === 'paper');
  if (owed.length === 0 || enclosuresOf(message).length === 0) return [];
  const { matched, unknown } = papersIn(message, owed);
  const arrived = matched.map(({ part, paper }) => ({
    paper,
    file: fileOf(deciding, message, part),
  }));
  const missing = owed.filter((task) => !matched.some(({ paper }) => paper === task));
  const after = withFiles(gathering, arrived);
  const numbers = new Map(numberedPapers(after).map(({ number, paper }) => [paper.id, number]));
  return [
    ...arrived.map(({ paper, file }) =>
      changed(
        deciding,
        { change: 'paper', gathering: gathering.id, task: paper.id, file, words: file.name },
        sentence('gatherings.paper-here', {
          number: numbers.get(paper.id) ?? '',
          what: paper.what,
          who: named(deciding, paper),
          title: gathering.title,
        }),
      ),
    ),
    ...(unknown.length === 0
      ? []
      : [
          note(
            deciding,
            sentence('gatherings.unknown-files', {
              files: unknown.map(({ name }) => name ?? '…').join('; '),
              title: gathering.title,
            }),
          ),
        ]),
    ...(matched.length > 0 && missing.length > 0 && unknown.length === 0
      ? [
          missingLetter(deciding, message, {
            gathering,
            missing,
            here: matched.map(({ paper }) => paper),
          }),
        ]
      : []),
    ...(isComplete(gathering, after) ? sendSet(deciding, after, { key: 'complete' }) : []),
    ...lateOnes(
      deciding,
      gathering,
      after,
      arrived.map(({ paper }) => paper.id),
    ),
  ];
}

/** The set waited for this: it goes as soon as it is whole, once its moment has come. */
function isComplete(before: Gathering, after: Gathering): boolean {
  const waits = before.tasks.some(
    ({ kind, state, nextAt }) => kind === 'set' && state === 'open' && nextAt !== null,
  );
  const whole = !after.tasks.some(({ kind, state }) => kind === 'paper' && state === 'open');
  return waits && whole && isDue(before);
}

function isDue({ tasks, sendAt }: Gathering): boolean {
  const set = tasks.find(({ kind, state }) => kind === 'set' && state === 'open');
  // It was due already, and is looked at again later.
  return set !== undefined && sendAt !== null && (set.nextAt ?? 0) > sendAt;
}

/** A paper that comes after the set went goes after it. */
function lateOnes(
  deciding: Deciding,
  before: Gathering,
  after: Gathering,
  ids: readonly string[],
): readonly Decision[] {
  const sent = before.tasks.some(({ kind, state }) => kind === 'set' && state === 'done');
  if (!sent || ids.length === 0 || before.from <= deciding.situation.now) return [];
  const only = numberedPapers(after).filter(({ paper }) => ids.includes(paper.id));
  return sendSet(deciding, after, { key: 'after', only });
}

function fileOf(
  { situation }: Deciding,
  message: MessageReading,
  { path, type, name, size, sha256 }: PartReading,
): PaperFile {
  return {
    blob: sha256,
    name: name ?? path,
    type,
    size,
    arrival: situation.arrival.id,
    part: path,
    vouched: isVouched(message),
    confidential: false,
  };
}

function withFiles(
  gathering: Gathering,
  arrived: readonly { readonly paper: Task; readonly file: PaperFile }[],
): Gathering {
  return {
    ...gathering,
    tasks: gathering.tasks.map((task) => {
      const here = arrived.find(({ paper }) => paper.id === task.id);
      return here === undefined ? task : { ...task, state: 'done', file: here.file };
    }),
  };
}

/** "Dank voor uw mail van vanochtend. Het jaarverslag hebben wij; de begroting zat er niet bij." */
export function missingLetter(
  deciding: Deciding,
  message: MessageReading,
  {
    gathering,
    missing,
    here,
  }: {
    readonly gathering: Gathering;
    readonly missing: readonly Task[];
    readonly here: readonly Task[];
  },
): Decision {
  const { now, profile } = deciding.situation;
  const [first] = missing;
  const who = reader(deciding, {
    name: message.from[0]?.name ?? '',
    address: message.from[0]?.address ?? '',
  });
  const { language } = who.tone;
  const by = Math.max(
    ...missing.map((task) => (task.by > now ? task.by : (gathering.sendAt ?? task.by))),
  );
  const term = by > now ? by : gathering.from;
  return (
    mailTo(deciding, who, {
      kind: 'correspondence.ask-missing',
      key: `missing:${first?.id ?? ''}`,
      subject: subjectFor(deciding, gathering, language, 'paper'),
      body: body(PAPER_MISSING, who.tone, {
        received: receivedOn(writtenAt(message) ?? now, now, profile.zone, language),
        have:
          here.length === 0
            ? ''
            : HAVE[language].replace('{what}', atStart(listed(here, language))),
        Missing: atStart(listed(missing, language)),
        by: termFor(deciding, who, term),
        when: whenFor(deciding, who, gathering),
      }),
      reason: sentence('gatherings.asks-missing', {
        who: named(deciding, {
          name: message.from[0]?.name ?? '',
          address: message.from[0]?.address ?? '',
        }),
        what: listed(missing, profile.language),
      }),
      loop: {
        effect: 'gathering',
        gathering: gathering.id,
        purpose: 'chase',
        version: 0,
        loops: missing.map(({ id }) => ({ loop: id, nextAt: patience(deciding, term) })),
      },
      preconditions: missing.map(({ id }) => ({ kind: 'loop-open', loop: id })),
      matter: first === undefined ? null : matterOf(deciding, gathering, first),
    }) ?? note(deciding, sentence('diary.no-account'))
  );
}

const HAVE = { nl: ' {what} hebben wij.', en: ' {what} we have.' } as const;

function receivedOn(at: number, now: number, zone: string, language: Language): string {
  const said = sayDateFrom(at, now, zone, language);
  if (said !== sayDateFrom(now, now, zone, language)) return said;
  return language === 'nl' ? 'vandaag' : 'today';
}

/** Several in one breath. */
export function listed(tasks: readonly Pick<Task, 'what'>[], language: Language): string {
  const names = tasks.map(({ what }) => what);
  const last = names.at(-1) ?? '';
  const and = language === 'nl' ? 'en' : 'and';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
