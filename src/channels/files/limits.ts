/** Messages in one batch: what the engine stores in one transaction, and loses at most when stopped. */
export const BATCH_MESSAGES = 100;

/** Bytes in one batch, but for a single larger message: memory stays level whatever comes. */
export const BATCH_BYTES = 8 * 1024 * 1024;

/** The largest message or file read into memory, when the settings say nothing else. */
export const FILE_BYTES = 150 * 1024 * 1024;

/** Files looked at or read at once: enough to keep a disk busy, few enough for its handles. */
export const AT_ONCE = 16;
