import type { Language } from '../../../text/words.ts';
import type { Instant, Zone } from '../../../time/instant.ts';
import type { OwnInvitation } from './by-invitation.ts';
import type { OfferedTime } from './times-answer.ts';

/** A mail in plain words, to be read as an answer to the times that were put to its writer. */
export interface AnswerToRead {
  /** Ids of what is held for him, in the order of the answers. */
  readonly holds: readonly string[];
  /** Those of them that the letter which is answered put to him; absent for all. */
  readonly lately?: readonly string[];
  /** Times behind those that he may answer and that nothing holds: a meeting he is invited to. */
  readonly times?: readonly OfferedTime[];
  readonly text: string;
  readonly language: Language;
  readonly writtenAt: Instant;
  /** The clock of whoever writes, where it shows another hour than ours. */
  readonly elsewhere?: Zone;
  /** The invitation of his own that goes with his words. */
  readonly invited?: OwnInvitation;
}
