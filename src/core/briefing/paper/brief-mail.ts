import type { Profile } from '../../situation.ts';
import { say, sentence, type Sentence, type Words } from '../../text/words.ts';
import type { Instant } from '../../time/instant.ts';
import { sayDay } from '../../time/say-date.ts';
import type { BriefRecord } from '../record.ts';
import { folderDocument } from './folder-document.ts';
import { morningDocument } from './morning-document.ts';
import type { BriefDocument } from './document.ts';
import { talkDocument } from './talk-document.ts';
import type { BriefReader } from './writer.ts';
import { plainText } from './plain-text.ts';

/** What was said for a day. */
interface Brief {
  readonly day: string;
  readonly record: BriefRecord;
}

/** For whom it is put into words, and where he can read it on a page. */
interface BriefMailing {
  readonly profile: Pick<Profile, 'secrecy' | 'language' | 'zone'>;
  readonly words: Words;
  readonly now: Instant;
  readonly link: string | null;
}

/**
 * A briefing as the principal's mail. Under professional secrecy that somebody is a client is itself secret: then it is a notice
 * with the way to where it stands, and its subject says nothing.
 */
export function briefMail(
  { day, record }: Brief,
  { profile, words, now, link }: BriefMailing,
): { readonly subject: string; readonly text: string } {
  const { language, zone, secrecy } = profile;
  const speak = (key: string, values: Sentence['values'] = {}): string =>
    say(words, sentence(key, values), language);
  const { brief } = record;
  const values = { day: sayDay(Temporal.PlainDate.from(day), language), date: day };
  const onPage = link === null ? [] : [speak('brief.on-page', { link })];
  if (secrecy !== 'none') {
    const text = [speak(`brief.${brief}-notice`, values), ...onPage].join('\n\n');
    return { subject: speak('brief.notice-subject'), text: `${text}\n` };
  }
  const reader = { words, language, zone, now };
  const document = documentOf(record, reader);
  const text = plainText(document, { sources: speak('brief.sources') });
  const after = [...onPage, ...(brief === 'folder' ? [speak('brief.print', values)] : [])];
  return {
    subject: speak(`brief.${brief}-subject`, values),
    text: `${text}\n${after.join('\n')}\n`,
  };
}

function documentOf(record: BriefRecord, reader: BriefReader): BriefDocument {
  switch (record.brief) {
    case 'folder':
      return folderDocument(record.folder, reader);
    case 'morning':
      return morningDocument(record.morning, reader);
    case 'talk':
      return talkDocument(record.talk, [], reader);
    default:
      return record satisfies never;
  }
}
