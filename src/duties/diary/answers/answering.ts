import type { Remark } from '../../../core/act.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { Answered } from './offered-to.ts';

/** An answer that was read, with what must be seen beside whatever comes of it. */
export interface Answering extends Answered {
  /** Whom we answer: he who wrote, by the name he was offered it under. */
  readonly to: { readonly name: string; readonly address: string };
  readonly remarks: readonly Remark[];
}

/** The one who wrote, under the name he is known by here. */
export function toHim(
  { from }: MessageReading,
  { name, address }: Pick<Hold, 'name' | 'address'>,
): Answering['to'] {
  const [sender] = from;
  return { name: name === '' ? (sender?.name ?? '') : name, address: sender?.address ?? address };
}
