import type { Words } from '../core/text/words.ts';

/** Trouble of opening and keeping an office. */
export const officeWords: Words = {
  'folder-not-made': {
    nl: 'De map {path} kan daar niet worden gemaakt. Kies met --data een andere map, of maak deze eerst.',
    en: 'The folder {path} cannot be made there. Choose another with --data, or make this one first.',
  },
  'folder-in-use': {
    nl: 'Er werkt al een kantoor in {path}. Gebruik dat (de opdrachten doen dit vanzelf), of sluit het eerst.',
    en: 'An office is already at work in {path}. Use that one (commands do so by themselves), or close it first.',
  },
  'office-missing': {
    nl: 'In {path} is geen kantoor. Open er een met: secretaris start, of noem de map met --data.',
    en: 'There is no office in {path}. Open one with: secretaris start, or name the folder with --data.',
  },
  'office-went-away': {
    nl: 'Het kantoor sloot terwijl dit bezig was. Doe de opdracht nog eens; wat al gedaan is, gebeurt niet dubbel.',
    en: 'The office closed while this was going on. Give the command again; what was done already is not done twice.',
  },
  'rehearsal-while-running': {
    nl: 'Oefenen met --now kan niet terwijl het kantoor in {path} werkt. Sluit het eerst, of oefen op een kopie.',
    en: 'A rehearsal with --now is not possible while the office in {path} is at work. Close it first, or rehearse on a copy.',
  },
  'port-in-use': {
    nl: 'Poort {port} is al in gebruik. Kies een andere met --port.',
    en: 'Port {port} is in use already. Choose another with --port.',
  },
  'port-refused': {
    nl: 'Poort {port} op {host} kan niet worden geopend. Kies een poort boven 1024 met --port.',
    en: 'Port {port} at {host} cannot be opened. Choose a port above 1024 with --port.',
  },
  'address-unknown': {
    nl: 'Het adres {host} is niet van deze computer. Kies een ander met --host.',
    en: 'The address {host} is not one of this machine. Choose another with --host.',
  },
  'socket-path-too-long': {
    nl: 'De map is te diep voor een kantoor: {path} is langer dan een socket mag heten. Kies met --data een kortere.',
    en: 'The folder lies too deep for an office: {path} is longer than a socket may be named. Choose a shorter one with --data.',
  },
  'store-newer': {
    nl: 'Dit kantoor is door een nieuwere versie van Secretaris geschreven ({found} tegen {known}). Werk de installatie bij.',
    en: 'This office was written by a newer version of Secretaris ({found} against {known}). Please update the installation.',
  },
  'store-unreadable': {
    nl: 'Het bestand {path} kan niet worden geopend. Controleer de rechten en de schijf, of zet een reservekopie terug.',
    en: 'The file {path} cannot be opened. Check its permissions and the disk, or restore a backup.',
  },
  'config-wrong': {
    nl: 'Er klopt iets niet aan de instellingen.\n{problems}\n',
    en: 'Something is wrong with the settings.\n{problems}\n',
  },
  'demo-folder-used': {
    nl: 'In {path} staat al iets anders. Het voorbeeldkantoor begint in een lege map; laat --data weg of noem een andere.',
    en: 'There is something else in {path} already. The sample office begins in an empty folder; leave out --data or name another.',
  },
  'path-is-folder': {
    nl: '{path} is een map; noem een bestand, of neem de map in met: secretaris import',
    en: '{path} is a folder; name a file, or take in the folder with: secretaris import',
  },
  'path-not-permitted': {
    nl: '{path} mag niet worden gelezen. Controleer de rechten.',
    en: '{path} may not be read. Please check its permissions.',
  },
  'path-unreadable': {
    nl: '{path} kon niet worden gelezen.',
    en: '{path} could not be read.',
  },
  'certificate-unreadable': {
    nl: 'Het certificaat of de sleutel voor TLS kon niet worden gelezen ({path}).',
    en: 'The certificate or the key for TLS could not be read ({path}).',
  },
};

