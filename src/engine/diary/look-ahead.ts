import { inZone, type Zone } from '../../core/time/instant.ts';
import { listCalendars } from '../../store/records/diary/calendars.ts';
import type { Writer } from '../../store/access.ts';
import { arrive } from '../arrive.ts';
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
  const { yearOfWeek, weekOfYear } = inZone(owner.tools.clock.now(), zone);
  // The same number twice: nothing changed.
  const origin = `${calendar.name};0;0;${yearOfWeek}-W${weekOfYear}`;
  await arrive(owner, writer, {
    kind: 'calendar',
    channel: 'clock',
    origin,
    by: 'clock',
    marks: { changes: '0' },
  });
}
