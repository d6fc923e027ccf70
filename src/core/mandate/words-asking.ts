import type { Words } from '../text/words.ts';

/** What is asked about a clause that leaves something open. */
export const asking: Words = {
  'ask.condition': {
    nl: 'In welk geval precies? Zegt u wat er dan gebeurt, of wie zich dan meldt?',
    en: 'In which case exactly? Would you say what happens then, or who writes or rings?',
  },
  'ask.unknown': {
    nl: 'Wat bedoelt u met {words}? Ik raad er niet naar; wilt u het anders zeggen?',
    en: 'What do you mean by {words}? I would rather not guess; can you put it another way?',
  },
  'ask.small-things': {
    nl: 'Welke soorten? Lunches, bestellingen tot € …, nieuwsbrieven?',
    en: 'Which kinds? Lunches, orders up to € …, newsletters?',
  },
  'ask.silence': {
    nl: 'Zwijgen is bij mij geen toestemming. Zal ik herinneren, of beslist iemand anders?',
    en: 'Silence is no consent with me. Shall I remind you, or does somebody else decide?',
  },
  'ask.who': {
    nl: 'Wie zijn dat: namen of een groep?',
    en: 'Who are they: names, or a group?',
  },
  'ask.who-calls': {
    nl: 'Wie zijn dat: namen of een groep? Ook tijdens een bespreking?',
    en: 'Who are they: names, or a group? During a meeting too?',
  },
  'ask.which': {
    nl: 'Waaraan zie ik dat {things} {words} zijn: een soort, een naam, een bedrag?',
    en: 'How do I know which {things} are {words}: a kind, a name, an amount?',
  },
  'ask.how-much': {
    nl: 'Hoeveel is {words}: een bedrag, een duur, een aantal?',
    en: 'How much is {words}: an amount, a length of time, a number?',
  },
  'ask.discretion': {
    nl: 'Wat het beste is, beoordeelt u. Wat mag ik zelf, tot welke grens, en wat leg ik u voor?',
    en: 'What is best is your judgement. What may I do myself, up to what limit, and what do I show you?',
  },
  'ask.discretion-about': {
    nl: 'Wat mag ik zelf bij {things}, tot welke grens, en wat leg ik u voor?',
    en: 'With {things}: what may I do myself, up to what limit, and what do I show you?',
  },
  'ask.press': {
    nl: 'De pers gaat altijd eerst langs u. Wie is de woordvoerder, en mag ik de ontvangst bevestigen met de termijn?',
    en: 'Press always needs your approval. Who is the spokesman, and may I acknowledge with the deadline?',
  },
  'ask.if-needed': {
    nl: 'Wanneer is {words}: in welk geval, of na hoeveel dagen?',
    en: 'When is {words}: in which case, or after how many days?',
  },
  'ask.mostly': {
    nl: '{words} laat open wanneer niet. Hoeveel, of in welke gevallen precies?',
    en: '{words} leaves open when not. How many, or in which cases exactly?',
  },
  'ask.and-so-on': {
    nl: '{words}: welke nog meer? Ik houd mij aan wat er staat.',
    en: '{words}: which others? I keep to what is written.',
  },
  'ask.good-news': {
    nl: 'Of het goed nieuws is, beoordeelt u. Zal ik uitslagen aan u voorleggen met een voorstel voor een belmoment?',
    en: 'Whether it is good is your judgement. Shall I put results before you with a proposed call time?',
  },
  'ask.for-now': {
    nl: 'Tot en met welke datum geldt dat?',
    en: 'Until which date does that hold?',
  },
  'ask.stand-in': {
    nl: 'Wie vervangt u, van welke tot en met welke datum, en waarover beslist die niet?',
    en: 'Who stands in for you, from which date until which, and on what does that person not decide?',
  },
  'ask.stand-in-until': {
    nl: 'Vanaf en tot en met welke datum, tot welk bedrag, en welke {name} is dat (voornaam of functie)?',
    en: 'From and until which date, up to what amount, and which {name} is that (first name or position)?',
  },
  'ask.stand-in-who': {
    nl: 'Wie vervangt u in die tijd, en waarover beslist die niet?',
    en: 'Who stands in for you then, and on what does that person not decide?',
  },
  'ask.what-with': {
    nl: 'Wat mag ik met {things}: {choices}?',
    en: 'What may I do with {things}: {choices}?',
  },
  'ask.what-for': {
    nl: 'Wat mag ik voor {things} doen, en tot hoever?',
    en: 'What may I do for {things}, and how far?',
  },
  'ask.what': {
    nl: 'Wat mag ik doen, bij wie of waarover, en tot hoever?',
    en: 'What may I do, for whom or about what, and how far?',
  },
  'ask.how-far': {
    nl: 'Hoever ga ik bij {things}: zelf doen, eerst vragen, of nooit?',
    en: 'How far do I go with {things}: do it myself, ask first, or never?',
  },
  'ask.two-limits': {
    nl: 'Er staan twee grenzen voor hetzelfde. Welke geldt waarvoor? Twee clausules maken het duidelijk.',
    en: 'There are two limits for one thing. Which is for what? Two clauses would make it clear.',
  },
  'ask.two-levels': {
    nl: 'Zelf doen en u eerst vragen gaan niet samen. Welke van de twee?',
    en: 'Doing it myself and asking you first do not go together. Which of the two?',
  },
  'ask.clash': {
    nl: 'Dit botst op {days}. {goes} {things} voor?',
    en: 'This clashes on {days}. {goes} {things} come first?',
  },
  'ask.who-second': {
    nl: 'Wie is de tweede, en tekent u dan zelf ook?',
    en: 'Who is the second person, and do you then sign as well?',
  },
  'ask.when': {
    nl: 'Op welke dagen, van hoe laat tot hoe laat?',
    en: 'On which days, from what time until what time?',
  },
  'ask.year': {
    nl: 'Van welk jaar is die datum? Ik vul geen jaartal in.',
    en: 'Which year is that date in? I do not fill in a year.',
  },
  'ask.exception': {
    nl: 'Welk geval zondert u uit? Noem wie, wat of wanneer.',
    en: 'Which case do you except? Say who, what or when.',
  },
  'ask.empty': {
    nl: 'Hier staat niets dat ik kan doen of laten. Wat bedoelt u?',
    en: 'There is nothing here to do or to leave. What do you mean?',
  },
  'ask.too-long': {
    nl: 'Dit is te veel voor één clausule. Wilt u er kortere van maken?',
    en: 'This is too much for one clause. Would you make shorter ones of it?',
  },
  'ask.too-many': {
    nl: 'Een volmacht heeft hoogstens {most} clausules. Wilt u er een tweede brief van maken?',
    en: 'A mandate has at most {most} clauses. Would you make a second letter of it?',
  },
  'ask.stray': {
    nl: 'Deze regel is geen clausule, want er staat geen nummer voor. Hoort hij erbij?',
    en: 'This line is no clause, since it has no number. Does it belong to the letter?',
  },
  'ask.number-twice': {
    nl: 'Nummer {number} staat er al. Welk nummer krijgt deze clausule?',
    en: 'There is a number {number} already. Which number does this clause get?',
  },
  'ask.clause-missing': {
    nl: 'Clausule {number} bestaat niet. Welke bedoelt u?',
    en: 'There is no clause {number}. Which do you mean?',
  },
};

