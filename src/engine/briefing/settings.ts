import {
  briefingSettings,
  DEFAULT_BRIEFING,
  type BriefingSettings,
} from '../../core/briefing/settings.ts';
import { readMeta, writeMeta } from '../../store/records/meta.ts';
import type { Reader, Writer } from '../../store/access.ts';

const SETTINGS_KEY = 'briefing';

export async function readBriefingSettings(reader: Reader): Promise<BriefingSettings> {
  const text = await readMeta(reader, SETTINGS_KEY);
  return text === null ? DEFAULT_BRIEFING : briefingSettings.parse(JSON.parse(text));
}

export async function writeBriefingSettings(
  writer: Writer,
  settings: BriefingSettings,
): Promise<void> {
  await writeMeta(writer, SETTINGS_KEY, JSON.stringify(briefingSettings.parse(settings)));
}