/** What the office says when it opens, and what the doctor finds. */
export const openingWords: Words = {
  'open.data': { nl: 'Kantoor: {path}', en: 'Office: {path}' },
  'open.address': { nl: 'Adres: {address}', en: 'Address: {address}' },
  'open.link': { nl: 'Aanmelden als {user}: {link}', en: 'Sign in as {user}: {link}' },
  'open.link-once': {
    nl: 'Een koppeling werkt één keer, een kwartier lang. Een nieuwe: secretaris link --data {path}',
    en: 'A link works once, for a quarter of an hour. A new one: secretaris link --data {path}',
  },
  'open.sample': {
    nl: 'Eerst rondkijken? Het voorbeeldkantoor: npm start -- --demo',
    en: 'Look around first? The sample office: npm start -- --demo',
  },
  'open.demo': {
    nl: 'Dit is het voorbeeldkantoor, met verzonnen post. De klok staat stil tot u haar verzet.',
    en: 'This is the sample office, with made-up mail. Its clock stands still until you move it.',
  },
  'open.demo-week': {
    nl: 'Het is maandag acht uur. Een dag verder: secretaris clock +1440 --data {path}. Wat er elke dag gebeurt staat in src/sample/README.md.',
    en: 'It is Monday, eight o’clock. A day on: secretaris clock +1440 --data {path}. What happens each day is told in src/sample/README.md.',
  },
  'open.closing': { nl: 'Het kantoor sluit.', en: 'The office is closing.' },
  'doctor.node': { nl: 'Node {version}', en: 'Node {version}' },
  'doctor.folder': {
    nl: 'De map {path} is alleen voor u.',
    en: 'The folder {path} is yours alone.',
  },
  'doctor.folder-open': {
    nl: 'Anderen kunnen in {path} kijken. Sluit de map af met: chmod 700',
    en: 'Others can look into {path}. Close the folder with: chmod 700',
  },
  'doctor.space': { nl: '{free} GB vrij op de schijf.', en: '{free} GB free on the disk.' },
  'doctor.space-low': {
    nl: 'Nog maar {free} GB vrij op de schijf; maak ruimte voordat post niet meer bewaard kan worden.',
    en: 'Only {free} GB left on the disk; make room before mail can no longer be kept.',
  },
  'doctor.pdf': {
    nl: 'Woorden in pdf-bestanden worden gelezen.',
    en: 'Words in PDF files are read.',
  },
  'doctor.pdf-unread': {
    nl: 'Woorden in pdf-bestanden worden niet gelezen: pdftotext ontbreekt. Op Debian: sudo apt-get install poppler-utils.',
    en: 'Words in PDF files are not read: pdftotext is missing. On Debian: sudo apt-get install poppler-utils.',
  },
  'doctor.nobody': {
    nl: 'Er is nog geen principaal. Voeg er een toe met: secretaris principal add',
    en: 'There is no principal yet. Add one with: secretaris principal add',
  },
  'doctor.ledger': {
    nl: '{principal}: het grootboek klopt ({entries} regels).',
    en: '{principal}: the ledger holds ({entries} entries).',
  },
  'doctor.ledger-broken': {
    nl: '{principal}: het grootboek klopt niet. Zie: secretaris ledger verify. Bewaar de map en zet een reservekopie elders terug.',
    en: '{principal}: the ledger does not hold. See: secretaris ledger verify. Keep the folder and restore a backup elsewhere.',
  },
  'doctor.account': { nl: '{principal}: {title} werkt.', en: '{principal}: {title} works.' },
  'doctor.account-failing': {
    nl: '{principal}: {title} werkt niet ({state}). Zolang dit duurt, weet niemand of er post is.',
    en: '{principal}: {title} does not work ({state}). While this lasts nobody knows whether there is mail.',
  },
  'doctor.calendars-failing': {
    nl: '{principal}: de agenda’s van {title} zijn niet te lezen ({state}). Zolang dit duurt, weet niemand wat erin staat.',
    en: '{principal}: the calendars of {title} cannot be read ({state}). While this lasts nobody knows what stands in them.',
  },
  'doctor.calendar-gone': {
    nl: '{principal}: de agenda “{title}” bestaat elders niet meer; de kopie is bewaard. Weghalen: secretaris calendar remove',
    en: '{principal}: the calendar “{title}” no longer exists elsewhere; its copy is kept. To take it away: secretaris calendar remove',
  },
  'doctor.calendar-unread': {
    nl: '{principal}: in de agenda “{title}” is een dag of langer niet gekeken. Nu kijken: secretaris calendar read',
    en: '{principal}: the calendar “{title}” has not been looked into for a day or more. To look now: secretaris calendar read',
  },
  'doctor.calendar-troubled': {
    nl: '{principal}: in de agenda “{title}” zijn {count} afspraken niet te gebruiken.',
    en: '{principal}: {count} events in the calendar “{title}” cannot be used.',
  },
  'doctor.no-account': {
    nl: '{principal}: er is nog geen mailaccount. Voeg er een toe met: secretaris account add',
    en: '{principal}: there is no mail account yet. Add one with: secretaris account add',
  },
  'doctor.waiting': {
    nl: '{principal}: {count} wachten op akkoord.',
    en: '{principal}: {count} wait for consent.',
  },
};
