/** A longer text is no order: a letter pasted into the line would otherwise be taken for one. */
export const MAX_ORDER_UNITS = 600;

/** More words than this are dictation, and reading costs time for each. */
export const MAX_ORDER_TOKENS = 140;

/** More orders in one breath than a person can check before he says yes. */
export const MAX_ORDERS = 8;

/** Readings shown beside a question: more is no help in choosing. */
export const MAX_READINGS_SHOWN = 5;

/** Heads tried for one order before it is called unclear: words made to match everything end here. */
export const MAX_HEADS = 12;

/** Events that one order may touch: "cancel everything" must not clear a year. */
export const MAX_EVENTS = 60;
