import { expect, test } from 'vitest';
import { readMessage } from '../../intake/index.ts';
import { mayLeave } from './may-leave.ts';

const NOBODY = {
  matters: [],
  marks: [],
  confidentiality: 'office',
  suspicious: false,
  keepHome: [],
} as const;

/** Whether a mail of these lines stays. */
function stays(body: string, from = 'Jan <jan@relatie.example>', type = 'text/plain'): boolean {
  const head = `From: ${from}\r\nTo: p@kantoor.example\r\nSubject: Vraag\r\n`;
  const content = `Content-Type: ${type}; charset=utf-8\r\n\r\n${body}`;
  const reading = readMessage(new TextEncoder().encode(head + content));
  return !mayLeave(reading, { secrecy: 'none' }, NOBODY).may;
}

test.each([
  'Nr.111222333 staat op het formulier.',
  '- lijst:\r\n-111222333',
  'Nummer 111222333-',
  'Sofinummer 1112 22 333',
  'Nummer 111\u202f222\u202f333',
  'Het wacht\u00adwoord is Tulp1.',
  'Uw pass\u200bword is Tulip1.',
  'De patie\u0308nt komt om tien uur.',
  'De bedrijfsarts belt u morgen.',
  'Ik kom van de orthopeed.',
  'De chirurg kan donderdag.',
  'Zij heeft een hersenschudding.',
  'We zijn in verwachting.',
  'De cardioloog wil mij zien.',
  'The biopsy is on Monday.',
  'I collect it from the pharmacy.',
  'Mijn advocaat adviseert niet te antwoorden.',
  'De concept-dagvaarding gaat vandaag uit.',
  'My lawyer advises us to settle.',
  'Hij is veroordeeld voor fraude.',
  'Uw gebruikersnaam is jan.',
  'Inloggen kan met code 482913.',
  'The PIN is 4821.',
  'Access token: abc123.',
  'Paspoortnummer NX1234567.',
  'Social security number 123-45-6789',
  'Rijbewijsnummer 5123456789',
  'Mein Passwort ist Tulpe1.',
  'In loving memory of Jan.',
])('written in another form, or of a class: %j', (text) => {
  expect(stays(text)).toBe(true);
});

test.each([
  'De huidarts heeft een plekje weggehaald.',
  'Mijn vader ligt aan de beademing.',
  'Ze moet onder het mes volgende week.',
  'De bevalling staat gepland voor mei.',
  'Ik slik sinds kort antidepressiva.',
  'Mijn knie wordt vrijdag gescand in het UMC.',
  'Hij zit in een rolstoel sinds het ongeluk.',
  'De tandartsassistente belde af.',
  'Ik ben bij de longarts geweest.',
  'Hij is opgenomen op de afdeling neurologie.',
  'Vanwege rugklachten werk ik thuis.',
  'Mijn dochter krijgt een gehoorapparaat.',
  'She is having her knee operated on.',
  'I have been on antidepressants since May.',
  'He had a seizure at work.',
  'My son was admitted to A&E.',
  'The baby is due in March.',
  'I take painkillers for my back pain.',
  'Her dialysis is on Tuesdays.',
  'The optician found a cataract.',
  'De notaris verzoekt om geheimhouding.',
  'Onze raadsman heeft bezwaar gemaakt.',
  'De rechtbank heeft uitspraak gedaan in uw zaak.',
  'De deurwaarder komt donderdag beslag leggen.',
  'Er loopt een strafrechtelijk onderzoek.',
  'Het testament ligt klaar.',
  'Counsel has advised on the claim.',
  'The court issued a subpoena.',
  'He is under criminal investigation.',
  'Our legal team considers this privileged.',
  'Het ww is Welkom01.',
  'De code van de kluis is 4711.',
  'De wifi-sleutel is tulpen99.',
  'Hier is de toegangssleutel tot het systeem.',
  'Uw activeringscode is 88213.',
  'Login: jan, pass: tulip1.',
  'The wifi password is tulips99.',
  'Use PIN 4821 at the door.',
  'The combination of the safe is 12-34-56.',
  'Your activation code is 88213.',
  'Oma is vannacht ingeslapen.',
  'We hebben hem gisteren naar zijn laatste rustplaats gebracht.',
  'De teraardebestelling is dinsdag.',
  'We lost our father on Sunday.',
  'The wake is on Friday.',
  'His ashes will be scattered at sea.',
  'BSN: 123456782',
  'sofi 123.456.782',
  'Ik stuur een scan van mijn paspoort mee.',
  'My NI number is QQ123456C.',
  'IBAN NL91 ABNA 0417 1643 00',
  'card 5555-5555-5555-4444 exp 12/28',
])('said less plainly: %s', (text) => {
  expect(stays(text)).toBe(true);
});

