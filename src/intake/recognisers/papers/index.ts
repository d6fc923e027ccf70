import { annexMentioned } from './annex-mentioned.ts';
import { documentRequest } from './document-request.ts';
import { reference } from './reference.ts';

/** Papers that are asked for, announced or referred to. */
export const PAPERS = [documentRequest, annexMentioned, reference] as const;
