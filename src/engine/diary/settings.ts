import { diarySettings, DEFAULT_DIARY, type DiarySettings } from '../../core/diary/settings.ts';
import { readMeta, writeMeta } from '../../store/records/meta.ts';
import type { Reader, Writer } from '../../store/access.ts';

const SETTINGS_KEY = 'diary';

export async function readDiarySettings(reader: Reader): Promise<DiarySettings> {
  const text = await readMeta(reader, SETTINGS_KEY);
  return text === null ? DEFAULT_DIARY : diarySettings.parse(JSON.parse(text));
}

export async function writeDiarySettings(writer: Writer, settings: DiarySettings): Promise<void> {
  await writeMeta(writer, SETTINGS_KEY, JSON.stringify(diarySettings.parse(settings)));
}
