import { inZone, type Zone } from '../../core/time/instant.ts';
import { insertArrival, knownOrigin } from '../../store/records/arrivals.ts';
import { listCalendars } from '../../store/records/diary/calendars.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import type { Writer } from '../../store/access.ts';
import type { Owner } from '../owner.ts';
import { readDiarySettings } from './settings.ts';

/**
 * Once a week the diary is looked at without anything having changed: instances of a series come near enough to have
 * their blocks.
 */
export async function lookAhead(owner: Owner, writer: Writer, zone: Zone): Promise<void> {
  const settings = await readDiarySettings(writer);
  const { office, home, travelBlocks, preparationMinutes, recoveryMinutes } = settings;
  const travels = travelBlocks && (office ?? home) !== null;
  if (!travels && preparationMinutes === 0 && recoveryMinutes === 0) return;
  const [calendar] = await listCalendars(writer);
  if (calendar === undefined) return;
  const at = owner.tools.clock.now();
  const { yearOfWeek, weekOfYear } = inZone(at, zone);
  // The same number twice: nothing changed.
  const origin = `${calendar.name};0;0;${yearOfWeek}-W${weekOfYear}`;
  if (await knownOrigin(writer, 'clock', origin)) return;
  const id = owner.tools.newId('arrival');
  await insertArrival(writer, {
    id,
    kind: 'calendar',
    channel: 'clock',
    origin,
    blob: null,
    receivedAt: at,
    cause: null,
    depth: 0,
    linkedTo: null,
    folderUse: 'other',
  });
  await appendLedger(writer, {
    at,
    kind: 'arrival',
    subject: id,
    by: 'clock',
    refs: [],
    marks: { kind: 'calendar', changes: '0' },
  });
}
