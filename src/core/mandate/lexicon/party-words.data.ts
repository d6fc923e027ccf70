/* oxlint-disable eslint/max-lines -- a table of words is looked up, not read through */
/** How letters name groups of people: `group | words nl | words en`. See PARTIES for what they mean. */
export const PARTY_TABLE = `
client | cliënt(en), client(en), onze cliënten, opdrachtgever(s), cliënte | client(s), existing
  client(s)
patient | patiënt(en), patient(en), patiënte, patiëntes | patient(s)
colleague | collega(s), collega's, collegae, kantoorgenoot, kantoorgenoten | colleague(s),
  co-worker(s)
staff | jubilaris, jubilarissen, medewerker(s), personeel, personeelsleden, personeelslid,
  werknemer(s), het team, team, assistent(en), assistente(s), stagiair(s), stagiaires | staff,
  employee(s), team, the team, member(s) of staff, assistant(s), trainee(s), staff member(s)
family | mijn familie, mijn gezin, mijn vrouw, mijn man, mijn echtgenote, mijn echtgenoot, mijn
  kinderen, mijn kind, mijn ouders, mijn moeder, mijn vader, familie van mij, mijn partner thuis,
  mijn dochter, mijn zoon, huisgenoten | my family, my wife, my husband, my children, my
  spouse, my parents, my mother, my father, my daughter, my son, my kids
relative | familielid, familieleden, verwanten, naasten, familie, nabestaanden, echtgenoten,
  partners van patiënten, ouders, mantelzorger(s) | relative(s), family member(s), next of kin,
  spouse(s), family, families, carer(s), parents
press | pers, de pers, journalist(en), media, de media, krant(en), redactie(s), omroep(en),
  verslaggever(s), televisie, radio | press, the press, journalist(s), media, the media,
  newspaper(s), reporter(s), broadcaster(s), television, radio
court | rechtbank(en), gerechtshof, hof, rechter(s), griffie(s), de hoge raad, raad van state,
  gerecht(en), kantonrechter | court(s), judge(s), registry, the bench, tribunal(s), court
  clerk(s), court registry, clerk(s) of the court
authority | overheid, overheden, instantie(s), overheidsinstantie(s), autoriteiten, autoriteit,
  ministerie(s), toezichthouder(s), afm, acm, uwv, autoriteit persoonsgegevens, officier van
  justitie, openbaar ministerie, kamer van koophandel, kvk | authority, authorities, government,
  government bodies, regulator(s), ministry, ministries, public bodies, supervisor(s), chamber of
  commerce, public prosecutor, companies house
tax-office | belastingdienst, fiscus, belastinginspecteur, fiod | tax office, tax authority, tax
  authorities, hmrc, revenue, taxman, inland revenue, tax inspector(s)
land-registry | kadaster | land registry
inspectorate | inspectie, igj, inspecteur(s) | inspectorate, inspector(s), care quality
  commission, cqc
municipality | gemeente(n), gemeentehuis, provincie, waterschap | municipality, council, town
  hall, local council, city council, local authority
police | politie, recherche | police
bank | bank(en), banken, bankier(s), hypotheekverstrekker(s), geldverstrekker(s) | bank(s),
  banker(s), lender(s), mortgage lender(s)
broker | makelaar(s), makelaardij | estate agent(s), broker(s), realtor(s)
supplier | leverancier(s), toeleverancier(s), aannemer(s), onderaannemer(s), dienstverlener(s),
  vervoerder(s) | supplier(s), vendor(s), contractor(s), subcontractor(s), service provider(s),
  carrier(s)
regular-supplier | vaste leverancier(s), onze leveranciers, bekende leverancier(s),
  huisleverancier(s), vaste huisleverancier, gebruikelijke leverancier(s), vaste drukker, vaste
  cateraar, vaste bloemist | usual supplier(s), regular supplier(s), our usual supplier(s),
  regular vendor(s), usual vendor(s), known supplier(s), existing supplier(s), approved
  supplier(s), established supplier(s), our suppliers, preferred supplier(s), our usual vendors
laboratory | laboratorium, laboratoria, lab(s) | laboratory, laboratories, lab(s)
hospital | ziekenhuis, ziekenhuizen, poliklinieken, polikliniek, kliniek(en) | hospital(s),
  clinic(s)
referrer | verwijzer(s), verwijzend arts, verwijzende arts(en), verwijzende huisarts(en),
  huisarts(en), de verwijzer | referring doctor(s), referring physician(s), referrer(s), referring
  gp(s), gp(s), general practitioner(s)
doctor | arts(en), dokter(s), specialist(en), medisch specialist(en), medisch specialisten,
  fysiotherapeut(en), psycholoog, psychologen | doctor(s), physician(s), specialist(s),
  consultant(s) at the hospital, physiotherapist(s), psychologist(s)
pharmacy | apotheek, apotheken, apotheker(s) | pharmacy, pharmacies, pharmacist(s), chemist(s)
drug-company | farmaceut(en), farmaceutisch bedrijf, farmaceutische
  bedrijven/bedrijf/industrie/firma's, de farmaceutische industrie, artsenbezoeker(s),
  farmabedrijven, farma | drug company, drug companies, pharmaceutical company/companies/firms,
  pharmaceutical representative(s), drug rep(s), pharma, drug representatives
university | universiteit(en), hogeschool, hogescholen | university, universities, college(s)
school | school, scholen, studenten, student, scholier(en) | school(s), student(s), pupil(s)
professional-body | knb, knmg, lhv, beroepsorganisatie(s), beroepsvereniging(en), orde van
  advocaten, de orde, nba, branchevereniging(en), brancheorganisatie(s), vakvereniging(en),
  ringvoorzitter, kamer voor het notariaat, de deken, deken, nvm | professional body, professional
  bodies, royal college, trade association(s), law society, the bar, bar council, bar association,
  medical association, dean of the bar, gmc, general medical council, industry association(s)
expert | deskundige(n), expert(s), taxateur(s), getuige-deskundige(n) | expert(s), expert
  witness(es), valuer(s), surveyor(s)
lawyer | advocaat, advocaten, advocatenkantoor, advocatenkantoren, jurist(en), raadsman |
  lawyer(s), solicitor(s), attorney(s), barrister(s), law firm(s), counsel
notary | notaris, notarissen, notariskantoor, notariskantoren | notary, notaries
confrere | confrère(s), confrere(s), ambtgenoot, ambtgenoten, vakgenoot, vakgenoten,
  beroepsgenoot, beroepsgenoten | confrère(s), fellow doctor(s), fellow lawyer(s), fellow
  professional(s), peer(s), fellow practitioner(s)
opponent | wederpartij(en), tegenpartij(en), de andere partij, advocaat van de wederpartij,
  advocaten van de wederpartij | opponent(s), opposing party, opposing parties, other side, the
  other party, opposing counsel, opposing side, counterparty, counterparties, other side's
  lawyer(s)
accountant | accountant(s), boekhouder(s), administratiekantoor, boekhouding, administratie |
  accountant(s), bookkeeper(s), auditor(s), accounts department
insurer | verzekeraar(s), verzekering, verzekeringsmaatschappij(en), verzekeringen,
  zorgverzekeraar(s), bedrijfsarts(en) | insurer(s), insurance company, insurance companies,
  health insurer(s)
employer | werkgever(s) | employer(s)
shareholder | aandeelhouder(s) | shareholder(s)
investor | investeerder(s), belegger(s) | investor(s)
board | bestuur, het bestuur, bestuurslid, bestuursleden, directie, directielid, directieleden,
  bestuurder(s), raad van bestuur, directeur(en), voorzitter, de voorzitter | board, the board,
  board member(s), director(s), management, management team, executive(s), chairman, chair,
  executive board
supervisory-board | raad van commissarissen, rvc, commissaris, commissarissen, raad van toezicht,
  toezichthouders van de raad | supervisory board, non-executive(s), non-executive directors,
  supervisory directors, trustees
works-council | ondernemingsraad, or | works council
union | vakbond(en), bond(en) | union(s), trade union(s)
customer | klant(en), afnemer(s), relatie(s), zakenrelatie(s) | customer(s), business contact(s),
  business relation(s)
applicant | sollicitant(en), kandidaat, kandidaten | applicant(s), candidate(s), job applicant(s),
  job seeker(s)
recruiter | wervingsbureau(s), recruiter(s), headhunter(s), uitzendbureau(s), detacheerder(s) |
  recruiter(s), headhunter(s), recruitment agency, recruitment agencies, temp agency, employment
  agencies, agency, agencies
salesperson | verkoper(s), vertegenwoordiger(s), acquisiteur(s), colporteur(s), adverteerder(s) |
  salesperson, salespeople, sales rep(s), sales people, representative(s), cold caller(s), sales
  representative(s), advertisers
consultant | adviseur(s), consultant(s) | consultant(s), adviser(s), advisor(s)
politician | politicus, politici, kamerlid, kamerleden, wethouder(s), burgemeester, minister(s) |
  politician(s), mp(s), councillor(s), mayor(s), minister(s), members of parliament
charity | goed doel, goede doelen, stichting(en), vereniging(en), charitatieve instelling(en) |
  charity, charities, foundation(s), association(s), club(s), good cause(s)
debtor | debiteur(en), wanbetaler(s) | debtor(s), late payer(s)
tenant | huurder(s) | tenant(s)
landlord | verhuurder, huisbaas | landlord
courier | koerier(s), bezorger(s), pakketbezorger(s) | courier(s), delivery driver(s), delivery
  people
visitor | bezoeker(s), gast(en) | visitor(s), guest(s)
friend | vriend(en), vriendin(nen), vrienden van mij, mijn vrienden | friend(s), my friends,
  personal friends
partner | zakenpartner(s), medevennoot, medevennoten, mijn maten, maten, maatschap | business
  partner(s), fellow partner(s), partners
duty-assistant | dienstdoende assistent(e), de dienstdoende assistent(e), assistent(e) van dienst,
  de triagist(e), triagist(e), dienstdoende arts, de dienstdoende arts, dienstdoende huisarts |
  duty assistant, the duty assistant, assistant on duty, triage nurse, duty doctor, doctor on
  call, on-call doctor, duty nurse, assistant on call, practice nurse
locum | mijn waarnemer, waarnemer, waarnemend huisarts, waarnemend arts | my locum, locum, the
  locum
it | systeembeheerder, systeembeheer, ict, it-afdeling, automatisering, it-beheerder | it
  department, it support, system administrator, help desk, helpdesk
stranger | onbekende(n), onbekend, vreemde(n), onbekende
  afzender(s)/beller(s)/bellers/personen/partijen, mensen die ik niet ken, iemand die ik niet ken,
  wie we niet kennen, onbekende nummers, wie zich niet bekendmaakt | stranger(s), unknown
  caller(s), unknown sender(s), unknown person, unknown people, people I don't know, anyone I
  don't know, people we don't know, anyone we don't know, unknown number(s), unknown parties,
  someone I don't know, new contact(s)
new-client | nieuwe cliënt(en)/klant(en)/patiënt(en), nieuwe opdrachtgever(s) | new client(s), new
  customer(s), new patient(s), prospective client(s), prospect(s), potential client(s)
acquaintance | bekenden, bekende, bekende contacten, bestaande relaties, wie we kennen, mensen die
  ik ken | people we know, people I know, existing contacts, known contacts, anyone we know, known
  caller(s), known sender(s)
internal | kantoor, intern, interne, iedereen op kantoor, mensen van kantoor, binnenshuis |
  office, internal, in-house, people in the office, everyone in the office, in the office
external | extern, externe, externen, mensen van buiten, derden, buitenstaanders, buitenwereld,
  anderen buiten kantoor, partijen van buiten | external, third party, third parties, outsider(s),
  people outside, external parties, outside parties, outside the office, outside the company,
  outside the firm
everyone | iedereen, wie dan ook, eenieder, elk, alle mensen | everyone, everybody, anyone,
  anybody, whoever, all comers
nobody | niemand, niemand anders | nobody, no one, no-one
client | cliëntrelatie(s), bestaande cliënten/cliënt/opdrachtgevers, bestaande klant, lopende
  cliënten, oud-cliënten, rechtzoekenden, mandant(en) | client's, lay client(s), professional
  client(s), current client(s), our client(s), my client(s)
patient | bestaande patiënten, mijn patiënten, onze patiënten, ingeschreven patiënten | existing
  patient(s), my patient(s), our patient(s), registered patient(s), the patient('s)
staff | mijn mensen, onze mensen, kantoorpersoneel, monteur(s) van ons, onze monteurs, monteurs,
  de monteurs, praktijkassistente(s), doktersassistente(s), doktersassistent(en),
  baliemedewerker(s), receptioniste(s), receptie, de receptie, balie, secretaresses, ploeg,
  uitvoerder(s), vakman, vakmensen, personeelslid, werkvloer, teamleden, teamleider(s),
  afdelingshoofd(en), managers, manager(s), leidinggevende(n), office-team, verpleegkundige(n),
  praktijkondersteuner(s), poh | my people, our people, engineers, our engineers, fitters,
  fitter(s), receptionist(s), nurses, nurse(s), practice nurses, foreman, foremen, team member(s),
  team leader(s), department head(s), head(s) of department, managers, manager(s), associates,
  associate(s), clerk(s), paralegal(s), secretaries, workforce, craftsmen, workmen, the workshop,
  junior(s), pupils in chambers
duty-assistant | monteur van dienst, de monteur van dienst, de dienstdoende monteur, dienstdoende
  monteur, storingsdienst, wachtdienst, piketadvocaat, de piketadvocaat, achterwacht, de
  achterwacht, praktijkverpleegkundige van dienst, huisartsenpost, de huisartsenpost, spoedlijn,
  de spoedlijn, dienstdoende collega, dienstdoende notaris, dienstdoende advocaat | engineer on
  duty, duty engineer, duty solicitor, the on-call engineer, on-call colleague, out-of-hours
  service, the out-of-hours service, doctor on duty, triage line, on-call team, emergency line,
  duty gp, colleague on duty, duty partner
colleague | confraters, vakcollega('s), medevennoten, medebestuurders, collega-artsen,
  collega-notarissen, collega-advocaten, kamergenoten, mijn collega's, onze collega's | my
  colleagues, our colleagues, fellow partners, members of chambers, other doctors in the practice,
  fellow directors
confrere | collega's van buiten, collega van een ander kantoor, andere kantoren, collega-kantoren
  | other firms, other chambers, other practices, doctors elsewhere, colleagues elsewhere
family | mijn echtgenoten, schoonfamilie, mijn schoonouders, mijn broer, mijn zus, mijn
  familieleden, mijn gezinsleden, onze kinderen, de kinderen, kinderen, school van de kinderen, de
  school van mijn kinderen, huisgenoot, privérelaties | my brother, my sister, my in-laws, our
  children, my son's school, my daughter's school, my children's school, school of my children, my
  relatives, family of mine, my partner at home
relative | echtgenoot van een patiënt, partner van een patiënt, ouders van patiënten, kinderen van
  patiënten, ex-partner(s), erfgenaam, erfgenamen, familie van patiënten/cliënten, familie van een
  patiënt/cliënt, naaste, de familie, partners, ouder(s), echtgenote(s), gemachtigde(n),
  executeur(s), contactpersonen van patiënten | heir(s), ex-partner(s), ex-husband(s), ex-wife,
  ex-wives, husband(s), wives, wife, partners of patients, family of patients/clients, parents of
  patients, executor(s), beneficiary, beneficiaries, children of patients, partner(s) of a
  patient, family members of patients
press | vakpers, persbureau(s), redacteur(en), redacties, dagblad(en), weekblad(en),
  verslaggevers, tv, blogger(s), podcast(s), fotograaf, fotografen van de pers, nieuwsmedia,
  lokale pers, lokale krant, regionale pers, programmamaker(s), televisieprogramma('s),
  cameraploeg(en) | trade press, editor(s), local press, local paper(s), blogger(s), podcast(s),
  tv, camera crew(s), press photographer(s), news desk(s), magazine(s) asking, correspondents,
  columnist(s), the local paper, papers and broadcasters, producer(s)
court | kantongerecht, gerechtelijke instantie(s), strafrechter, de rechter, gerechtshoven, de
  griffie, griffier(s), tuchtcollege(s), tuchtraad, raad van discipline, raad voor rechtsbijstand,
  ondernemingskamer, bestuursrechter, arbiter(s), arbitragecommissie | the judge, the court, high
  court, county court, appeal court, court of appeal, arbitrator(s), employment tribunal(s),
  magistrates, coroner, coroner's office, disciplinary tribunal, usher(s), listing office, court
  office
authority | ind, rdw, svb, cak, ciz, nza, dnb, nederlandsche bank, arbeidsinspectie, belastingen,
  douane, cbs, kadaster en kvk, ambassade(s), consulaat, consulaten, officieren van justitie,
  reclassering, raad voor de kinderbescherming, jeugdzorg, veilig thuis, toezichthoudende
  instantie(s), vergunningverlener(s), nvwa, ggd, overheidsdienst(en), openbare instanties | dvla,
  home office, department of health, health authority, health board, nhs, nhs england, information
  commissioner, customs, embassy, embassies, consulate(s), probation service, social services,
  child protection, planning authority, licensing authority, health and safety executive, hse,
  fca, sra, solicitors regulation authority, charity commission, the regulator, public authority,
  public authorities, prosecution service, the prosecution, crown prosecution service, passport
  office, competition authority, data protection authority
tax-office | inspecteur der belastingen, de inspecteur, belastinginspecteurs, de fiscus,
  belastingen | the inspector of taxes, the tax office, the tax man
police | opsporingsdienst(en), wijkagent, agent(en) van politie, marechaussee | police officer(s),
  detective(s)
bank | onze bank, huisbank, kredietverstrekker(s), financier(s), accountmanager van de bank,
  bankmedewerker(s), beleggingsadviseur(s) | our bank, finance house(s), financier(s), mortgage
  company, mortgage companies, bank manager, credit company, building society, building societies,
  mortgage adviser(s)
broker | huizenbemiddelaar(s), vastgoedmakelaar(s), verzekeringstussenpersoon, tussenpersoon,
  tussenpersonen, assurantietussenpersoon | insurance broker(s), letting agent(s), property
  agent(s), intermediar(y/ies)
supplier | groothandel(s), groothandelaar(s), drukker(s), drukkerij(en), cateraar(s),
  bloemist(en), fabrikant(en), webbouwer(s), aannemers, onderaannemers, energieleverancier(s),
  telecomaanbieder(s), schoonmaker, winkel(s), webwinkel(s), softwareleverancier(s), importeur(s),
  producent(en), installateur(s), verhuurbedrijf, garage(s), de garage, reisbureau(s), reisbureau,
  onderhoudsbedrijven, leveranciers en aannemers, boekhandel, boekhandels | wholesaler(s),
  printer's shop, printing firm(s), the printer's, caterer(s), florist(s), manufacturer(s), web
  designer(s), energy supplier(s), telecoms provider(s), shop(s), online shop(s), software
  supplier(s), producer of goods, importer(s), garage(s), travel agent(s), travel agency,
  stockist(s), builder(s), subcontractors, builders' merchant(s), merchant(s), stationer(s),
  provider(s), maintenance firm(s), bookseller(s)
regular-supplier | onze vaste groothandel, vaste groothandel, onze groothandel, de groothandel,
  vaste drukkerij, onze drukker, onze vaste drukker, vaste reisbureau, ons reisbureau, ons vaste
  reisbureau, vaste aannemer(s), onze vaste leverancier(s), vertrouwde leverancier(s),
  contractleverancier(s), leveranciers waar wij al bestellen, gecontracteerde leverancier(s),
  bestaande leverancier(s), vaste bloemenwinkel, onze bloemist, onze cateraar, onze garage, de
  vaste garage | our usual wholesaler, our wholesaler, our regular supplier(s), our printer, our
  usual printer, our florist, our usual florist, our caterer, our usual caterer, our travel agent,
  our usual travel agent, our garage, contracted supplier(s), suppliers we already use, suppliers
  we know, our existing suppliers, the usual supplier(s), the usual suppliers, trusted
  supplier(s), our stationer, our builders' merchant, listed supplier(s)
laboratory | het lab, huisartsenlaboratorium, bloedbank, pathologisch laboratorium,
  röntgenafdeling | the lab, pathology, x-ray department, imaging department, blood bank
hospital | het ziekenhuis, spoedeisende hulp, seh, verpleeghuis, verpleeghuizen,
  zorginstelling(en), verzorgingshuis, verzorgingshuizen, hospice(s), thuiszorg,
  thuiszorgorganisatie(s), ggz-instelling(en), revalidatiecentrum, wijkverpleging, de
  wijkverpleging, wijkverpleegkundige(n), zorgverlener(s), zorgaanbieder(s) | the hospital,
  accident and emergency, nursing home(s), care home(s), hospice(s), home care, district nurse(s),
  rehabilitation centre(s), mental health service(s), ward(s), hospital department(s), carers at
  the home, care provider(s), health care provider(s), hospice staff
doctor | collega-arts(en), behandelaar(s), behandelend arts, behandelende artsen, chirurg(en),
  cardioloog, cardiologen, internist(en), kinderarts(en), tandarts(en), verloskundige(n), dokters,
  medische collega's, mede-behandelaars, diëtist(en), logopedist(en), bedrijfsarts,
  verzekeringsarts(en), keuringsarts(en), medisch adviseur(s), therapeut(en), de specialist |
  surgeon(s), cardiologist(s), paediatrician(s), dentist's, dentists, midwife, midwives, medical
  colleague(s), treating doctor(s), dietician(s), therapist(s), medical adviser(s), company
  doctor(s), speech therapist(s), anaesthetist(s), the specialist
pharmacy | de apotheek, onze apotheek, dienstapotheek, apothekersassistente(n) | the pharmacy, our
  pharmacy, the chemist, local pharmacy, local chemist
drug-company | farmaceutische vertegenwoordigers, vertegenwoordigers van farmaceuten,
  artsenbezoek, medicijnfabrikant(en), geneesmiddelenfabrikant(en) | drug rep, pharma rep(s),
  pharmaceutical rep(s), pharmaceutical firm(s), reps from drug companies, medical sales rep(s),
  the drug industry, pharmaceutical industry
university | universitair medisch centrum, umc, faculteit(en), hoogleraar, hoogleraren,
  onderzoeker(s), wetenschapper(s), onderzoeksinstituut, onderzoeksinstituten, opleidingsinstituut
  | academic(s), professor(s) at the university, researcher(s), research institute(s), medical
  school(s), teaching hospital(s), faculty, faculties, scientist(s)
school | leraar, leraren, docent(en), coassistent(en), co-assistent(en), leerling(en),
  stagezoeker(s) | teacher(s), medical student(s), apprentice(s), trainee solicitor(s), law
  student(s), university student(s), interns, intern(s)
professional-body | nvvn, orde, de lokale orde, plaatselijke deken, kamer van toezicht,
  tuchtrechter, ringbestuur, de ring, beroepsgroep, vakgroep, nhg, koninklijke notariële
  beroepsorganisatie, vno-ncw, mkb-nederland, werkgeversvereniging, brancheclub, rotary, lions,
  serviceclub(s), ondernemersvereniging, vereniging van eigenaren | the bar council, medical
  council, general council, bma, royal college of general practitioners, employers' association,
  employers' federation, cbi, chambers, inns of court, inn of court, federation of small
  businesses, master builders, guild, professional association(s), professional organisation(s),
  rotary, rotary club, trade body, trade bodies, local medical committee
lawyer | advocaat van de cliënt, advocaten van cliënten, huisadvocaat, onze advocaat, onze
  huisadvocaat, letselschadeadvocaat, rechtsbijstandverzekeraar(s), rechtsbijstand,
  strafpleiter(s), procesadvocaat | our lawyer(s), our solicitor(s), instructing solicitor(s), a
  solicitor's firm, company lawyer(s), in-house counsel, legal counsel, patients' lawyers, silk,
  king's counsel, legal adviser(s), claimants' lawyers
notary | onze notaris, de notaris, kandidaat-notarissen, notariële kantoren | our notary, the
  notary
bailiff | deurwaarder(s), gerechtsdeurwaarder(s), deurwaarderskantoor, deurwaarderskantoren,
  incassobureau('s), incassobureaus, incassobureau, curator(en), bewindvoerder(s) | bailiff(s),
  debt collector(s), collection agency, collection agencies, receiver(s), administrator(s),
  liquidator(s), trustee(s) in bankruptcy, process server(s)
witness | getuige(n) | witness(es)
opponent | de wederpartij, andere partij, advocaat van de tegenpartij, advocaat van de andere
  partij, de tegenpartij, tegenpartijen, gedaagde(n), eiser(s), eisende partij, procespartij(en) |
  the opponent, the opponents, other parties, the other side's solicitor(s)/lawyer(s)/counsel,
  opponent's solicitors, opposing solicitors, opposing solicitor, opposing lawyers, defendant(s),
  claimant(s), the defence, other side's counsel, the other parties
accountant | onze accountant, accountantskantoor, de accountant, mijn accountant,
  belastingadviseur(s), onze belastingadviseur, fiscalist(en), salarisadministrateur,
  salarisverwerker, administrateur, boekhoudkantoor | the accountant, our accountant, accountancy
  firm(s), accounting firm(s), tax adviser(s), tax advisor(s), payroll bureau, payroll company,
  the auditors, our auditors
insurer | verzekeringsmaatschappij, de verzekering, schadeverzekeraar(s),
  letselschadeverzekeraar(s), zorgverzekeraars, beroepsaansprakelijkheidsverzekeraar,
  verzekeringsagent(en), arbodienst(en), de arbodienst, uitkeringsinstantie(s), pensioenfonds(en),
  schade-expert(s) | insurance firm(s), insurance people, life insurer(s), indemnity insurer, loss
  adjuster(s), occupational health, occupational health service(s), pension fund(s), claims
  handler(s), medical insurers, benefits agency
employer | werkgever van de patiënt, werkgevers van patiënten, hr-afdelingen | patient's employer,
  patients' employers, hr department(s)
shareholder | grootaandeelhouder(s), aandeelhoudster(s), certificaathouder(s), de aandeelhouders |
  major shareholder(s), stockholder(s), our shareholders
investor | durfkapitalist(en), analist(en), investeringsmaatschappij(en),
  participatiemaatschappij(en), private equity, business angels | analyst(s), venture
  capitalist(s), private equity, venture fund(s), investment fund(s), fund manager(s), investment
  bank(s)
board | de directie, directeur-generaal, mededirecteur(en), collega-directeuren, directieteam,
  mt-leden, mt-lid, bestuursvoorzitter, vennoten, vennoot, secretaris van het bestuur,
  kantoorbestuur | chief executive, ceo, chief executives, managing directors, the directors,
  committee member(s), managing partners, the partners, equity partner(s), head of chambers,
  vice-chair, company secretary
supervisory-board | rvc-leden, rvc-lid, lid van de raad van commissarissen, leden van de raad van
  commissarissen, president-commissaris, raad van toezicht-leden, toezichthoudend orgaan |
  supervisory board member(s), member(s) of the supervisory board, non-executive director(s),
  trustee(s), the trustees, board of trustees, governor(s), board of governors
works-council | or-leden, or-lid, personeelsvertegenwoordiging, de ondernemingsraad,
  medezeggenschap | staff council, employee representative(s), staff representatives
customer | vaste klant(en), bestaande klanten, zakelijke klanten, particuliere klanten,
  particulieren, particulier, koper(s), huurder van ons, consument(en), klanten en relaties,
  relatie van ons, mijn relaties, onze relaties, opdrachtgever van ons, afnemers, bewoner(s),
  huiseigenaar, huiseigenaren | regular customer(s), existing customer(s), business customer(s),
  private customer(s), buyer(s), consumer(s), contacts, business associates, house owner(s),
  homeowner(s), home owner(s), our customers, my contacts, relations, resident(s), purchaser(s),
  end user(s)
applicant | stagiair(s) in spe, werkzoekende(n), stagezoekers | would-be interns, trainees in
  waiting, prospective employee(s), jobseeker(s)
recruiter | werving- en selectiebureau('s), wervings- en selectiebureaus, uitzender(s),
  selectiebureau('s), headhunters, detacheringsbureau('s), arbeidsbemiddelaar(s) | recruitment
  firm(s), recruitment consultant(s), employment agency, staffing agency, staffing agencies, temp
  agencies, search firm(s), recruiters
salesperson | acquisiteurs, vertegenwoordigers, telefonische verkoper(s), telemarketeer(s),
  advertentieverkoper(s), energieverkoper(s), commerciële partijen, commerciële bellers,
  handelsreiziger(s), accountmanager(s), reclamebureau('s), reclamebureaus, callcenter(s),
  verkoopmedewerker(s) van anderen, aanbieders | telesales, telemarketer(s), sales caller(s),
  salesman, salesmen, saleswoman, advertising salesmen, account manager(s), sales agent(s),
  commercial callers, marketing agency, marketing agencies, cold callers, vendors' reps, call
  centre(s), reps, rep(s), sellers, advertising people
consultant | adviesbureau('s), organisatieadviseur(s), coach(es), trainer(s), interimmanager(s),
  architect(en), ingenieursbureau('s), mediator(s) | consultancy, consultancies, coach(es),
  trainer(s), architect(s), interim manager(s), mediator(s), engineering firm(s), quantity
  surveyor(s)
politician | gemeenteraadslid, gemeenteraadsleden, raadslid, raadsleden, staatssecretaris,
  europarlementariër(s), de burgemeester, de minister | council member(s), members of the council,
  ministers, secretary of state, the mayor, peer(s) of the realm, lord mayor, member of parliament
charity | kerk(en), sportvereniging(en), voetbalclub(s), donateursorganisaties, clubs,
  verenigingen, fonds(en), ngo('s), hulporganisatie(s) | church(es), sports club(s), football
  club(s), voluntary organisation(s), ngo(s), fund(s), good causes, partner organisation(s),
  partner charit(y/ies), local clubs, community group(s), societies, society
donor | donateur(s), gever(s), sponsor(s), weldoener(s), subsidiegever(s) | donor(s), sponsor(s),
  benefactor(s), funder(s), supporter(s), giver(s)
volunteer | vrijwilliger(s) | volunteer(s)
member | lid, leden | member(s)
child | kind van een cliënt, pleegkinderen, minderjarige(n), jeugdigen | child, children, the
  children, minors, children we help, young people
debtor | slechte betaler(s), wanbetalers, trage betaler(s), late betalers, klanten die niet
  betalen, wie niet betaalt, niet-betalers, debiteuren | slow payer(s), non-payer(s), customers
  who do not pay, clients who do not pay, whoever has not paid, bad payers, late-paying customers,
  customers in arrears
tenant | bewoners van ons pand, onderhuurder(s) | lessee(s), subtenant(s)
landlord | de verhuurder, pandeigenaar, vastgoedbeheerder, beheerder van het pand | the landlord,
  lessor, property manager, building manager, managing agent(s)
courier | postbezorger, pakketdienst(en), postbode, pakketbezorger, bode(s), transporteur(s), de
  koerier, chauffeurs | postman, messenger(s), haulier(s), delivery service(s), parcel service(s),
  couriers and postmen
visitor | bezoekers met een afspraak, gasten van mij, genodigde(n) | visitors with an appointment,
  my guests, our guests, expected visitors, our visitors
friend | persoonlijke vrienden, studievrienden, jaarclub, oud-studiegenoten, kennissen, kennis |
  my friends, old friends, acquaintances, university friends, personal acquaintances
partner | samenwerkingspartner(s), partnerbedrijven, medeaandeelhouder(s), zusterbedrijven,
  moederbedrijf, dochterbedrijven, ketenpartner(s), alliantiepartner(s), netwerkpartner(s),
  medeondernemer(s) | joint venture partner(s), sister company, sister companies, parent company,
  subsidiaries, subsidiary, affiliate(s), alliance partner(s), partner firm(s), partner companies
locum | vervangend arts, vervangende huisarts, de vervanger, mijn vervanger, waarnemers,
  waarnemende arts | replacement doctor, my replacement, locums, covering doctor, deputising
  doctor
it | helpdesk, it-leverancier, it-bedrijf, automatiseerder, ict-afdeling, ict-leverancier, it,
  systeembeheerders, computerbedrijf | it supplier, it company, it people, computer firm,
  technical support, it desk, it provider
stranger | mensen zonder afspraak, onbekende partijen, anonieme bellers, anonieme afzenders,
  anonieme brieven, anoniem, anonieme, vreemden aan de deur, bellers zonder naam, wie zijn naam
  niet noemt, wie geen naam noemt, nieuwe afzender(s), iedereen die wij niet kennen, iedereen die
  ik niet ken | anonymous callers, anonymous senders, anonymous, anonymous letters, callers who
  give no name, callers who will not give a name, callers who don't give their name, new senders,
  someone we do not know, people I do not know, anyone I do not know, people we do not know,
  anyone we do not know, those I do not know, unfamiliar callers, unfamiliar senders
new-client | nieuwe relaties, potentiële klant(en), potentiële cliënt(en), mogelijke cliënten,
  aspirant-cliënten, nieuwe klantaanvragen, prospects, nieuwe aanmeldingen, nieuwe patiënten |
  prospective customer(s), potential customer(s), would-be client(s), new enquirers, prospective
  patients, prospective clients, new callers, new instructions from clients
acquaintance | mensen die wij kennen, bekende relaties, bekende afzenders, bekende bellers, wie ik
  ken | people known to us, known callers, known senders, those we know, those I know, contacts I
  know
internal | eigen mensen, binnen kantoor, binnen het kantoor, op kantoor, binnen de praktijk,
  binnen het bedrijf, binnen de organisatie, onderling, met collega's onderling, in huis, interne
  collega's, kantoorgenoten onderling | our own people, within the office, within the firm, within
  the practice, within the company, inside the office, inside the firm, among ourselves, between
  ourselves, among colleagues
external | buiten kantoor, buiten het kantoor, buiten de praktijk, buiten het bedrijf, externe
  partijen, externe relaties, buitenstaander, de buitenwereld, niemand van buiten, anderen van
  buiten, mensen buiten kantoor | outside world, the outside world, outsiders, people outside the
  office, anyone outside, anybody outside, anyone outside the office, anyone outside the firm,
  anyone outside the practice, anyone outside the company, external people, outside people
everyone | ieder ander, alle anderen buiten, ieder die, een ieder, iemand anders, wie dan ook,
  anderen, wie er ook komt, welke persoon ook | anyone else, anybody else, others, other people,
  whomever, any person, whomsoever, people
nobody | tegen niemand, aan niemand, met niemand, voor niemand, bij niemand, geen mens | to
  nobody, to no one, with nobody, with no one, nobody at all
`;
