/* oxlint-disable eslint/max-lines -- a table of words is looked up, not read through */
/**
 * What clauses are about: `code | domain | name nl | name en | words nl | words en`. A code with a * star is the domain itself ("besprekingen") and narrows nothing. A domain
  decides, with the verb, * which act is meant. In the words,`(x)` may be left out and `a/b` are alternatives. */
export const TOPIC_TABLE = `
*meeting | meeting | besprekingen | meetings | afspraak, afspraken, bespreking(en),
  vergadering(en), overleg(gen), gesprek(ken), meeting(s), agenda-afspraak, agenda-afspraken,
  besprekingsverzoek(en) | meeting(s), appointment(s), session(s), diary, calendar, conference
  call(s), meeting request(s)
*slot | slot | tijd | time | tijd, tijden, tijdstip(pen), moment(en), plek(ken), plekje(s), ruimte
  | time, times, slot(s), gap(s), space
*same-hours | same-slot | dezelfde uren | the same hours | dezelfde
  uur/uren/tijd/tijden/tijdstippen/momenten/plekken/mogelijkheden/opties, hetzelfde
  uur/tijdstip/moment/plekje/tijdslot, eenzelfde uur/tijdstip/moment/tijd, een en hetzelfde
  uur/tijdstip/moment, een en dezelfde tijd, (een) uur/moment/tijdstip dat (al) (aan een ander)
  is aangeboden, (een) tijd die (al) (aan een ander) is aangeboden, uren/tijden/momenten die (al)
  (aan een ander) zijn aangeboden, (een) (al) aangeboden uur/tijd/uren/tijden/momenten | (the) same
  hour(s)/time(s)/slot(s)/option(s), one and the same hour/time/slot, a single hour/time/slot,
  (an) hour/time/slot (that is) already offered (to someone else), hours/times/slots (that are)
  already offered (to someone else)
internal-meeting | meeting | intern overleg | internal meetings | intern/interne
  overleg/overleggen/vergadering/vergaderingen/bespreking/besprekingen/afspraak/afspraken,
  werkoverleg(gen), teamoverleg(gen), teamvergadering(en), kantooroverleg, stafoverleg,
  stafvergadering(en), afdelingsoverleg, teammeeting(s) | internal meeting(s), team meeting(s),
  staff meeting(s), in-house meeting(s), internal appointment(s), internal call(s), stand-up(s)
board-meeting | meeting | bestuursvergaderingen | board meetings | bestuursvergadering(en),
  directievergadering(en), directieoverleg, rvc-vergadering(en), maatschapsvergadering(en),
  partneroverleg, aandeelhoudersvergadering(en) | board meeting(s), directors' meeting(s),
  partners' meeting(s), partner meeting(s), shareholders' meeting(s), management meeting(s)
deed | meeting | akten | deeds | akte(n), aktes, passeerafspraak, passeerafspraken, passeren,
  aktepassering(en), ondertekeningsafspraak, ondertekeningsafspraken | deed(s), signing(s),
  signing appointment(s), completion(s), completion meeting(s)
hearing | meeting | zittingen | hearings | zitting(en), zittingsdatum, zittingsdata,
  hoorzitting(en), comparitie(s), pleidooi(en), mondelinge behandeling(en), rolzitting(en) |
  hearing(s), court date(s), hearing date(s), trial(s), court hearing(s), court appointment(s)
first-visit | meeting | eerste bezoeken | first visits | eerste bezoek(en), eerste consult(en),
  eerste gesprek(ken), eerste afspraak/afspraken, intake(s), intakegesprek(ken), kennismaking(en),
  kennismakingsgesprek(ken) | first visit(s), first appointment(s), first meeting(s), first
  consultation(s), intake(s), intake meeting(s), introduction(s), introductory meeting(s), new
  patient visit(s), new patient appointment(s)
consultation | meeting | consulten | consultations | consult(en), spreekuurafspraak,
  spreekuurafspraken, controle(s), controleafspraak, controleafspraken, spreekuurbezoek(en) |
  check-up(s), follow-up(s), follow-up appointment(s), follow-up visit(s), surgery appointment(s),
  routine appointment(s), routine check-up(s)
long-visit | meeting | dubbele consulten | double appointments | dubbel consult, dubbele
  consulten, dubbele afspraak, dubbele afspraken, lang consult, lange afspraak | double
  appointment(s), long appointment(s), extended consultation(s)
house-call | meeting | huisbezoeken | house calls | huisbezoek(en), visite(s) | house call(s),
  home visit(s)
urgent-slot | slot | spoedplekken | urgent slots | spoedplek(ken), spoedplekje(s),
  spoedplaats(en), spoedafspraak, spoedafspraken, spoedconsult(en) | urgent slot(s), emergency
  slot(s), urgent appointment(s), same-day slot(s), emergency appointment(s)
video-call | meeting | videogesprekken | video calls | videogesprek(ken), videovergadering(en),
  videobellen, beeldbelafspraak, beeldbelafspraken, online overleg, online vergadering(en) | video
  call(s), video meeting(s), online meeting(s), video conference(s), video consultation(s)
phone-appointment | meeting | belafspraken | phone appointments | belafspraak, belafspraken,
  telefonische afspraak/afspraken, telefonisch consult/overleg, telefonische consulten | phone
  appointment(s), telephone appointment(s), telephone consultation(s), phone consultation(s)
job-interview | meeting | sollicitatiegesprekken | job interviews | sollicitatiegesprek(ken) | job
  interview(s), interview(s) with applicant(s)/candidate(s)
appraisal | meeting | functioneringsgesprekken | appraisals | functioneringsgesprek(ken),
  beoordelingsgesprek(ken), beoordeling(en), voortgangsgesprek(ken) | appraisal(s), performance
  review(s), review meeting(s), one-to-one(s)
site-visit | meeting | bedrijfsbezoeken | site visits | bedrijfsbezoek(en), werkbezoek(en),
  locatiebezoek(en), rondleiding(en), bezichtiging(en) | site visit(s), company visit(s),
  viewing(s), tour(s), factory visit(s)
sales-call | meeting | verkoopgesprekken | sales meetings | verkoopgesprek(ken),
  verkooppraatje(s), verkoopafspraak, verkoopafspraken, acquisitiegesprek(ken), acquisitie | sales
  meeting(s), sales pitch(es), sales call(s), pitch(es), cold call(s)
private-appointment | meeting | privéafspraken | private appointments | privéafspraak,
  privéafspraken, privé-afspraak, privé-afspraken, persoonlijke afspraak/afspraken, tandarts,
  tandartsafspraak, tandartsafspraken | private appointment(s), personal appointment(s), dentist
  appointment(s), dentist
birthday | relation | verjaardagen | birthdays | verjaardag(en), jubileum, jubilea | birthday(s),
  anniversary, anniversaries
appointment | meeting | de afspraak zelf | the appointment itself | de afspraak zelf | the
  appointment itself
*invitation | invitation | uitnodigingen | invitations | uitnodiging(en), invitatie(s) |
  invitation(s), invite(s)
lunch | invitation | lunches | lunches | lunch, lunches, lunchafspraak, lunchafspraken,
  lunchuitnodiging(en), zakenlunch(es), werklunch(es) | lunch, lunches, lunch invitation(s),
  working lunch(es), business lunch(es)
breakfast | invitation | ontbijtafspraken | breakfasts | ontbijt(en), ontbijtafspraak,
  ontbijtafspraken, ontbijtsessie(s) | breakfast(s), breakfast meeting(s)
dinner | invitation | diners | dinners | diner(s), etentje(s), avondeten, dinerafspraak,
  dinerafspraken | dinner(s), dinner invitation(s), supper(s), business dinner(s)
reception | invitation | recepties | receptions | receptie(s), borrel(s), nieuwjaarsreceptie(s),
  netwerkborrel(s), opening(en) | reception(s), drinks, drinks party, cocktail(s), networking
  drinks, cocktail party, cocktail parties, opening(s)
conference | invitation | congressen | conferences | congres, congressen, conferentie(s),
  symposium, symposia, seminar(s), beurs, beurzen, vakbeurs, vakbeurzen, studiedag(en),
  nascholing(en), webinar(s), cursus, cursussen | conference(s), congress(es), symposium,
  symposia, seminar(s), trade fair(s), fair(s), webinar(s), course(s), study day(s), workshop(s)
speaking | invitation | spreekverzoeken | speaking requests | spreekverzoek(en), lezing(en),
  spreekbeurt(en), gastcollege(s), toespraak, toespraken, voordracht(en), keynote(s), panel(s) |
  speaking request(s), speaking engagement(s), speaking invitation(s), talk(s), lecture(s), guest
  lecture(s), speech(es), panel(s), keynote(s)
event | invitation | evenementen | events | evenement(en), bijeenkomst(en),
  netwerkbijeenkomst(en), gala(s), gala's, sponsoravond(en), feest(en), feestje(s), golfdag(en) |
  event(s), networking event(s), gala(s), party, parties, function(s), fundraiser(s), golf day(s),
  gathering(s)
interview | press | interviews | interviews | interview(s), interviewverzoek(en) | interview(s),
  interview request(s)
*press | press | persvragen | press questions | persvraag, persvragen, persverzoek(en),
  mediaverzoek(en), vraag van de pers, vragen van journalisten | press question(s), press enquiry,
  press enquiries, press inquiry, press inquiries, media enquiry, media enquiries, media
  request(s), press request(s), media question(s)
press-release | release | persberichten | press releases | persbericht(en) | press release(s),
  press statement(s)
social-media | release | berichten op sociale media | social media posts | sociale media, social
  media, linkedin, linkedin-bericht(en), bericht(en) op sociale media | social media, social media
  post(s), linkedin, post(s) on linkedin, tweet(s)
website | release | de website | the website | website, de site | website
*letter | letter | brieven | letters | brief, brieven, briefje(s), mail, mails, mailtje(s),
  e-mail(s), e-mailtje(s), bericht(en), berichtje(s), correspondentie, post, poststuk(ken),
  schrijven, brievenpost | letter(s), mail, mails, email(s), e-mail(s), message(s),
  correspondence, post
*reply | reply | antwoorden | replies | reactie(s) | response(s)
question | question | algemene vragen | general questions | algemene vraag/vragen, vraag, vragen,
  veelgestelde vragen, praktische vraag/vragen, informatieverzoek(en) | general question(s),
  question(s), enquiry, enquiries, inquiry, inquiries, general enquiry/enquiries, practical
  question(s), query, queries
route | question | vragen over openingstijden en route | questions about opening hours and
  directions | openingstijden, route, routebeschrijving(en), parkeren, bereikbaarheid, vragen over
  openingstijden en route | opening hours, opening times, directions, parking, location, questions
  about opening hours and directions
complaint | question | klachten | complaints | klacht(en), klachtbrief, klachtbrieven,
  klachtmail(s) | complaint(s), letter(s) of complaint
application | question | sollicitaties | job applications | sollicitatie(s), sollicitatiebrief,
  sollicitatiebrieven, open sollicitatie(s) | job application(s), application(s), unsolicited
  application(s)
sales-mail | question | verkoopaanbiedingen | sales offers | verkoopaanbieding(en),
  verkoopmail(s), reclame, aanbieding(en), acquisitiemail(s), spam, ongevraagde aanbieding(en),
  ongevraagde reclame | sales offer(s), sales mail(s), sales email(s), sales e-mail(s), cold
  email(s), junk mail, spam, unsolicited offer(s), sales approach(es), marketing mail
donation | question | donatieverzoeken | requests for donations | donatieverzoek(en),
  sponsorverzoek(en), sponsoring, donatie(s), collecte(s), sponsoraanvraag, sponsoraanvragen,
  verzoek(en) om sponsoring/donaties | donation request(s), sponsorship request(s),
  sponsorship(s), donation(s), request(s) for donation(s)/sponsorship
recommendation | question | referenties | references | aanbevelingsbrief, aanbevelingsbrieven,
  referentie(s), aanbeveling(en) | letter(s) of recommendation, recommendation(s), character
  reference(s)
salary | subject | salarissen | salaries | salaris, salarissen, salarisvraag, salarisvragen,
  salariszaken, loon, beloning, bonus, bonussen | salary, salaries, pay question(s), payroll,
  bonus(es), pay rise(s), wages
personnel | subject | personeelszaken | personnel matters | personeelszaken, personeelskwestie(s),
  personeelsdossier(s), ontslag, ontslagen, ontslagzaken, ziekmelding(en), arbeidsconflict(en),
  arbeidscontract(en), reorganisatie | personnel matter(s), personnel file(s), staff matter(s), hr
  matter(s), dismissal(s), redundancies, redundancy, sick note(s), employment contract(s),
  personnel, reorganisation
takeover | subject | overnames | takeovers | overname(s), overnamegesprek(ken), fusie(s),
  fusiebespreking(en), overnameplannen | takeover(s), merger(s), acquisition(s), takeover talks,
  merger talks
strategy | subject | strategie | strategy | strategie, strategische stukken | strategy, strategy
  paper(s)
legal-claim | subject | claims | claims | claim(s), aansprakelijkstelling(en), schadeclaim(s),
  ingebrekestelling(en), dagvaarding(en), sommatie(s), geschil(len), procedure(s),
  tuchtklacht(en), tuchtzaak, tuchtzaken | claim(s), liability claim(s), letter(s) before action,
  writ(s), summons, legal notice(s), dispute(s), lawsuit(s), notice(s) of default, disciplinary
  complaint(s), disciplinary case(s)
tax | subject | belastingzaken | tax matters | belastingzaken, belastingaangifte(n), aangifte(n),
  aangiften, btw-aangifte(n), belastingaanslag(en), aanslag(en), blauwe envelop(pen) | tax
  matter(s), tax return(s), vat return(s), tax assessment(s)
bank-matters | subject | bankzaken | banking matters | bankzaken, bankafschrift(en),
  financiering(en), krediet(en), lening(en) | banking matter(s), bank statement(s), loan(s),
  credit, financing
figures | subject | cijfers | figures | cijfers, jaarcijfers, omzetcijfers, jaarrekening(en),
  kwartaalcijfers, omzet | figures, annual accounts, sales figures, accounts, financial results,
  quarterly figures, turnover
*paper | paper | stukken | papers | stuk, stukken, document(en), papieren, bescheiden, bijlage(n),
  dossierstukken | papers, paper, document(s), paperwork, enclosure(s), annex(es), attachment(s)
missing-papers | missing | ontbrekende stukken | missing papers | ontbrekende/missende
  stukken/documenten/bijlagen/gegevens/papieren/bescheiden/informatie, wat ontbreekt, wat er
  ontbreekt | missing papers/documents/enclosures/attachments/information/details/forms/paperwork,
  what is missing, whatever is missing, anything missing
file | paper | dossiers | files | dossier(s), zaakdossier(s), patiëntendossier(s),
  cliëntdossier(s) | file(s), case file(s), dossier(s), medical record(s), patient record(s),
  patient file(s), records
draft-deed | paper | conceptakten | draft deeds | conceptakte(n), ontwerpakte(n), ontwerp-akte(n)
  | draft deed(s)
procedural | paper | processtukken | court papers | getuigenverklaring(en), processtuk(ken),
  conclusie(s), verzoekschrift(en), verweerschrift(en), beroepschrift(en), bezwaarschrift(en),
  pleitnota's, pleitnota | witness statement(s), affidavit(s), court papers, court filing(s),
  pleading(s), statement(s) of claim, statement(s) of defence, petition(s), filing(s), court
  documents, brief(s), objection(s)
permit | paper | vergunningen | permits | vergunning(en), vergunningaanvraag, vergunningaanvragen,
  visum, visa, visumaanvraag, visumaanvragen, paspoort(en) | permit(s), permit application(s),
  visa(s), visa application(s), passport(s), licence(s)
testament | secret | testamenten | wills | testament(en) | wills, testament(s), the will, a will,
  his will, her will, their will, last will
living-will | secret | levenstestamenten | living wills | levenstestament(en) | living will(s)
divorce | secret | echtscheidingen | divorces | echtscheiding(en), scheiding(en),
  echtscheidingszaak, echtscheidingszaken, echtscheidingsdossier(s) | divorce(s), divorce case(s),
  divorce file(s), separation(s)
inheritance | secret | nalatenschappen | estates | nalatenschap(pen), erfenis, erfenissen,
  erfrechtzaak, erfrechtzaken | estate(s), inheritance(s), probate
results | secret | uitslagen | results | uitslag(en), onderzoeksuitslag(en),
  laboratoriumuitslag(en), labuitslag(en), bloeduitslag(en), testuitslag(en), resultaten |
  results, result, test result(s), lab result(s), laboratory result(s), blood result(s), blood
  test(s), scan(s)
diagnosis | secret | diagnosen | diagnoses | diagnose(n), diagnoses, bevinding(en) | diagnosis,
  diagnoses, finding(s)
medication | secret | medicatie | medication | medicatie, medicijn(en), geneesmiddel(en),
  medicatiewijziging(en), dosering(en) | medication(s), medicine(s), drug(s), dosage(s), dose(s)
prescription | secret | recepten | prescriptions | recept(en), herhaalrecept(en), receptaanvraag,
  receptaanvragen, herhaalmedicatie | prescription(s), repeat prescription(s), repeat(s)
referral | paper | verwijsbrieven | referral letters | verwijsbrief, verwijsbrieven,
  verwijzing(en) | referral letter(s), referral(s)
medical | secret | medische vragen | medical questions | medische vraag/vragen, medisch advies,
  medische zaken, medische gegevens, medische informatie, gezondheidsklachten | medical
  question(s), medical advice, medical matter(s), medical information, health question(s), medical
  details, clinical question(s), clinical matter(s)
legal-advice | secret | juridisch advies | legal advice | juridisch advies, juridische adviezen,
  juridische vraag/vragen, advies, adviezen, inhoudelijke vraag/vragen, inhoudelijke antwoorden,
  inhoud, inhoudelijke zaken | legal advice, legal question(s), advice, question(s) of substance,
  substance, contents, content, matters of substance
death-case | secret | overlijdens | deaths | sterfgeval(len) | bereavement(s)
criminal | secret | strafzaken | criminal cases | strafzaak, strafzaken, strafdossier(s) |
  criminal case(s), criminal file(s), criminal matter(s)
child-case | secret | jeugdzaken | child protection cases | jeugdzaak, jeugdzaken,
  uithuisplaatsing(en), kindermishandeling, voogdij, ondertoezichtstelling(en) | child protection
  case(s), custody case(s), child abuse, custody, safeguarding, safeguarding matter(s)
psychiatry | secret | psychische zaken | mental health matters | psychiatrie, psychische zaken,
  psychische klachten, ggz, ggz-dossier(s), verslaving | mental health matter(s), mental health,
  psychiatric file(s), psychiatric report(s), psychiatry, addiction
fees | subject | honoraria | fees | honorarium, honoraria, tarief, tarieven, uurtarief,
  uurtarieven, prijs, prijzen, kosten, korting(en), declaratieafspraken | fee(s), rate(s), hourly
  rate(s), price(s), quotation of fees, discount(s), cost(s)
whether-client | client-secret | of iemand cliënt is | whether someone is a client | of/dat
  <iemand/men/zij/hij/een persoon> cliënt/klant/patiënt (bij ons/van ons/hier/van mij/bij mij) is,
  wie (onze/mijn/er) cliënten/klanten/patiënten (van ons) zijn, of iemand (hier/bij ons) onder
  behandeling is, of iemand bij ons komt, namen van cliënten/patiënten/klanten | whether/that/if
  <someone/somebody/anyone/anybody/a person/they> is/was (or is not/or was) a/our/my
  client/patient/customer (of ours/of mine/here/or not), who our/my clients/patients are, names of
  clients/patients, clients'/patients'/client/patient names, whether/that someone/anyone is being
  treated (here), whether someone/anyone was here/in
whereabouts | client-secret | waar ik ben | where I am | waar ik ben, waar ik zit, mijn
  verblijfplaats, mijn adres, mijn privéadres, mijn privénummer, mijn mobiele nummer, mijn
  06-nummer, mijn telefoonnummer, mijn mobiel | where I am, my whereabouts, my home address, my
  private number, my mobile number, my mobile, my home number, my personal number, my phone number
*reason-of-visit | client-secret | de reden van het bezoek | the reason for the visit | de reden
  van het bezoek/komst, waarom iemand komt, waarvoor iemand komt/kwam | the reason for the visit,
  why someone came/comes, what someone came for
*contents | client-secret | wat dan ook | anything at all | zelfs niet of/dat <iemand/men/zij/hij>
  cliënt/klant/patiënt (bij ons/van ons/hier) is, ook niet of/dat <iemand/men/zij/hij>
  cliënt/klant/patiënt (bij ons/van ons/hier) is | not even whether/that/if
  <someone/somebody/anyone/anybody/they> is/was (or is not/or was) a/our/my
  client/patient/customer (of ours/of mine/here)
*goods | goods | spullen | supplies | spullen, artikelen, benodigdheden, voorraad, voorraden,
  materiaal, materialen, materieel | supplies, goods, stock, materials, consumables, items
stationery | goods | kantoorartikelen | stationery | kopieerpapier, pennen, kantoorartikel(en),
  kantoorbenodigdheden, papier, toner, inkt, briefpapier, postzegels, printpapier, enveloppen |
  stationery, office supplies, printer paper, toner, ink, stamps, envelopes
catering | goods | catering | catering | catering, broodjes, vergaderlunch(es),
  lunchbestelling(en), koffie, thee, koffie en thee, taart, gebak, fruit | catering, sandwiches,
  coffee, tea, coffee and tea, cake, refreshments, fruit
flowers | gift | bloemen | flowers | bloemen, bloemetje(s), boeket(ten), bos bloemen,
  bloemstuk(ken) | flowers, bouquet(s), bunch of flowers
gift | gift | geschenken | gifts | geschenk(en), cadeau(s), cadeautje(s), attentie(s),
  relatiegeschenk(en), kerstpakket(ten), fles wijn, wijn, presentje(s) | gift(s), present(s),
  christmas gift(s), hamper(s), bottle of wine, wine, christmas hamper(s), small gift(s)
card | card | kaarten | cards | kaart(en), kaartje(s), kerstkaart(en), verjaardagskaart(en),
  felicitatiekaart(en), verjaardagskaartje(s) | card(s), christmas card(s), birthday card(s),
  greeting card(s)
books | goods | boeken | books | vakliteratuur, vakboek(en), boeken, bibliotheek | professional
  literature, textbook(s), books
equipment | goods | apparatuur | equipment | apparatuur, apparaat, apparaten, computer(s),
  laptop(s), telefoon(s), printer(s), meubilair, meubels, hardware | equipment, computer(s),
  laptop(s), printer(s), furniture, hardware, device(s)
software | goods | software | software | software, licentie(s), softwarelicentie(s), programmatuur
  | software, software licence(s)
medical-supplies | goods | medische benodigdheden | medical supplies | medische
  benodigdheden/artikelen/hulpmiddelen, verbandmiddelen, verbandmateriaal, vaccin(s),
  handschoenen, praktijkbenodigdheden | medical supplies, dressings, vaccine(s), gloves, surgery
  supplies, practice supplies
maintenance | goods | onderhoud | maintenance | onderhoud, schoonmaak, reparatie(s), monteur(s),
  loodgieter, schoonmaker(s), klusjesman | maintenance, cleaning, repair(s), plumber, cleaner(s),
  electrician
translation | goods | vertalingen | translations | vertaling(en), tolk, tolken | translation(s),
  interpreter(s), translator(s)
*order | order | bestellingen | orders | opdracht(en) |
*travel | travel | reizen | travel | reis, reizen, zakenreis, zakenreizen, dienstreis,
  dienstreizen, reisje(s) | trip(s), travel, business trip(s), journey(s), business travel
train | travel | treinreizen | trains | trein(en), treinreis, treinreizen, treinkaartje(s),
  treinticket(s), ov, openbaar vervoer | train(s), train ticket(s), rail ticket(s), train
  journey(s), rail travel, public transport, rail
flight | travel | vluchten | flights | vlucht(en), vliegticket(s), vliegreis, vliegreizen,
  vliegtuig(en), vliegtuigticket(s) | flight(s), air ticket(s), plane ticket(s), air travel,
  airline ticket(s)
hotel | travel | hotels | hotels | hotel(s), hotelkamer(s), overnachting(en),
  hotelovernachting(en), hotelreservering(en), hotelboeking(en) | hotel(s), hotel room(s),
  overnight stay(s), accommodation, hotel night(s), night(s)
taxi | travel | taxi’s | taxis | taxi, taxi's, taxirit(ten), taxiritje(s), vervoer | taxi(s),
  cab(s), taxi ride(s), car service, taxi fare(s)
rental-car | travel | huurauto’s | rental cars | huurauto, huurauto's, auto, auto's, leaseauto,
  leaseauto's | rental car(s), hire car(s), car hire, car rental, car(s)
restaurant | room | restaurants | restaurants | restaurant(s), restaurantreservering(en),
  tafel(s), tafeltje | restaurant(s), table(s), restaurant table(s)
*room | room | zalen | rooms | zaal, zalen, zaaltje(s), vergaderzaal, vergaderzalen,
  vergaderruimte(s), spreekkamer(s), vergaderkamer(s), ruimtes, kamer(s) | room(s), meeting
  room(s), conference room(s), venue(s), boardroom
*invoice | invoice | facturen | invoices | factuur, facturen, rekening(en), nota(s), nota's,
  inkoopfactuur, inkoopfacturen, leveranciersfactuur, leveranciersfacturen | invoice(s), bill(s),
  supplier invoice(s), suppliers' invoices, purchase invoice(s)
*own-invoice | own-invoice | onze eigen facturen | our own invoices | <onze/mijn/eigen/onze
  eigen/mijn eigen> factuur/facturen/declaraties, verkoopfactuur, verkoopfacturen, openstaande
  facturen/factuur/posten/nota's/declaraties, onbetaalde facturen/factuur/nota's/rekeningen |
  our/my (own) <invoices/invoice/bills/fee notes>, sales invoice(s), outstanding/unpaid/overdue
  invoices/invoice/bills/accounts, fee note(s), invoices we send
*payment | payment | betalingen | payments | betaalopdracht(en), overboeking(en), betaalbatch(es)
  | bank transfer(s), transfer(s), payment run(s), payment order(s)
*quote | quote | offertes | quotes | offerte(s), prijsopgave(n), prijsopgaven, offerteaanvraag,
  offerteaanvragen | quote(s), quotation(s), estimate(s), tender(s)
*contract | contract | contracten | contracts | contract(en), overeenkomst(en), huurcontract(en),
  leverancierscontract(en), onderhoudscontract(en), raamcontract(en) | contract(s), agreement(s),
  lease(s), supplier contract(s), maintenance contract(s), engagement letter(s)
subscription | subscription | abonnementen | subscriptions | abonnement(en), lidmaatschap(pen),
  tijdschrift(en), tijdschriftabonnement(en) | subscription(s), membership(s), magazine
  subscription(s), magazine(s)
newsletter | newsletter | nieuwsbrieven | newsletters | nieuwsbrief, nieuwsbrieven,
  reclamemail(s), mailing(s), mailinglijst(en), nieuwsmail(s) | newsletter(s), mailing(s), mailing
  list(s), marketing email(s), marketing e-mail(s), bulletin(s), promotional email(s), promotional
  mail
*call | call | telefoontjes | calls | telefoontje(s), telefoongesprek(ken), belletje(s),
  telefonisch contact, inkomende gesprekken, oproep(en), telefoon van, bellers, beller | call(s),
  phone call(s), telephone call(s), incoming call(s), caller(s), telephone
voicemail | call | voicemails | voicemails | voicemail(s), voicemailbericht(en), ingesproken
  berichten | voicemail(s), voice message(s)
*visitor | visitor | bezoek | visits | bezoek(en), bezoeker(s) aan de balie,
  onaangekondigd/onverwacht bezoek, onaangekondigde/onverwachte bezoekers | visit(s), unannounced
  visitor(s), visitors without an appointment, walk-in(s), unexpected visitor(s)
*parcel | parcel | pakketten | parcels | pakket(ten), pakje(s), bezorging(en), zending(en),
  aangetekende stukken/brieven/post, koerierszending(en), levering(en) | parcel(s), package(s),
  registered letters/mail/post, courier delivery, courier deliveries, delivery, deliveries
*expense | expense | onkosten | expenses | onkosten, bonnetje(s), bon, bonnen, reiskosten,
  kostendeclaratie(s), onkostendeclaratie(s), onkostenvergoeding(en) | expense(s), receipt(s),
  travel expense(s), expense claim(s)
*minutes | minutes | notulen | minutes | notulen, verslag(en), besprekingsverslag(en),
  actielijst(en), actiepunten, vergaderverslag(en), besluitenlijst(en) | minutes, action list(s),
  action points, meeting notes, meeting report(s)
*agenda | agenda | agenda’s en vergaderstukken | agendas and meeting papers | agendapunten,
  vergaderstukken, agenda's, agenda's en vergaderstukken, vergaderagenda('s) | agenda(s), meeting
  papers, board papers, agendas and meeting papers
*briefing | briefing | dagmappen | briefings | briefing(s), dagmap(pen), dagoverzicht(en),
  dossiermap(pen), voorbereidingsmap(pen), reisbescheiden, reisschema('s), memo('s) | briefing(s),
  day folder(s), briefing note(s), itinerary, itineraries, briefing paper(s), memo(s)
*leave | leave | verlof | leave | verlof, verlofaanvraag, verlofaanvragen, vrije dag(en),
  vakantiedag(en), vakantieaanvraag, vakantieaanvragen | leave, leave request(s), holiday
  request(s), days off, annual leave, time off
*work | work | werk | work | werk, taken, taak, werkverdeling, rooster(s), dienstrooster(s) |
  work, tasks, task, rota(s), workload, duty rota(s)
*mailbox | mailbox | de mailbox | the mailbox | mailbox, postvak, inbox, mailboxen | mailbox,
  inbox
*language-model | language-model | taalmodellen | language models | taalmodel(len), ai,
  kunstmatige intelligentie, ai-model(len), chatbot(s) | language model(s), ai, artificial
  intelligence, ai model(s), chatbot(s)
confidential-mail | secret | vertrouwelijke stukken | confidential papers | vertrouwelijke
  stukken/post/brieven/mail/documenten/zaken, geheime stukken, persoonlijke post/brieven/mail,
  privépost, privémail, persoonlijk en vertrouwelijk | confidential
  papers/mail/letters/documents/matters/post, personal mail/letters/post, private
  mail/letters/post
accountnumber | account | rekeningnummers | account numbers | rekeningnummer(s), iban, ibans,
  bankgegevens, bankrekening(en) | account number(s), bank details, iban(s), bank account(s)
password | subject | wachtwoorden | passwords | wachtwoord(en), inloggegevens, pincode(s),
  sleutel(s), toegangscode(s) | password(s), login details, pin code(s), keys, access codes
directions | paper | routebeschrijvingen | route descriptions | |
standard-text | question | standaardantwoorden | standard answers | standaardantwoord(en),
  standaardbrief, standaardbrieven, standaardtekst(en), standaardbericht(en), standaardmail |
  standard answer(s), standard reply, standard replies, standard letter(s), standard text(s),
  stock answer(s)
emergency-text | emergency | de noodtekst | the emergency text | de noodtekst, noodtekst, de
  spoedtekst, spoedtekst, het noodbericht, noodbericht | the (prepared) emergency
  text/message/reply/notice
*anything | any | alles | anything | alles, iets, alles wat, wat dan ook, wat | anything,
  everything, something, whatever
*meeting | meeting | besprekingen | meetings | samenkomst(en), zitting aan tafel, sessie(s),
  onderhoud, date(s), bezoekafspraak, bezoekafspraken, agendaverzoek(en), vergaderverzoek(en),
  afspraakverzoek(en), belafspraakjes, overlegmoment(en), besprekingen | engagement(s), diary
  entry, diary entries, meeting invitation(s), catch-up(s), discussion(s), calls in the diary,
  diary request(s), conversation(s), visit in the diary
viewing | meeting | bezichtigingen | viewings | bezichtiging(en), kijkafspraak, kijkafspraken |
  viewing(s), viewing appointment(s)
board-meeting | meeting | bestuursvergaderingen | board meetings | mt, mt-vergadering(en),
  mt-overleg, managementvergadering(en), rvc-vergadering(en), partnervergadering(en),
  vennotenvergadering(en), vergadering(en) van <het bestuur/de directie/de raad van
  commissarissen/de raad van bestuur/aandeelhouders/de vennoten/de maatschap>, ava,
  ledenvergadering(en), algemene ledenvergadering | trustees' meeting(s), trustee meeting(s),
  annual general meeting(s), agm, committee meeting(s), meeting(s) of the <board/supervisory
  board/directors/partners/trustees/shareholders/management team>
hearing | meeting | zittingen | hearings | rol, roldatum, roldata, kort geding, kort gedingen,
  getuigenverhoor, getuigenverhoren, verhoor, verhoren, pleitdatum, pleitdata | oral hearing(s),
  tribunal hearing(s), mediation(s), arbitration hearing(s), deposition(s), directions hearing(s),
  conference(s) with counsel
prison-visit | meeting | gevangenisbezoeken | prison visits | gevangenisbezoek(en), bezoek aan de
  gevangenis, huis van bewaring | prison visit(s)
vaccination | meeting | vaccinaties | vaccinations | griepprik(ken), vaccinatie(s), inenting(en),
  prik(ken), reisvaccinatie(s) | vaccination(s), flu jab(s), jab(s), injection(s),
  immunisation(s), travel vaccination(s)
medical-exam | meeting | keuringen | medical examinations | keuring(en), medische keuring(en),
  rijbewijskeuring(en), onderzoek(en), uitstrijkje(s), bloedafname(s), bloedprik | medical
  examination(s), medical(s), smear test appointment(s), screening(s), blood draw(s),
  examination(s)
operation | meeting | operaties | operations | operatie(s), ingreep, ingrepen, behandeling(en),
  operatiedatum, operatiedata | operation(s), surgery date(s), procedure(s), treatment(s), theatre
  slot(s)
job | meeting | klussen | jobs | klus, klussen, werkzaamheden, montage, installatie(s),
  storing(en), storingsbezoek(en), servicebezoek(en), onderhoudsbeurt(en), monteursbezoek(en) |
  job(s) for customers, service visit(s), service call(s), breakdown(s), fault(s),
  installation(s), callout(s), call-out(s)
lesson | meeting | lessen | lessons | les, lessen, training(en), sportles(sen), pianoles(sen) |
  lesson(s), training session(s), gym session(s)
school-event | meeting | schoolafspraken | school events | ouderavond(en),
  tienminutengesprek(ken), schoolvoorstelling(en) | parents' evening(s), school play(s), sports
  day(s), school concert(s)
lunch-break | slot | lunchpauze | lunch break | lunchpauze(s), pauze(s), lunchtijd | lunch
  break(s), lunch hour(s), break(s)
writing-time | slot | schrijftijd | writing time | schrijftijd, leestijd, bureautijd,
  administratietijd, administratie-uur, studietijd, denktijd, concentratietijd,
  schrijfochtend(en), leesuur, leesuren | writing time, reading time, desk time, admin time,
  paperwork, thinking time, study time, focus time, reading, writing, admin, administration
*invitation | invitation | uitnodigingen | invitations | aanmelding(en), inschrijving(en) |
  registration(s), sign-up(s), enrolment(s)
dinner | invitation | diners | dinners | zakendiner(s), werkdiner(s), fundraisingdiner(s),
  galadiner(s), dinertje(s), etentjes | fundraising dinner(s), working dinner(s), gala dinner(s),
  evening meal(s), client dinner(s)
reception | invitation | recepties | receptions | bedrijfsborrel(s), vrijdagmiddagborrel(s),
  nieuwjaarsborrel(s), zomerborrel(s), drankje(s), afscheidsreceptie(s), afscheidsborrel(s),
  jubileumreceptie(s), personeelsborrel(s), kerstborrel(s), eindejaarsborrel(s) | drinks
  reception(s), christmas party, christmas parties, leaving party, leaving parties, summer party,
  office party, office parties, garden party, garden parties, cocktail reception(s), wine
  tasting(s)
conference | invitation | congressen | conferences | vakbeurs, beursbezoek(en), jaarbeurs,
  refereeravond(en), lezingencyclus, training(en) buiten kantoor, opleiding(en), scholing(en),
  nascholingscursus, nascholingscursussen, vakdag(en), kennissessie(s), ronde tafel,
  rondetafelgesprek(ken), netwerkdag(en), kennisdag(en) | training course(s), exhibition(s),
  expo(s), training day(s), round table(s), masterclass(es), refresher course(s), away day(s),
  retreat(s), professional development day(s), networking day(s)
event | invitation | evenementen | events | voorstelling(en), concert(en), wedstrijd(en),
  voetbalwedstrijd(en), golftoernooi(en), toernooi(en), vernissage(s), bedrijfsuitje(s), uitje(s),
  benefietavond(en), jubileumfeest(en), bruiloft(en), begrafenis, begrafenissen, uitvaart(en),
  crematie(s), schouwburg, skybox, kerstdiner(s) | concert(s), match(es), football match(es),
  tournament(s), golf tournament(s), wedding(s), funeral(s), opening night(s), fundraising
  event(s), theatre evening(s), hospitality, corporate hospitality, box at the stadium, charity
  event(s), ball(s), outing(s), anniversary celebration(s)
committee | invitation | nevenfuncties | side offices | nevenfunctie(s), commissariaat,
  commissariaten, commissie(s), bestuursfunctie(s), jurylidmaatschap(pen), erefunctie(s) |
  directorship(s), committee(s), committee seat(s), board seat(s), honorary post(s), jury duty,
  advisory board(s)
article | invitation | artikelverzoeken | requests for articles | artikelverzoek(en), column(s),
  voorwoord(en), boekbijdrage(n), verzoek(en) om een artikel, verzoek(en) om een column |
  article(s), column(s), foreword(s), request(s) for articles
survey | question | enquêtes | surveys | enquête(s), vragenlijst(en), marktonderzoek(en),
  tevredenheidsonderzoek(en) | survey(s), questionnaire(s), market research, poll(s)
*letter | letter | brieven | letters | e-mailbericht(en), mailverkeer, memo aan, schriftelijke
  berichten, appje(s), whatsappbericht(en), sms, sms'je(s), sms-bericht(en), kattebelletje(s),
  stukken post, inkomende post, uitgaande post, alle post, de post, kaart en brief,
  briefwisseling, ingekomen stukken, ingekomen post, dagelijkse post | note(s), incoming mail,
  outgoing mail, written message(s), incoming post, outgoing post, text message(s), texts, text,
  fax(es), the post, the mail, daily post, daily mail, written correspondence
thank-you | letter | bedankbrieven | thank-you letters | |
question | question | algemene vragen | general questions | informatieaanvraag,
  informatieaanvragen, verzoek(en) om informatie/inlichtingen/brochures, vraagje(s), eenvoudige
  vraag/vragen, standaardvraag, standaardvragen, routinevraag, routinevragen, klantvraag,
  klantvragen, aanvraag/aanvragen om informatie, brochureaanvraag, brochureaanvragen | request(s)
  for information, information request(s), request(s) for brochures, simple question(s), standard
  question(s), routine question(s), routine enquiry/enquiries, customer question(s), customer
  enquiry/enquiries, standard enquiry/enquiries, faq(s)
new-case | question | nieuwe zaken | new cases | nieuwe zaak/zaken, nieuwe opdracht(en),
  aanmelding(en) van nieuwe cliënten/patiënten/klanten, intakeverzoek(en), nieuwe
  inschrijving(en), nieuwe aanvraag/aanvragen, offerteverzoek(en) | new case(s), new matter(s),
  new instruction(s), new business enquiry/enquiries, new registrations, new patient
  registrations, new client enquiry/enquiries, quote request(s), request(s) for a quote
proposal | question | voorstellen | proposals | samenwerkingsvoorstel(len), voorstel van derden,
  investeringsvoorstel(len), partnerschapsvoorstel(len) | business proposal(s), partnership
  proposal(s), investment proposal(s), collaboration proposal(s), proposals from others
application | question | sollicitaties | job applications | sollicitatiemail(s), cv's, cv('s),
  stageverzoek(en), stageaanvraag, stageaanvragen, open sollicitaties, kandidaatstelling(en),
  reactie(s) op vacatures | cv(s), internship request(s), internship application(s), speculative
  application(s), work experience request(s), placement request(s)
complaint | question | klachten | complaints | boze brief, boze brieven, boze mail(s), boze
  reacties, ontevreden reactie(s), klachtbericht(en), reclamatie(s), schadeclaims van klanten,
  negatieve recensie(s), recensie(s), review(s) | angry letter(s), angry email(s), negative
  review(s), review(s), grievance(s), written complaint(s), customer complaint(s), patient
  complaint(s), expression(s) of dissatisfaction
donation | question | donatieverzoeken | requests for donations | sponsoraanvraag,
  bijdrageverzoek(en), inzamelingsactie(s), verzoek(en) om steun, goede doelen-verzoeken,
  donatieaanvraag, donatieaanvragen, giften, gift aan | appeal(s), charity request(s), charity
  appeal(s), request(s) for support, begging letter(s), fundraising request(s), sponsorship
  proposal(s)
gift-received | gift | ontvangen geschenken | gifts received | geschenken van
  leveranciers/relaties/klanten, relatiegeschenken van leveranciers | gifts from
  suppliers/clients/customers, corporate gift(s)
salary | subject | salarissen | salaries | loonstrook, loonstroken, salarisstrook, salarisstroken,
  loonadministratie, salarisadministratie, salarisgegevens, arbeidsvoorwaarden, pensioen,
  pensioenzaken, beloningen | payslip(s), pension(s), pension matter(s), remuneration,
  compensation, terms of employment, salary data
personnel | subject | personeelszaken | personnel matters | personeelsgegevens, verzuim,
  ziekteverzuim, verzuimgegevens, functionering, beoordelingsverslag(en), personeelsinformatie,
  personeelsaangelegenheden, arbeidsovereenkomst(en), vaststellingsovereenkomst(en), ontslagbrief,
  ontslagbrieven, vertrouwenspersoon, ziekteverlof, arbeidszaken, personeelsbeleid,
  integriteitsmelding(en), klokkenluidersmelding(en), disciplinaire maatregelen | staff file(s),
  sickness absence, sick leave, absence record(s), disciplinary matter(s), settlement
  agreement(s), whistleblowing report(s), hr file(s), staffing matter(s), appraisal report(s),
  warning letter(s), personnel record(s), staff record(s), harassment complaint(s), redundancy
  plan(s), hr matters, employment matter(s), restructuring
takeover | subject | overnames | takeovers | due diligence, overnamestukken, fusies en overnames,
  overnamekandidaat, overnamekandidaten, verkoop van het bedrijf, bedrijfsverkoop, m&a,
  biedingsproces, bod, biedingen | due diligence, m&a, merger(s) and acquisition(s), sale of the
  company/business/firm, bid(s), offer for the company, deal(s), transaction(s)
strategy | subject | strategie | strategy | jaarplan(nen), ondernemingsplan(nen),
  bedrijfsplan(nen), businessplan(nen), strategieplan(nen), plannen, begroting(en), budget(ten),
  investeringsplan(nen), reorganisatieplan(nen), bestuursstukken, directiestukken | business
  plan(s), annual plan(s), budget(s), plans, board document(s), investment plan(s), restructuring
  plan(s), forecast(s), roadmap(s)
bank-matters | subject | bankzaken | banking matters | bankafschriften, creditcard(s),
  creditcardgegevens, creditcardafschrift(en), rekeningafschrift(en), bankpas, bankpassen,
  hypotheek, hypotheken, hypotheekstukken, kasgeld, kas, kleine kas, contant geld, derdengelden,
  derdengeldenrekening, verzekeringspolis, verzekeringspolissen, polis, polissen,
  verzekeringszaken | credit card(s), credit card statement(s), petty cash, cash, mortgage(s),
  client account, client money, trust account, insurance polic(y/ies), policies, policy,
  overdraft(s), cheque(s), card details
tax | subject | belastingzaken | tax matters | btw, loonbelasting, vennootschapsbelasting,
  inkomstenbelasting, navordering(en), bezwaar tegen de aanslag, toeslag(en), belastingpost,
  belastingstukken, dividendbelasting | vat, income tax, corporation tax, tax demand(s), tax
  letter(s), tax paper(s), assessment(s)
legal-claim | subject | claims | claims | juridische stukken, juridische brief, juridische
  brieven, juridische zaken, deurwaardersexploot, deurwaardersexploten, exploot, exploten,
  beslag(en), beslaglegging(en), tuchtrecht, aansprakelijkheid, aansprakelijkheidsstelling(en),
  schade, schadezaak, schadezaken, schademelding(en), letselschade, rechtszaak, rechtszaken,
  gerechtelijke stukken, faillissement(en), faillissementsaanvraag, incasso's, incassozaken,
  vorderingen, dreiging met een proces, juridische dreiging(en), boete(s), bekeuring(en),
  parkeerboete(s) | legal letter(s), legal document(s), legal matter(s), bailiff's notice(s),
  litigation, liability, damage(s), damage report(s), injury claim(s), insolvency, bankruptcy,
  injunction(s), court order(s), order(s) of the court, judgment(s), threat(s) of legal action,
  letters of claim, letter(s) of claim, pre-action letter(s), subpoena(s), witness summons,
  penalty, penalties, fine(s), parking fine(s), statutory demand(s)
health | subject | gezondheid | health | gezondheid, mijn gezondheid, ziekte, mijn ziekte, medisch
  dossier van mij, mijn doktersbezoek(en) | health, my health, my illness, my medical
  appointments, my hospital visits
private-life | subject | privézaken | private matters | privézaken, privéleven, privé,
  persoonlijke zaken, persoonlijke aangelegenheden, privéaangelegenheden, mijn huwelijk, mijn
  scheiding, mijn huis, familiezaken, privéuitgaven, privéreizen, mijn financiën | private
  matter(s), private life, personal matter(s), personal affairs, family matter(s), my marriage, my
  divorce, my house, my finances, private affairs, personal life
ip | subject | octrooien | patents | octrooi(en), patent(en), merk(en), merkregistratie(s),
  intellectueel eigendom, recept van ons product, broncode, bedrijfsgeheim(en) | patent(s),
  trademark(s), intellectual property, source code, trade secret(s), know-how
project | subject | projecten | projects | project(en), projectplan(nen), projectvoorstel(len),
  bouwproject(en), nieuwbouw, verbouwing | project(s), project plan(s), building project(s),
  construction project(s), refurbishment
safety | subject | veiligheid | safety | ongeval(len), bedrijfsongeval(len), arbeidsongeval(len),
  incident(en), veiligheidsincident(en), datalek(ken), beveiligingsincident(en), calamiteit(en),
  inbraak, brand, lekkage, alarmmelding(en), ongeluk(ken), lek | accident(s), incident(s), data
  breach(es), security incident(s), near miss(es), burglary, fire, flood, leak, break-in,
  breach(es), alarm(s), accident at work, accidents at work
*paper | paper | stukken | papers | formulier(en), verslag van derden, bewijsstuk(ken), kopie,
  kopieën, afschrift(en), rapport(en), rapportage(s), volmacht(en), verklaring(en), uittreksel(s),
  certificaat, certificaten, legitimatie, legitimatiebewijs, legitimatiebewijzen,
  identiteitsbewijs, identiteitsbewijzen, id-bewijs, id-bewijzen, ondertekende stukken, getekende
  stukken, tekening(en), bouwtekening(en), foto('s), foto's, pdf('s), presentatie(s), scan van |
  form(s), report(s), proof, evidence, extract(s), certificate(s), proof of identity, id
  document(s), identification, copy document(s), drawing(s), photo(s), presentation(s), slide(s),
  spreadsheet(s), signed document(s), signed papers, statement of account, checklist(s), receipt
  of documents
missing-papers | missing | ontbrekende stukken | missing papers | ontbrekende handtekening(en),
  wat nog ontbreekt, ontbrekend stuk, onvolledige stukken/aanvragen/dossiers/formulieren, nog
  ontbrekende stukken/gegevens/documenten, stukken die (nog) ontbreken, wat er nog ontbreekt,
  aanvullende stukken/gegevens/informatie/documenten | missing signature(s), outstanding
  papers/documents/paperwork/information, incomplete forms/files/applications, papers that are
  missing, documents that are missing, whatever papers are missing, additional
  papers/documents/information, lacking papers
deed-draft | paper | conceptstukken | drafts | |
file | paper | dossiers | files | cliëntendossier(s), zaaksdossier(s), patiëntdossier(s),
  patiëntgegevens, patiëntengegevens, klantgegevens, cliëntgegevens, persoonsgegevens, gegevens,
  adresgegevens, contactgegevens, adressen, telefoonnummer(s), e-mailadres(sen), bestand(en),
  map(pen), klantenbestand, relatiebestand, adressenbestand, klantdossier(s), personeelslijst(en)
  | client file(s), patient data, client data, customer data, personal data, data, address(es),
  telephone number(s), phone number(s), contact details, address list(s), customer list(s),
  mailing address(es), client record(s), patients' notes, patient notes, medical notes, notes of
  consultations, folder(s), address book, email address(es)
procedural | paper | processtukken | court papers | conclusie(s) van antwoord, productie(s),
  akte(s) in de procedure, dagvaarding ontwerp, verzoek aan de rechtbank, stukken voor de
  rechtbank, stukken voor de zitting, gerechtsstukken, rolbericht(en), h-formulier(en), formulier
  voor de griffie | bundle(s), court bundle(s), skeleton argument(s), defence(s), particulars of
  claim, witness bundle(s), application notice(s), notice(s) of appeal, appeal(s), court form(s),
  claim form(s), opinion(s), draft opinion(s)
permit | paper | vergunningen | permits | bouwvergunning(en), omgevingsvergunning(en),
  subsidieaanvraag, subsidieaanvragen, subsidie(s), aanbesteding(en), tender(s), inschrijving op
  aanbesteding, kvk-inschrijving(en), registratie(s), herregistratie(s), rijbewijs, kenteken(s),
  keurmerk(en), accreditatie(s), declaratie bij de zorgverzekeraar | planning application(s),
  planning permission(s), grant application(s), grant(s), subsidies, subsidy, subsidy
  application(s), public tender(s), tender document(s), registration renewal(s), driving
  licence(s), accreditation(s), funding application(s), revalidation
reminder-paper | paper | rapportages | reports | |
inheritance | secret | nalatenschappen | estates | erfrecht, boedel(s), boedelbeschrijving(en),
  verklaring(en) van erfrecht, executele, schenking(en), schenkingsakte(n) | succession, wills and
  estates, gift deed(s), executorship(s)
marriage | secret | huwelijkse voorwaarden | marriage contracts | huwelijkse voorwaarden,
  samenlevingscontract(en), partnerschapsvoorwaarden, echtscheidingsconvenant(en), alimentatie,
  ouderschapsplan(nen) | prenuptial agreement(s), marriage contract(s), maintenance, alimony,
  financial settlement(s), parenting plan(s)
results | secret | uitslagen | results | labuitslagen, bloedonderzoek(en), laboratoriumuitslagen,
  röntgenfoto('s), röntgenuitslag(en), echo('s), mri-uitslag(en), pathologie-uitslag(en), kweek,
  kweken, coronatest(en), zwangerschapstest(en), soa-test(en), uitstrijkjes, onderzoeksresultaat,
  onderzoeksresultaten | x-ray(s), x-ray result(s), smear result(s), biopsy result(s), pathology
  report(s), mri result(s), pregnancy test(s), std result(s), lab report(s), laboratory report(s),
  scan result(s), investigation(s)
diagnosis | secret | diagnosen | diagnoses | behandelplan(nen), behandeladvies, behandeladviezen,
  prognose(s), ziektebeeld(en), ziektegeschiedenis, aandoening(en) | treatment plan(s), prognosis,
  prognoses, condition(s), medical history, medical histories, treatment advice
medication | secret | medicatie | medication | medicijngebruik, medicatieoverzicht(en),
  medicatielijst(en), bijwerking(en), opiaat, opiaten, slaapmiddel(en), antibiotica | side
  effect(s), opiate(s), sleeping pill(s), antibiotics, controlled drugs, medication list(s),
  medication change(s)
prescription | secret | recepten | prescriptions | herhaalverzoek(en), medicatieverzoek(en),
  receptverzoek(en), herhaalreceptaanvraag, herhaalreceptaanvragen | prescription request(s),
  repeat request(s), repeat prescription request(s), medication request(s)
sick-note | secret | ziekteverklaringen | sick notes | medische verklaring(en),
  doktersverklaring(en), doktersbriefje(s), ziekteverklaring(en), attest(en),
  gezondheidsverklaring(en), medisch rapport, medische rapporten, verklaring(en) voor de
  werkgever/verzekering | sick note(s) for employers, fit note(s), medical certificate(s),
  doctor's note(s), medical report(s), insurance report(s), medical statement(s), doctor's
  letter(s)
referral | paper | verwijsbrieven | referral letters | verwijsbericht(en), ontslagbrief van het
  ziekenhuis, ontslagbrieven van het ziekenhuis, ontslagbericht(en), specialistenbrief,
  specialistenbrieven, brief van de specialist, brieven van specialisten, brieven van het
  ziekenhuis, waarneembericht(en), overdracht(en), huisartsenbrief, huisartsenbrieven | discharge
  letter(s), discharge summary, discharge summaries, consultant's letter(s), consultants' letters,
  specialist letter(s), hospital letter(s), letters from specialists, letters from the hospital,
  transfer letter(s), out-of-hours report(s)
medical | secret | medische vragen | medical questions | medische klachten, gezondheidsvraag,
  gezondheidsvragen, medische kwesties, vragen over medicijnen/klachten/behandelingen/uitslagen,
  triage, medisch oordeel | questions about medication/symptoms/treatment/results, health advice,
  medical query, medical queries, health query, health queries, medical advice by telephone
legal-advice | secret | juridisch advies | legal advice | rechtsvraag, rechtsvragen, juridische
  kwesties, inhoudelijke kwesties, inhoud van de zaak, de zaak inhoudelijk, inhoud van het
  dossier, dossierinhoud, proceskansen, kansen, standpunt(en), advies aan cliënten, strategie in
  een zaak, processtrategie | legal opinion(s), opinion on the case, merits, merits of a/the case,
  chances, chances of success, strategy of the case, points of law, legal query, legal queries,
  settlement offer(s), settlement proposal(s), settlement(s), schikking
settlement | secret | schikkingen | settlements | schikking(en), schikkingsvoorstel(len),
  schikkingsonderhandeling(en), minnelijke regeling(en), regelingsvoorstel(len),
  betalingsregeling(en), betalingsafspraak, betalingsafspraken | settlement talks, payment
  plan(s), payment arrangement(s), instalment plan(s)
fees | subject | honoraria | fees | offertebedrag(en), declaratie-afspraken, prijsafspraak,
  prijsafspraken, prijsopgave door ons, marges, marge, kortingsverzoek(en), toevoeging(en), eigen
  bijdrage(n), prijsverhoging(en), tariefsverhoging(en), kortingen | margin(s), price
  agreement(s), legal aid, price increase(s), rebate(s), discount request(s), our prices, fee
  arrangement(s), terms of business, payment terms, billing rates
stationery | goods | kantoorartikelen | stationery | drukwerk, visitekaartje(s), folder(s),
  brochure(s), printerpapier, printerinkt, cartridge(s), ordners, mappen bestellen, schrijfwaren,
  formulieren bestellen, etiketten, envelop, nietjes, papierwaren | printed matter, business
  cards, brochures, leaflets, printer ink, cartridges, binders, labels, paper clips, notebooks,
  headed paper, letterheads, letterhead, copy paper
catering | goods | catering | catering | vergadercatering, lunchroom, hapjes, drankjes bestellen,
  broodjeslunch(es), kantoorlunch(es), water, frisdrank, koffiebonen, melk, boodschappen, kantine,
  vruchten, vlaai(en), taarten, lunchpakket(ten), soep | meeting lunches, office lunches,
  buffet(s), snacks, soft drinks, milk, biscuits, coffee beans, groceries, working lunches for
  meetings, lunch for meetings, refreshments for meetings, water, cakes
flowers | gift | bloemen | flowers | rouwkrans(en), rouwboeket(ten), kamerplant(en), planten,
  bloemenbon(nen) | wreath(s), plant(s), floral tribute(s)
gift | gift | geschenken | gifts | presentje, cadeaubon(nen), boekenbon(nen), kraamcadeau(s),
  jubileumcadeau(s), afscheidscadeau(s), kerstgeschenk(en), verjaardagscadeau(s), bedankje met
  wijn, doos chocolade, chocolade, relatiegeschenk, kerstattentie(s) | gift voucher(s), book
  token(s), box of chocolates, chocolates, leaving present(s), leaving gift(s), birthday
  present(s), birthday gift(s), christmas present(s), retirement gift(s), wedding present(s),
  thank-you gift(s), token(s)
card | card | kaarten | cards | nieuwjaarskaart(en), kerstwens(en), kerstgroet(en),
  geboortekaartje(s), beterschapskaart(en), jubileumkaart(en), felicitaties, ansichtkaart(en),
  nieuwjaarswens(en) | new year card(s), season's greetings, get-well card(s), congratulation
  card(s), anniversary card(s), new year greetings, christmas greetings
clothing | goods | werkkleding | work clothes | werkkleding, bedrijfskleding, uniform(en), toga's,
  toga, veiligheidsschoenen, stomerij, overalls | work clothes, workwear, uniform(s), gown(s),
  robe(s), safety shoes, dry cleaning, overalls, protective clothing
tools | goods | gereedschap | tools | gereedschap(pen), machine(s), onderdelen, onderdeel,
  reserveonderdelen, bouwmateriaal, bouwmaterialen, hout, staal, grondstof(fen), steiger(s), klein
  materiaal, installatiemateriaal, verf, cement | tool(s), machine(s), part(s), spare part(s),
  building material(s), timber, steel, raw material(s), scaffolding, paint, cement, fixings, small
  tools, components, plant hire
vehicle | goods | bedrijfsauto’s | company vehicles | bedrijfsauto('s), bedrijfswagen(s),
  bestelbus(sen), bus, bussen, leasebus, autoreparatie(s), apk, bandenwissel, benzine, brandstof,
  tankpas, tankpassen, parkeerkaart(en), parkeerplaats(en), wegenbelasting, garagebeurt(en) |
  company car(s), van(s), vehicle(s), car repair(s), mot, fuel, fuel card(s), parking permit(s),
  parking space(s), tyres, car service(s), road tax
equipment | goods | apparatuur | equipment | kopieerapparaat, kopieerapparaten, koffieapparaat,
  koffieautomaat, beeldscherm(en), bureaustoel(en), bureau(s), stoelen, mobiele telefoon(s),
  smartphone(s), tablet(s), headset(s), kantoorinrichting, kantoormeubilair, inventaris,
  toestel(len), server(s), defibrillator | copier(s), photocopier(s), coffee machine(s),
  screen(s), monitor(s), desk(s), chair(s), mobile phone(s), smartphone(s), tablet(s), headset(s),
  office furniture, server(s), appliances, fixtures
software | goods | software | software | apps, app, licentiekosten, antivirus, website-onderhoud,
  domeinnaam, domeinnamen, hosting | app(s), licences, antivirus, domain name(s), hosting, cloud
  storage, it services
medical-supplies | goods | medische benodigdheden | medical supplies | spuiten, naalden,
  injectienaalden, mondkapjes, desinfectiemiddel(en), pleisters, verband, praktijkartikelen,
  praktijkvoorraad, medicijnvoorraad, dokterstas, hechtmateriaal, teststrips, urinepotjes,
  griepvaccin(s) | syringes, needles, masks, disinfectant, plasters, bandages, practice stock,
  surgery stock, sutures, test strips, specimen bottles, flu vaccine(s), bandage(s), sterile
  supplies, clinical supplies, consumables for the surgery
maintenance | goods | onderhoud | maintenance | schilder(s), schilderwerk, glazenwasser(s),
  tuinman, hovenier(s), slotenmaker(s), elektricien(s), verwarmingsmonteur(s), cv-ketel, airco,
  lift, liftonderhoud, verhuizer(s), verhuizing, afvoer, ongedierte, beveiliging,
  beveiligingsbedrijf, alarminstallatie, schoonmaakbedrijf, schoonmaakmiddelen, toiletpapier,
  dakdekker, lekkages laten verhelpen | painter(s), window cleaner(s), gardener(s), locksmith(s),
  heating engineer(s), boiler, air conditioning, lift, lift maintenance, removals, mover(s), pest
  control, security, alarm system, cleaning company, cleaning products, toilet paper, roofer,
  handyman, decorator(s), upkeep, servicing
advertising | goods | advertenties | advertisements | advertentie(s), reclame-uitingen,
  vacature(s), vacaturetekst(en), personeelsadvertentie(s), marketing, sponsoruiting(en),
  google-advertenties, rouwadvertentie van ons | advertisement(s), advert(s), ad(s), job
  advert(s), vacancy, vacancies, job advertisement(s), marketing, advertising, campaign(s)
temp | goods | uitzendkrachten | temporary staff | uitzendkracht(en), inval, invalkracht(en),
  vervanging, tijdelijke kracht(en), waarnemers inhuren, zzp'er(s), zzp'ers, freelancer(s),
  oproepkracht(en) | temp(s), temporary staff, agency staff, locum cover, freelancer(s), casual
  staff, relief staff, stand-in staff
*order | order | bestellingen | orders | aankopen, uitgaven, inkopen, nabestelling(en), afroep,
  afroepen, herhaalbestelling(en), kosten tot, aanschaf, aanschaffing(en), verbruiksgoederen |
  repeat order(s), reorder(s), spend, outlay(s), standing order(s) of supplies
*travel | travel | reizen | travel | buitenlandse reis/reizen, binnenlandse reis/reizen, vervoer,
  reisje, retourreis, reisplan(nen), reisarrangement(en), reisboeking(en), vakantie(s) boeken |
  overseas travel, foreign travel, domestic travel, foreign trip(s), overseas trip(s), travel
  arrangement(s), travel booking(s), transport, travel ticket(s), ticket(s)
train | travel | treinreizen | trains | thalys, eurostar, treinkaart(en), tweedeklaskaartje(s),
  eersteklaskaartje(s), vervoerbewijzen, treinretour(s), ov-kaart(en), intercity('s) | eurostar,
  standard-class ticket(s), standard-class train(s), first-class ticket(s), second-class
  ticket(s), rail, tube, underground, bus(es), coach(es), railcard(s), season ticket(s)
first-class | travel | eersteklasreizen | first-class travel | eerste klas reizen,
  eersteklasreizen, eerste klas, businessclass, business class | first class, first-class travel,
  business class, business-class flight(s), first-class train(s)
flight | travel | vluchten | flights | vliegen, binnenlandse vlucht(en), europese vlucht(en),
  intercontinentale vlucht(en), zakenvlucht(en), lijnvlucht(en), retourvlucht(en), vliegtickets,
  vliegreisje(s) | short-haul flight(s), long-haul flight(s), european flight(s), economy
  flight(s), return flight(s), air fare(s), airfare(s), flying
hotel | travel | hotels | hotels | hotelnacht(en), overnachting, logies, verblijf, hotelverblijf,
  pension, airbnb, tweepersoonskamer(s) | hotel stay(s), hotel booking(s), lodging, stay(s),
  overnight accommodation, guest house(s), bed and breakfast
taxi | travel | taxi’s | taxis | taxivervoer, taxiritten, taxikosten, chauffeur,
  directiechauffeur, taxibus | taxi journey(s), chauffeur, driver, minicab(s), uber, ubers, car
  with driver, airport transfer(s), transfer to the airport
travel-papers | travel | reisdocumenten | travel papers | reisdocument(en), visum aanvragen,
  reisverzekering(en), instapkaart(en), zitplaatsreservering(en), stoelreservering(en) | travel
  document(s), travel insurance, boarding pass(es), seat reservation(s), loyalty card(s)
*room | room | zalen | rooms | vergaderlocatie(s), locatie(s), externe locatie(s), boardroom,
  directiekamer, spreekkamers, behandelkamer(s), zaalhuur, zaalreservering(en), beamer,
  videoverbinding(en) | location(s), external venue(s), consulting room(s), treatment room(s),
  function room(s), projector(s), video link(s), room booking(s), parking for visitors
*invoice | invoice | facturen | invoices | creditnota('s), factuurtje(s), kostenfactuur,
  kostenfacturen, maandfactuur, maandfacturen, energierekening(en), energienota('s), huurnota,
  telefoonrekening(en), leveranciersrekening(en), inkoopnota('s), drukkersfactuur,
  abonnementsfactuur, huur, energie, incoming invoices, binnengekomen facturen, inkomende
  facturen, ontvangen facturen | credit note(s), incoming invoice(s), incoming bill(s), energy
  bill(s), utility bill(s), phone bill(s), monthly invoice(s), monthly bill(s), rent, utilities,
  recurring invoice(s), recurring bills, regular bills, vendor invoice(s), supplier bill(s)
*own-invoice | own-invoice | onze eigen facturen | our own invoices | openstaande rekeningen,
  onbetaalde rekeningen, verlopen facturen, vervallen facturen, achterstallige
  facturen/betalingen, uitstaande facturen/posten/vorderingen, verkoopnota('s), patiëntennota('s),
  patiëntenrekening(en), klantfactuur, klantfacturen, cliëntdeclaratie(s), declaraties aan
  cliënten, facturen aan klanten/cliënten/patiënten/opdrachtgevers, nota's aan
  cliënten/patiënten/klanten, facturen die wij sturen, onze rekeningen, voorschotnota('s),
  eindafrekening(en), einddeclaratie(s), voorschotdeclaratie(s), urendeclaratie(s) |
  invoices/bills to clients/customers/patients, client bill(s), client invoice(s), customer
  invoice(s), patient bill(s), patient invoice(s), late payment(s), overdue payment(s), unpaid
  bill(s), unpaid account(s), overdue account(s), our fee notes, sales ledger, aged debt(s),
  debt(s), interim bill(s), final bill(s), fees due, outstanding fees, outstanding balance(s),
  money owed to us, what customers owe us, what clients owe us, unpaid fees
*contract | contract | contracten | contracts | huurovereenkomst(en), leaseovereenkomst(en),
  leasecontract(en), samenwerkingsovereenkomst(en), koopovereenkomst(en), koopcontract(en),
  klantcontract(en), serviceovereenkomst(en), servicecontract(en), verzekering opzeggen,
  energiecontract(en), mobiele contracten, opdrachtbevestiging(en), intentieverklaring(en),
  geheimhoudingsovereenkomst(en), geheimhoudingsverklaring(en), nda('s), algemene voorwaarden,
  garantie(s), verzekeringscontract(en) | lease agreement(s), service contract(s), service
  agreement(s), rental agreement(s), purchase agreement(s), customer contract(s), cooperation
  agreement(s), letter(s) of intent, nda(s), non-disclosure agreement(s), terms and conditions,
  guarantee(s), insurance contract(s), energy contract(s), retainer(s), engagement terms, deed of
  contract, heads of terms, licence agreement(s)
subscription | subscription | abonnementen | subscriptions | krantenabonnement(en), vakblad(en),
  vaktijdschrift(en), sportabonnement(en), softwareabonnement(en), abonnementje(s), contributie(s)
  | newspaper subscription(s), journal(s), journal subscription(s), trade journal(s), gym
  membership(s), software subscription(s), membership fee(s), annual subscription(s)
newsletter | newsletter | nieuwsbrieven | newsletters | reclamepost, reclamefolders, ongewenste
  mail, ongewenste reclame, bulkmail, promotiemail(s), aanbiedingsmail(s), ongewenste
  nieuwsbrieven, digitale nieuwsbrieven, folders van leveranciers, marketingmail(s) | circular(s),
  promotional newsletter(s), unwanted mail, unwanted email(s), bulk mail, junk, unwanted
  newsletters, catalogue(s), catalogues by post, advertising mail, email newsletter(s)
sales-mail | question | verkoopaanbiedingen | sales offers | acquisitie per mail, koude
  acquisitie, verkoopbrief, verkoopbrieven, offerte(s) waar wij niet om vroegen, ongevraagde mail,
  ongevraagde brieven, ongevraagde offertes, verkooppraatjes per mail | unsolicited mail,
  unsolicited email(s), cold emails, unsolicited quotes, sales letter(s), sales pitches by email,
  unsolicited letters, advertising
*call | call | telefoontjes | calls | telefoonverkeer, inkomende telefoontjes, inkomende oproepen,
  telefonische vraag, telefonische vragen, beller, telefonische verzoeken, binnenkomende
  telefoontjes, telefoon, de telefoon, telefonische oproepen, terugbelverzoek van, mobiele
  oproepen | incoming phone call(s), telephone enquiry, telephone enquiries, phone enquiry, phone
  enquiries, anyone on the phone, telephone request(s), phone, the phone, the telephone
*visitor | visitor | bezoek | visits | onaangekondigde gasten, bezoek zonder afspraak, mensen aan
  de deur, iemand aan de deur, aan de balie, balie, de deur, binnenlopers | people at the door,
  someone at the door, anyone at the door, front desk, reception desk, the door, visitors at the
  door
*parcel | parcel | pakketten | parcels | aangetekende brief, pakketpost, pakketdienst, bestelde
  goederen, koerierspost, postpakket(ten), binnengekomen goederen | registered letter(s), recorded
  delivery, recorded deliveries, special delivery, goods delivered, courier parcel(s), delivered
  goods
*expense | expense | onkosten | expenses | reisdeclaratie(s), kilometers, kilometerdeclaratie(s),
  parkeerkosten, lunchbonnen, onkostennota('s), verblijfkosten, representatiekosten, mijn
  declaraties, mijn onkosten, kostenvergoeding | mileage, mileage claim(s), parking cost(s),
  travel claim(s), out-of-pocket expenses, my expenses, expense report(s), entertainment expenses,
  reimbursement(s)
*minutes | minutes | notulen | minutes | conceptnotulen, besluiten, vergadernotulen,
  gespreksverslag(en), gespreksnotitie(s), aantekeningen van de vergadering, telefoonnotitie(s),
  actiepunt | draft minutes, decisions, action items, attendance note(s), file note(s), meeting
  record(s), notes of the meeting, notes of meetings, actions
*agenda | agenda | agenda’s en vergaderstukken | agendas and meeting papers | agenda voor de
  vergadering, vergadermap(pen), stukken voor de vergadering, vergaderpakket(ten), agenda van de
  vergadering, conceptagenda('s), oproeping(en), convocatie(s) | board pack(s), papers for the
  meeting, papers for meetings, meeting agenda(s), draft agenda(s), notice(s) of meeting, meeting
  pack(s), board document pack(s)
*briefing | briefing | dagmappen | briefings | agenda voor morgen, mappen voor de zitting,
  zittingsmap(pen), voorbereidende stukken, voorbereiding, voorbereidingen, samenvatting(en),
  overzicht(en), lijstje(s), spreektekst(en), speech(es), toespraken schrijven, reismap(pen),
  dossier voor de zitting, achtergrondinformatie | summary, summaries, overview(s), preparation,
  speaking note(s), travel pack(s), hearing bundle for me, background note(s), fact sheet(s),
  talking points, travel folder(s), day sheet(s), reading list(s), background information
*leave | leave | verlof | leave | vrije middag(en), snipperdag(en), ouderschapsverlof, bijzonder
  verlof, vakantie van het personeel, vakantieverzoek(en), vrij vragen | parental leave,
  compassionate leave, afternoon(s) off, staff holidays, staff leave, a day off, day off,
  holiday(s) of staff, vacation request(s)
*work | work | werk | work | planning, personeelsplanning, weekplanning, dienst(en),
  dienstlijst(en), shift(s), werkplanning, monteursplanning, taakverdeling, bezetting,
  baliebezetting, telefoondienst, waarneming regelen, waarneemrooster(s) | shift(s), staffing
  rota, job planning, work plan(s), duty roster(s), roster(s), desk cover, telephone cover, staff
  planning
*mailbox | mailbox | de mailbox | the mailbox | mailmap(pen), postbus, e-mailbox, mijn mail, mijn
  mailbox, mijn inbox | my mailbox, my inbox, mail folder(s), email folder(s)
*language-model | language-model | taalmodellen | language models | chatgpt, taalmodel, slimme
  software, ai-hulp, ai-dienst(en), ai-tool(s) | chatgpt, ai tool(s), ai system(s), ai
  assistant(s), machine translation, large language model(s), llm(s)
accountnumber | account | rekeningnummers | account numbers | betaalgegevens,
  bankrekeningnummer(s), rekeninggegevens, leveranciersgegevens | payment details, account
  details, supplier details
password | subject | wachtwoorden | passwords | sleutels, alarmcode(s), pasjes, toegangspas(sen),
  toegang, digid, inlogcode(s), inlog, e-herkenning, pin, pinpas | access, access card(s), alarm
  code(s), key(s), badge(s), logins, login, credentials, pin
complaint-medical | secret | tuchtklachten | disciplinary complaints | |
photo | subject | foto’s | photographs | portretfoto('s), beeldmateriaal, video('s), filmpje(s) |
  photograph(s), portrait(s), footage, video(s), picture(s)
guestlist | paper | gastenlijsten | guest lists | gastenlijst(en), deelnemerslijst(en),
  aanwezigheidslijst(en), presentielijst(en) | guest list(s), attendance list(s), list(s) of
  participants
names-of-people | client-secret | namen | names | namen van
  kinderen/donateurs/leden/huurders/medewerkers, namen, de namen | names of
  children/donors/members/tenants/staff/volunteers, the names of the children, the names of the
  children we help, names, the names
grant-report | paper | verslagen voor derden | reports to others | verantwoording,
  voortgangsrapportage(s), jaarverslag(en), kwartaalrapportage(s) | progress report(s), annual
  report(s), quarterly report(s), overdue report(s), returns
condolence-visit | relation | jubilea | anniversaries | werkjubileum, werkjubilea, trouwdag(en),
  dienstjubileum, dienstjubilea, geboorte(n), geboorten, pensioneringen, pensionering, huwelijken,
  huwelijk | work anniversary, work anniversaries, wedding anniversary, births, birth,
  retirement(s), marriage(s), promotion(s), promotie(s)
deadline | subject | termijnen | deadlines | termijn(en), deadline(s), fatale termijn(en),
  beroepstermijn(en), opzegtermijn(en), verjaring, verjaringstermijn(en), verjaringsdatum,
  roltermijn(en), betaaltermijn(en), vervaldatum, vervaldata, inleverdatum | deadline(s), court
  deadline(s), limitation date(s), limitation period(s), time limit(s), filing deadline(s), notice
  period(s), expiry date(s), due date(s)
extension | extension | uitstelverzoeken | requests for an extension | uitstel,
  uitstelverzoek(en), verzoek(en) om uitstel, verzoek(en) tot uitstel, uitstel van termijn(en) |
  extension request(s), extension(s), request(s) for an extension, more time, extension(s) of
  time, adjournment(s), request(s) for an adjournment
*declaration | declaration | declaraties | fee notes and claims | declaratie(s),
  declaratieronde(s) |
domestic | qualifier | binnenlands | domestic | binnenlands(e), binnenland, in het binnenland, in
  nederland, binnen nederland, in het land | domestic, in this country, within the country, in the
  country, inland
abroad | qualifier | buitenlands | foreign | buitenlands(e), buitenland, in het buitenland, naar
  het buitenland, internationale, internationaal | foreign, international, abroad, overseas
in-europe | qualifier | binnen Europa | within Europe | binnen europa, in europa, europees,
  europese | in europe, within europe, european
second-class | qualifier | tweede klas | second class | tweede klas, tweedeklas, tweedeklas-,
  economy, economy class | second-class, second class, standard-class, standard class, economy,
  economy class
single-ticket | qualifier | enkele reis | single | enkele reis, enkeltje(s) | single
return-ticket | qualifier | retour | return | retour, retourtje(s), heen en terug | return
recurring | qualifier | terugkerend | recurring | jaarlijkse, maandelijkse, wekelijkse,
  dagelijkse, tweewekelijkse, periodieke, terugkerende, terugkerend | weekly, monthly, annual,
  yearly, periodic, recurring, daily
new | qualifier | nieuw | new | nieuwe, nieuw | new
existing | qualifier | bestaand | existing | bestaande, bestaand, lopende, lopend | existing,
  current, standing
nearby | qualifier | plaatselijk | local | plaatselijke, plaatselijk, lokale, lokaal, regionale,
  regionaal | local, regional
nationwide | qualifier | landelijk | national | landelijke, landelijk, nationale | national
by-telephone | qualifier | telefonisch | by telephone | telefonische, telefonisch, per telefoon,
  aan de telefoon, mondeling, mondelinge | by telephone, by phone, over the telephone, over the
  phone, on the telephone, verbal, verbally
in-writing | qualifier | schriftelijk | in writing | schriftelijke, schriftelijk, per brief, per
  post, op papier | in writing, written, by letter, by post, on paper
by-mail | qualifier | per e-mail | by email | per e-mail, per mail, via de mail, per app,
  digitaal, digitale, online | by email, by e-mail, electronically, online, digital
registered | qualifier | aangetekend | registered | aangetekende, aangetekend | registered,
  recorded
business | qualifier | zakelijk | for business | zakelijke, zakelijk | business, for business
`;
