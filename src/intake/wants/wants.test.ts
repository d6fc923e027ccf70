import { describe, expect, test } from 'vitest';
import type { Automatic, WantKind } from '../../core/records/reading.ts';
import { readWants } from './wants.ts';

function wanted(
  language: 'nl' | 'en',
  own: string,
  more: { subject?: string; automatic?: Automatic } = {},
) {
  return readWants({
    subject: more.subject ?? '',
    own,
    language,
    automatic: more.automatic ?? null,
    parts: [],
    facts: [],
  });
}

describe('told by cues', () => {
  test.each([
    ['nl', 'Graag wil ik een afspraak maken.', 'meeting-request'],
    ['nl', 'Dinsdag schikt mij prima.', 'meeting-answer'],
    ['nl', 'Bijgaand treft u de getekende akte aan.', 'document-delivery'],
    ['nl', 'Factuurnummer 2026-9, gelieve het bedrag over te maken.', 'invoice'],
    ['nl', 'Betalingsherinnering: de nota is nog niet voldaan.', 'payment-reminder'],
    ['nl', 'Hierbij onze offerte voor het schilderwerk.', 'quote'],
    ['nl', 'Orderbevestiging 7781.', 'order'],
    ['nl', 'Boekingsbevestiging voor uw verblijf.', 'travel-confirmation'],
    ['nl', 'Uw vlucht van vanavond is geannuleerd.', 'travel-change'],
    ['nl', 'Ik ben journalist en vraag om wederhoor.', 'press-enquiry'],
    ['nl', 'U bent van harte uitgenodigd.', 'invitation'],
    ['nl', 'Mijn oprechte deelneming.', 'condolence'],
    ['nl', 'Gefeliciteerd met uw jubileum.', 'congratulation'],
    ['nl', 'Ik wil een klacht indienen.', 'complaint'],
    ['nl', 'Veel liefs, tot gauw.', 'personal'],
    ['en', 'Could we schedule a call?', 'meeting-request'],
    ['en', 'Unfortunately I cannot make it.', 'meeting-answer'],
    ['en', 'Please find attached the signed deed.', 'document-delivery'],
    ['en', 'Invoice number 9, amount due 40.', 'invoice'],
    ['en', 'This payment is overdue.', 'payment-reminder'],
    ['en', 'Our quotation for the painting.', 'quote'],
    ['en', 'Thank you for your order.', 'order'],
    ['en', 'Your flight is booked.', 'travel-confirmation'],
    ['en', 'Your flight has been cancelled.', 'travel-change'],
    ['en', 'I am a journalist with a question.', 'press-enquiry'],
    ['en', 'You are cordially invited.', 'invitation'],
    ['en', 'My sincere condolences.', 'condolence'],
    ['en', 'Congratulations on the award.', 'congratulation'],
    ['en', 'I wish to make a formal complaint.', 'complaint'],
    ['en', 'Lots of love from all of us.', 'personal'],
  ] as const)('%s: %s', (language, own, kind) => {
    const found = wanted(language, own).find((want) => want.kind === kind);
    expect(found?.cues.length).toBeGreaterThan(0);
  });
});

describe('learnt from text', () => {
  test.each([
    ['nl', 'De aansluitende trein van uw reis rijdt door een storing later.', 'travel-change'],
    ['nl', 'Tot mijn grote verdriet hoorde ik van de dood van uw dierbare zuster.', 'condolence'],
    ['en', 'The airline has delayed the departure of your connecting flight.', 'travel-change'],
    ['en', 'With sorrow we heard that your dear sister has died, we mourn with you.', 'condolence'],
  ] as const)('%s: %s', (language, own, kind) => {
    expect(wanted(language, own).map((want) => want.kind)).toContain(kind);
  });

  test.each([
    ['nl', 'Excuses voor het wachten. De tafel staat op 21 december klaar voor bezorging.'],
    ['nl', 'De vergadering vond plaats in het gemeentehuis.'],
    ['nl', 'Dat is helder, dank voor de uitleg.'],
    ['en', 'Apologies for the wait. The table will be ready for delivery on the 21st.'],
    ['en', 'The meeting was held in the town hall.'],
    ['en', 'That is clear, thank you for explaining.'],
  ] as const)('%s: it abstains: %s', (language, own) => {
    expect(wanted(language, own)).toEqual([]);
  });

  test.each(['bounce', 'auto-reply', 'newsletter', 'phishing'] as const)(
    'words alone never make a %s',
    (kind) => {
      const words: Readonly<Record<typeof kind, readonly [string, string]>> = {
        bounce: ['Onbestelbaar: adres onbekend.', 'Undeliverable: address unknown.'],
        'auto-reply': ['Ik ben afwezig tot maandag.', 'I am out of the office until Monday.'],
        newsletter: ['Nieuw in de winkel: nu met korting.', 'New in our shop: now with discount.'],
        phishing: ['Uw rekening is geblokkeerd.', 'Your account has been suspended.'],
      };
      const [nl, en] = words[kind];
      const kinds: WantKind[] = [...wanted('nl', nl), ...wanted('en', en)].map((one) => one.kind);
      expect(kinds).not.toContain(kind);
    },
  );
});

