/** What Outlook wrapped in `winmail.dat` (MS-OXTNEF): its files are parts of the message. */
export interface OutlookWrapping {
  /** `IPM.Note`, `IPM.Schedule.Meeting.Request`, ... */
  readonly messageClass: string | null;
  readonly subject: string | null;
  readonly files: number;
  /** What its words were written in; null when it has none. */
  readonly body: 'html' | 'plain' | null;
}
