/** A text of a megabyte is read so far, in UTF-16 units; a mail that names dates behind this names them for no reader. */
export const MAX_TEXT_UNITS = 1_000_000;

/** Finds in one text: ten thousand dates in a line are a log, not a letter. */
export const MAX_FINDS = 2_000;
