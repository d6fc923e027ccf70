import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { insteadIn } from '../../../core/gatherings/minutes/amend.ts';
import { latestMinutes } from '../../../core/gatherings/gathering.ts';
import { readTaskMail } from '../../../core/gatherings/answers/task-answer.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { changed } from '../deciding.ts';
import { named } from '../letters/saying.ts';
import type { Answered } from './on-mail.ts';

/** Words of one change that are kept. */
const MOST_WORDS = 1_000;
/** Changes one meeting keeps open: more in one round are a dispute, and a person's to settle. */
const MOST_OPEN = 50;

/** Nothing but thanks, or that it is in order. */
const FINE =
  /^(?:(?:beste|dear|geachte|hi|hallo|dag)\b[^\n]{0,60}[,\n]\s*)?(?:(?:dank|bedankt|hartelijk dank|thanks|thank you|many thanks|prima|akkoord|helder|goed|fine|ok|oké|okay|geen (?:op- of aanmerkingen|opmerkingen|wijzigingen)|no (?:comments|changes|remarks)|agreed|looks good|ziet er goed uit)\b[^\n?]{0,80}[.!\s]*)+(?:\n|$)/iu;

/** An answer to minutes that were sent round: what it asks for is noted as a proposal, and never made by itself. */
export function onAmendment(
  deciding: Deciding,
  message: MessageReading,
  { gathering, minutes, tasks }: Answered,
): readonly Decision[] {
  if (minutes === null) return [];
  const latest = latestMinutes(gathering);
  const sender = message.from[0];
  if (latest === null || sender === undefined) return [];
  const words = message.own.trim().slice(0, MOST_WORDS);
  const who = named(deciding, sender);
  if (words === '') return [];
  const instead = insteadIn(words, latest.minutes);
  if (FINE.test(words) && instead === null)
    return [note(deciding, sentence('gatherings.minutes-fine', { who, title: gathering.title }))];
  if (instead === null && isOfAction(words, message, tasks)) return [];
  if (gathering.amendments.filter(({ state }) => state === 'open').length >= MOST_OPEN) return [];
  const late = latest.state === 'approved';
  if (late)
    return [
      note(
        deciding,
        sentence('gatherings.amendment-late', {
          who,
          title: gathering.title,
          words: words.slice(0, SHOWN),
        }),
      ),
    ];
  return [
    changed(
      deciding,
      {
        change: 'amendment',
        gathering: gathering.id,
        amendment: {
          version: minutes,
          name: sender.name === '' ? sender.address : sender.name,
          address: sender.address.toLowerCase(),
          words,
          instead,
        },
      },
      sentence('gatherings.amendment', {
        who,
        title: gathering.title,
        words: words.slice(0, SHOWN),
      }),
    ),
    note(
      deciding,
      sentence('gatherings.amendment', {
        who,
        title: gathering.title,
        words: words.slice(0, SHOWN),
      }),
    ),
  ];
}

/** About an action of his, and about nothing else. */
function isOfAction(
  words: string,
  { language }: MessageReading,
  tasks: Answered['tasks'],
): boolean {
  if (ASKS.test(words)) return false;
  return tasks.some(
    ({ kind }) => kind === 'action' && readTaskMail(words, 'action', language).says !== 'unclear',
  );
}

const SHOWN = 200;
const ASKS =
  /\b(?:wijzig|aanpass|verander|moet zijn|moet luiden|punt \d|bij punt|klopt niet|onjuist|niet juist|graag|change|amend|should|correct|wrong|item \d|please)\b/iu;
