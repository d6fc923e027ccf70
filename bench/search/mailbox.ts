import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A made-up office's mail: seeded, so that every run and every peer sees the same bytes. */
export interface MadeMail {
  readonly name: string;
  readonly raw: string;
}

/** Marsaglia's xorshift on 32 bits: small, fast, the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}

const NL =
  'de het een van voor met aan bij naar over onder zonder tegen afspraak akte dossier stukken notaris koper verkoper taxatie rapport bijlage vergadering agenda dinsdag donderdag morgen volgende week graag bevestigen ontvangen sturen ondertekenen volmacht levering hypotheek bank makelaar betaling factuur rekening offerte bespreking secretariaat mevrouw heer wij u uw ons kunt zou willen nog niet wel alvast dank groet vriendelijke'.split(
    ' ',
  );
const EN =
  'the a of for with to from about under without against appointment deed file papers notary buyer seller valuation report annex meeting agenda Tuesday Thursday tomorrow next week please confirm received send sign authority delivery mortgage bank broker payment invoice account quote discussion office we you your us could would like not yet already thanks regards kind'.split(
    ' ',
  );
const SURNAMES =
  'Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Kok'.split(
    ' ',
  );

/** Makes `count` messages: two languages, threads, plain and HTML, one in eight with an annex, sizes like an office's. */
export function* makeMail(count: number, seed = 20_261_124): Generator<MadeMail> {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('empty list');
    return found;
  };
  const text = (words: readonly string[], length: number) => {
    const lines: string[] = [];
    for (let left = length; left > 0; left -= 12) {
      lines.push(Array.from({ length: Math.min(12, left) }, () => pick(words)).join(' '));
    }
    return `${lines.join('\r\n')}.`;
  };
  const recent: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const dutch = random() < 0.6;
    const words = dutch ? NL : EN;
    const id = `<made-${index}@mail.example>`;
    const parent = recent.length > 0 && random() < 0.55 ? pick(recent) : null;
    recent.push(id);
    if (recent.length > 400) recent.shift();
    const name = pick(SURNAMES);
    const date = new Date(Date.UTC(2025, 0, 1) + index * 1_500_000);
    const rare = index % 997 === 0 ? ' zeldzaamheid' : '';
    const head = [
      'Received: from mx.example (mx.example [192.0.2.10]) by mail.office.example with ESMTPS; ' +
        date.toUTCString(),
      `From: ${name} <${name.toLowerCase()}${index % 60}@client${index % 25}.example>`,
      'To: Secretariaat <office@office.example>',
      `Subject: ${parent === null ? '' : 'Re: '}${text(words, 5)}`,
      `Date: ${date.toUTCString()}`,
      `Message-ID: ${id}`,
      ...(parent === null ? [] : [`In-Reply-To: ${parent}`, `References: ${parent}`]),
      'MIME-Version: 1.0',
    ];
    yield {
      name: `${1_700_000_000 + index}.M${index}P1.made`,
      raw: [...head, ...body()].join('\r\n'),
    };

    function body(): string[] {
      const own = text(words, 60 + Math.floor(random() * 240)) + rare;
      const quote =
        parent === null
          ? ''
          : `\r\n\r\nOp ma 3 mrt 2025 om 10:11 schreef ${pick(SURNAMES)}:\r\n> ${text(words, 80).replaceAll('\r\n', '\r\n> ')}`;
      const plain = `${own}${quote}\r\n\r\nMet vriendelijke groet,\r\n${name}\r\n`;
      const kind = random();
      if (kind < 0.4) return ['Content-Type: text/plain; charset=utf-8', '', plain];
      const html = `<html><body><p>${own.replaceAll('\r\n', '<br>\r\n')}</p></body></html>`;
      const alternative = [
        'Content-Type: multipart/alternative; boundary="alt"',
        '',
        '--alt',
        'Content-Type: text/plain; charset=utf-8',
        '',
        plain,
        '--alt',
        'Content-Type: text/html; charset=utf-8',
        '',
        html,
        '--alt--',
        '',
      ];
      if (kind < 0.88) return alternative;
      const annex = Buffer.from(text(words, 2_000))
        .toString('base64')
        .replaceAll(/(.{76})/g, '$1\r\n');
      return [
        'Content-Type: multipart/mixed; boundary="mix"',
        '',
        '--mix',
        ...alternative,
        '--mix',
        'Content-Type: application/pdf; name="stuk.pdf"',
        'Content-Disposition: attachment; filename="stuk.pdf"',
        'Content-Transfer-Encoding: base64',
        '',
        annex,
        '--mix--',
        '',
      ];
    }
  }
}

/** Writes such mail as a maildir and returns how many bytes it is. */
export async function writeMaildir(folder: string, count: number): Promise<number> {
  for (const part of ['cur', 'new', 'tmp']) await mkdir(join(folder, part), { recursive: true });
  let bytes = 0;
  let batch: Promise<void>[] = [];
  for (const mail of makeMail(count)) {
    bytes += mail.raw.length;
    batch.push(writeFile(join(folder, 'cur', `${mail.name}:2,S`), mail.raw));
    if (batch.length >= 200) {
      await Promise.all(batch);
      batch = [];
    }
  }
  await Promise.all(batch);
  return bytes;
}
