/** Words that stand between subject and verb and change nothing. */
const EN_ADVERBS =
  '(?:\\w+ly |also |then |just |still |be sure to |make sure to |make sure |do my best to |try to |now ){0,2}';

/** What the writer binds himself to, by language; tried on the bare sentence. `open` needs no day to be a promise. */
export interface PromiseForm {
  readonly open: boolean;
  readonly says: RegExp;
}

const NL_FREE =
  'stuur|sturen|mail|mailen|zend|zenden|verstuur|versturen|lever|leveren|bezorg|bezorgen|betaal|betalen|zorg|zorgen|regel|regelen|informeer|informeren|bericht|berichten|controleer|controleren|verwerk|verwerken';
const NL_DAY =
  'bel|bellen|kom|komen|doe|doen|maak|maken|plan|plannen|breng|brengen|geef|geven|leg|leggen|zet|zetten|schrijf|schrijven|vraag|vragen|stel|stellen|bevestig|bevestigen|reserveer|reserveren|overleg|overleggen|pas|passen|kijk|kijken|neem|nemen|haal|halen|teken|tekenen|beantwoord|beantwoorden|reageer|reageren|rond|ronden|lees|lezen|app|spreek|meld|melden';
/** Not the finite verb of this clause: "kunnen wij bellen", "als ik kom". */
const NL_MAIN =
  '(?<!\\b(?:kan|kun|kunnen|zou|zouden|wil|willen|moet|moeten|mag|mogen|hoef|dat|of|als|indien|toen|omdat|waarom|hoe|zoals|die|wat|wie|waar|welke|zullen|zal)\\s)';

/** Dutch promises. */
export const PROMISES_NL: readonly PromiseForm[] = [
  { open: true, says: new RegExp(`${NL_MAIN}\\b(?:ik|wij|we)\\s(?:${NL_FREE})\\b`, 'i') },
  { open: true, says: new RegExp(`(?:^|[\\p{L}\\d,)]\\s)(?:${NL_FREE})\\s(?:ik|wij|we)\\b`, 'iu') },
  { open: false, says: new RegExp(`${NL_MAIN}\\b(?:ik|wij|we)\\s(?:${NL_DAY})\\b`, 'i') },
  { open: false, says: new RegExp(`[\\p{L}\\d,)]\\s(?:${NL_DAY})\\s(?:ik|wij|we)\\b`, 'iu') },
  {
    open: true,
    says: /\b(?:(?:ik|wij|we)\s(?:laat|laten)|(?:laat|laten)\s(?:ik|wij|we))\s[^.!?]{0,60}\b(?:weten|horen)\b/i,
  },
  {
    open: true,
    says: /\b(?:(?:ik|wij|we)\s(?:zal|zullen|ga|gaan)|(?:zal|zullen|ga|gaan)\s(?:ik|wij|we))\s[^.!?]{0,90}\b(?:(?:toe|op|door|na|terug|over)?(?:sturen|zenden|mailen|bellen|leveren|betalen)|(?:overmaken|regelen|zorgen|nagaan|navragen|uitzoeken|doorgeven|terugkomen|laten weten|berichten|informeren|contact opnemen|zorgdragen|aanpassen|controleren|bespreken|bezorgen|beantwoorden|reageren|voorleggen|vragen|bevestigen|inplannen|reserveren|opstellen|bekijken|afronden|afmaken|tekenen|ondertekenen))\b/i,
  },
  {
    open: true,
    says: /\b(?:kom|komen)\s(?:(?:ik|wij|we)\s)?(?:\S+\s){0,4}?(?:hierop|daarop|hier|daar|er|erop|bij (?:u|je))\s(?:\S+\s){0,4}?terug\b/i,
  },
  {
    open: true,
    says: /\b(?:(?:ik|wij|we)\s(?:zoek|zoeken)|(?:zoek|zoeken)\s(?:ik|wij|we))\s[^.!?]{0,50}\buit\b|\b(?:(?:ik|wij|we)\s(?:neem|nemen)|(?:neem|nemen)\s(?:ik|wij|we))\s[^.!?]{0,50}\b(?:contact|mee)\b|\b(?:(?:ik|wij|we)\s(?:ga|gaan|vraag|vragen)|(?:ga|vraag)\s(?:ik|wij|we))\s[^.!?]{0,40}\bna\b/i,
  },
  {
    open: true,
    says: /\b(?:u|je|jullie)\s(?:hoort|hoor|horen)\s[^.!?]{0,60}\b(?:van (?:mij|me|ons)|van onze kant|meer|nader)\b|\b(?:hoort|hoor|horen)\s(?:u|je|jullie)\s[^.!?]{0,60}\b(?:van (?:mij|me|ons)|meer|nader)\b/i,
  },
  {
    open: true,
    says: /\b(?:u|je|jullie)\s(?:ontvangt|ontvang|ontvangen|krijgt|krijg|krijgen)\s[^.!?]{0,60}\b(?:van (?:mij|me|ons)|toegestuurd|antwoord|reactie|bericht|terugkoppeling|uitsluitsel)\b|\b(?:ontvangt|ontvang|krijgt|krijg)\s(?:u|je|jullie)\s[^.!?]{0,60}\b(?:van (?:mij|me|ons)|toegestuurd|antwoord|reactie|bericht|uitsluitsel)\b/i,
  },
  {
    open: false,
    says: /\b(?:u|je|jullie)\s(?:ontvangt|ontvang|krijgt|krijg|heeft|hebt|heb)\b|\b(?:ontvangt|ontvang|krijgt|krijg|heeft|heb)\s(?:u|je|jullie)\b|\b(?:volgt|volgen)\b/i,
  },
  { open: true, says: /\b(?:ik|wij|we)\s(?:beloof|beloven|zeg(?:gen)?\s[^.!?]{0,30}\btoe)\b/i },
];

