import type { Mailbox } from '../../records/reading.ts';

/** "Jan de Vries <jan@voorbeeld.example>", or an address alone. */
export function readMailbox(written: string): Mailbox {
  const match = /^(.*?)\s*<([^>]*)>$/.exec(written);
  return match === null
    ? { name: '', address: written }
    : { name: match[1] ?? '', address: match[2] ?? '' };
}
