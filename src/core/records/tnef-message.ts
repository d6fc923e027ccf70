import type { Mailbox } from './reading.ts';

/** A file that was packed in a TNEF stream; its path is that of the part it stands in, `~` and its number from 1. */
export interface TnefFileListed {
  readonly name: string | null;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  readonly contentId: string | null;
}

/** What Outlook packed as TNEF (`winmail.dat`, MS-OXTNEF) beside what other programs read: it is what its sender says, and no more. */
export interface TnefMessage {
  /** PidTagMessageClass: `IPM.Note` for a letter, `IPM.Schedule.Meeting.Request` for an invitation. */
  readonly messageClass: string | null;
  readonly subject: string | null;
  readonly sender: Mailbox | null;
  /** Instants in ISO 8601 UTC. */
  readonly sent: string | null;
  readonly received: string | null;
  /** The form its body is read from; null where it brings none. */
  readonly body: 'plain' | 'html' | 'rtf' | null;
  readonly files: readonly TnefFileListed[];
}
