import { readOrder } from '../src/core/orders/read-order.ts';
import { USUAL_HABITS } from '../src/core/orders/context.ts';
const people = [['a','Daan Koster'],['c','Karin Jansen'],['d','Bert Jansen'],['e','Eleanor Shaw'],['f','Priya Nair']].map(([id,n])=>({ id: id!, names: [n!], roles: [], addresses: [`${id}@x.example`] }));
const context = { language: 'nl', now: '2027-05-05T12:47', zone: 'Europe/Amsterdam', people, me: ['mevrouw Van Meerwijk'], places: [], events: [], habits: USUAL_HABITS } as const;
for (const t of process.argv.slice(2)) { const r: any = readOrder(t, context); console.log(t, '=>', r.understood ? JSON.stringify(r.orders.map((o: any)=>[o.kind,o.with?.map((w: any)=>w.name), o.quorum, o.at])) : JSON.stringify([r.question, r.readings?.map((x: any)=>x.said)]).slice(0,300)); }