/** What is said where a clause would loosen a rule of conduct. */
export const refusing: Words = {
  'conduct.pays': {
    nl: 'Betalen doe ik niet. Mag ik ze betaalklaar zetten? Van wie, en wie tekent?',
    en: 'I do not pay. May I make them ready for payment? From whom, and who signs?',
  },
  'conduct.press': {
    nl: 'De pers gaat altijd eerst langs u. Wie is de woordvoerder, en mag ik de ontvangst bevestigen met de termijn?',
    en: 'Press always needs your approval. Who is the spokesman, and may I acknowledge with the deadline?',
  },
  'conduct.whether-client': {
    nl: 'Wie bij u komt en waarvoor, deel ik niemand mee; dat is uw geheim. Zal ik een boodschap aannemen?',
    en: 'Who comes to you and what for I tell nobody; that is your secret to keep. Shall I take a message?',
  },
  'conduct.chase': {
    nl: 'Rechters, overheden, pers en nabestaanden herinner ik nooit uit mijzelf. Zal ik u op de termijn wijzen?',
    en: 'Courts, authorities, press and the bereaved I never chase by myself. Shall I point you to the deadline?',
  },
  'conduct.binding': {
    nl: 'Daarmee bindt u zich; dat beslist u zelf. Zal ik het ter ondertekening klaarleggen?',
    en: 'That binds you, so the decision is yours. Shall I lay it ready for your signature?',
  },
  'conduct.condolence': {
    nl: 'Een condoleance gaat alleen door uzelf getekend uit. Zal ik haar klaarleggen?',
    en: 'A condolence leaves only signed by you. Shall I lay it ready?',
  },
  'conduct.emergency': {
    nl: 'Op klachten of dreigementen geef ik geen gewoon antwoord: alleen de noodtekst. Wie bel ik meteen?',
    en: 'Symptoms and threats get no ordinary answer from me, only the emergency text. Whom do I ring at once?',
  },
  'conduct.account': {
    nl: 'Een gewijzigd rekeningnummer neem ik niet over: ik bel het oude nummer, en een tweede kijkt mee. Wie is dat?',
    en: 'A changed account number I do not take over: I ring the old number, and a second person looks. Who is that?',
  },
  'conduct.model': {
    nl: 'Wat onder uw geheim valt, gaat nooit naar een taalmodel. Geldt dit voor iets anders?',
    en: 'What is under your professional secrecy never goes to a language model. Is this about something else?',
  },
  'conduct.destroy': {
    nl: 'Vernietigen doe ik alleen van een lijst die u hebt goedgekeurd. Hoe vaak zal ik die voorleggen?',
    en: 'I destroy only from a list you have approved. How often shall I put one before you?',
  },
  'conduct.unless-stopped': {
    nl: 'Wat de deur uitgaat, haalt u niet meer terug; zwijgen is daarvoor geen toestemming. Zal ik het voorleggen?',
    en: 'What has left cannot be called back, and silence is no consent to it. Shall I put it before you?',
  },
  'conduct.medical': {
    nl: 'Wat een uitslag of klacht betekent, zegt u zelf. Zal ik ze aan u voorleggen met een voorstel voor een belmoment?',
    en: 'What a result or complaint means is for you to say. Shall I put them before you with a proposed call time?',
  },
};

