/** Words for what people meet for. */
interface Nouns {
  /** They say no more than that there is an appointment. */
  readonly generic: ReadonlySet<string>;
  /** What an order without a verb may be about; compounds that end in them count. */
  readonly meetings: ReadonlySet<string>;
  /** What other duties book. */
  readonly foreign: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DUTCH_NOUNS: Nouns = {
  generic:
    set(`afspraak afspraken afspraakje moment momentje gaatje tijd tijdstip plek plekje ruimte ding item
    gelegenheid agenda-item agendapunt blok blokje`),
  meetings:
    set(`overleg overlegje bespreking vergadering gesprek gesprekje praatje lunch diner etentje eten ontbijt koffie
    borrel kop kopje thee call belafspraak telefoongesprek videogesprek videocall bellen sessie bijeenkomst
    kennismaking intake interview sollicitatie training cursus presentatie rondleiding teamoverleg
    dagstart stand-up standup college les consult controle afspraak bezoek bila evaluatie vooroverleg werkoverleg
    lunchafspraak werklunch zitting hoorzitting congres receptie`),
  foreign:
    set(`tafel tafeltje hotel hotelkamer kamer vlucht vliegtuig trein treinkaartje kaartje kaartjes ticket
    tickets taxi auto huurauto restaurant rekening factuur rapport brief mail e-mail bloemen cadeau bestelling vakantie`),
};

export const ENGLISH_NOUNS: Nouns = {
  generic: set(
    `event appointment appointments moment time slot gap space spot something opening item entry block room`,
  ),
  meetings:
    set(`meeting meetings session talk chat lunch dinner breakfast coffee drinks drink tea call
    conversation interview review presentation workshop training course class visit consultation
    stand-up standup catch-up catchup sync briefing hearing conference one-on-one introduction reception checkup
    supper brunch`),
  foreign:
    set(`table hotel flight plane train ticket tickets taxi cab car rental restaurant bill invoice report
    letter mail email flowers gift present order holiday vacation`),
};
