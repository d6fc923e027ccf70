import { randomFillSync } from 'node:crypto';
import { openPress } from '../channels/paper/press.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { AlertRoad } from '../core/ports/alert.ts';
import type { Authenticator, Reader } from '../core/ports/reader.ts';
import { writeId, type OwnerId } from '../core/ids.ts';
import { duties } from '../duties/index.ts';
import grades from '../duties/grades.json' with { type: 'json' };
import type { Tools } from '../engine/index.ts';
import type { Grade } from '../core/mandate/level.ts';

/** Random bytes fetched for this many ids at once. */
const POOL_BYTES = 4_096;
const ID_BYTES = 10;

/** Makes ids from the machine's own randomness. */
export function idMaker(): Tools['newId'] {
  const pool = new Uint8Array(POOL_BYTES);
  let at = POOL_BYTES;
  return (kind) => {
    if (at + ID_BYTES > POOL_BYTES) {
      randomFillSync(pool);
      at = 0;
    }
    at += ID_BYTES;
    return writeId(kind, pool.subarray(at - ID_BYTES, at));
  };
}

/** What the composition root decides for a whole office; the rest has one answer. */
export interface ToolChoices {
  readonly clock: Clock;
  readonly reader: Reader;
  readonly authenticator: Authenticator | null;
  readonly roads: readonly AlertRoad[];
  /** Left out where no model can be asked: in the sample office. */
  readonly openModel?: Tools['openModel'];
  readonly changed: (owner: OwnerId) => void;
  readonly address?: Tools['address'];
  readonly answerPages?: Tools['answerPages'];
  readonly newId?: Tools['newId'];
  readonly probe?: Tools['probe'];
  readonly witness?: Tools['witness'];
}

/** The engine's tools, with the real duties and the real composing of mail. */
export function makeTools(choices: ToolChoices): Omit<Tools, 'keyedHash'> {
  return {
    probe: () => undefined,
    newId: idMaker(),
    ...choices,
    duties,
    grades: gradesOf(grades),
    openFitter: async () => {
      const { openMeetingFitter } = await import('../channels/solver/fitter.ts');
      return openMeetingFitter();
    },
    press: openPress(),
    compose: async (mail, { messageId, date, annexes, automatic = false }) => {
      const { composeMail } = await import('../channels/smtp/compose.ts');
      const annexBytes = new Map(
        mail.annexes.flatMap(({ blob }, index) => {
          const bytes = annexes[index];
          return bytes === undefined ? [] : [[blob, bytes] as const];
        }),
      );
      return composeMail(mail, { messageId, date: date.getTime(), annexBytes, automatic });
    },
  };
}

function gradesOf(written: Readonly<Record<string, unknown>>): Readonly<Record<string, Grade>> {
  const found: Record<string, Grade> = {};
  for (const [duty, grade] of Object.entries(written)) {
    if (grade === 'draft' || grade === 'checked' || grade === 'trusted') found[duty] = grade;
  }
  return found;
}
