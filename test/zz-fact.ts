import { readMessage } from '../src/intake/message.ts';
for (const text of process.argv.slice(2)) {
const raw = `From: A B <a@b.example>\r\nTo: x@y.example\r\nDate: Wed, 02 Jun 2027 09:31:00 +0200\r\nMessage-ID: <1@b.example>\r\nSubject: Catching up\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;
const r: any = readMessage(new TextEncoder().encode(raw));
console.log(text, r.facts.filter((f: any) => f.kind === 'when').map((f: any) => JSON.stringify(f.value)).join(' | '), r.offset, r.language, r.wants.map((w: any) => w.kind + w.certainty));
}
