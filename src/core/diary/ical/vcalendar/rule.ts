/** Frequencies of vCalendar 1.0: by day, week, position or day of the month, month or day of the year. */
const FORM = /^(D|W|MP|MD|YM|YD)(\d{1,4})((?:\s+\S+)*)$/i;
const WEEKDAY = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;
const POSITION = /^(\d{1,3})([+-])?$/;
const END = /^\d{8}(?:T\d{6}Z?)?$/;

function signed(token: string): number {
  const [, digits = '0', sign] = POSITION.exec(token) ?? [];
  return sign === '-' ? -Number(digits) : Number(digits);
}

function weekdays(tokens: readonly string[]): string | null {
  if (!tokens.every((token) => WEEKDAY.test(token))) return null;
  return tokens.length === 0 ? '' : `;BYDAY=${tokens.join(',')}`;
}

/** `1+ SU MO 2- FR`: each position holds for the days behind it. */
function positions(tokens: readonly string[]): string | null {
  const days: string[] = [];
  let nth: number[] = [];
  let afterDay = false;
  for (const token of tokens) {
    if (WEEKDAY.test(token)) {
      days.push(...(nth.length === 0 ? [token] : nth.map((each) => `${each}${token}`)));
      afterDay = true;
    } else if (POSITION.test(token)) {
      nth = afterDay ? [signed(token)] : [...nth, signed(token)];
      afterDay = false;
    } else return null;
  }
  return days.length === 0 ? '' : `;BYDAY=${days.join(',')}`;
}

function list(name: string, tokens: readonly string[]): string | null {
  const numbers = tokens.map((token) => (token === 'LD' ? -1 : signed(token)));
  if (numbers.includes(0)) return null;
  return numbers.length === 0 ? '' : `;${name}=${numbers.join(',')}`;
}

function byParts(kind: string, tokens: readonly string[]): string | null {
  if (kind === 'W') return weekdays(tokens);
  if (kind === 'MP') return positions(tokens);
  if (kind === 'MD') return list('BYMONTHDAY', tokens);
  if (kind === 'YM') return list('BYMONTH', tokens);
  if (kind === 'YD') return list('BYYEARDAY', tokens);
  return tokens.length === 0 ? '' : null;
}

const FREQUENCY: Readonly<Record<string, string>> = {
  ...{ D: 'DAILY', W: 'WEEKLY', MP: 'MONTHLY', MD: 'MONTHLY', YM: 'YEARLY', YD: 'YEARLY' },
};

/** How a rule ends: `#10` after so many, `#0` never, or a moment that still belongs to it; without a word after two. */
function endOf(token: string | undefined): string {
  if (token === undefined) return ';COUNT=2';
  if (!token.startsWith('#')) return `;UNTIL=${token}`;
  const count = Number(token.slice(1));
  return count === 0 ? '' : `;COUNT=${count}`;
}

/** An RRULE of vCalendar 1.0 as iCalendar writes it; null for one that is not understood (rules within rules, times). */
export function modernRule(text: string): string | null {
  const [, kind = '', interval = '1', rest = ''] = FORM.exec(text.trim().toUpperCase()) ?? [];
  if (kind === '') return null;
  const tokens = rest.split(/\s+/).filter((token) => token !== '');
  const ends = tokens.filter((token) => /^#\d{1,5}$/.test(token) || END.test(token));
  const parts = byParts(
    kind,
    tokens.filter((token) => !ends.includes(token)),
  );
  if (parts === null || ends.length > 1) return null;
  return `FREQ=${FREQUENCY[kind] ?? ''};INTERVAL=${Math.max(1, Number(interval))}${parts}${endOf(ends[0])}`;
}
