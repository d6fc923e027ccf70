/** How letters name groups of people: `group | words nl | words en`. See PARTIES for what they mean. */
export const PARTY_TABLE = `
client | cliënt(en), client(en), onze cliënten, opdrachtgever(s), cliënte | client(s), existing client(s)
patient | patiënt(en), patient(en), patiënte, patiëntes | patient(s)
colleague | collega(s), collega's, collegae, kantoorgenoot, kantoorgenoten | colleague(s), co-worker(s)
staff | jubilaris, jubilarissen, medewerker(s), personeel, personeelsleden, personeelslid, werknemer(s), het team, team, assistent(en), assistente(s), stagiair(s), stagiaires | staff, employee(s), team, the team, member(s) of staff, assistant(s), trainee(s), staff member(s)
family | mijn familie, mijn gezin, mijn vrouw, mijn man, mijn echtgenote, mijn echtgenoot, mijn kinderen, mijn kind, mijn ouders, mijn moeder, mijn vader, familie van mij, mijn partner thuis, mijn dochter, mijn zoon, thuis, huisgenoten | my family, my wife, my husband, my children, my spouse, my parents, my mother, my father, my daughter, my son, my kids
relative | familielid, familieleden, verwanten, naasten, familie, nabestaanden, echtgenoten, partners van patiënten, ouders, mantelzorger(s) | relative(s), family member(s), next of kin, spouse(s), family, families, carer(s), parents
press | pers, de pers, journalist(en), media, de media, krant(en), redactie(s), omroep(en), verslaggever(s), televisie, radio | press, the press, journalist(s), media, the media, newspaper(s), reporter(s), broadcaster(s), television, radio
court | rechtbank(en), gerechtshof, hof, rechter(s), griffie(s), de hoge raad, raad van state, gerecht(en), kantonrechter | court(s), judge(s), registry, the bench, tribunal(s), court clerk(s), court registry, clerk(s) of the court
authority | overheid, overheden, instantie(s), overheidsinstantie(s), autoriteiten, autoriteit, ministerie(s), toezichthouder(s), afm, acm, uwv, autoriteit persoonsgegevens, officier van justitie, openbaar ministerie, kamer van koophandel, kvk | authority, authorities, government, government bodies, regulator(s), ministry, ministries, public bodies, supervisor(s), chamber of commerce, public prosecutor, companies house
tax-office | belastingdienst, fiscus, belastinginspecteur, fiod | tax office, tax authority, tax authorities, hmrc, revenue, taxman, inland revenue, tax inspector(s)
land-registry | kadaster | land registry
inspectorate | inspectie, igj, inspecteur(s) | inspectorate, inspector(s), care quality commission, cqc
municipality | gemeente(n), gemeentehuis, provincie, waterschap | municipality, council, town hall, local council, city council, local authority
police | politie, recherche | police
bank | bank(en), banken, bankier(s), hypotheekverstrekker(s), geldverstrekker(s) | bank(s), banker(s), lender(s), mortgage lender(s)
broker | makelaar(s), makelaardij | estate agent(s), broker(s), realtor(s)
supplier | leverancier(s), toeleverancier(s), aannemer(s), onderaannemer(s), dienstverlener(s), vervoerder(s) | supplier(s), vendor(s), contractor(s), subcontractor(s), service provider(s), carrier(s)
regular-supplier | vaste leverancier(s), onze leveranciers, bekende leverancier(s), huisleverancier(s), vaste huisleverancier, gebruikelijke leverancier(s), vaste drukker, vaste cateraar, vaste bloemist | usual supplier(s), regular supplier(s), our usual supplier(s), regular vendor(s), usual vendor(s), known supplier(s), existing supplier(s), approved supplier(s), established supplier(s), our suppliers, preferred supplier(s), our usual vendors
laboratory | laboratorium, laboratoria, lab(s) | laboratory, laboratories, lab(s)
hospital | ziekenhuis, ziekenhuizen, poliklinieken, polikliniek, kliniek(en) | hospital(s), clinic(s)
referrer | verwijzer(s), verwijzend arts, verwijzende arts(en), verwijzende huisarts(en), huisarts(en), de verwijzer | referring doctor(s), referring physician(s), referrer(s), referring gp(s), gp(s), general practitioner(s)
doctor | arts(en), dokter(s), specialist(en), medisch specialist(en), medisch specialisten, fysiotherapeut(en), psycholoog, psychologen | doctor(s), physician(s), specialist(s), consultant(s) at the hospital, physiotherapist(s), psychologist(s)
pharmacy | apotheek, apotheken, apotheker(s) | pharmacy, pharmacies, pharmacist(s), chemist(s)
drug-company | farmaceut(en), farmaceutisch bedrijf, farmaceutische bedrijven/bedrijf/industrie/firma's, de farmaceutische industrie, artsenbezoeker(s), farmabedrijven, farma | drug company, drug companies, pharmaceutical company/companies/firms, pharmaceutical representative(s), drug rep(s), pharma, drug representatives
university | universiteit(en), hogeschool, hogescholen | university, universities, college(s)
school | school, scholen, studenten, student, scholier(en) | school(s), student(s), pupil(s)
professional-body | knb, knmg, lhv, beroepsorganisatie(s), beroepsvereniging(en), orde van advocaten, de orde, nba, branchevereniging(en), brancheorganisatie(s), vakvereniging(en), ringvoorzitter, kamer voor het notariaat, de deken, deken, nvm | professional body, professional bodies, royal college, trade association(s), law society, the bar, bar council, bar association, medical association, dean of the bar, gmc, general medical council, industry association(s)
expert | deskundige(n), expert(s), taxateur(s), getuige-deskundige(n) | expert(s), expert witness(es), valuer(s), surveyor(s)
lawyer | advocaat, advocaten, advocatenkantoor, advocatenkantoren, jurist(en), raadsman | lawyer(s), solicitor(s), attorney(s), barrister(s), law firm(s), counsel
notary | notaris, notarissen, notariskantoor, notariskantoren | notary, notaries
confrere | confrère(s), confrere(s), ambtgenoot, ambtgenoten, vakgenoot, vakgenoten, beroepsgenoot, beroepsgenoten | confrère(s), fellow doctor(s), fellow lawyer(s), fellow professional(s), peer(s), fellow practitioner(s)
opponent | wederpartij(en), tegenpartij(en), de andere partij, advocaat van de wederpartij, advocaten van de wederpartij | opponent(s), opposing party, opposing parties, other side, the other party, opposing counsel, opposing side, counterparty, counterparties, other side's lawyer(s)
accountant | accountant(s), boekhouder(s), administratiekantoor, boekhouding, administratie | accountant(s), bookkeeper(s), auditor(s), accounts department
insurer | verzekeraar(s), verzekering, verzekeringsmaatschappij(en), verzekeringen, zorgverzekeraar(s), bedrijfsarts(en) | insurer(s), insurance company, insurance companies, health insurer(s)
employer | werkgever(s) | employer(s)
shareholder | aandeelhouder(s) | shareholder(s)
investor | investeerder(s), belegger(s) | investor(s)
board | bestuur, het bestuur, bestuurslid, bestuursleden, directie, directielid, directieleden, bestuurder(s), raad van bestuur, directeur(en), voorzitter, de voorzitter | board, the board, board member(s), director(s), management, management team, executive(s), chairman, chair, executive board
supervisory-board | raad van commissarissen, rvc, commissaris, commissarissen, raad van toezicht, toezichthouders van de raad | supervisory board, non-executive(s), non-executive directors, supervisory directors, trustees
works-council | ondernemingsraad, or | works council
union | vakbond(en), bond(en) | union(s), trade union(s)
customer | klant(en), afnemer(s), relatie(s), zakenrelatie(s) | customer(s), business contact(s), business relation(s)
applicant | sollicitant(en), kandidaat, kandidaten | applicant(s), candidate(s), job applicant(s), job seeker(s)
recruiter | wervingsbureau(s), recruiter(s), headhunter(s), uitzendbureau(s), detacheerder(s) | recruiter(s), headhunter(s), recruitment agency, recruitment agencies, temp agency, employment agencies, agency, agencies
salesperson | verkoper(s), vertegenwoordiger(s), acquisiteur(s), colporteur(s), adverteerder(s) | salesperson, salespeople, sales rep(s), sales people, representative(s), cold caller(s), sales representative(s), advertisers
consultant | adviseur(s), consultant(s) | consultant(s), adviser(s), advisor(s)
politician | politicus, politici, kamerlid, kamerleden, wethouder(s), burgemeester, minister(s) | politician(s), mp(s), councillor(s), mayor(s), minister(s), members of parliament
charity | goed doel, goede doelen, stichting(en), vereniging(en), charitatieve instelling(en) | charity, charities, foundation(s), association(s), club(s), good cause(s)
debtor | debiteur(en), wanbetaler(s) | debtor(s), late payer(s)
tenant | huurder(s) | tenant(s)
landlord | verhuurder, huisbaas | landlord
courier | koerier(s), bezorger(s), pakketbezorger(s) | courier(s), delivery driver(s), delivery people
visitor | bezoeker(s), gast(en) | visitor(s), guest(s)
friend | vriend(en), vriendin(nen), vrienden van mij, mijn vrienden | friend(s), my friends, personal friends
partner | zakenpartner(s), medevennoot, medevennoten, mijn maten, maten, maatschap | business partner(s), fellow partner(s), partners
duty-assistant | dienstdoende assistent(e), de dienstdoende assistent(e), assistent(e) van dienst, de triagist(e), triagist(e), dienstdoende arts, de dienstdoende arts, dienstdoende huisarts | duty assistant, the duty assistant, assistant on duty, triage nurse, duty doctor, doctor on call, on-call doctor, duty nurse, assistant on call, practice nurse
locum | mijn waarnemer, waarnemer, waarnemend huisarts, waarnemend arts | my locum, locum, the locum
it | systeembeheerder, systeembeheer, ict, it-afdeling, automatisering, it-beheerder | it department, it support, system administrator, help desk, helpdesk
stranger | onbekende(n), onbekend, vreemde(n), onbekende afzender(s)/beller(s)/bellers/personen/partijen, mensen die ik niet ken, iemand die ik niet ken, wie we niet kennen, onbekende nummers, wie zich niet bekendmaakt | stranger(s), unknown caller(s), unknown sender(s), unknown person, unknown people, people I don't know, anyone I don't know, people we don't know, anyone we don't know, unknown number(s), unknown parties, someone I don't know, new contact(s)
new-client | nieuwe cliënt(en)/klant(en)/patiënt(en), nieuwe opdrachtgever(s) | new client(s), new customer(s), new patient(s), prospective client(s), prospect(s), potential client(s)
acquaintance | bekenden, bekende, bekende contacten, bestaande relaties, wie we kennen, mensen die ik ken | people we know, people I know, existing contacts, known contacts, anyone we know, known caller(s), known sender(s)
internal | kantoor, intern, interne, iedereen op kantoor, mensen van kantoor, binnenshuis | office, internal, in-house, people in the office, everyone in the office, in the office
external | extern, externe, externen, mensen van buiten, derden, buitenstaanders, buitenwereld, anderen buiten kantoor, partijen van buiten | external, third party, third parties, outsider(s), people outside, external parties, outside parties, outside the office, outside the company, outside the firm
everyone | iedereen, wie dan ook, eenieder, elk, alle mensen | everyone, everybody, anyone, anybody, whoever, all comers
nobody | niemand, niemand anders | nobody, no one, no-one
`;
