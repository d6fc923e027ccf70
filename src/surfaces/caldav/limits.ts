/** Largest calendar object taken: a meeting with a thousand guests is half of it; a film is not an event (RFC 4791, max-resource-size). */
export const MAX_RESOURCE_BYTES = 1_000_000;

/** Largest XML request: a multiget of 20,000 objects with long names. */
export const MAX_XML_BYTES = 6_000_000;

/** Largest PROPFIND, PROPPATCH and MKCALENDAR: names of properties and a few values. */
export const MAX_SMALL_XML_BYTES = 200_000;

/** Longest name of an object in bytes, as file systems have it: clients keep objects as files. */
export const MAX_NAME_BYTES = 255;

/** Longest path: what is longer was made to see what happens. */
export const MAX_PATH_LENGTH = 4_000;

/** Objects read from the shelf at once, so that an answer of ten thousand is never whole in memory. */
export const BATCH = 256;

/** Characters gathered before an answer is sent in pieces. */
export const CHUNK = 64_000;

/** Calendars of one principal: a client that makes them in a circle is stopped. */
export const MAX_CALENDARS = 200;

/** Longest title of a calendar. */
export const MAX_TITLE = 200;

/** Properties a client may leave on one calendar, and how long each may be: notes, not a store. */
export const MAX_KEPT = 40;
export const MAX_KEPT_LENGTH = 20_000;

/** What an open beginning and an open end of a time range stand for: every calendar lies between them. */
export const FIRST_INSTANT = Date.UTC(1000, 0, 1);
export const LAST_INSTANT = Date.UTC(9999, 11, 31);

/** What the free-busy link tells: from a week ago to four months ahead, unless asked otherwise; a year and a half at most. */
export const FREE_BUSY_BACK_DAYS = 7;
export const FREE_BUSY_AHEAD_DAYS = 124;
export const FREE_BUSY_MOST_DAYS = 550;
