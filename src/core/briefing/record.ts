import type { TalkAgenda } from './talk/talk.ts';
import type { Morning } from './morning/morning.ts';
import type { DayFolder } from './folder/folder.ts';

/** What the principal is briefed with. */
export type BriefRecord =
  | { readonly brief: 'folder'; readonly folder: DayFolder }
  | { readonly brief: 'morning'; readonly morning: Morning }
  | { readonly brief: 'talk'; readonly talk: TalkAgenda };

export type BriefKind = BriefRecord['brief'];
