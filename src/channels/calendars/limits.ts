/** Bounds on a calendar that comes as one text, so that a hostile or mistaken one costs a sentence and not the memory. */
export const TEXT_LIMITS = {
  /** A whole feed or file: 10,000 events take some 5 MB. A feed of 200 MB is somebody's mistake. */
  bytes: 32_000_000,
  /** One event with everything under its UID. */
  resourceBytes: 4_000_000,
  /** Events in it. */
  resources: 200_000,
};
