import type { Language } from '../../text/words.ts';

/**
 * Words of one language by which a telephone note is known. All are sources of patterns, tried without regard to capitals;
 * none captures.
 */
export interface CallCues {
  /** Before the name: "net", "I just had". */
  readonly before: string;
  /** What is behind the name of somebody who rang, and of somebody who left words on a machine. */
  readonly rang: string;
  readonly recorded: string;
  /** What may follow: when, and that it was not the first time. */
  readonly beside: string;
  /** What is behind that and makes something else of it: "called off". */
  readonly not: string;
  /** Before what it is about. */
  readonly about: string;
  /** Between the name and what was said. */
  readonly joins: string;
  /** A note that begins with what it is: "Telefoon:"; and by whom. */
  readonly titled: string;
  readonly titledRecorded: string;
  readonly by: string;
  /** Somebody who gave no name. */
  readonly nobody: string;
  /** Words that begin no name. */
  readonly noName: string;
  /** Right before a number, and said of it. */
  readonly number: string;
  /** He waits to be rung back. */
  readonly back: string;
}

const NL: CallCues = {
  before: String.raw`(?:(?:ik )?had )?(?:(?:zo)?net|zojuist|daarnet|vanmorgen|vanochtend|vanmiddag|vandaag)?[,:]?`,
  rang: String.raw`belde|heeft(?: (?:zo)?net| zojuist)?(?: op)? ?(?:ge|terugge|opge)beld|(?:hing|was|is)? ?(?:net |zojuist )?aan de (?:lijn|telefoon|tel\.?)|telefoneerde|heeft getelefoneerd|meldde telefonisch`,
  recorded: String.raw`sprak (?:een (?:bericht|boodschap|voicemail)|de voicemail|het antwoordapparaat) in|heeft (?:een (?:bericht|boodschap|voicemail)|de voicemail|het antwoordapparaat) ingesproken|liet een (?:voicemail|bericht|boodschap) achter(?: op de voicemail)?|heeft een (?:voicemail|bericht|boodschap) achtergelaten`,
  beside: String.raw`(?:zo)?net|zojuist|even|terug|ook|weer|opnieuw|vanmorgen|vanochtend|vanmiddag|vandaag|gisteren(?:middag|avond|ochtend)?|om \d{1,2}[.:]\d{2}(?: uur)?`,
  not: String.raw`niet\b|nooit\b|nog niet\b|voor\b|met\b|naar\b`,
  about: String.raw`over|i\.?v\.?m\.?|inzake|betreffende|vanwege`,
  joins: String.raw`(?:om (?:te (?:zeggen|melden|laten weten)|door te geven),? (?:dat)?|met de (?:boodschap|mededeling|vraag|melding) (?:dat|of)?|en (?:zegt?|zei|meldde|meldt|liet weten)(?: dat)?|en|dat)(?=\s)`,
  titled: String.raw`telefoon(?:tje|notitie|bericht)?|tel\.?|belletje|oproep|gebeld|telefonisch`,
  titledRecorded: String.raw`voicemail|ingesproken(?: bericht)?|antwoordapparaat`,
  by: String.raw`van|door`,
  nobody: String.raw`iemand|een (?:man|vrouw|meneer|mevrouw|cliënt|klant|patiënt)|onbekend`,
  noName: String.raw`ik|jij|je|u|hij|zij|ze|we|wij|jullie|men|wie|wanneer|waarom|waarover|hoe|wat|als|toen|omdat|dat|heeft|had|zou|kan|is|was|niemand|er|daarna|voordat|nadat|laat|vraag|zeg`,
  number: String.raw`(?:(?:graag )?terug ?(?:te )?bellen (?:kan )?(?:op|naar)|(?:te )?(?:is )?bereik(?:baar|en) (?:is )?op|bel(?:len)? (?:hem|haar|ze|hen)?(?: maar| even| a\.?u\.?b\.?)? ?terug(?: op)?|bel(?:len)? (?:hem|haar)? ?(?:terug )?op|op|(?:(?:zijn|haar|het|met) )?(?:telefoon|mobiel)?(?:nummer|nr\.?)|telefoon|tel\.?|mobiel)[\s:]*`,
  back: String.raw`\bbel(?:t u|len)? (?:hem|haar|ze|hen)(?: maar| even| a\.?u\.?b\.?)? terug|\bbel (?:even |a\.?u\.?b\.? )?terug|\bgraag (?:even )?(?:terug ?bellen|teruggebeld)|\bterug ?bellen(?: a\.?u\.?b\.?| graag| s\.?v\.?p\.?|[.!]|$)|\bgraag terug ?bellen|(?:wil|wilt|willen|wou|wilde)[^.!?]{0,30} teruggebeld|\b(?:verzoekt?|vraagt?|vroeg)[^.!?]{0,40}(?:terug ?(?:te )?bel|teruggebeld)|\bterugbelverzoek|\bwacht op (?:een )?(?:telefoontje|belletje)|\bkunt? (?:u|je)[^.!?]{0,30}terug ?bellen`,
};

