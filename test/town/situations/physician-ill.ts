import {
  approve,
  calendarShelf,
  changeDiary,
  diarySettingsOf,
  tell,
} from '../../../src/engine/index.ts';
import { readAct } from '../../../src/store/records/acts.ts';
import { standingHolds } from '../../../src/store/records/diary/holds.ts';
import { HOUR, MINUTE } from '../hours.ts';
import { diaryOf } from '../judging/diaries.ts';
import type { Situation, Stage } from './situation.ts';

const DAY_OF_IT = 7;
const PATIENTS = 14;
const WITHOUT_MAIL = 5;
/** Whose appointment cannot wait, and who stands in. */
const URGENT = 3;
const LOCUM = {
  name: 'Dr Otto Falk',
  address: 'falk@locum.example',
  telephone: '+31 20 555 01 99',
};

const patient = (index: number) => ({
  name: `Patient ${String.fromCodePoint(65 + index)}. Rivers`,
  address: index < PATIENTS - WITHOUT_MAIL ? `rivers${index}@patients-post.example` : null,
});

/** 6. The physician is ill at 7.10: one bundle, earliest first, a call list, no reason, nobody forgotten. */
export const physicianIll: Situation = {
  name: '6 the physician is ill at 7.10',
  async begin(stage) {
    const { town } = stage;
    // They are booked the evening before, behind whatever stands on that day already.
    town.schedule(stage.at(DAY_OF_IT - 1, '18:10'), () => book(stage));
    town.schedule(stage.at(DAY_OF_IT, '07:10'), () => callIn(stage));
    return Promise.resolve();
  },
  async wrong(stage) {
    const from = stage.at(DAY_OF_IT, '07:10');
    const until = stage.at(DAY_OF_IT, '23:00');
    const haas = stage.principal('haas');
    const all = Array.from({ length: PATIENTS }, (_none, index) => patient(index));
    const unheard = all.filter(
      ({ address }) => address !== null && stage.reached(address, from, until).length === 0,
    );
    if (unheard.length > 0) return `${unheard.length} patients with mail heard nothing`;
    const letters = all.flatMap(({ address }) =>
      address === null ? [] : stage.reached(address, from, until),
    );
    if (letters.some(({ letter }) => /\b(?:ziek|ill|sick|unwell)\b/i.test(letter.text)))
      return 'a letter gives the reason';
    const missing = all.filter(
      ({ address, name }) =>
        address === null &&
        !stage.heard(haas, new RegExp(name.replaceAll('.', String.raw`\.`)), from, until),
    );
    if (missing.length > 0) return `${missing.length} patients without mail stand on no call list`;
    const list = stage.town.shown.find(({ text }) =>
      text.startsWith('To ring, the earliest first'),
    );
    const hours = [...(list?.text ?? '').matchAll(/(\d\d:\d\d)–/g)].map(([, hour = '']) => hour);
    if (hours.length < WITHOUT_MAIL) return 'the call list names no hours';
    const asked = stage.reached(LOCUM.address, from, until);
    if (asked.length !== 1) return `the locum was asked ${asked.length} times`;
    return together(stage);
  },
};

/** Nobody is kept the same time as another. */
async function together(stage: Stage): Promise<string | null> {
  const owner = stage.town.office.owner(stage.principal('haas').id);
  const holds = (await standingHolds(owner.store.read)).filter(({ name }) => /Rivers/.test(name));
  const twice = holds.filter((one) =>
    holds.some((other) => other !== one && other.from < one.until && one.from < other.until),
  );
  return twice.length === 0 ? null : `${twice.length} times are kept for two patients`;
}

async function book(stage: Stage): Promise<void> {
  const haas = stage.principal('haas');
  const owner = stage.town.office.owner(haas.id);
  const settings = await diarySettingsOf(owner);
  await changeDiary(owner, { ...settings, standIn: LOCUM }, haas.himself.id);
  const shelf = calendarShelf(owner, haas.himself.id);
  const [calendar] = await shelf.calendars();
  const taken = await diaryOf(stage.town, haas);
  const opens = stage.at(DAY_OF_IT, '08:30');
  let at = opens;
  for (let index = 0; index < PATIENTS; index += 1) {
    const { name, address } = patient(index);
    while (taken.some(({ from, until }) => from < at + 20 * MINUTE && until > at))
      at += 10 * MINUTE;
    const called = index === URGENT ? `${name}, urgent` : name;
    const uid = `consult-${index}@haas-clinic.example`;
    const text = eventText({ uid, from: at, name: called, address, organiser: haas.address });
    await shelf.put(calendar?.name ?? 'agenda', `consult-${index}.ics`, text, {
      ifMatch: null,
      ifNone: false,
    });
    at += 20 * MINUTE;
    if (at >= opens + 13 * HOUR) break;
  }
  await stage.town.settle();
}

function eventText({
  uid,
  from,
  name,
  address,
  organiser,
}: {
  readonly uid: string;
  readonly from: number;
  readonly name: string;
  readonly address: string | null;
  readonly organiser: string;
}): string {
  const stamp = (at: number) =>
    `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clinic//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(from - 20 * HOUR)}`,
    `DTSTART:${stamp(from)}`,
    `DTEND:${stamp(from + 20 * MINUTE)}`,
    `SUMMARY:Consult ${name}`,
    ...(address === null
      ? []
      : [
          `ORGANIZER:mailto:${organiser}`,
          `ATTENDEE;PARTSTAT=ACCEPTED;CN=${name}:mailto:${address}`,
        ]),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** She says it from her bed, and says yes to the bundle. */
async function callIn(stage: Stage): Promise<void> {
  const { town } = stage;
  const haas = stage.principal('haas');
  const owner = () => town.office.owner(haas.id);
  const told = await town.office.attempt(() =>
    tell(owner(), haas.himself, { text: 'I am ill', language: 'en' }),
  );
  if (!told.understood) return;
  for (const text of told.answers)
    town.shown.push({ principal: haas, at: town.now, text, stops: [] });
  for (const id of told.acts) {
    const stored = await readAct(owner().store.read, id);
    if (stored?.state !== 'approve') continue;
    town.consented.set(id, stored.payloadHash);
    await town.office.attempt(() => approve(owner(), id, haas.himself));
  }
  await town.settle();
}
