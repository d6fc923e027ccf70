/**
 * Fields of meaning and the English words that belong to them; `*` stands for any ending. A word of a
 * field lets the classifier know words that no labelled text happened to hold.
 */
export const FIELDS_EN: Readonly<Record<string, string>> = {
  travel:
    'flight* airline* airport* plane aircraft train* railway coach ferry cruise hotel* guesthouse hostel room* suite stay* check-in checkin boarding gate terminal ticket* e-ticket* itinerar* passenger* travel* trip* journey* depart* arriv* seat* luggage baggage bag rental hire taxi* transfer* visa* platform* connection* connecting voucher* reservation* reserved booking* booked rebook* lounge sleeper cabin tour* destination outbound return',
  changed:
    'cancel* delay* changed changes change rescheduled postponed moved altered rebooked diverted overbooked strike disruption* instead brought shortened modified affected reassigned interrupted new',
  confirmed:
    'confirm* booked reserved confirmation reference granted ready successful ticketed issued',
  pay: 'pay* paid payment* unpaid amount* invoice* bill billed fee* euro* eur due debit* transfer* balance vat total net gross instal* statement* charge* owe* outstanding account* deposit* refund* credit',
  late: 'overdue reminder* remind* unpaid outstanding arrears late past expired interest collection default yet still failed missing final notice nudge despite earlier open',
  price:
    'quot* estimate* price* offer* proposal* cost* rate* tender discount valid tariff indication fixed fee budget cheap*',
  buy: 'order* purchas* deliver* shipp* ship dispatch* parcel* supply stock item* goods quantity piece* copies pack* catalogue warehouse customer reorder commission',
  meet: 'meet* appointment* call* visit* diary calendar slot* schedul* consult* lunch coffee conference slot time* available free convenient suit* date* hour* minutes interview session talk discuss',
  accept:
    'yes fine works confirm* accept* agree* suits good attend* join* noted count perfect great ok okay happy',
  refuse:
    'unfortunately afraid cannot sorry regret* decline* unable impossible cancel* postpone clash* prevented neither abroad apologies instead',
  papers:
    'document* copy copies contract* deed* report* minutes form* scan passport certificate* statement* file* papers agreement* extract* draft version mandate attorney plan* drawing* presentation letter accounts payslip* record* proof list referral original duplicate pdf spreadsheet translation cv references annex* statutes certified',
  attached:
    'attach* enclos* herewith hereby annex* find here sending uploaded forwarding sent enclosed download* link',
  give: 'send provide forward mail email supply share return receive upload need require* missing resend let hand get obtain request*',
  press:
    'journalist* reporter* newspaper* article* interview* publish* publication broadcast* editor* editorial story press media quote* comment statement podcast documentary magazine radio tv television deadline edition allegations viewers readers newsroom film* record spokesman trade',
  invite:
    'invit* guest* speaker speak keynote congress conference symposium reception party dinner drinks celebrate opening anniversary rsvp attend seminar webinar lecture panel gala vernissage premiere concert welcome join honour* pleasure event festival evening wedding debate join exhibition ceremony',
  grief:
    'condolence* sympathy loss sorrow death died passed passing grief mourn* funeral bereave* strength comfort sad sadness saddened deepest heartfelt missed remember* memory memories thoughts peace late prayers rest',
  joy: 'congratulat* congrats birthday anniversary best wishes bravo proud wonderful happy success award* prize* promoted promotion passed graduat* engagement wedding birth baby well done cheers compliments nomination winner* merry christmas hooray retirement returns season',
  anger:
    'complain* dissatisfied disappoint* unacceptable outrageous scandal* rude angry apolog* compensation liable mistake* error* wrong broken terrible demand* waited waiting nobody promise failure ombudsman legal frustrat* appalled never again worse lost confidence damage dirty unhappy careless object* ridiculous',
  news: 'newsletter* unsubscribe subscri* edition issue digest read blog stories tips news update* browser members offer* sale shop discover preferences website trends roundup weekly monthly digest bulletin blog inbox articles collection season deals off',
  machine:
    'automated automatic* notification* password* login account* ticket status backup server portal subscription code verification storage update* alert* system message* expires device unread shared comment* build import task registered completed maintenance certificate scan fax voicemail disk',
  away: 'office out away holiday* leave absence absent return* back vacation until urgent colleague* replace* access limited maternity sabbatical closed reply replies automatic respond* meantime deputy working mailbox',
  danger:
    'verify suspended click password* bank card* bitcoin gift voucher* prize refund blocked confirm identity urgent wire confidential unlock validate hacked credentials code* pin customs login immediately expire* details access deleted secret*',
  kin: 'mum dad mother father sister brother son daughter kids children grandma grandpa grandchildren darling sweetheart love hugs kisses dear friend dog cat kitten family home holiday weekend miss lovely birthday baby wife husband hug tonight garden soup tennis choir dinner',
  asks: 'could would can may might please kindly shall when which what how who where whether',
  past: 'was were had has been yesterday received happened took settled',
  we: 'we our us',
  me: "i my me i'm i'll",
  you: 'you your yours',
};
