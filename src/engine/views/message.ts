import { readArrival } from '../../store/records/arrivals.ts';
import { readReading } from '../../store/records/readings.ts';
import { isEncrypted } from '../../core/records/enclosures.ts';
import type { Mailbox, PartReading, Want } from '../../core/records/reading.ts';
import type { Dropped } from '../../core/records/fact.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from './docket.ts';
import { asTaught, learntWants } from '../wants/learnt-wants.ts';
import { isHidden } from './hidden.ts';

/** A message as text, for reading. */
export interface ShownMessage {
  readonly arrival: string;
  readonly receivedAt: number;
  readonly kind: string;
  readonly subject: string;
  readonly from: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly date: string | null;
  readonly own: string;
  readonly text: string;
  readonly encrypted: boolean;
  readonly parts: readonly Pick<PartReading, 'path' | 'type' | 'name' | 'size'>[];
  readonly wants: readonly Want[];
  readonly dropped: readonly Dropped[];
}

/** What an arrival says. Null when there is none of that id, or the viewer may not see it. */
export async function message(
  owner: Owner,
  id: string,
  viewing: Viewing,
): Promise<ShownMessage | null> {
  const reader = owner.store.read;
  const arrival = await readArrival(reader, owner.id, id);
  if (arrival === null || !['mail', 'call', 'page'].includes(arrival.kind)) return null;
  if (await isHidden(reader, id, viewing)) return null;
  const reading = asTaught(await readReading(reader, id), await learntWants(reader));
  const base = { arrival: id, receivedAt: arrival.receivedAt, kind: reading?.kind ?? 'unread' };
  const nobody = {
    from: [],
    to: [],
    cc: [],
    date: null,
    subject: '',
    own: '',
    encrypted: false,
    parts: [],
    wants: [],
  };
  if (reading === null) return { ...base, ...nobody, text: '', dropped: [] };
  if (reading.kind === 'unreadable')
    return { ...base, ...nobody, text: `[${reading.reason}]`, dropped: reading.dropped };
  if (reading.kind !== 'message')
    return { ...base, ...nobody, text: reading.text, dropped: reading.dropped };
  const { subject, from, to, cc, date, own, text, parts, wants, dropped } = reading;
  const encrypted = isEncrypted(reading);
  return { ...base, subject, from, to, cc, date, own, text, encrypted, parts, wants, dropped };
}
