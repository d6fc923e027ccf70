import { readMessage } from '../src/intake/message.ts';
import { ENGLISH } from './town/words/en.data.ts';
import { DUTCH } from './town/words/nl.data.ts';
for (const [w, vs] of [[ENGLISH, { principal: 'Dr Haas', length: '45 minutes', when: 'sometime next week', topic: 'the research' , name: 'Dr Haas'}],[DUTCH, { principal: 'dr. Haas', length: '45 minuten', when: 'ergens volgende week', topic: 'het onderzoek', name: 'dr. Haas' }]] as const) {
  for (const key of Object.keys(w)) if (/ask/i.test(key)) for (const line of (w as any)[key] as string[]) {
    const text = line.replaceAll(/\{(\w+)\}/g, (_: string, k: string) => (vs as any)[k] ?? `{${k}}`);
    const raw = `From: A B <a@b.example>\r\nTo: x@y.example\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@b.example>\r\nSubject: Afspraak\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello,\r\n\r\n${text}\r\n\r\nRegards, A B\r\n`;
    const r: any = readMessage(new TextEncoder().encode(raw));
    const ap = r.facts.filter((f: any) => f.kind === 'appointment').map((f: any) => `${f.value.asks}/${f.value.about}/${f.value.minutes}`);
    const ok = r.wants.some((x: any) => x.kind === 'meeting-request' && x.certainty >= .5);
    console.log(ok ? 'ok ' : 'NO ', key, text.slice(0, 130), ap.join(';'), ok ? '' : JSON.stringify(r.wants));
  }
}