const EN_FREE =
  'send|resend|e-?mail|forward|mail|fax|get back|come back|revert|let you know|let you have|provide|deliver|follow up|look into|find out|arrange|take care|see to it|make sure|transfer|pay|keep you|inform|advise|report back|return|sort|chase|circulate|confirm';
const EN_DAY =
  'call|ring|phone|give|get|have|bring|check|discuss|do|draft|fix|finish|complete|prepare|put|reply|respond|answer|review|schedule|set up|share|sign|speak|submit|talk|tell|text|update|write|drop|post|book|pick|meet|be there|ask|copy|contact|show|work on|try|issue|update';

/** English promises. */
export const PROMISES_EN: readonly PromiseForm[] = [
  {
    open: true,
    says: new RegExp(
      `\\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)\\s${EN_ADVERBS}(?:${EN_FREE})\\b`,
      'i',
    ),
  },
  {
    open: false,
    says: new RegExp(
      `\\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)\\s${EN_ADVERBS}(?:${EN_DAY})\\b`,
      'i',
    ),
  },
  {
    open: true,
    says: /\b(?:i|we)(?:'ll| will| shall)\s(?:call|ring|phone|contact|text|tell|ask)\s(?:you|him|her|them)\b/i,
  },
  {
    open: false,
    says: /\b(?:i'm|i am|we're|we are)\s(?:sending|mailing|e-?mailing|delivering|bringing|calling|forwarding|posting)\b/i,
  },
  {
    open: true,
    says: /^(?:will\s(?:do|send|call|revert|get back|forward|let you know|advise|check|confirm)|consider it done)\b/i,
  },
  {
    open: true,
    says: /\byou(?:'ll| will| shall)\s(?:hear|have (?:it|them|the|our|my|an?)|receive|get (?:it|them|the|our|my|an?))\b[^.!?]{0,70}\b(?:from (?:me|us)|answer|reply|response|by|before|tomorrow|tonight|within|on|next|this|shortly|soon)\b/i,
  },
  {
    open: true,
    says: /\b(?:i|we) promise (?:to|you|that)\b|\byou (?:can|may) expect\s[^.!?]{0,60}\b(?:by|on|before|within|tomorrow|from (?:me|us))\b/i,
  },
  { open: false, says: /\b(?:will follow|to follow)\b|^expect\s/i },
];

/** What makes a sentence no promise: denied, on a condition, only possible, done with this very mail or before. */
export const NO_PROMISE_NL =
  /\b(?:neem|nemen|kies|kiezen) (?![^.!?]*\b(?:contact|mee)\b)(?:dan )?(?:graag )?(?:de )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:ma|di|wo|do|vr) |eerste|tweede|derde|laatste|\d)|\b(?:weten dat|niet|geen|nooit|hierbij|hiermee|bijgaand|bijgevoegd|bijgesloten|ingesloten|in de bijlage|als bijlage|als u|als je|als jullie|indien|mits|tenzij|mocht|desgewenst|zo nodig|zo gewenst|eventueel|misschien|wellicht|waarschijnlijk|hoop|hopen|liefst|graag gedaan|gisteren|vorige|eergisteren|jongstleden|jl)\b|\b(?:heb|heeft|hebben|had|hadden)\s[^.!?]{0,60}\b(?:gestuurd|gemaild|gebeld|verzonden|verstuurd|toegestuurd|betaald|geregeld|geleverd|overgemaakt|toegezonden|gevraagd|gegeven|gedaan)\b/i;
export const NO_PROMISE_EN =
  /\b(?:not|never|cannot|won't|can't|don't|didn't|wouldn't|attached|enclosed|herewith|unless|provided|in case|should you|would|could|might|may|maybe|perhaps|possibly|probably|hope|if you|if we|if i|if there|if needed|if necessary|yesterday|last (?:week|month|night|year))\b|\bif\b(?! that works| this works| it works| that is| it is possible)/i;

/** Who comes at an hour says that he will be there: nobody is owed that, and nobody is reminded of it. */
export const ATTENDS =
  /\b(?:kom|komen)\b[^.!?]{0,60}(?:\bom (?:\d|half|kwart|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)|\b\d{1,2} uur\b|\b\d{1,2}[.:]\d\d\b)|\b(?:come|be there|meet)\b[^.!?]{0,60}(?:\bat (?:\d|noon|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\b\d{1,2} ?(?:am|pm)\b|\b\d{1,2}[.:]\d\d\b)/i;

/** A question mark, a reported promise, and words between quotation marks are nobody's promise here. */
export const REPORTED =
  /^(?:(?:hij|zij|ze|he|she|they|u|je|you|men|\p{Lu}\p{L}+)\s(?:zei|zegt|schreef|schrijft|beloofde|meldde|meldt|said|says|wrote|writes|promised|told|mentioned|stated|claims)|volgens|according to|as you (?:said|wrote))\b/iu;

/** The writer asks the reader to bind himself. */
export const ASKED_PROMISE =
  /\b(?:(?:kunt|kun|kan|zou|wilt|wil)\s(?:u|je|jij|jullie)\s[^.!?]{0,40}\b(?:toezeggen|beloven|garanderen|bevestigen)\s(?:dat|of)\s(?:u|je|jullie|het|de)|(?:toezegging|garantie) (?:van (?:u|je|uw kant))|(?:can|could|will|would) you (?:please |kindly )?(?:promise|commit|guarantee|undertake|assure (?:me|us))\b|please (?:confirm|promise|undertake|assure (?:me|us)) that you will|(?:need|want) (?:your|a) (?:commitment|undertaking|promise|assurance))/i;
