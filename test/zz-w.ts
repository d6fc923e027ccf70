import { readMessage } from '../src/intake/message.ts';
for (const text of process.argv.slice(2)) {
const raw = `From: Youssef Benali <a@b.example>\r\nTo: x@y.example\r\nDate: Mon, 28 Dec 2026 12:38:00 +0100\r\nMessage-ID: <1@b.example>\r\nIn-Reply-To: <0@y.example>\r\nSubject: Re: Ons bericht\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;
const r: any = readMessage(new TextEncoder().encode(raw));
console.log(text, '=>', r.wants.map((w: any) => `${w.kind} ${w.certainty} ${w.cues}`));
}
