import { freeBusyText as written } from '../../../core/diary/free-busy.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Owner } from '../../owner.ts';
import { busyWithin } from '../busy.ts';

/** When a principal's time is taken within a span, as a VFREEBUSY: times only, nothing of what they are. */
export async function freeBusyText(owner: Owner, span: Span): Promise<string> {
  const now = owner.tools.clock.now();
  const busy = await busyWithin(owner.store.read, span, now);
  return written(busy, span, { stamp: now, uid: `free-busy-${owner.id}` });
}
