import type { Decision } from '../../../core/decision.ts';
import { MOST_QUOTED } from '../../../core/diary/acting/letters/answer-words.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { dropped } from '../steps/give-up.ts';
import type { Answered } from './answered.ts';
import type { Heard } from './heard.ts';

const NOUN_NL = '(?:afspraak|overleg|gesprek|bespreking|vergadering|kennismaking|ontmoeting)';
const NOUN_EN = '(?:meeting|appointment|call|conversation)';
/** "Ik zie af van de afspraak op maandag" is said of that Monday. */
const NO_DAY =
  '(?! (?:op|om|van|die|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|on|at|for|until|before|tomorrow))';

/** The whole meeting is meant, and no time of it. */
const WITHDRAWS = new RegExp(
  `\\b(?:${[
    `${NOUN_NL} hoeft (?:[a-z]+ ){0,4}niet (?:meer|langer)`,
    `${NOUN_NL} is (?:[a-z]+ ){0,4}niet (?:meer|langer) nodig`,
    'hoeven (?:we|wij) (?:[a-z]+ ){0,3}niet (?:meer|langer) (?:af te spreken|te overleggen|te vergaderen)',
    `(?:zie|zien) (?:[a-z]+ ){0,3}van (?:de|het|deze|dit|onze|een) ${NOUN_NL} af`,
    `(?:zie|zien) (?:[a-z]+ ){0,3}af van (?:de|het|deze|dit|onze|een) ${NOUN_NL}`,
    "(?:need not|don['’]t need to|do not need to) meet (?:any ?more|any longer|at all|after all)",
    `no longer need (?:to meet|(?:the|this|that|our|a) ${NOUN_EN})`,
    `${NOUN_EN} is no longer (?:needed|necessary)`,
  ].join('|')})\\b${NO_DAY}`,
  'i',
);

/**
 * The only one it is arranged with wants it no more: it ends, what is kept is let go, and the principal reads why. Null where he says
 * anything else, or is known by his name only.
 */
export function withdraws(
  deciding: Deciding,
  message: MessageReading,
  { convening, party, by }: Answered,
  { said, wishes }: Pick<Heard, 'said' | 'wishes'>,
): readonly Decision[] | null {
  const words = message.own.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_QUOTED);
  const comes =
    wishes.length > 0 || said.some(({ answer }) => answer === 'yes' || answer === 'if-need');
  if (by === 'name' || comes || convening.parties.length > 1) return null;
  if (words.includes('?') || !WITHDRAWS.test(words)) return null;
  const who = party.name === '' ? party.address : party.name;
  return [
    note(deciding, sentence('meetings.withdrawn', { who, words })),
    ...dropped(deciding, convening),
  ];
}
