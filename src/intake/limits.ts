/**
 * Every limit of reading, with the attack or accident it stops. What lies beyond one is left out
 * and said in `dropped`; a limit never makes a message unreadable.
 */

/** Largest message read; the rest of a bigger one is left out. Stops a mailbox dump sent as one mail. */
export const MAX_MESSAGE_BYTES = 96 * 1024 * 1024;

/** Leaves and multiparts together. Stops the 50,000-part bomb, each part of which costs a hash. */
export const MAX_PARTS = 1000;

/** Multiparts and messages inside one another. Stops nesting meant to exhaust the stack. */
export const MAX_DEPTH = 40;

/** One header block. Stops a header of 10 MB; real ones, with all their Received lines, stay under 64 kB. */
export const MAX_HEADER_BYTES = 256 * 1024;

/** Fields in one header block. Stops a block of 100,000 one-letter fields. */
export const MAX_HEADER_FIELDS = 2000;

/** Addresses taken from one field. Stops a To with a million names; a large list has hundreds. */
export const MAX_ADDRESSES = 2000;

/** Message-IDs taken from References. Stops a field made to fill the thread index. */
export const MAX_REFERENCES = 500;

/** A delimiter line longer than this delimits nothing (RFC 2046 allows 70 characters; mailers exceed it). */
export const MAX_BOUNDARY_CHARACTERS = 256;

/** UTF-16 units of readable text kept. Stops a log file pasted as body; 1 million is 400 pages. */
export const MAX_TEXT_UNITS = 1_000_000;

/** HTML source turned into text. Stops pages of generated markup; newsletters stay under 300 kB. */
export const MAX_HTML_UNITS = 4_000_000;

/** UTF-16 units of the writer's own words that recognisers look at. Stops a pasted book from costing seconds. */
export const MAX_RECOGNISED_UNITS = 100_000;

/** UTF-16 units of a calendar, card or page that are taken apart. Stops a year's feed of a town from costing minutes. */
export const MAX_STRUCTURED_UNITS = 2_000_000;

/** Files taken out of one TNEF stream (`winmail.dat`). Stops one made of empty files; Outlook itself refuses some hundreds. */
export const MAX_FILES_PACKED = 500;

/** Items of markup kept from one leaf. Stops a catalogue; a round trip of a family has some forty. */
export const MAX_MARKUP_ITEMS = 200;

/** Values in the markup of one leaf, with those that a reference copies. Stops references that double at every step. */
export const MAX_MARKUP_VALUES = 20_000;

/** Characters of all those values together. */
export const MAX_MARKUP_UNITS = 1_000_000;

/** Items of markup inside one another. Stops nesting meant to exhaust the stack; a flight has five. */
export const MAX_MARKUP_DEPTH = 24;

/** Facts kept of the words of one message, and as many of its structured parts. Stops a page of ten thousand account numbers from filling a store. */
export const MAX_FACTS = 400;

/** Recipients a delivery report may name. Stops a forged report from closing every correspondence. */
export const MAX_FAILED_RECIPIENTS = 200;

/** Characters of a file name kept. Stops names that no file system takes. */
export const MAX_NAME_UNITS = 255;
