/**
 * Days of the Hindu lunar year (amanta reckoning), from the mean motions of moon and sun with their
 * largest inequalities (Meeus, Astronomical Algorithms, chapters 25, 47 and 49). Good to a day: the
 * almanacs themselves differ by place.
 */
const SYNODIC_DAYS = 29.530588861;
/** Julian date of the new moon of 6 January 2000. */
const EPOCH = 2_451_550.09766;
/** Julian date of 1970-01-01T00:00Z. */
const UNIX_EPOCH = 2_440_587.5;
/** India keeps the time of 82.5 degrees east. */
const INDIA_DAYS = 5.5 / 24;

/** Sunrise, noon, evening and the midnight that follows, in days after midnight. */
const SUNRISE_DAYS = 0.25;
const NOON_DAYS = 0.5;
const EVENING_DAYS = 0.75;
const MIDNIGHT_DAYS = 1;

/** When in the day a feast's tithi must run for the day to be its own. */
export type HinduHour = 'sunrise' | 'noon' | 'evening' | 'midnight';

const HOURS: Readonly<Record<HinduHour, number>> = {
  sunrise: SUNRISE_DAYS,
  noon: NOON_DAYS,
  evening: EVENING_DAYS,
  midnight: MIDNIGHT_DAYS,
};

/** Degrees that the moon runs ahead of the sun in a tithi. */
const TITHI_DEGREES = 12;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Julian date of the new moon with a number, counted from the first of 2000 (Meeus 49.1). */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = EPOCH + SYNODIC_DAYS * k + 0.00015437 * t * t;
  const sun = radians(2.5534 + 29.1053567 * k);
  const moon = radians(201.5643 + 385.81693528 * k);
  const node = radians(160.7108 + 390.67050284 * k);
  return (
    mean -
    0.4072 * Math.sin(moon) +
    0.17241 * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * node) +
    0.00739 * Math.sin(moon - sun) -
    0.00514 * Math.sin(moon + sun)
  );
}

/** Sidereal longitude of the sun in degrees, by the Indian zero point of 2000 (ayanamsha 23.85). */
function siderealSun(julian: number): number {
  const days = julian - 2_451_545;
  const anomaly = radians(357.529 + 0.98560028 * days);
  const longitude =
    280.459 + 0.98564736 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly);
  const ayanamsha = 23.85 + days * 0.0000383;
  return (((longitude - ayanamsha) % 360) + 360) % 360;
}

/** How far the moon is ahead of the sun, in degrees (Meeus 25 and 47, terms over a hundredth). */
function elongation(julian: number): number {
  const t = (julian - 2_451_545) / 36_525;
  const sine = (degrees: number): number => Math.sin(radians(degrees));
  const d = 297.8501921 + 445_267.1114034 * t;
  const m = 357.5291092 + 35_999.0502909 * t;
  const a = 134.9633964 + 477_198.8675055 * t;
  const f = 93.272095 + 483_202.0175233 * t;
  const moon =
    218.3164477 +
    481_267.88123421 * t +
    6.288774 * sine(a) +
    1.274027 * sine(2 * d - a) +
    0.658314 * sine(2 * d) +
    0.213618 * sine(2 * a) -
    0.185116 * sine(m) -
    0.114332 * sine(2 * f) +
    0.058793 * sine(2 * d - 2 * a) +
    0.057066 * sine(2 * d - m - a) +
    0.053322 * sine(2 * d + a) +
    0.045758 * sine(2 * d - m) -
    0.040923 * sine(m - a) -
    0.03472 * sine(d) -
    0.030383 * sine(m + a) +
    0.015327 * sine(2 * d - 2 * f);
  const sun = 280.46646 + 36_000.76983 * t + 1.914602 * sine(m) + 0.019993 * sine(2 * m);
  return moon - sun;
}

/** Julian date near another at which the moon is so far ahead of the sun. */
function whenAhead(degrees: number, near: number): number {
  let julian = near;
  // The moon gains on the sun steadily enough: three steps end within a minute.
  for (let step = 0; step < 3; step += 1) {
    const off = elongation(julian) - degrees;
    const turn = ((((off + 180) % 360) + 360) % 360) - 180;
    julian -= (turn / 360) * SYNODIC_DAYS;
  }
  return julian;
}

/** The date in India of a Julian date. */
function dateInIndia(julian: number): Temporal.PlainDate {
  const days = Math.floor(julian + INDIA_DAYS - UNIX_EPOCH);
  return new Temporal.PlainDate(1970, 1, 1).add({ days });
}

/**
 * A day of a Hindu month in a Gregorian year: `tithi` 1 is the day after the new moon that begins
 * the month, 15 the full moon; 0 and below count back from that new moon. Months are counted from
 * Chaitra (1), which begins in March or April. A feast is kept on the day on which its tithi runs at
 * its hour: at sunrise, in the evening or at midnight.
 */
export function hinduDay(
  year: number,
  month: number,
  tithi: number,
  hour: HinduHour,
): Temporal.PlainDate | null {
  const first = Math.floor((year - 2000) * 12.3685) - 1;
  for (let k = first; k < first + 16; k += 1) {
    const moon = newMoon(k);
    // A month is named by the sign that the sun enters in it; one it enters none in is a leap month.
    const sign = Math.floor(siderealSun(moon) / 30);
    if (Math.floor(siderealSun(newMoon(k + 1)) / 30) === sign) continue;
    if (((sign + 1) % 12) + 1 !== month) continue;
    // A tithi is a thirtieth of the month, but not of its days: the moon is now fast, now slow.
    const end = whenAhead(tithi * TITHI_DEGREES, moon + (tithi * SYNODIC_DAYS) / 30);
    const date = dateInIndia(end - HOURS[hour]);
    if (date.year === year) return date;
  }
  return null;
}

/** The day in January on which the sun enters sidereal Capricorn before its setting (Makar Sankranti). */
export function sankranti(year: number): Temporal.PlainDate {
  const first = new Temporal.PlainDate(year, 1, 12);
  for (let days = 0; days < 6; days += 1) {
    const date = first.add({ days });
    const midnight = Date.UTC(year, 0, 12 + days) / 86_400_000 + UNIX_EPOCH - INDIA_DAYS;
    if (siderealSun(midnight + EVENING_DAYS) >= CAPRICORN_DEGREES) return date;
  }
  return first;
}

const CAPRICORN_DEGREES = 270;
