type ByLanguage = Readonly<Record<'nl' | 'en', RegExp>>;

/** Requests in the form of a statement: "Kunt u mij laten weten of dinsdag schikt." */
export const POLITE: ByLanguage = {
  nl: /^(?:(?:daarom|graag|alvast|misschien),? )?(?:zou|zoudt|zouden|kunt|kun|kan|kunnen|wilt|wil|willen|mag|mogen)\s(?:u|je|jij|jullie|ik|wij|we)\s.{6,}/i,
  en: /^(?:could|can|would|will|may|might|shall)\s(?:you|i|we)\s.{6,}/i,
};

/** Questions inside a statement: "Graag hoor ik of …", "I was wondering whether …". */
export const INDIRECT: ByLanguage = {
  nl: /\b(?:vra(?:ag|gen) (?:(?:mij|me|ons|ik|wij|we|u|je)\s){0,3}(?:af\s?,?\s)?(?:of|wanneer|wat|hoe|wie|waar|welke?|hoeveel)|benieuwd\s?,?\s(?:of|wanneer|wat|hoe|wie|waar|welke?|naar (?:uw|je|jullie))|(?:hoor|horen|verneem|vernemen|weet|weten|zie) (?:ik|wij|we) (?:\w+ ){0,3}(?:graag|gaarne|wel)\s?(?:\w+ ){0,3},?\s?(?:of|wanneer|wat|hoe|wie|waar|welke?|hoeveel)|(?:graag|gaarne) (?:\w+ ){0,3}(?:hoor|horen|verneem|vernemen|weten|zou) (?:\w+ ){0,4},?\s?(?:of|wanneer|wat|hoe|wie|waar|welke?|hoeveel)|(?:laat|laten) (?:u )?(?:(?:het|me|mij|ons|even|maar|s\.v\.p\.|aub|a\.u\.b\.|alstublieft|alsjeblieft)\s){1,4}weten,?\s(?:of|wanneer|wat|hoe|wie|waar|welke?|hoeveel)|(?:wil|willen|wilden|zou|zouden|wilde) (?:\w+ ){0,3}(?:graag )?(?:weten|vragen|vernemen|horen),?\s(?:of|wanneer|wat|hoe|wie|waar|welke?|hoeveel)|(?:mijn|onze|de) vraag is)\b/i,
  en: /\b(?:(?:i|we)(?:'m| am|'re| are|'d| was| were)? (?:just )?(?:wonder(?:ing|ed)?|curious),? (?:if|whether|when|what|how|who|where|which|why|about)|(?:like|love|want(?:ed)?|need|keen|interested) to (?:know|hear|ask|find out|enquire|check) (?:from you )?(?:if|whether|when|what|how|who|where|which)|(?:let (?:me|us) know|tell (?:me|us)|advise(?: (?:me|us))?|confirm) (?:by \w+ |please )?(?:if|whether|when|what|how|who|where|which)|(?:my|our) question (?:is|would be)|(?:i|we) (?:would|'d) (?:be )?(?:appreciate|grateful|like) (?:to know|if you could (?:tell|let|advise|confirm)))\b/i,
};

/** Questions that want no answer. */
export const RHETORICAL: ByLanguage = {
  nl: /^(?:wie weet|waarom (?:ook )?niet|hoe (?:leuk|mooi|erg|toevallig) is dat|wist (?:u|je) dat|hoe is het mogelijk|wat wil (?:je|een mens) nog meer|wie had dat (?:ooit )?gedacht|nietwaar|niet waar|toch|echt waar|waar blijft de tijd|wat zullen we (?:nou|nu) krijgen)\b[^?]{0,60}\?|,?\s(?:toch|hè|niet waar|nietwaar|of niet soms)\s?\?/i,
  en: /^(?:who knows|why not|can you believe|could it be any|how (?:cool|great|funny|awesome|sad|nice) (?:is|was) that|guess what|who would have (?:thought|guessed)|did you know|what (?:more|else) (?:can|could) (?:one|you|i) (?:want|say|ask)|need i say more|isn't (?:that|it) (?:great|nice|wonderful|funny|lovely)|where does the time go|what's not to like|who doesn't)\b[^?]{0,80}\?|,\s(?:right|huh|eh|isn't it|don't you think|wasn't it)\s?\?/i,
};

/** Offers and courtesies in the form of a question: nothing is asked of the reader by them. */
export const COURTESY: ByLanguage = {
  nl: /\b(?:of (?:u|je|jullie) (?:nog |verder |hierover )?(?:\w+ ){0,2}(?:vragen|opmerkingen|hulp|iets)\b|(?:mag|mogen|wil|willen) (?:ik|wij|we) (?:u|je|jullie) (?:\w+ ){0,3}(?:feliciteren|condoleren|bedanken|danken|gelukwensen|wensen))/i,
  en: /\b(?:(?:let (?:me|us) know|tell (?:me|us)|advise(?: (?:me|us))?) (?:\w+ )?if (?:you|there)(?:'d| would| should| do)? (?:still |ever )?(?:have|need|require|want|like|wish|run into|is anything|are any|'s anything|prefer|experience|encounter)\b|(?:may|can|could) (?:i|we) (?:\w+ )?(?:congratulate|thank|wish|offer (?:you|my|our)))/i,
};