const EN: CallCues = {
  before: String.raw`(?:(?:i )?(?:have )?(?:just )?had |just had |just now[,:]? |just |this (?:morning|afternoon)[,:]? |earlier[,:]? )?`,
  rang: String.raw`rang|called|telephoned|phoned|has (?:just )?(?:rung|called|phoned|telephoned)|just (?:rang|called|phoned)|(?:(?:is|was) )?(?:just )?on the (?:line|phone|telephone)`,
  recorded: String.raw`left (?:a|an?other) (?:voice ?mail|message)(?: on the (?:machine|voice ?mail))?|has left (?:a|another) (?:voice ?mail|message)`,
  beside: String.raw`back|in|again|just now|earlier|today|yesterday|this (?:morning|afternoon)|at \d{1,2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)?`,
  not: String.raw`off\b|for\b|on\b|it\b|up\b|out\b|me\b|us\b|him\b|her\b|them\b|in sick\b|not\b`,
  about: String.raw`about|regarding|re|concerning|because of`,
  joins: String.raw`(?:to (?:say|tell us|tell you|let (?:us|you) know|confirm)(?: that)?|saying(?: that)?|and (?:says?|said)(?: that)?|and|that)(?=\s)`,
  titled: String.raw`phone(?: call| message| note)?|(?:tele)?phone(?: note)?|telephone (?:call|message|note)|tel\.?|call|message`,
  titledRecorded: String.raw`voice ?mail`,
  by: String.raw`from|by`,
  nobody: String.raw`someone|somebody|a (?:man|woman|lady|gentleman|client|patient|customer)|unknown`,
  noName: String.raw`i|you|he|she|we|they|it|who|when|why|what|how|if|because|that|has|had|would|can|is|was|nobody|no one|there|after|before|let|ask|tell`,
  number: String.raw`(?:(?:please |pls )?(?:call|ring|phone)(?:ing)?(?: (?:him|her|them|me))? back (?:on|at)?|(?:can|may) be (?:reached|called|rung)(?: back)? (?:on|at)|(?:is )?(?:reachable|available) (?:on|at)|(?:call|ring|phone)(?: (?:him|her|them))? on|on|at|(?:(?:his|her|their|the|with) )?(?:tele)?(?:phone )?(?:number|no\.)|(?:tele)?phone|tel\.?|mobile|cell)[\s:]*`,
  back: String.raw`\b(?:please |pls |to )?(?:call|ring|phone)(?: (?:him|her|them|me))? back\b|\b(?:would like|wants?|asks?|asked|wishes|expects)\b[^.!?]{0,30}\b(?:to be (?:called|rung|phoned)|(?:a )?call ?back|a (?:call|ring))|\bcall ?back (?:requested|please)|\bawaits? (?:a|your) call`,
};

export const CALL_CUES: Readonly<Record<Language, CallCues>> = { nl: NL, en: EN };
