/** How people of one language say things. In braces stands what is filled in. */
export interface Wording {
  readonly greet: readonly string[];
  readonly close: readonly string[];
  /** What stands before the matter, as often as not. */
  readonly open: readonly string[];
  /** Asks for a meeting: `{topic}`, `{when}`, `{length}`, `{name}`. */
  readonly ask: readonly string[];
  readonly subjectAsk: readonly string[];
  /** When, of a request: a week, loosely. */
  readonly nextWeek: readonly string[];
  readonly inTwoWeeks: readonly string[];
  readonly soon: readonly string[];
  /** Takes one of the times: `{time}`. */
  readonly yes: readonly string[];
  /** Takes the only time there is. */
  readonly yesOnly: readonly string[];
  /** One suits and the others do not: `{time}`, `{other}`. */
  readonly yesAndNot: readonly string[];
  /** None suits. */
  readonly no: readonly string[];
  /** None suits; another would: `{time}`. */
  readonly counter: readonly string[];
  readonly vague: readonly string[];
  /** Yes and no to the same time in one mail: `{time}`. */
  readonly yesAndNo: readonly string[];
  /** A second mail that takes back the first: `{time}`, `{other}`. */
  readonly takesBack: readonly string[];
  /** Afterwards, may it move: `{old}`, `{time}`. */
  readonly moves: readonly string[];
  /** Afterwards, it cannot be: `{old}`. */
  readonly cancels: readonly string[];
  /** A date that is gone: `{time}`. */
  readonly past: readonly string[];
  /** Said plainly, after he was asked back: `{time}`. */
  readonly clear: readonly string[];
  readonly clearNo: readonly string[];
  /** Gives the matter up. */
  readonly never: readonly string[];
  /** On another clock than he said: `{time}`, `{zone}`. */
  readonly myClock: readonly string[];
  /** On the telephone, as it is noted: `{name}`, `{time}`, `{number}`. */
  readonly phoned: readonly string[];
  readonly phonedNo: readonly string[];
  /** Away: `{back}`, `{standIn}`, `{address}`. */
  readonly away: readonly string[];
  readonly subjectAway: readonly string[];
  /** Before an answer that is sent under another mail. */
  readonly bytheway: readonly string[];
  readonly days: readonly string[];
  readonly months: readonly string[];
  /** Which of several, counted. */
  readonly nth: readonly (readonly string[])[];
  readonly lengths: Readonly<Record<number, readonly string[]>>;
  readonly topics: readonly string[];
}
