import type { Dropped } from '../../core/records/fact.ts';
import { MAX_MESSAGE_BYTES } from '../limits.ts';
import { byteText } from './bytes.ts';
import type { Source } from './header-block.ts';

/** Bytes ready to be read as a message. A message of the old Mac, lines ended by CR alone, reads like the rest. */
export function openSource(bytes: Uint8Array): Source {
  const dropped: Dropped[] = [];
  let kept = bytes;
  if (bytes.length > MAX_MESSAGE_BYTES) {
    dropped.push({ what: 'message', why: `over ${MAX_MESSAGE_BYTES} bytes` });
    kept = bytes.subarray(0, MAX_MESSAGE_BYTES);
  }
  const text = byteText(kept);
  const macLines = !text.includes('\n') && text.includes('\r');
  return { bytes: kept, text: macLines ? text.replaceAll('\r', '\n') : text, dropped };
}
