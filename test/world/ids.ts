import { createHash } from 'node:crypto';
import { writeId, type IdKind } from '../../src/core/ids.ts';

/** Ids in a fixed order: the same seed gives the same office every time. `from` skips those given before. */
export function seededIds(
  seed: string,
  from = 0,
): <K extends IdKind>(kind: K) => ReturnType<typeof writeId<K>> {
  let count = from;
  return (kind) => {
    count += 1;
    return writeId(kind, createHash('sha256').update(`${seed}:${count}`).digest());
  };
}
