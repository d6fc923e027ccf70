/** Words for what people meet for. */
interface Nouns {
  /** They say no more than that there is an appointment. */
  readonly generic: ReadonlySet<string>;
  /** What an order without a verb may be about; compounds that end in them count. */
  readonly meetings: ReadonlySet<string>;
  /** What other duties book. */
  readonly foreign: ReadonlySet<string>;
  /** What stands before a word for a meeting and says of what sort it is. */
  readonly attributes: ReadonlySet<string>;
  /** They carry a sentence and are no part of what something is called. */
  readonly loose: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DUTCH_NOUNS: Nouns = {
  generic:
    set(`datum data afspraak afspraken afspraakje moment momentje gaatje tijd tijdstip plek plekje ruimte ding item
    gelegenheid agenda-item agendapunt blok blokje`),
  meetings:
    set(`overleg overlegje bespreking vergadering gesprek gesprekje praatje lunch diner etentje eten ontbijt koffie
    borrel kop kopje thee call belafspraak telefoongesprek videogesprek videocall bellen sessie bijeenkomst
    kennismaking intake interview sollicitatie training cursus presentatie rondleiding teamoverleg
    dagstart stand-up standup college les consult controle afspraak bezoek bila evaluatie vooroverleg werkoverleg
    lunchafspraak werklunch bijpraten kick-off kickoff tussenoverleg functioneringsgesprek zitting hoorzitting congres receptie`),
  foreign:
    set(`tafel tafeltje hotel hotelkamer kamer vlucht vliegtuig trein treinkaartje kaartje kaartjes ticket
    tickets taxi auto huurauto restaurant rekening factuur rapport brief mail e-mail bloemen cadeau bestelling vakantie`),
  attributes:
    set(`kort korte lang lange snel snelle informeel informele telefonisch telefonische digitaal digitale online fysiek zakelijk zakelijke
    wekelijks wekelijkse maandelijks maandelijkse jaarlijks jaarlijkse periodiek eerste tweede laatste volgende intern intern interne
    extern externe werk kop kopje eerste strategisch strategische juridisch juridische financieel financiële`),
  loose:
    set(`u jij je jullie hij zij ze hen hem wie wat waar waarom hoe welke welk er ergens telkens steeds al wel toch
    ben bent is was waren heb hebt heeft hebben had hadden kan kon kun kunt kunnen wil wilt wilde willen moet moest moeten mag
    mocht mogen zal zullen zou zouden wordt worden werd ga gaat gaan ging kom komt komen kwam doe doet doen deed laat laten liet
    zeg zegt zeggen weet weten denk denkt vind vindt geef geeft zit zitten staat staan ligt liggen blijft blijven vrij
    hoeft hoeven dat daar hier omdat want dus anders allebei helemaal nodig bezig klaar weg aansluiten bijkomen eerst laatst bestel koop haal
    breng stuur mail betaal vraag schrijf lees controleer print vriendelijk keuze keus kiezen aanbod voorleggen aanbieden gelieve
    bespreek kies prik verzoek`),
};

export const ENGLISH_NOUNS: Nouns = {
  generic: set(
    `event appointment appointments date dates moment time slot gap space spot something opening item entry block room`,
  ),
  meetings:
    set(`meeting meetings session talk chat lunch dinner breakfast coffee drinks drink tea call
    conversation interview review presentation workshop training course class visit consultation
    stand-up standup catch-up catchup check-in checkin get-together sit-down one-to-one debrief kick-off kickoff sync briefing hearing conference one-on-one introduction reception checkup
    supper brunch`),
  foreign:
    set(`table hotel flight plane train ticket tickets taxi cab car rental restaurant bill invoice report
    letter mail email flowers gift present order holiday vacation`),
  attributes:
    set(`video phone conference zoom teams team budget project progress strategy status planning weekly monthly quarterly yearly annual quick
    short brief long follow kick board sales client job performance online working business informal introductory intro intake staff
    management review legal tax design sprint one-on-one private personal telephone skype catch face remote year case`),
  loose:
    set(`you he she they them him who what where why how which am is are was were been being has had have having do does did
    doing done can could will would shall should may might must go goes going went gone come comes coming came get gets getting
    got let lets say says said tell know think want wants need needs needed join joins joining see seeing seen sit make makes
    made take takes took give gives gave put keep kept stay stays leave because so when whether while thing things somewhere
    sometime anywhere both neither either away already order buy
    cook bring send mail email pay ask write read print choice choose pick offer propose suits suit works`),
};
