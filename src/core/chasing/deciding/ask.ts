import type { Question } from '../../decision.ts';
import type { Sources } from '../../act.ts';
import type { Person } from '../../records/person.ts';
import { namedAs } from '../../people/salutation.ts';
import { capital } from '../../text/phrases.ts';
import { inBoth, say, sentence, type Sentence } from '../../text/words.ts';
import type { Profile } from '../../situation.ts';
import type { ChaseAnswer } from '../answer.ts';
import { asSaid } from '../as-said.ts';
import { chaseAfter } from '../days.ts';
import type { AskWhy, Round } from '../round.ts';
import type { ChasedLoop } from '../chased.ts';
import { chasingWords } from '../words.ts';

/** A question nobody answered is brought back after so many working days, not every morning. */
export const ASK_AGAIN_DAYS = 5;

/** The one proposal the principal gets; whatever he answers is carried out, and ends it. */
export function askPrincipal(
  { of, why }: { readonly of: ChasedLoop; readonly why: AskWhy },
  { round, person, profile, sources }: AskedFrom,
): Question {
  const choices = choicesFor(why, of, round);
  const reason = sentence(`chasing.ask-${why}`, valuesOf(of, person, profile));
  return {
    kind: 'question',
    reason,
    choices: choices.map(({ said }) => said),
    follows: choices.map(({ said, effect }) => asSaid(effect, [of.loop.id], said, sources)),
    askAgainAt: chaseAfter(round.now, ASK_AGAIN_DAYS, round.sides),
    sources,
  };
}

/** What a question to the principal is made from. */
export interface AskedFrom {
  readonly round: Round;
  readonly person: Person | null;
  readonly profile: Profile;
  readonly sources: Sources;
}

/** Who is silent on what, in words. What may not be repeated is left out by the sentence itself. */
export function valuesOf(
  { loop }: ChasedLoop,
  person: Person | null,
  profile: Profile,
): Sentence['values'] {
  const name = namedAs({ person, name: '' }, profile.language) || loop.address;
  const { chases } = loop;
  return {
    name,
    // An address stays as it is written.
    Name: name.includes('@') ? name : capital(name),
    what: loop.what,
    telephone: person?.telephones[0] ?? '',
    times: inBoth((language) =>
      chases === 1
        ? say(chasingWords, sentence('chasing.one-reminder'), language)
        : say(
            chasingWords,
            sentence('chasing.reminders', { count: counted(chases, language) }),
            language,
          ),
    ),
  };
}

const COUNTED = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six'],
} as const;

function counted(count: number, language: 'nl' | 'en'): string {
  return COUNTED[language][count] ?? String(count);
}

interface Choice {
  readonly said: Sentence;
  readonly effect: ChaseAnswer;
}

const RING: Choice = choice('telephone', { does: 'ring', by: 'principal' });
const HAVE_RUNG: Choice = choice('have-rung', { does: 'ring', by: 'office' });
const WRITE: Choice = choice('write-yourself', { does: 'write' });
const REMIND: Choice = choice('remind', { does: 'remind' });
const REST: Choice = choice('let-rest', { does: 'rest' });

function choice(key: string, effect: ChaseAnswer): Choice {
  return { said: sentence(`chasing.choice-${key}`), effect };
}

function choicesFor(why: AskWhy, of: ChasedLoop, round: Round): readonly Choice[] {
  const rung = round.who.hasTelephone ? [HAVE_RUNG] : [];
  switch (why) {
    case 'after-last':
    case 'needed':
      return [RING, ...rung, REMIND, ...colleague(of, round), WRITE, REST];
    case 'call-now':
      return [RING, ...rung, WRITE, REST];
    case 'away':
      return [RING, ...rung, ...colleague(of, round), WRITE, REST];
    case 'after-call':
      return [
        choice('answered', { does: 'answered' }),
        choice('not-reached', { does: 'not-reached' }),
        REMIND,
        REST,
      ];
    default:
      // Nobody is reminded here, so neither is that offered.
      return [RING, WRITE, choice('answered', { does: 'answered' }), REST];
  }
}

/** A colleague of theirs whom we know, where he may be told. */
function colleague({ loop }: ChasedLoop, { colleagues, mayTell }: Round): readonly Choice[] {
  const [one] = mayTell(loop) ? colleagues : [];
  if (one === undefined) return [];
  const said = sentence('chasing.choice-colleague', { other: one.name });
  return [{ said, effect: { does: 'ask-colleague', standIn: one } }];
}
