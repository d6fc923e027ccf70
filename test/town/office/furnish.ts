import { addCalendar, readCalendarsNow, type Office } from '../../../src/engine/index.ts';
import { addUser } from '../../../src/store/office.ts';
import { adoptMandate } from '../../../src/store/records/mandates.ts';
import { ASSISTANT, PRINCIPALS } from './principals.ts';
import type { Servers } from './servers.ts';

/** Puts the principals into an empty office: accounts, calendars, letters of authority, and who works for them. */
export async function furnish(office: Office, servers: Servers): Promise<void> {
  for (const principal of PRINCIPALS) {
    const { id, profile, letter, himself } = principal;
    const owner = await office.addPrincipal(id, profile);
    for (const address of profile.addresses)
      await office.addAccount(id, servers.mailAccount(address));
    const elsewhere = servers.calendarAccount(principal);
    if (elsewhere === null) await addCalendar(owner, 'agenda', { title: 'Agenda' });
    else {
      await office.addAccount(id, elsewhere);
      await readCalendarsNow(owner);
    }
    if (letter === null) continue;
    const at = owner.tools.clock.now();
    await owner.store.transact((writer) =>
      adoptMandate(writer, { letter, adoptedAt: at, by: himself.id }, '{}'),
    );
  }
  const at = office.clock.now();
  const all = PRINCIPALS.map(({ id }) => ({ principal: id, role: 'assistant' as const }));
  await office.folder.office.transact(async (writer) => {
    for (const { id, himself, language } of PRINCIPALS) {
      const access = [{ principal: id, role: 'principal' as const }];
      await addUser(writer, { id: himself.id, name: himself.name, language, access }, at);
    }
    const { id, name } = ASSISTANT;
    await addUser(writer, { id, name, language: 'nl', access: all }, at);
  });
}