test.each([
  'Kunt u mij bellen over de planning van donderdag?',
  'De scanner staat op de tweede verdieping.',
  'We moeten het contract nog tekenen voor vrijdag.',
  'Please scan the signed contract.',
  'The project team convinced the board.',
  'Het advies over de kozijnen volgt.',
  'Order 123456789 is onderweg.',
  'De pinautomaat in de hal is defect.',
  'The access road is closed.',
  'Voor de receptie zoeken wij een hapje.',
  'Hartelijk dank voor het prettige gesprek.',
  'De verwachting is dat wij in mei leveren.',
  'Postcode 1234 AB, code oranje.',
  'The token ring is obsolete.',
  'De zorg om de planning is weg.',
  'Wij nemen afscheid van onze collega, de borrel is vrijdag.',
  'De architect komt dinsdag langs.',
  'Het verslag van de vergadering volgt morgen.',
  'De verdieping wordt geschilderd.',
  'Wij hebben behoefte aan extra stoelen.',
  'De sleutel ligt bij de receptie.',
  'The invoice will follow next week.',
  'We look forward to the workshop in Utrecht.',
  'The train leaves at 9.14 from platform 5.',
  'De drukproef is goedgekeurd.',
  'De offerte geldt tot eind december.',
  'Please confirm the number of guests.',
  'The speaker will need a microphone.',
  'De lunch is om half een.',
  'De aannemer begint maandag met het dak.',
  'Is zaal 3 vrij op 8 december?',
  'The parking garage closes at eleven.',
  'Wij verhuizen in februari naar de Kade.',
  'De kwartaalcijfers staan in de bijlage.',
  'The delivery of the chairs is late.',
  'Kun je de agenda van de directie sturen?',
  'Hij speelde een rol in het project.',
  'De wandeling begint bij de kerk.',
  'De passage over de levertijd klopt niet.',
  'The user group meets on Monday.',
  'Kun je de code van het project aanpassen?',
  'The grievance was about parking.',
  'The counsel of elders is a play.',
  'De rechter stoel is stuk.',
  'De gipsplaten komen donderdag.',
  'The baseline is set.',
  'Een mooie combinatie van kleuren.',
  'Wonderlijk mooi weer.',
  'Brief history of the firm.',
])('an ordinary sentence leaves: %s', (text) => {
  expect(stays(text)).toBe(false);
});

test.each([
  'Huisartsenpraktijk De Linde',
  'Psycholoog Jansen',
  'De Wit Advocaten',
  'Hospital East',
])('who writes tells what it is about: %s', (name) => {
  const text = 'Kunt u donderdag om tien uur langskomen?';
  expect(stays(text, `${name} <balie@linde.example>`)).toBe(true);
  expect(stays(text, 'Bakkerij De Linde <balie@linde.example>')).toBe(false);
});

test.each(['medisch_verslag.pdf', 'kopie paspoort.jpg', 'bsn-formulier.pdf'])(
  'what is attached tells what it is about: %s',
  (name) => {
    const mail = (file: string) =>
      [
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Zie de bijlage. Kunt u mij daarover bellen?',
        '--b',
        `Content-Type: application/pdf; name="${file}"`,
        `Content-Disposition: attachment; filename="${file}"`,
        '',
        'x',
        '--b--',
      ].join('\r\n');
    const type = 'multipart/mixed; boundary=b';
    expect(stays(mail(name), undefined, type)).toBe(true);
    expect(stays(mail('offerte.pdf'), undefined, type)).toBe(false);
  },
);

test('figures without end do not hold up the mail', () => {
  const before = performance.now();
  stays('1 '.repeat(95_000));
  expect(performance.now() - before).toBeLessThan(5_000);
});
