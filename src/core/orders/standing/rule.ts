/** What holds until it ends, in plain words. */
export type StandingRule =
  /** What it is about goes before everything else. */
  | { readonly rule: 'first'; readonly topic: string }
  /** No appointments then: on these ISO weekdays (null: every day), between these hours (null: all day). */
  | {
      readonly rule: 'free';
      readonly weekdays: readonly number[] | null;
      readonly hours: { readonly from: string; readonly until: string } | null;
    };

/** A standing order's stretch: ISO dates, `until` exclusive. It ends by itself. */
export interface StandingPeriod {
  readonly from: string;
  readonly until: string;
}
