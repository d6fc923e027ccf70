import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { lookForPeer, withPeer } from '../../test/peers/presence.ts';
import { pdfOf } from '../channels/pdf/pdf.fixture.ts';
import { openReader } from './reader.ts';

/** A mail with these files attached. */
function mailWith(files: readonly (readonly [name: string, type: string, bytes: Uint8Array])[]) {
  const parts = files.map(
    ([name, type, bytes]) =>
      `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}\r\n`,
  );
  return new TextEncoder().encode(
    `From: a@office.example\r\nTo: b@office.example\r\nSubject: Stukken\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nZie bijlagen.\r\n` +
      `${parts.join('')}--b--\r\n`,
  );
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const deed = zipSync({ 'word/document.xml': strToU8('<w:p><w:t>hypotheekakte</w:t></w:p>') });

withPeer('pdftotext', lookForPeer('pdftotext', 'poppler-utils'), () => {
  test('the words of attached documents are read: Word, PDF, and what cannot be read is said', async () => {
    await using reader = openReader();
    const bytes = mailWith([
      ['akte.docx', DOCX, deed],
      ['taxatie.pdf', 'application/pdf', pdfOf(['taxatiewaarde'])],
      ['scan.pdf', 'application/octet-stream', pdfOf([])],
    ]);
    const job = { bytes, name: null, derivatives: { authentication: null } };
    const [reading] = await reader.readMany([job]);
    if (reading?.kind !== 'message') throw new Error('unreadable');
    expect(reading.attached).toEqual([
      { path: '2', text: 'hypotheekakte' },
      { path: '3', text: 'taxatiewaarde' },
    ]);
    expect(reading.dropped.map(({ what }) => what)).toEqual(['text of part 4']);
  });

  test('a file by itself', async () => {
    await using reader = openReader();
    const derivatives = { authentication: null };
    const readings = await reader.readMany([
      { bytes: pdfOf(['een brief']), name: 'brief.pdf', derivatives },
      { bytes: deed, name: 'akte.docx', derivatives },
    ]);
    expect(readings.map((reading) => ('text' in reading ? reading.text : ''))).toEqual([
      'een brief',
      'hypotheekakte',
    ]);
  });
});
