import { diarySettings, DEFAULT_DIARY, type DiarySettings } from '../../core/diary/settings.ts';
import { readMeta, writeMeta } from '../../store/records/meta.ts';
import type { Reader, Writer } from '../../store/access.ts';

const SETTINGS_KEY = 'diary';

export async function readDiarySettings(reader: Reader): Promise<DiarySettings> {
  const text = await readMeta(reader, SETTINGS_KEY);
  return text === null ? DEFAULT_DIARY : settingsIn(text);
}

/** They are asked for at every turn and change seldom; as many are kept as an office has principals, and few more. */
const SETTINGS_KEPT = 50;
const read = new Map<string, DiarySettings>();

function settingsIn(text: string): DiarySettings {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= SETTINGS_KEPT) read.clear();
  const settings = diarySettings.parse(JSON.parse(text));
  read.set(text, settings);
  return settings;
}

export async function writeDiarySettings(writer: Writer, settings: DiarySettings): Promise<void> {
  await writeMeta(writer, SETTINGS_KEY, JSON.stringify(diarySettings.parse(settings)));
}