/** What is asked where two clauses contradict each other. */
export const conflicting: Words = {
  'conflict.levels': {
    nl: 'Clausules {first} en {second} gaan over hetzelfde, maar niet even ver ({firstLevel}; {secondLevel}). Welke geldt?',
    en: 'Clauses {first} and {second} are about the same, but not as far ({firstLevel}; {secondLevel}). Which holds?',
  },
  'conflict.never': {
    nl: 'Clausule {first} verbiedt wat clausule {second} toelaat. Het verbod gaat voor; is dat de bedoeling?',
    en: 'Clause {first} forbids what clause {second} allows. The prohibition wins; is that what you mean?',
  },
  'conflict.stand-in': {
    nl: 'Clausules {first} en {second} noemen voor dezelfde dagen een andere vervanger. Wie beslist?',
    en: 'Clauses {first} and {second} name different stand-ins for the same days. Who decides?',
  },
  'level.never': { nl: 'nooit', en: 'never' },
  'level.note': { nl: 'alleen melden', en: 'only pass on' },
  'level.prepare': { nl: 'klaarleggen', en: 'prepare' },
  'level.propose': { nl: 'eerst vragen', en: 'ask first' },
  'level.unless-stopped': { nl: 'doen, tenzij tegengehouden', en: 'do unless stopped' },
  'level.report': { nl: 'doen en melden', en: 'do and report' },
  'level.act': { nl: 'doen', en: 'do' },
};
