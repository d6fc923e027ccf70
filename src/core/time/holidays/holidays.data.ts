/**
 * Named days, one a line: id | when | Dutch names | English names. `when` is a month and day; a
 * count of days from Easter (Western or Orthodox); the nth weekday of a month; or a day of another
 * calendar; or a list of dates. `x8` is how many days it lasts. Sources: the laws of the countries named (Wet op de dagen NL 2014, BE wet 4 januari 1974,
 * UK Banking and Financial Dealings Act 1971, 5 USC 6103) and the calendars of the communities.
 */
export const HOLIDAYS = `
new-year | 1-1 | nieuwjaar, nieuwjaarsdag | new year's day, new year, new years day, new year's, yuandan
new-years-eve | 12-31 | oudjaar, oudejaarsavond, oudjaarsavond, oudejaarsdag, oudjaarsdag, oud en nieuw, silvester, silvesteravond | new year's eve, new years eve, nye, hogmanay
epiphany | 1-6 | driekoningen, drie koningen | epiphany, three kings' day
burns-night | 1-25 | burns night | burns night
candlemas | 2-2 | lichtmis, maria-lichtmis | candlemas
groundhog | 2-2 | groundhog day | groundhog day, groundhogs day
valentine | 2-14 | valentijnsdag, valentijn | valentine's day, valentine day, valentine
womens-day | 3-8 | internationale vrouwendag, vrouwendag | international women's day, women's day
st-david | 3-1 | sint-davidsdag | st david's day, saint david's day
st-patrick | 3-17 | st patrick's day, sint-patrick, saint patrick's day | st patrick's day, saint patrick's day, st paddy's day, saint paddy's day, st . patrick's day
pi-day | 3-14 | pi-dag | pi day
april-fools | 4-1 | één april, 1 aprilgrap | april fools' day, april fool's day, april fools
earth-day | 4-22 | dag van de aarde | earth day
st-george | 4-23 | sint-jorisdag | st george's day, saint george's day
kings-day | rule kings-day | koningsdag, koninginnedag, king's day | king's day, koningsdag
remembrance-nl | 5-4 | dodenherdenking, nationale dodenherdenking, nationale herdenking | dutch remembrance day
liberation-nl | 5-5 | bevrijdingsdag | liberation day
labour-day | 5-1 | dag van de arbeid, feest van de arbeid | may day, international workers' day, workers' day, int'l workers day, international labour day, labour day
loyalty-day | 5-1 | loyalty day | loyalty day, law day, lei day
star-wars | 5-4 | star wars day | star wars day, may the fourth
cinco-de-mayo | 5-5 | cinco de mayo | cinco de mayo
europe-day | 5-9 | dag van europa, europadag | europe day
ve-day | 5-8 | ve-dag | ve day, victory in europe day
juneteenth | 6-19 | juneteenth | juneteenth
canada-day | 7-1 | canada day | canada day
independence-us | 7-4 | onafhankelijkheidsdag, fourth of july, independence day | independence day, fourth of july, the fourth of july, july fourth, 4th of july
bastille | 7-14 | quatorze juillet | bastille day
flemish-day | 7-11 | feestdag van de vlaamse gemeenschap, vlaamse feestdag, guldensporenfeest | flemish community day
national-be | 7-21 | nationale feestdag, belgische nationale feestdag | belgian national day
assumption | 8-15 | maria-hemelvaart, maria hemelvaart, onze-lieve-vrouw-hemelvaart, onze-lieve-vrouw hemelvaart, moederdag in antwerpen, maria-tenhemelopneming | assumption day, assumption of mary, assumption
walloon-day | 9-27 | feest van de franse gemeenschap | french community day
animals | 10-4 | dierendag, werelddierendag | world animal day
boss | rule boss | boss day | boss's day, boss day, boss's
halloween | 10-31 | halloween | halloween, hallowe'en, all hallows' eve
reformation | 10-31 | hervormingsdag | reformation day
all-saints | 11-1 | allerheiligen | all saints' day, all saints day, all saints, all hallows
all-souls | 11-2 | allerzielen | all souls' day, all souls day, all souls
vegan | 11-1 | wereldveganismedag | world vegan day
bonfire | 11-5 | bonfire night | bonfire night, guy fawkes day, guy fawkes night, fireworks night, guy fawkes
armistice | 11-11 | wapenstilstand, wapenstilstandsdag | armistice day, remembrance day
veterans | 11-11 | veterans day | veterans day, veteran's day, veteran day, veterans' day
st-martin | 11-11 | sint-maarten, sint maarten, sintmaarten, elfde van de elfde | st martin's day, martinmas
kings-feast-be | 11-15 | koningsdag in belgië, feest van de koning, feest van de dynastie | king's feast
st-andrew | 11-30 | sint-andriesdag | st andrew's day, saint andrew's day
sinterklaas | 12-5 | sinterklaas, sinterklaasavond, pakjesavond, sint-nicolaasavond, sinterklaasfeest | sinterklaas, st nicholas' eve, saint nicholas eve
st-nicholas | 12-6 | sint-nicolaas, sint-niklaas, sinterklaasdag | st nicholas day, saint nicholas day, st nicholas' day
immaculate | 12-8 | onbevlekte ontvangenis | immaculate conception
christmas-eve | 12-24 | kerstavond, kerstnacht | christmas eve, xmas eve
christmas | 12-25 | kerst, kerstmis, eerste kerstdag, 1e kerstdag, 1ste kerstdag, kerstdag, de kerst | christmas, christmas day, xmas, x-mas, xmas day
boxing-day | 12-26 | tweede kerstdag, 2e kerstdag, 2de kerstdag | boxing day, st stephen's day, second day of christmas
kingdom-day | 12-15 | koninkrijksdag | kingdom day
human-rights | 12-10 | dag van de mensenrechten | human rights day
kwanzaa | 12-26 | kwanzaa | kwanzaa
veterans-nl | last sat jun | veteranendag, nederlandse veteranendag, nationale veteranendag | dutch veterans' day
keti-koti | 7-1 | ketikoti, keti koti, keti-koti | keti koti
teachers | 10-5 | dag van de leraar, dag van de leerkracht, dag van de leraren | world teachers' day, teachers' day
tree-day-nl | 3 wed mar | boomfeestdag, nationale boomfeestdag, boomplantdag | dutch arbor day
prinsjesdag | 3 tue sep | prinsjesdag, derde dinsdag van september | prinsjesdag, budget day in the netherlands
summer-time | last sun mar | begin van de zomertijd, begin zomertijd, ingang zomertijd, ingang van de zomertijd | start of summer time, start of british summer time, start of bst
winter-time | last sun oct | begin van de wintertijd, begin wintertijd, ingang wintertijd, einde van de zomertijd, einde zomertijd | end of summer time, start of winter time, end of british summer time
dst-start-us | 2 sun mar | zomertijd in amerika | daylight saving start day, daylight saving start, daylight savings start day, daylight saving time starts, start of daylight saving time, daylight savings start
dst-end-us | 1 sun nov | wintertijd in amerika | daylight saving end day, daylight saving end, daylight savings end day, daylight saving time ends, end of daylight saving time, daylight savings end
mothers-day | 2 sun may | moederdag | mother's day, mothers day, mothers' day
fathers-day | 3 sun jun | vaderdag | father's day, fathers day, fathers' day
secretaries-day-nl | 3 thu apr | secretaressedag, secretaresse dag, nationale secretaressedag | secretaries' day, secretary's day
professionals-day | last sat apr -3 | dag van de secretaresse | administrative professionals' day, administrative professional day, secretaries day, admin day, admins day, administrative assistants' day
mlk | 3 mon jan | martin luther king dag, martin luther kingdag, mlk-dag, mlkdag, martin luther king day | martin luther king day, martin luther king jr day, martin luther king jr . day, mlk day, martin luther king's day, civil rights day, mlk jr . day, mlk jr day, martin luther king junior day
lincoln | 2-12 | lincoln's birthday | lincoln's birthday, abraham lincoln's birthday, lincoln birthday, lincolns birthday, lincolns' birthday, lincoln's day
presidents | 3 mon feb | presidents day | presidents' day, president's day, presidents day, president day, washington's birthday, george washington day, george washington's birthday
memorial | last mon may | memorial day | memorial day, decoration day
labor | 1 mon sep | labor day | labor day
columbus | 2 mon oct | columbus day, columbusdag | columbus day, indigenous peoples' day
thanksgiving | 4 thu nov | thanksgiving, thanksgivingday | thanksgiving, thanksgiving day, thanks giving day, thanks giving, turkey day
black-friday | 4 thu nov +1 | black friday | black friday
cyber-monday | 4 thu nov +4 | cyber monday | cyber monday
giving-tuesday | 4 thu nov +5 | giving tuesday | giving tuesday
grandparents | 1 mon sep +6 | grandparents day | grandparents day, national grandparents day, national grandparent's day
siblings | 4-10 | siblings day | siblings day, sibling day, national sibling day, national siblings day
election-us | 1 mon nov +1 | election day | election day, us election day
tax-day | rule tax-day | tax day | tax day, irs tax day
emancipation | rule emancipation | emancipation day | emancipation day
military-spouse | 2 sun may -2 | military spouse day | military spouse day, military spouse appreciation day
super-bowl | 2 sun feb | super bowl, super bowl sunday | super bowl sunday, super bowl
early-may-bank | 1 mon may | early may bank holiday | early may bank holiday, may bank holiday, may day bank holiday
spring-bank | last mon may | spring bank holiday | spring bank holiday, late may bank holiday, whitsun bank holiday
summer-bank | last mon aug | summer bank holiday | summer bank holiday, august bank holiday, late summer bank holiday, august bank holiday monday
earth-hour | rule earth-hour | earth hour | earth hour
remembrance-sunday | 2 sun nov | remembrance sunday | remembrance sunday
advent | rule advent | eerste adventszondag, eerste advent, eerste zondag van de advent | advent sunday, first sunday of advent, start of advent
mothering-sunday | easter -21 | mothering sunday | mothering sunday
rose-monday | easter -48 | carnavalsmaandag, rozenmaandag | rose monday, shrove monday, carnival monday
carnival | easter -49 | carnaval, carnavalszondag | carnival, carnival sunday
shrove-tuesday | easter -47 | vastenavond, vette dinsdag, carnavalsdinsdag | shrove tuesday, pancake day, pancake tuesday, mardi gras, fat tuesday
ash-wednesday | easter -46 | aswoensdag | ash wednesday, start of lent
lent | easter -46 x46 | vastentijd, veertigdagentijd | lent
great-lent | orthodox -48 x40 | grote vasten | great lent, great fast
palm-sunday | easter -7 | palmzondag, palmpasen | palm sunday, branch sunday, passion sunday
maundy-thursday | easter -3 | witte donderdag | maundy thursday, holy thursday, covenant thursday, thursday of mysteries
good-friday | easter -2 | goede vrijdag | good friday, holy friday
holy-saturday | easter -1 | stille zaterdag, paaszaterdag | holy saturday, easter saturday, black saturday
easter | easter 0 | pasen, paaszondag, eerste paasdag, 1e paasdag, 1ste paasdag, paasdag | easter, easter sunday, easter day
easter-monday | easter 1 | tweede paasdag, 2e paasdag, 2de paasdag, paasmaandag | easter monday, easter mon
ascension | easter 39 | hemelvaart, hemelvaartsdag, hemelvaartdag, o . l . h . hemelvaart, onze-lieve-heer-hemelvaart | ascension day, ascension thursday, ascension, feast of the ascension
pentecost | easter 49 | pinksteren, eerste pinksterdag, 1e pinksterdag, pinksterzondag, pinksterdag | pentecost, whit sunday, whitsun, whitsunday, white sunday
whit-monday | easter 50 | tweede pinksterdag, 2e pinksterdag, 2de pinksterdag, pinkstermaandag | whit monday, pentecost monday, monday of the holy spirit, whitsun monday
trinity | easter 56 | drievuldigheidszondag | trinity sunday
corpus-christi | easter 60 | sacramentsdag | corpus christi
orthodox-easter | orthodox 0 | orthodox pasen, orthodoxe pasen | orthodox easter, orthodox easter sunday, greek easter
orthodox-good-friday | orthodox -2 | orthodoxe goede vrijdag | orthodox good friday, orthodox great friday
clean-monday | orthodox -48 | schone maandag | clean monday, orthodox shrove monday, ash monday
lazarus | orthodox -8 | lazarus-zaterdag | lazarus saturday
rosh-hashanah | hebrew M01 1 x2 | rosj hasjana, rosh hashana, joods nieuwjaar | rosh hashanah, rosh hashana, rosh hashanna, jewish new year
yom-kippur | hebrew M01 10 | jom kippoer, yom kippur, grote verzoendag | yom kippur, day of atonement
sukkot | hebrew M01 15 x7 | soekot, loofhuttenfeest | sukkot, succos, feast of tabernacles, feast of booths, feast of the ingathering
shemini-atzeret | hebrew M01 22 | sjemini atseret | shemini atzeret
simchat-torah | hebrew M01 23 | simchat tora | simchat torah
hanukkah | hebrew M03 25 x8 | chanoeka, chanoekafeest | hanukkah, chanukah, hanukah, hannukkah, festival of lights
tu-bishvat | hebrew M05 15 | toe bisjvat | tu bishvat
purim | hebrew M06 14 | poerim | purim
shushan-purim | hebrew M06 15 | sjoesjan poerim | shushan purim
passover | hebrew M07 15 x8 | pesach, joods paasfeest, joodse pasen | passover, pesach
yom-hashoah | hebrew M07 27 kept | jom hasjoa | yom hashoah, holocaust day, holocaust remembrance day
yom-haatzmaut | hebrew M08 5 kept | jom haatsmaoet | yom ha'atzmaut, yom haatzmaut
lag-baomer | hebrew M08 18 | lag baomer | lag baomer, lag b'omer
shavuot | hebrew M09 6 x2 | sjavoeot, wekenfeest | shavuot, feast of weeks
tisha-bav | hebrew M11 9 | tisja be'av | tisha b'av
islamic-new-year | islamic 1 1 | islamitisch nieuwjaar | islamic new year, hijri new year, amun jadid, arabic new year
ashura | islamic 1 10 | asjoera | ashura, day of ashura
mawlid | islamic 3 12 | mawlid | mawlid, mawlid al-nabawi, mawlid al nabi
isra | islamic 7 27 | isra en miraj | isra and mi'raj, the prophet's ascension, the night journey, ascension to heaven
ramadan | islamic 9 1 | ramadan, begin van de ramadan, eerste dag van de ramadan | ramadan, start of ramadan, beginning of ramadan, ramazan, ramzan, ramadhan, ramathan
laylat-al-qadr | islamic 9 27 | laylat al-qadr | laylat al-qadr, laylat al kadr, night of power, night of measures
eid-al-fitr | islamic 10 1 | suikerfeest, eid al-fitr, eid ul-fitr, einde van de ramadan, ied-oel-fitr | eid al-fitr, eid ul-fitr, eid al fitr, end of ramadan, eid-ul-fitr, eidul fitr, festival of breaking the fast
eid-al-adha | islamic 12 10 | offerfeest, eid al-adha, ied-al-adha | eid al-adha, eid ul-adha, eid al adha, id ul-adha, sacrifice feast, feast of sacrifice, bakr id, bakra eid, festival of the sacrifice, eid-ul-adha, eid al-azha, eidul azha
chinese-new-year | chinese M01 1 | chinees nieuwjaar | chinese new year, chinese new year's day, lunar new year, chinese lunar new year's day, chinese lunar new year, spring festival, chinese new years, chinese new years day
lantern-festival | chinese M01 15 | lantaarnfeest | lantern festival
dragon-boat | chinese M05 5 | drakenbootfeest | dragon boat festival
mid-autumn | chinese M08 15 | midherfstfeest | mid-autumn festival, moon festival
pongal | rule sankranti 0 | pongal | pongal, thai pongal
vaisakhi | 4-14 | vaisakhi | vaisakhi, baisakhi, vasakhi, vaishakhi
diwali | hindu 8 0 evening | diwali, divali, lichtjesfeest | diwali, deepavali, lakshmi puja, divali
dhanteras | hindu 8 -2 evening | dhanteras | dhanteras, dhanatrayodashi
naraka-chaturdashi | hindu 8 -1 | naraka chaturdashi | naraka chaturdashi
bhai-dooj | hindu 8 2 | bhai dooj | bhai dooj, bhai tika
chhath | hindu 8 6 | chhath | chhath, dala puja, surya shashthi
navaratri | hindu 7 1 x9 | navaratri | navaratri, durga puja
vijayadashami | hindu 7 10 noon | vijayadashami | vijayadashami, dussehra, dasara
karva-chauth | hindu 7 19 evening | karva chauth | karva chauth
ganesh-chaturthi | hindu 6 4 | ganesh chaturthi | ganesh chaturthi
janmashtami | hindu 5 23 evening | janmashtami | krishna janmashtami, janmashtami, gokulashtami
raksha-bandhan | hindu 5 15 | raksha bandhan | raksha bandhan, rakhi
rath-yatra | hindu 4 2 | rath yatra | ratha-yatra, rath yatra
vesak | hindu 2 15 evening | vesak, wesak, boeddhadag | vesak, wesak, vaisakha, buddha day, buddha's birthday, buddha purnima
ugadi | hindu 1 1 | ugadi | ugadi, yugadi, gudi padwa, samvatsaradi, chaitra sukladi, chaitra sukhladi, gudi padva
rama-navami | hindu 1 9 | rama navami | rama navami, ram navami
mahavir-jayanti | hindu 1 13 | mahavir jayanti | mahavir jayanti, mahaveer jayanthi, mahaveer janma kalyanak
holika-dahan | hindu 12 15 evening | holika dahan | holika dahan, chhoti holi, kamudu pyre
holi | rule holi | holi, phagwa, holi-phagwa | holi, dhulandi, phagwah, dhuleti
maha-shivaratri | hindu 11 29 midnight | maha shivaratri | maha shivaratri, shivaratri
vasant-panchami | hindu 11 5 | vasant panchami | vasant panchami, basant panchami
guru-ravidass | hindu 11 15 | guru ravidass jayanti | guru ravidass jayanti, guru ravidas jayanti, guru ravidass birthday, guru ravidas birthday
valmiki | hindu 7 15 | valmiki jayanti | valmiki jayanti, pargat diwas, maharishi valmiki jayanti
kali-chaudas | hindu 8 -1 evening | kali chaudas | kali chaudas, choti diwali
maha-saptami | hindu 7 7 | maha saptami | maha saptami
saraswati-jayanti | hindu 11 25 | saraswati jayanti | saraswati jayanti, dayanand saraswati jayanti, maharishi dayanand saraswati jayanti
guru-gobind-singh | hindu 10 7 | guru gobind singh jayanti | guru gobind singh jayanti, guru gobind singh birthday, guru govind singh jayanti
rabindra-jayanti | 5-9 | rabindra jayanti | rabindra jayanti, rabindranath jayanti
bhogi | rule sankranti -1 | bhogi | bhogi, bhogi pandigai, bogi pandigai
makar-sankranti | rule sankranti | makar sankranti | makar sankranti, makara sankranti, makara sankranthi, maghi
mattu-pongal | rule sankranti 1 | mattu pongal | mattu pongal, maattu pongal
kaanum-pongal | rule sankranti 2 | kaanum pongal | kaanum pongal, kanni pongal
parsi-new-year | rule parsi-new-year | parsi nieuwjaar | parsi new year, jamshedi navroz, jamshedi nowroz
nowruz | 3-20 | nowruz, noroez, perzisch nieuwjaar | nowruz, norooz, persian new year
jamat-ul-vida | rule last-ramadan-friday | jamat-ul-vida | jamat ul-vida, jumu'atul-wida, jumat-ul-wida
super-tuesday | on 2000-03-07 2004-03-02 2008-02-05 2012-03-06 2016-03-01 2020-03-03 2024-03-05 | super tuesday, superdinsdag | super tuesday
giga-tuesday | on 2008-02-05 | giga tuesday | giga tuesday, mega giga tuesday, tsunami tuesday, super duper tuesday
mini-tuesday | on 2004-02-03 | mini tuesday | mini-tuesday, mini - tuesday
bates | 3 mon feb | daisy gatson bates day | daisy gatson bates day
ems-week | 3 sun may x7 | ems week | ems week, emergency medical services week
emsc-day | 3 sun may +3 | emsc day | emsc day, emergency medical services for children day
`;
