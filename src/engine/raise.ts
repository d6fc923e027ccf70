import { say, type Sentence, type Words } from '../core/text/words.ts';
import type { Profile } from '../core/situation.ts';
import { insertAlert } from '../store/records/alerts.ts';
import { appendLedger } from '../store/records/ledger.ts';
import type { Writer } from '../store/access.ts';
import type { Owner } from './owner.ts';
import { fitWords } from '../core/diary/fit/words.ts';
import { elsewhereWords } from '../core/diary/words-elsewhere.ts';
import { words as mandateWords } from '../core/mandate/words.ts';
import { careWords } from './care/words.ts';
import { modelWords } from './reading-along/words.ts';
import { contactsElsewhereWords } from '../core/people/words-elsewhere.ts';
import { contactsEngineWords } from './contacts/words.ts';
import { diaryEngineWords } from './diary/words.ts';
import { personWords } from './people/words.ts';
import { hisWordWords } from './his-word/words.ts';
import { engineWords } from './words.ts';

/** Something to be told at once, and the record it is about. */
export interface Raised {
  readonly said: Sentence;
  readonly urgent: boolean;
  readonly about: string;
}

/**
 * Puts an alert on record, in the principal's language. The page shows it from here; other roads are
 * taken by the act step, after the commit, so that nothing is told of what was rolled back.
 */
export async function raise(
  owner: Owner,
  writer: Writer,
  profile: Profile,
  raised: Raised,
): Promise<number> {
  const at = owner.tools.clock.now();
  const text = say(allWords(owner), raised.said, profile.language);
  const id = await insertAlert(writer, {
    at,
    urgent: raised.urgent,
    text,
    about: raised.about,
    told: [],
  });
  await appendLedger(writer, {
    at,
    kind: 'alert-told',
    subject: raised.about,
    by: 'office',
    refs: [`alert-${id}`],
    marks: { road: 'page', urgent: String(raised.urgent) },
  });
  return id;
}

/** Whoever knows the duties can put their sentences into words. */
export interface Speaking {
  readonly tools: Pick<Owner['tools'], 'duties'>;
}

/** Tables already joined, by the list of duties they belong to. */
const joined = new WeakMap<object, Words>();

/** Every sentence the engine, the mandate, conduct and the duties know. */
export function allWords({ tools }: Speaking): Words {
  const known = joined.get(tools.duties);
  if (known !== undefined) return known;
  const words: Words = Object.assign(
    {},
    engineWords,
    hisWordWords,
    diaryEngineWords,
    personWords,
    contactsEngineWords,
    elsewhereWords,
    contactsElsewhereWords,
    careWords,
    modelWords,
    mandateWords,
    fitWords,
    ...tools.duties.map((duty) => duty.words),
  );
  joined.set(tools.duties, words);
  return words;
}
