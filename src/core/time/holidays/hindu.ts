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

/** Sunrise and evening, in days after midnight. */
const SUNRISE_DAYS = 0.25;
const EVENING_DAYS = 0.75;

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

/** The date in India of a Julian date. */
function dateInIndia(julian: number): Temporal.PlainDate {
  const days = Math.floor(julian + INDIA_DAYS - UNIX_EPOCH);
  return new Temporal.PlainDate(1970, 1, 1).add({ days });
}

/**
 * A day of a Hindu month in a Gregorian year: `tithi` 1 is the day after the new moon that begins
 * the month, 15 the full moon; 0 and below count back from that new moon. Months are counted from
 * Chaitra (1), which begins in March or April. A feast of the evening is kept on the day in whose
 * evening its tithi runs, others on the day at whose sunrise it does.
 */
export function hinduDay(
  year: number,
  month: number,
  tithi: number,
  evening: boolean,
): Temporal.PlainDate | null {
  const first = Math.floor((year - 2000) * 12.3685) - 1;
  for (let k = first; k < first + 16; k += 1) {
    const moon = newMoon(k);
    // A month is named by the sign that the sun enters in it; one it enters none in is a leap month.
    const sign = Math.floor(siderealSun(moon) / 30);
    if (Math.floor(siderealSun(newMoon(k + 1)) / 30) === sign) continue;
    if (((sign + 1) % 12) + 1 !== month) continue;
    // A tithi is a thirtieth of the month, of this one or the one before.
    const length = tithi > 0 ? newMoon(k + 1) - moon : moon - newMoon(k - 1);
    const end = moon + (tithi * length) / 30;
    const date = dateInIndia(end - (evening ? EVENING_DAYS : SUNRISE_DAYS));
    if (date.year === year) return date;
  }
  return null;
}
