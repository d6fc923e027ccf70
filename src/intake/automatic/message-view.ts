import type { Mailbox } from '../../core/records/reading.ts';
import type { Source } from '../mime/header-block.ts';
import { firstValue } from '../mime/header-block.ts';
import type { Part } from '../mime/tree.ts';
import type { Body, Decoded } from '../text/body.ts';
import { textOnce } from '../text/body.ts';

/** What is known of a message when it is asked whether a person wrote it. */
export interface MessageView {
  readonly source: Source;
  readonly decoded: Decoded;
  readonly root: Part;
  readonly leaves: readonly Part[];
  readonly body: Body;
  readonly subject: string;
  readonly from: readonly Mailbox[];
}

/** A field of the message's own header; empty when it is not there. */
export function field(view: MessageView, name: string): string {
  return firstValue(view.source, view.root.header, name);
}

/** Whether the header has such a field. */
export function hasField(view: MessageView, name: string): boolean {
  return view.root.header.fields.some((each) => each.name === name);
}

/** The first leaf of one of these types. */
export function leafOf(view: MessageView, types: readonly string[]): Part | null {
  return view.leaves.find((part) => types.includes(part.type)) ?? null;
}

/** The decoded text of a leaf, as far as machines' reports go. */
export function leafText(view: MessageView, part: Part): string {
  return textOnce(view.source, view.decoded, part).slice(0, MAX_REPORT_UNITS);
}

/** A machine's report is read as far as this. Stops a report with a mailbox attached as text. */
export const MAX_REPORT_UNITS = 60_000;
