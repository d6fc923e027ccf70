import type { Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { mustBeSeen, note, warning, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import type { Attendee, Gathering } from '../../../core/gatherings/gathering.ts';
import { actionsSaid } from './previous.ts';
import {
  nameOfPaper,
  numbered,
  numberedPapers,
  type NumberedPaper,
} from '../../../core/gatherings/numbering.ts';
import { openTasks } from '../../../core/gatherings/gathering.ts';
import { body } from '../../../core/letters/letter.ts';
import { sentence, type Language } from '../../../core/text/words.ts';
import { about, ask, changed, workingDays } from '../deciding.ts';
import { AFTER_SET, SET } from '../letters/papers.ts';
import { calledFor, reader, saidWhen, subjectFor, whenFor } from '../letters/saying.ts';
import { matterOf, mayHave } from './may-have.ts';

/** Files of one set. */
const MOST_FILES = 60;

/** Papers that are not here and were asked of somebody. */
export function missingPapers(gathering: Gathering): readonly NumberedPaper[] {
  return numberedPapers(gathering).filter(({ paper }) => paper.state === 'open');
}

/** The set as it goes out now: which version it is. */
function versionOf({ letters }: Gathering): number {
  return (
    Math.max(
      0,
      ...letters.filter(({ purpose }) => purpose === 'papers').map(({ version }) => version),
    ) + 1
  );
}

/**
 * Sends agenda and papers to everybody who comes, each by himself. A paper that is for the principal alone does not go
 * along, and nobody who does not belong to its matter gets any of it.
 */
export function sendSet(
  deciding: Deciding,
  gathering: Gathering,
  { key, only = null }: { readonly key: string; readonly only?: readonly NumberedPaper[] | null },
): readonly Decision[] {
  const { people, title } = gathering;
  if (people.length === 0) return [note(deciding, sentence('gatherings.nobody-comes', { title }))];
  const here = (only ?? numberedPapers(gathering)).filter(({ paper }) => paper.file !== null);
  const [hidden, shown] = [
    here.filter(({ paper }) => paper.file?.confidential === true),
    here.filter(({ paper }) => paper.file?.confidential === false),
  ];
  const set = openTasks(gathering, 'set');
  const letters = people.flatMap((person): readonly Decision[] => {
    if (!mayHave(deciding, gathering, person))
      return [note(deciding, sentence('gatherings.not-of-matter', { who: person.name, title }))];
    return [setLetter(deciding, gathering, person, { key, papers: shown, only: only !== null })];
  });
  return [
    ...letters,
    ...hidden.map(({ number, paper }) =>
      note(deciding, sentence('gatherings.confidential-paper', { number, what: paper.what })),
    ),
    ...set.map((task) =>
      changed(
        deciding,
        {
          change: 'heard',
          gathering: gathering.id,
          task: task.id,
          rung: null,
          nextAt: workingDays(deciding, 1),
          by: null,
          words: null,
          unclear: false,
        },
        sentence('gatherings.set-goes', { title }),
      ),
    ),
  ];
}

function setLetter(
  deciding: Deciding,
  gathering: Gathering,
  person: Attendee,
  {
    key,
    papers,
    only,
  }: { readonly key: string; readonly papers: readonly NumberedPaper[]; readonly only: boolean },
): Decision {
  const who = reader(deciding, person);
  const { language } = who.tone;
  const version = versionOf(gathering);
  const letter = body(only ? AFTER_SET : SET, who.tone, {
    papers: papers.length === 0 ? '' : language === 'nl' ? ' en de stukken' : ' and the papers',
    meeting: calledFor(deciding, gathering, language),
    when: whenFor(deciding, who, gathering),
    where: gathering.place === null ? '' : `, ${gathering.place}`,
    agenda: only ? paperLines(papers) : agendaLines(gathering, papers),
    missing: only ? '' : missingLines(gathering, language),
    previous: only ? '' : actionsSaid(deciding, gathering, who),
  });
  return (
    mailTo(deciding, who, {
      kind: 'meeting.papers',
      key: `${key}:papers:${person.address}`,
      subject: subjectFor(deciding, gathering, language, 'papers'),
      body: letter,
      reason: sentence('gatherings.sends-set', {
        who: person.name,
        title: gathering.title,
        when: saidWhen(deciding, gathering),
        count: String(papers.length),
      }),
      annexes: papers.slice(0, MOST_FILES).flatMap(({ number, paper }) => {
        if (paper.file === null) return [];
        const { blob, type, size } = paper.file;
        return [{ blob, type, size, name: nameOfPaper({ number, paper }) }];
      }),
      loop: {
        effect: 'gathering',
        gathering: gathering.id,
        purpose: 'papers',
        version,
        loops: [],
      },
      remarks: remarksOn(papers),
      matter: matterOf(deciding, gathering, person),
    }) ?? note(deciding, sentence('diary.no-account'))
  );
}

/** What somebody must see before it leaves: a file of somebody nobody vouches for. */
function remarksOn(papers: readonly NumberedPaper[]): readonly Remark[] {
  const doubtful = papers.filter(({ paper }) => paper.file?.vouched === false);
  const foreign = papers.some(({ paper }) =>
    /\.(?:docm|xlsm|pptm|dotm)$/i.test(paper.file?.name ?? ''),
  );
  return [
    ...doubtful.map(({ number, paper }) =>
      mustBeSeen(sentence('gatherings.not-vouched', { number, what: paper.what, who: paper.name })),
    ),
    ...(foreign ? [warning(sentence('gatherings.with-macros'))] : []),
  ];
}

function paperLines(papers: readonly NumberedPaper[]): string {
  return papers.map((one) => `– ${nameOfPaper(one)}`).join('\n');
}

/** The agenda with the papers under their points. */
export function agendaLines(gathering: Gathering, papers: readonly NumberedPaper[]): string {
  const { items, loose } = numbered(gathering);
  const goes = new Set(papers.map(({ paper }) => paper.id));
  const lines = items.flatMap(({ number, title, papers: own }) => [
    `${number}. ${title}`,
    ...own.filter(({ paper }) => goes.has(paper.id)).map((one) => `    – ${nameOfPaper(one)}`),
  ]);
  return [
    ...lines,
    ...loose.filter(({ paper }) => goes.has(paper.id)).map((one) => `– ${nameOfPaper(one)}`),
  ].join('\n');
}

function missingLines(gathering: Gathering, language: Language): string {
  const missing = missingPapers(gathering);
  if (missing.length === 0) return '';
  const names = missing.map(({ number, paper }) => `${number} ${paper.what}`).join('; ');
  return language === 'nl' ? `\n\nVolgt nog: ${names}.` : `\n\nTo follow: ${names}.`;
}

/** What is missing is told with what can be done about it; nothing leaves. */
export function tellMissing(deciding: Deciding, gathering: Gathering): Decision {
  const missing = missingPapers(gathering);
  const [set] = openTasks(gathering, 'set');
  return ask(
    set === undefined ? deciding : about(deciding, set),
    sentence('gatherings.papers-missing', {
      title: gathering.title,
      when: saidWhen(deciding, gathering),
      papers: missing
        .map(
          ({ number, paper }) =>
            `${number} ${paper.what}${paper.name === '' ? '' : ` (${paper.name})`}`,
        )
        .join('; '),
    }),
    ['send-without', 'wait', 'postpone', 'telephone'],
  );
}
