import { readTimesAnswer } from '../src/core/diary/invitations/answers/read-times-answer.ts';
const z='Europe/Amsterdam'; const o=(a: string,b: string)=>({span:{from:Temporal.PlainDateTime.from(a).toZonedDateTime(z).epochMilliseconds,until:Temporal.PlainDateTime.from(b).toZonedDateTime(z).epochMilliseconds},zone:z});
const offered=[o('2027-05-25T09:30','2027-05-25T10:00'),o('2027-05-26T09:00','2027-05-26T09:30')];
const now=Temporal.PlainDateTime.from('2027-05-24T08:30').toZonedDateTime(z).epochMilliseconds;
for (const t of process.argv.slice(2)) { const r=readTimesAnswer(t,/\b(ik|dinsdag|duidelijk\w*|voorstel|tweede)\b/i.test(t)?'nl':'en',offered,{now,zone:z}); console.log(t,'=>',r.offered.map(x=>x.answer+':'+x.certainty).join(','),JSON.stringify(r.proposals.map(p=>p.from+' '+p.certainty))); }
