import { startCyrus } from './peers/cyrus.ts';
import { davHand } from './contracts/calendar-channel-rig.ts';
const cyrus = await startCyrus();
for (const u of ['berg', 'els']) await cyrus.addUser(u);
const of = (user: string) => davHand({ url: cyrus.url, user, password: 'any', calendar: `/dav/calendars/user/${user}/Default/` });
const berg = of('berg'), els = of('els');
await els.read();
const text = ['BEGIN:VCALENDAR','VERSION:2.0','PRODID:-//X//X//NL','BEGIN:VEVENT','UID:een@x','DTSTAMP:20261123T090000Z','DTSTART:20261126T090000Z','DTEND:20261126T100000Z','SUMMARY:Overleg','ORGANIZER:mailto:berg@example.test','ATTENDEE;PARTSTAT=ACCEPTED:mailto:berg@example.test','ATTENDEE;RSVP=TRUE;PARTSTAT=NEEDS-ACTION:mailto:els@example.test','ATTENDEE;RSVP=TRUE;PARTSTAT=NEEDS-ACTION:mailto:jan@smit.example','END:VEVENT','END:VCALENDAR',''].join('\r\n');
await berg.put('een.ics', text);
for (const [n, t] of await berg.read()) console.log('berg', n, t);
for (const [n, t] of await els.read()) console.log('els', n, t);
console.log(await (await els.ask('PROPFIND', '/dav/calendars/user/els/', { headers: { depth: '1' } })).text().then((t) => [...t.matchAll(/href>([^<]*)</g)].map((m) => m[1])));
console.log(await (await els.ask('PROPFIND', '/dav/principals/user/els/', { headers: { depth: '0', 'content-type': 'application/xml' }, body: '<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><c:calendar-user-address-set/><c:schedule-inbox-URL/><c:schedule-outbox-URL/></d:prop></d:propfind>' })).text());
// els accepts
const [name, hers] = [...(await els.read())][0]!;
await els.put(name, hers.replace(/(ATTENDEE[^\r\n]*)NEEDS-ACTION([^\r\n]*(?:\r\n [^\r\n]*)*els@)/, '$1ACCEPTED$2'));
for (const [n, t] of await berg.read()) console.log('berg after', n, t.match(/ATTENDEE[\s\S]*?(?=\r\n[A-Z])/g));
console.log(cyrus.log.slice(-500));
await cyrus[Symbol.asyncDispose]();
