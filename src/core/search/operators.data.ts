/** What an operator narrows by. */
export type Operator =
  | 'from'
  | 'to'
  | 'subject'
  | 'text'
  | 'attachment'
  | 'before'
  | 'after'
  | 'since'
  | 'on'
  | 'has'
  | 'kind'
  | 'is'
  | 'in';

const NAMES: Readonly<Record<Operator, string>> = {
  from: 'from sender van afzender',
  to: 'to recipient cc aan naar ontvanger geadresseerde',
  subject: 'subject title onderwerp betreft titel',
  text: 'text body tekst inhoud',
  attachment: 'attachment file filename bijlage bestand bestandsnaam annex',
  before: 'before until voor tot older ouder',
  after: 'after na newer nieuwer',
  since: 'since sinds vanaf',
  on: 'on date during op datum tijdens',
  has: 'has with heeft met contains bevat',
  kind: 'kind type soort',
  is: 'is language lang taal',
  in: 'in matter dossier zaak folder map',
};

const flat = (table: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([key, names]) => names.split(' ').map((name) => [name, key]));

const OPERATOR_KEYS: ReadonlySet<string> = new Set(Object.keys(NAMES));
const isOperator = (key: string): key is Operator => OPERATOR_KEYS.has(key);

/** Operators by every name they have, without accents. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  flat(NAMES).flatMap(([name, key]) => (isOperator(key) ? [[name, key] as const] : [])),
);

/** Heads of copied subject lines: no operators, and nothing to look for. */
export const REPLY_HEADS: ReadonlySet<string> = new Set(
  're fw fwd aw wg tr antw betr doorst vs sv'.split(' '),
);

const values = (
  table: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [name, mark] of flat(table)) found.set(name, [...(found.get(name) ?? []), mark]);
  return found;
};

/** What a message may have, by the words for it: marks of `marks.ts`. */
export const HAS: ReadonlyMap<string, readonly string[]> = values({
  hasattachment: 'attachment attachments bijlage bijlagen annex annexes file files bestand',
  haspdf: 'pdf pdfs',
  hasimage: 'image images photo photos picture afbeelding afbeeldingen foto fotos plaatje scan',
  hascalendar: 'calendar invite invitation event ics agenda uitnodiging afspraak',
  hascontact: 'contact vcard card visitekaartje visitekaart',
  hassheet: 'spreadsheet sheet excel xlsx csv rekenblad spreadsheets',
  hasdocument: 'document documents word docx odt documenten',
  hasarchive: 'archive zip archief',
  hasmessage: 'message mail forward bericht eml',
  haslink: 'link links url',
  factquestion: 'question questions vraag vragen',
  factiban: 'iban account rekeningnummer bankrekening',
  factmoney: 'money amount amounts price bedrag bedragen prijs geld',
  factwhen: 'date dates time datum datums tijd',
  factphone: 'phone telephone telefoon telefoonnummer',
  factpromise: 'promise promises belofte toezegging',
  factdocumentrequest: 'request documentrequest verzoek',
});

/** Kinds of messages and files, by the words for them. */
export const KINDS: ReadonlyMap<string, readonly string[]> = values({
  kindmessage: 'mail message email letter bericht mailtje brief',
  kinddocument: 'document documents file documenten stuk bestand',
  kindcalendar: 'calendar agenda',
  kindcontact: 'contact vcard',
  kindmeetingrequest: 'meeting-request meeting appointment afspraak vergaderverzoek vergadering',
  kindmeetinganswer: 'meeting-answer meeting vergaderantwoord',
  kindmeetingmove: 'meeting-move verzetting verplaatsing',
  kindquestion: 'question vraag',
  kinddocumentrequest: 'document-request request stukkenverzoek verzoek',
  kinddocumentdelivery: 'document-delivery delivery stukken aanlevering',
  kindinvoice: 'invoice bill factuur nota rekening',
  kindpaymentreminder: 'payment-reminder reminder aanmaning herinnering betalingsherinnering',
  kindquote: 'quote quotation offer offerte',
  kindorder: 'order bestelling opdracht',
  kindtravelconfirmation: 'travel-confirmation travel booking reis boeking reisbevestiging',
  kindtravelchange: 'travel-change travel reis reiswijziging',
  kindpressenquiry: 'press-enquiry press pers persvraag',
  kindinvitation: 'invitation uitnodiging',
  kindcondolence: 'condolence condoleance',
  kindcongratulation: 'congratulation felicitatie',
  kindcomplaint: 'complaint klacht',
  kindnewsletter: 'newsletter nieuwsbrief',
  kindlist: 'newsletter nieuwsbrief list mailinglist',
  kindnotification: 'notification melding',
  kindautoreply: 'auto-reply autoreply autoantwoord afwezigheid',
  kindbounce: 'bounce bounces onbestelbaar',
  kindphishing: 'phishing',
  kindpersonal: 'personal persoonlijk',
});

/** What a message is, by the words for it. */
export const IS: ReadonlyMap<string, readonly string[]> = values({
  isours: 'sent ours verzonden verstuurd mine mijn',
  istheirs: 'received ontvangen binnengekomen theirs',
  isautomatic: 'automatic automatisch bulk',
  isperson: 'person human personal persoon persoonlijk mens',
  langnl: 'dutch nl nederlands',
  langen: 'english en engels',
});

/** Folders, by the words for them; any other word behind `in:` is the reference of a matter. */
export const FOLDERS: ReadonlyMap<string, readonly string[]> = values({
  ininbox: 'inbox postvak postvakin',
  insent: 'sent verzonden outbox',
  inarchive: 'archive archief',
  injunk: 'junk spam ongewenst',
  intrash: 'trash bin prullenbak',
  indrafts: 'drafts concepten',
});

/** Words that stand in nearly every message, and so narrow nothing. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'de het een en of van voor met aan bij naar over op in te ten ter dat die dit deze er is zijn was ' +
    'waren ik je jij u uw wij we ze zij hij hem haar hun ons onze mijn jouw om uit tot door ook nog ' +
    'wat waar wie hoe als dan maar niet geen wel al alle mail mails mailtje bericht berichten ' +
    'the a an and or of for with to at from on by that this these those it is are was were be i you ' +
    'he she they we our my your his her their about as if but not all any email emails message messages ' +
    'which who what where when how had has have did does do heb hebt heeft had hadden me mij'
  ).split(' '),
);
