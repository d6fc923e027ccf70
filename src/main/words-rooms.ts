import type { Words } from '../core/text/words.ts';

/** Trouble of the rooms below that have no words of their own. */
export const roomWords: Words = {
  'conduct-refuses': {
    nl: 'Zo kan deze mail niet weg: de gedragsregels laten het niet toe. Het voorstel {act} is gebleven zoals het was.',
    en: 'This mail cannot leave like this: the rules of conduct do not allow it. Proposal {act} has stayed as it was.',
  },
  'channel-broken': {
    nl: 'Een mailkanaal is onverwacht gestopt. Sluit het kantoor en open het opnieuw; de server bewaart wat er intussen komt.',
    en: 'A mail channel stopped unexpectedly. Close the office and open it again; the server keeps what comes meanwhile.',
  },
  'duty-oversteps': {
    nl: 'De taak {duty} vroeg om iets waar zij niet over gaat ({act}). Het is niet gebeurd.',
    en: 'The duty {duty} asked for something that is not its own ({act}). It was not done.',
  },
  'profile-missing': {
    nl: 'Van de principaal {owner} is nog niet vastgelegd wie hij is. Voeg hem toe met: secretaris principal add',
    en: 'Who the principal {owner} is has not been recorded yet. Add him with: secretaris principal add',
  },
  'reading-damaged': {
    nl: 'Wat er van {arrival} begrepen was, is onleesbaar. Het bericht zelf is er nog; zet zo nodig een reservekopie terug.',
    en: 'What was understood of {arrival} cannot be read. The message itself is still there; restore a backup if needed.',
  },
  'calendar-unreadable': {
    nl: 'In {path} staat geen agenda die in haar geheel te lezen is. Wat daar niet te lezen is, geldt niet als vrij; er is dus geen tijd gezocht.',
    en: 'There is no calendar in {path} that can be read as a whole. What cannot be read does not count as free, so no time was looked for.',
  },
  'copy-in-the-way': {
    nl: 'Op {path} staat al een bestand. Er is niets overschreven.',
    en: 'There is a file at {path} already. Nothing was overwritten.',
  },
  'backup-disturbed': {
    nl: 'Tijdens het kopiëren is er iets gewist; de kopie is niet bewaard. Doe de opdracht nog eens.',
    en: 'Something was erased while copying; the copy was not kept. Give the command again.',
  },
  'backup-unreadable': {
    nl: 'Op {path} is geen leesbare reservekopie. Controleer het pad en de schijf.',
    en: 'There is no readable backup at {path}. Check the path and the disk.',
  },
  'backup-damaged': {
    nl: 'De reservekopie op {path} klopt niet meer; er is niets teruggezet. Neem een eerdere.',
    en: 'The backup at {path} no longer holds; nothing was restored. Take an earlier one.',
  },
  'restore-in-the-way': {
    nl: 'In {path} staat al iets. Er is niets overschreven; noem met --data een lege map.',
    en: 'There is something in {path} already. Nothing was overwritten; name an empty folder with --data.',
  },
  'erasures-unreadable': {
    nl: 'De lijst van gewiste personen op {path} is onleesbaar. Zonder haar zou wie gewist is terugkomen; er is niets teruggezet.',
    en: 'The list of erased people at {path} cannot be read. Without it whoever was erased would come back; nothing was restored.',
  },
  'erase-busy': {
    nl: 'Er is nog iets van deze persoon onderweg. Wacht tot het klaar is en probeer het nog eens.',
    en: 'Something of this person is still under way. Wait until it is done and try again.',
  },
};
