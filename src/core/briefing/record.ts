import type { DayFolder } from './folder/folder.ts';

/** What the principal is briefed with. */
export type BriefRecord = { readonly brief: 'folder'; readonly folder: DayFolder };

export type BriefKind = BriefRecord['brief'];
