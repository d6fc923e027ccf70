/** The intake room: bytes in, a reading out. Pure; nothing here looks anything up. */
export { readFile } from './file.ts';
export { readMessage } from './message.ts';
export { leafBytes, leafContent } from './parts.ts';
export { readCards } from './recognisers/structured/contact/read-cards.ts';
export { readList } from './lists/read-list.ts';