test('a machine that says somebody is away wants nothing else, whatever its subject', () => {
  const found = readWants({
    subject: 'Automatisch antwoord: Offerte',
    own: 'Ik ben afwezig tot en met 5 december.',
    language: 'nl',
    automatic: { kind: 'auto-reply', returns: '5 december' },
    parts: [],
    facts: [],
  });
  expect(found.map(({ kind }) => kind)).toEqual(['auto-reply']);
});

describe('phishing', () => {
  test.each([
    ['nl', 'Ik heb uw computer gehackt en u met de camera opgenomen. Betaal in bitcoin.'],
    ['nl', 'Hoi mam, dit is mijn nieuwe nummer, mijn telefoon is stuk.'],
    ['nl', 'Er is een erfenis van tien miljoen. Stuur uw gegevens, alles vertrouwelijk.'],
    ['nl', 'U heeft een prijs gewonnen. Reageer binnen 24 uur of uw account wordt gesloten.'],
    ['en', 'I hacked you and recorded you with your camera. Pay in bitcoin.'],
    ['en', 'Hi mum, my phone is broken, this is my new number.'],
    ['en', 'An inheritance of ten million waits. Send your details, strictly confidential.'],
    ['en', 'Your parcel is held at customs. Pay within 24 hours or it will be deleted.'],
  ] as const)('%s: %s', (language, own) => {
    const found = wanted(language, own).find((want) => want.kind === 'phishing');
    expect(found?.cues.length).toBeGreaterThan(0);
  });

  test.each([
    ['nl', 'Het pakket ligt bij de douane, de vervoerder belt u zelf.'],
    ['nl', 'De nalatenschap bedraagt ruim een miljoen euro; de boedelbeschrijving volgt.'],
    ['nl', 'Wij behandelen dit vertrouwelijk. De aanbetaling ontvangen wij graag bij het tekenen.'],
    ['en', 'The parcel is with customs, the carrier will ring you.'],
    ['en', 'The estate comes to over a million; the inventory follows.'],
    ['en', 'The merger is confidential until the board has met.'],
  ] as const)('%s: an honest mail is none: %s', (language, own) => {
    expect(wanted(language, own).map((want) => want.kind)).not.toContain('phishing');
  });
});

describe('certain from headers and reports', () => {
  const failed = { address: 'a@b.example', reason: 'mailbox-full' } as const;

  test.each([
    [true, 'hard'],
    [false, 'soft'],
  ] as const)('a bounce with hard failure %s is %s', (hard, detail) => {
    const automatic = { kind: 'bounce', failed: [{ ...failed, hard }] } as const;
    const [want, ...more] = wanted('en', 'I would like to meet.', { automatic });
    expect(want).toMatchObject({
      kind: 'bounce',
      detail,
      cues: ['automatic: bounce', failed.reason],
    });
    expect(more).toEqual([]);
  });

  test.each([
    ['Accepted: Quarterly review', 'yes'],
    ['Geweigerd: Kwartaaloverleg', 'no'],
    ['Tentative: Quarterly review', 'undecided'],
  ])('%s answers a meeting: %s', (subject, detail) => {
    const calendar = {
      path: '2',
      type: 'text/calendar',
      name: null,
      disposition: null,
      contentId: null,
      size: 1,
      range: [0, 1],
    } as const;
    const [want] = readWants({
      subject,
      own: '',
      language: 'en',
      automatic: null,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding in tests
      parts: [{ ...calendar, sha256: '00' as never }],
      facts: [],
    });
    expect(want).toMatchObject({ kind: 'meeting-answer', detail });
  });
});
