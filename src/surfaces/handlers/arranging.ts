import { OPERATIONS } from '../../contract/index.ts';
import type { ArrangeInput } from '../../contract/diary/arrange.ts';
import { arrange } from '../../engine/index.ts';
import { goTo } from './authorise.ts';
import { bind } from './bind.ts';
import { zoneOf } from './looking.ts';
import { bundleOf } from './telling-orders.ts';

/** How far is looked when nobody says. */
const FORTNIGHT_DAYS = 14;

/** Several meetings at once. */
export const ARRANGING = {
  arrange: bind(OPERATIONS.arrange, async (desk, caller, { principal, ...asked }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const zone = await zoneOf(at);
    const found = await arrange(
      at.owner,
      at.consenting,
      { ...asked, ...spansOf(asked, zone, desk.now()), limitMs: asked.seconds * 1000 },
      caller.language,
    );
    const { arrival, ...told } = found;
    if (arrival === null) return told;
    await desk.office.settle(at.owner.id);
    return { ...told, ...(await bundleOf(caller, at, arrival)) };
  }),
};

/** Days and moments of the principal's clock as instants. */
function spansOf(
  { lost, from, until, meetings, people }: ArrangeInput,
  zone: string,
  now: number,
): Pick<Parameters<typeof arrange>[2], 'lost' | 'range' | 'meetings' | 'people'> {
  const dayStart = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds;
  const at = (moment: string) =>
    Temporal.PlainDateTime.from(moment).toZonedDateTime(zone).epochMilliseconds;
  const span = (one: { readonly from: string; readonly until: string }) => ({
    from: at(one.from),
    until: at(one.until),
  });
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const first = from ?? lost;
  const begins = first === undefined ? today : Temporal.PlainDate.from(first);
  const ends =
    until === undefined ? begins.add({ days: FORTNIGHT_DAYS }) : Temporal.PlainDate.from(until);
  const day = lost === undefined ? null : Temporal.PlainDate.from(lost);
  return {
    lost: day === null ? null : { from: dayStart(day), until: dayStart(day.add({ days: 1 })) },
    range: { from: Math.max(now, dayStart(begins)), until: dayStart(ends) },
    meetings: meetings.map(({ windows, ...meeting }) => ({
      ...meeting,
      ...(windows === undefined ? {} : { windows: windows.map(span) }),
    })),
    people: people.map((person) => ({ ...person, busy: person.busy.map(span) })),
  };
}
