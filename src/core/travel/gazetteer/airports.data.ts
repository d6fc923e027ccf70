/* oxlint-disable eslint/max-lines -- a table is looked up, not read through */
/** Airports with scheduled flights. From OurAirports (public domain). Made by `node tools/places.ts`; do not edit. */
export const AIRPORTS = `=AE
AAN|Al Ain International Airport||24262|55609
*AUH|Abu Dhabi International Airport||24444|54652
*DWC|Al Maktoum International Airport|Al Maktoum|24896|55161
*DXB|Dubai International Airport||25253|55364
FJR|Fujairah International Airport||25112|56324
RKT|Ras Al Khaimah International Airport||25614|55939
*SHJ|Sharjah International Airport||25329|55517
=AF
HEA|Herat - Khwaja Abdullah Ansari International Airport||34210|62228
KBL|Kabul International Airport||34566|69212
KDH|Ahmad Shah Baba International Airport / Kandahar Airfield||31506|65848
MZR|Mazar-i-Sharif International Airport||36707|67210
=AG
ANU|V C Bird International Airport||17137|-61793
BBQ|Codrington Airport||17636|-61829
=AI
AXA|Clayton J Lloyd International Airport||18205|-63054
=AL
*TIA|Tirana International Airport Mother Teresa|Mother Teresa|41415|19721
=AM
*EVN|Zvartnots International Airport|Zvartnots|40147|44396
LWN|Shirak International Airport||40750|43859
=AO
CAB|Cabinda Airport||-5597|12188
CBT|Catumbela Airport||-12479|13487
DUE|Dundo Airport||-7401|20819
GXG|Negage Airport||-7755|15288
*LAD|Quatro de Fevereiro International Airport|Quatro de Fevereiro|-8858|13231
MEG|Malanje Airport||-9525|16312
MSZ|Welwitschia Mirabilis International Airport||-15261|12147
NOV|Nova Lisboa Airport||-12809|15760
SDD|Lubango Airport||-14925|13575
SPP|Menongue Airport||-14658|17720
SSY|Mbanza Congo Airport||-6270|14247
SZA|Soyo Airport||-6141|12372
VPE|Ngjiva Pereira Airport||-17044|15684
=AR
*AEP|Jorge Newbery Airpark||-34559|-58416
AFA|Suboficial Ay Santiago Germano Airport||-34588|-68404
BHI|Comandante Espora Airport||-38725|-62169
BRC|San Carlos De Bariloche Airport||-41151|-71158
CNQ|Corrientes Airport||-27445|-58762
COR|Ingeniero Ambrosio Taravella Airport||-31324|-64208
CPC|Aviador C. Campos Airport||-40075|-71137
CRD|General E. Mosconi Airport||-45785|-67465
CTC|Catamarca Airport||-28596|-65752
EQS|Brigadier Antonio Parodi Airport||-42908|-71140
*EZE|Minister Pistarini International Airport|Minister Pistarini|-34822|-58536
FMA|Formosa Airport||-26213|-58228
FTE|El Calafate - Commander Armando Tola International Airport||-50280|-72053
IGR|Cataratas Del Iguazú International Airport||-25737|-54473
IRJ|Capitan V A Almonacid Airport||-29382|-66796
JUJ|Gobernador Horacio Guzman International Airport||-24393|-65098
LHS|Las Heras Airport||-46539|-68965
LUQ|Brigadier Mayor D Cesar Raul Ojeda Airport||-33273|-66356
MDQ|Ástor Piazzola International Airport||-37934|-57573
MDZ|El Plumerillo Airport||-32832|-68793
NEC|Necochea Airport||-38491|-58816
NQN|Presidente Peron Airport||-38949|-68156
PMQ|Perito Moreno Airport||-46538|-70979
PMY|El Tehuelche Airport||-42759|-65103
PRA|General Urquiza Airport||-31795|-60480
PSS|Libertador Gral D Jose De San Martin Airport||-27386|-55971
PUD|Puerto Deseado Airport||-47735|-65904
REL|Almirante Marco Andres Zar Airport||-43210|-65270
RES|Resistencia International Airport||-27450|-59056
RGA|Gobernador Ramón Trejo Noel International Airport||-53778|-67749
RGL|Piloto Civil N. Fernández Airport||-51609|-69313
RHD|Termas de Río Hondo international Airport||-27497|-64936
ROS|Rosario Islas Malvinas International Airport||-32904|-60785
RSA|Santa Rosa Airport||-36588|-64276
RZA|Santa Cruz Airport||-50016|-68579
SDE|Vicecomodoro Angel D. La Paz Aragonés Airport||-27766|-64310
SFN|Sauce Viejo Airport||-31712|-60812
SLA|Martin Miguel De Guemes International Airport||-24856|-65486
SST|Santa Teresita Airport||-36542|-56722
TTG|General Enrique Mosconi Airport||-22620|-63794
TUC|Teniente Benjamin Matienzo Airport||-26841|-65105
UAQ|Domingo Faustino Sarmiento Airport||-31572|-68418
ULA|Capitan D Daniel Vazquez Airport||-49307|-67803
USH|Malvinas Argentinas Airport||-54843|-68296
VDM|Gobernador Castello Airport||-40869|-63000
=AS
FTI|Fitiuta Airport||-14216|-169424
PPG|Pago Pago International Airport||-14331|-170710
=AT
GRZ|Graz Airport||46991|15440
INN|Innsbruck Airport||47260|11344
KLU|Klagenfurt Airport||46643|14338
LNZ|Linz-Hörsching Airport / Vogler Air Base||48233|14188
SZG|Salzburg Airport||47793|13004
*VIE|Vienna International Airport||48110|16570
=AU
ABX|Albury Airport||-36067|146959
*ADL|Adelaide International Airport||-34948|138533
ALH|Albany Airport||-34943|117809
ARM|Armidale Airport||-30528|151617
ASP|Alice Springs Airport||-23807|133903
AVV|Avalon Airport||-38039|144469
AYQ|Ayers Rock Connellan Airport||-25186|130977
BCI|Barcaldine Airport||-23566|145302
BDB|Bundaberg Airport||-24905|152323
BEU|Bedourie Airport||-24346|139460
BHQ|Broken Hill Airport||-32001|141472
BHS|Bathurst Airport||-33407|149651
BKQ|Blackall Airport||-24432|145430
BLT|Blackwater Airport||-23603|148807
BME|Broome International Airport||-17949|122227
*BNE|Brisbane International Airport||-27384|153117
BNK|Ballina Byron Gateway Airport||-28833|153561
BQL|Boulia Airport||-22913|139900
BRK|Bourke Airport||-30039|145952
BVI|Birdsville Airport||-25897|139348
BWT|Wynyard Airport||-40997|145726
CAZ|Cobar Airport||-31538|145794
CBR|Canberra International Airport||-35307|149195
CED|Ceduna Airport||-32131|133710
CFS|Coffs Harbour Airport||-30321|153116
CMA|Cunnamulla Airport||-28030|145622
CNB|Coonamble Airport||-30981|148378
CNJ|Cloncurry Airport||-20669|140504
CNS|Cairns International Airport||-16886|145755
CPD|Coober Pedy Airport||-29038|134722
CTL|Charleville Airport||-26413|146262
CTN|Cooktown Airport||-15444|145183
CUQ|Coen Airport||-13761|143113
CVQ|Carnarvon Airport||-24880|113671
DBO|Dubbo City Regional Airport||-32217|148575
DPO|Devonport Airport||-41170|146430
*DRW|Darwin International Airport / RAAF Darwin|RAAF Darwin|-12415|130882
ELC|Elcho Island Airport||-12019|135571
EMD|Emerald Airport||-23567|148179
EPR|Esperance Airport||-33684|121823
GET|Geraldton Airport||-28796|114707
GFF|Griffith Airport||-34251|146067
GLT|Gladstone Airport||-23870|151225
GOV|Gove Airport||-12269|136818
GTE|Groote Eylandt Airport||-13972|136459
HBA|Hobart International Airport||-42836|147510
HID|Horn Island Airport||-10586|142293
HTI|Hamilton Island Airport||-20358|148952
HVB|Hervey Bay Airport||-25320|152881
IRG|Lockhart River Airport||-12787|143305
ISA|Mount Isa Airport||-20664|139489
KGC|Kingscote Airport||-35714|137521
KGI|Kalgoorlie Boulder Airport||-30792|121465
KNS|King Island Airport||-39877|143878
KNX|East Kimberley Regional (Kununurra) Airport||-15778|128708
KTA|Karratha Airport||-20712|116773
KWM|Kowanyama Airport||-15485|141753
LEA|Learmonth Airport||-22235|114090
LER|Leinster Airport||-27843|120703
LHG|Lightning Ridge Airport||-29453|147977
LNO|Leonora Airport||-28878|121315
LRE|Longreach Airport||-23434|144280
LST|Launceston Airport||-41545|147214
LSY|Lismore Airport||-28831|153258
MBW|Melbourne Moorabbin Airport||-37976|145102
MCY|Sunshine Coast Airport||-26593|153083
MEB|Melbourne Essendon Airport||-37728|144902
*MEL|Melbourne International Airport||-37673|144843
MGB|Mount Gambier Airport||-37744|140781
MHU|Mount Hotham Airport||-37048|147334
MIM|Merimbula Airport||-36909|149901
MJK|Shark Bay Airport||-25897|113576
MKR|Meekatharra Airport||-26612|118548
MKY|Mackay Airport||-21171|149183
MMG|Mount Magnet Airport||-28116|117842
MNG|Maningrida Airport||-12056|134234
MOV|Moranbah Airport||-22058|148077
MQL|Mildura Airport||-34229|142086
MRZ|Moree Airport||-29499|149845
MYA|Moruya Airport||-35898|150144
NAA|Narrabri Airport||-30319|149827
NRA|Narrandera Airport||-34702|146512
NTL|Newcastle Airport||-32795|151834
NTN|Normanton Airport||-17684|141070
OKY|Oakey Army Aviation Centre||-27409|151737
OOL|Gold Coast Airport||-28166|153507
OOM|Cooma Snowy Mountains Airport||-36300|148972
PBO|Paraburdoo Airport||-23171|117745
*PER|Perth International Airport||-31940|115967
PHE|Port Hedland International Airport||-20378|118626
PKE|Parkes Airport||-33131|148239
PLO|Port Lincoln Airport||-34605|135880
PPP|Proserpine Whitsunday Coast Airport||-20494|148554
PQQ|Port Macquarie Airport||-31436|152863
PTJ|Portland Airport||-38318|141471
PUG|Port Augusta Airport||-32507|137717
RMA|Roma Airport||-26545|148775
ROK|Rockhampton Airport||-23380|150475
SNB|Snake Bay Airport||-11418|130648
*SYD|Sydney Kingsford Smith International Airport|Kingsford Smith|-33946|151177
TCA|Tennant Creek Airport||-19634|134183
THG|Thangool Airport||-24495|150578
TMW|Tamworth Airport||-31078|150845
TRO|Taree Airport||-31889|152514
TSV|Townsville Airport / RAAF Base Townsville||-19253|146767
ULP|Quilpie Airport||-26612|144253
WEI|Weipa Airport||-12677|141923
WGA|Wagga Wagga City Airport||-35163|147468
WIN|Winton Airport||-22364|143086
WNR|Windorah Airport||-25413|142667
WOL|Shellharbour Airport||-34561|150789
WTB|Toowoomba Wellcamp Airport||-27558|151793
WUN|Wiluna Airport||-26629|120221
WYA|Whyalla Airport||-33059|137514
XTG|Thargomindah Airport||-27986|143812
ZNE|Newman Airport||-23418|119803
=AW
*AUA|Queen Beatrix International Airport|Queen Beatrix|12501|-70015
=AZ
GBB|Gabala International Airport||40809|47725
*GYD|Heydar Aliyev International Airport|Heydar Aliyev|40467|50047
KVD|Ganja International Airport||40738|46318
NAJ|Nakhchivan Airport||39189|45458
=BA
BNX|Banja Luka International Airport||44941|17298
OMO|Mostar International Airport||43283|17846
SJJ|Sarajevo International Airport||43825|18331
TZL|Tuzla International Airport||44459|18725
=BB
BGI|Grantley Adams International Airport||13075|-59492
=BD
BZL|Barisal Airport||22801|90301
CGP|Shah Amanat International Airport||22250|91813
CXB|Cox's Bazar Airport||21452|91964
*DAC|Hazrat Shahjalal International Airport|Hazrat Shahjalal|23843|90398
JSR|Jessore Airport||23184|89161
RJH|Shah Mokhdum Airport||24437|88617
SPD|Saidpur Airport||25759|88909
ZYL|Osmany International Airport||24964|91865
=BE
ANR|Antwerp International Airport (Deurne)||51189|4460
*BRU|Brussels Airport|Zaventem Airport;Brussels Airport;Luchthaven Zaventem;Brussel Nationaal|50901|4484
CRL|Brussels South Charleroi Airport|Charleroi Airport;Brussels South|50459|4454
LGG|Liège Airport||50637|5443
OST|Ostend-Bruges International Airport||51200|2875
=BF
BOY|Bobo Dioulasso Airport||11160|-4331
OUA|Ouagadougou Airport||12353|-1512
=BG
*BOJ|Burgas Airport||42570|27515
PDV|Plovdiv International Airport||42068|24851
*SOF|Sofia Airport||42697|23411
*VAR|Varna Airport||43232|27825
=BH
*BAH|Bahrain International Airport|Bahrain|26267|50638
=BI
BJM|Bujumbura Melchior Ndadaye International Airport||-3324|29319
=BJ
COO|Cadjehoun Airport||6357|2384
=BL
SBH|Saint Barthélemy - Rémy de Haenen Airport||17904|-62844
=BM
BDA|L.F. Wade International International Airport||32364|-64679
=BN
*BWN|Brunei International Airport|Brunei|4944|114928
=BO
CBB|Jorge Wilsterman International Airport||-17421|-66177
CIJ|Capitán Aníbal Arab Airport||-11040|-68783
LPB|El Alto International Airport||-16513|-68192
PSZ|Capitán Av. Salvador Ogaya G. airport||-18975|-57821
SRE|Alcantarí Airport||-19247|-65150
SRZ|El Trompillo Airport||-17812|-63172
TJA|Capitan Oriel Lea Plaza Airport||-21556|-64701
*VVI|Viru Viru International Airport|Viru Viru|-17645|-63135
=BQ
*BON|Flamingo International Airport|Flamingo|12131|-68269
EUX|F. D. Roosevelt Airport||17497|-62979
=BR
AFL|Piloto Osvaldo Marques Dias Airport||-9866|-56106
AJU|Aracaju - Santa Maria International Airport||-10984|-37070
AQA|Araraquara Airport||-21812|-48133
ARU|Araçatuba Airport||-21141|-50425
ATM|Altamira Interstate Airport||-3253|-52254
AUX|Araguaína Airport||-7228|-48241
*BEL|Val de Cans/Júlio Cezar Ribeiro International Airport|Val de Cans Júlio Cezar Ribeiro|-1379|-48476
BPS|Porto Seguro Airport||-16438|-39081
*BSB|Presidente Juscelino Kubitschek International Airport|Presidente Juscelino Kubitschek|-15869|-47921
BVB|Atlas Brasil Cantanhede Airport||2846|-60691
BVH|Brigadeiro Camarão Airport||-12694|-60098
CAC|Coronel Adalberto Mendes da Silva Airport||-25000|-53501
CAW|Bartolomeu Lisandro Airport||-21698|-41302
CCM|Forquilhinha - Criciúma  Airport||-28726|-49424
CGB|Marechal Rondon Airport||-15653|-56117
CGH|Congonhas Airport||-23628|-46655
CGR|Campo Grande Airport||-20470|-54674
CKS|Carajás Airport||-6118|-50003
CMG|Corumbá International Airport||-19012|-57673
*CNF|Tancredo Neves International Airport|Tancredo Neves|-19636|-43967
CPV|Presidente João Suassuna Airport||-7270|-35896
CWB|Afonso Pena Airport||-25528|-49176
CXJ|Hugo Cantergiani Regional Airport||-29197|-51188
CZS|Cruzeiro do Sul Airport||-7600|-72770
FEN|Fernando de Noronha Airport||-3854|-32423
*FLN|Hercílio Luz International Airport|Hercílio Luz|-27670|-48553
FOR|Pinto Martins International Airport||-3776|-38533
GEL|Santo Ângelo Airport||-28283|-54170
*GIG|Rio Galeão – Tom Jobim International Airport|Rio Galeão Tom Jobim|-22810|-43251
*GRU|Guarulhos - Governador André Franco Montoro International Airport|Guarulhos - Governador André Franco Montoro|-23432|-46468
GYN|Santa Genoveva Airport||-16632|-49221
IGU|Cataratas International Airport||-25594|-54489
IMP|Prefeito Renato Moreira Airport||-5531|-47460
IOS|Bahia - Jorge Amado Airport||-14816|-39033
IPN|Vale do Aço Regional Airport||-19471|-42488
ITB|Itaituba Airport||-4242|-56001
IZA|Presidente Itamar Franco Airport||-21513|-43173
JDF|Francisco de Assis Airport||-21791|-43386
JJD|Jericoacoara - Comandante Ariston Pessoa Regional Airport||-2906|-40357
JOI|Lauro Carneiro de Loyola Airport||-26225|-48797
JPA|Presidente Castro Pinto International Airport||-7149|-34951
JSO|Dr. Luciano de Arruda Coelho Regional Airport||-3614|-40231
JTC|Bauru/Arealva–Moussa Nakhal Tobias State Airport||-22161|-49070
LAJ|Lages Airport||-27782|-50282
LDB|Governador José Richa Airport||-23334|-51130
MAB|João Correa da Rocha Airport||-5369|-49138
*MAO|Eduardo Gomes International Airport|Eduardo Gomes|-3039|-60050
MCP|Macapá - Alberto Alcolumbre International Airport||51|-51072
MCZ|Zumbi dos Palmares Airport||-9511|-35792
MEA|Macaé Benedito Lacerda Airport||-22343|-41766
MEU|Monte Dourado - Serra do Areão Airport||-890|-52602
MGF|Regional de Maringá - Sílvio Name Júnior Airport||-23476|-52016
MII|Frank Miloye Milenkowichi–Marília State Airport||-22197|-49926
MNX|Manicoré Airport||-5811|-61278
MOC|Mário Ribeiro Airport||-16707|-43819
MVF|Dix-Sept Rosado Airport||-5202|-37364
NAT|São Gonçalo do Amarante - Governador Aluízio Alves International Airport||-5770|-35367
NVT|Ministro Victor Konder International Airport||-26879|-48651
PAV|Paulo Afonso Airport||-9401|-38251
PET|João Simões Lopes Neto International Airport||-31717|-52328
PFB|Lauro Kurtz Airport||-28244|-52328
PGZ|Ponta Grossa Airport - Comandante Antonio Amilton Beraldo||-25184|-50144
PHB|Parnaíba - Prefeito Doutor João Silva Filho International Airport||-2894|-41732
PMG|Ponta Porã Airport||-22550|-55703
PMW|Brigadeiro Lysias Rodrigues Airport||-10291|-48357
PNZ|Senador Nilo Coelho Airport||-9362|-40569
POA|Salgado Filho International Airport||-29995|-51167
PPB|Presidente Prudente Airport||-22175|-51425
PVH|Governador Jorge Teixeira de Oliveira Airport||-8708|-63902
RAO|Leite Lopes Airport||-21134|-47774
RBR|Rio Branco-Plácido de Castro International Airport||-9869|-67894
REC|Recife/Guararapes - Gilberto Freyre International Airport||-8126|-34923
RIA|Santa Maria Airport||-29711|-53688
ROO|Maestro Marinho Franco Airport||-16584|-54725
SDU|Santos Dumont Airport||-22910|-43163
SJK|Professor Urbano Ernesto Stumpf Airport||-23229|-45861
SJL|São Gabriel da Cachoeira Airport||-148|-66985
SJP|Prof. Eribelto Manoel Reino State Airport||-20817|-49407
SLZ|Marechal Cunha Machado International Airport||-2585|-44234
*SSA|Deputado Luiz Eduardo Magalhães International Airport|Deputado Luiz Eduardo Magalhães|-12909|-38322
STM|Santarém - Maestro Wilson Fonseca International Airport||-2422|-54793
TBT|Tabatinga Airport||-4256|-69936
TFF|Tefé Airport||-3383|-64724
THE|Senador Petrônio Portela Airport||-5060|-42824
TMT|Trombetas Airport||-1490|-56397
TUR|Tucuruí Airport||-3786|-49720
UBA|Mário de Almeida Franco Airport||-19765|-47966
UDI|Ten. Cel. Aviador César Bombonato Airport||-18884|-48226
URG|Rubem Berta Airport||-29782|-57038
VCP|Viracopos International Airport||-23007|-47135
VDC|Glauber de Andrade Rocha Airport||-14908|-40915
VIX|Eurico de Aguiar Salles Airport||-20258|-40285
XAP|Serafin Enoss Bertaso Airport||-27134|-52657
=BS
ATC|Arthur's Town Airport||24629|-75674
AXP|Spring Point Airport||22442|-73971
BIM|South Bimini Airport||25700|-79265
CCZ|Chub Cay Airport||25417|-77881
CRI|Colonel Hill Airport||22746|-74182
ELH|North Eleuthera Airport||25475|-76684
FPO|Grand Bahama International Airport||26559|-78696
GGT|Exuma International Airport||23563|-75878
GHB|Governor's Harbour Airport||25285|-76331
IGA|Inagua Airport||20975|-73667
LGI|Deadman's Cay Airport||23179|-75094
MHH|Leonard M Thompson International Airport||26511|-77084
MYG|Mayaguana Airport||22379|-73013
*NAS|Lynden Pindling International Airport|Lynden Pindling|25039|-77466
SAQ|San Andros Airport||25054|-78049
SML|Stella Maris Airport||23582|-75269
TBI|New Bight Airport||24315|-75452
TCB|Treasure Cay Airport||26745|-77391
TZN|Congo Town Airport||24159|-77590
ZSA|San Salvador Airport||24063|-74524
=BT
PBH|Paro International Airport||27403|89425
=BW
BBK|Kasane Airport||-17833|25162
FRW|P G Matante Intl||-21159|27469
*GBE|Sir Seretse Khama International Airport|Sir Seretse Khama|-24555|25918
JWA|Jwaneng Airport||-24602|24691
MUB|Maun Airport||-19973|23431
PKW|Selebi Phikwe Airport||-22058|27829
=BY
BQT|Brest Airport||52108|23898
GME|Gomel Airport||52527|31017
GNA|Hrodna Airport||53602|24054
*MSQ|Minsk National Airport||53888|28040
MVQ|Mogilev Airport||53955|30095
=BZ
BGK|Big Creek Airport||16519|-88408
*BZE|Philip S. W. Goldson International Airport|Philip S W Goldson|17540|-88304
CUK|Caye Caulker Airport||17735|-88033
CYC|Caye Chapel Airport||17684|-88045
CZH|Corozal Municipal Airport||18382|-88412
DGA|Dangriga Airport||16983|-88231
PLJ|Placencia Airport||16537|-88362
PND|Punta Gorda Airport||16102|-88808
SJX|Sartaneja Airport||18356|-88131
SPR|John Greif II Airport||17914|-87971
TZA|Sir Barry Bowen Municipal Airport||17517|-88196
=CA
AKV|Akulivik Airport||60819|-78149
ILF|Ilford Airport||56052|-95621
LAK|Aklavik/Freddie Carmichael Airport||68223|-135006
MSA|Muskrat Dam Airport||53441|-91763
QBC|Bella Coola Airport||52388|-126596
XGR|Kangiqsualujjuaq (Georges River) Airport||58711|-65993
XKS|Kasabonika Airport||53525|-88643
XTL|Tadoule Lake Airport||58706|-98512
YAA|Anahim Lake Airport||52452|-125304
YAC|Cat Lake Airport||51727|-91824
YAG|Fort Frances Municipal Airport||48656|-93443
YAL|Alert Bay Airport||50582|-126916
YAM|Sault Ste Marie Airport||46485|-84509
YAT|Attawapiskat Airport||52928|-82432
YAY|St. Anthony Airport||51392|-56083
YAZ|Tofino / Long Beach Airport||49080|-125776
YBB|Kugaaruk Airport||68534|-89808
YBC|Baie-Comeau Airport||49133|-68204
YBE|Uranium City Airport||59561|-108481
YBG|CFB Bagotville||48331|-70996
YBK|Baker Lake Airport||64299|-96078
YBL|Campbell River Airport||49951|-125271
YBR|Brandon Municipal Airport||49910|-99952
YBT|Brochet Airport||57889|-101679
YBV|Berens River Airport||52359|-97018
YBX|Lourdes-de-Blanc-Sablon Airport||51444|-57185
YBY|Bonnyville Airport||54304|-110744
YCB|Cambridge Bay Airport||69108|-105138
YCD|Nanaimo Airport||49055|-123870
YCG|Castlegar/West Kootenay Regional Airport||49296|-117632
YCH|Miramichi Airport||47008|-65449
YCL|Charlo Airport||47991|-66330
YCO|Kugluktuk Airport||67817|-115144
YCS|Chesterfield Inlet Airport||63347|-90731
YCY|Clyde River Airport||70486|-68517
YDA|Dawson City Airport||64043|-139128
YDF|Deer Lake Airport||49211|-57391
YDN|Dauphin Barker Airport||51101|-100052
YDP|Nain Airport||56551|-61682
YDQ|Dawson Creek Airport||55742|-120183
*YEG|Edmonton International Airport||53310|-113580
YEK|Arviat Airport||61094|-94071
YER|Fort Severn Airport||56019|-87676
YEV|Inuvik Mike Zubko Airport||68304|-133483
YFA|Fort Albany Airport||52201|-81697
YFB|Iqaluit Airport||63756|-68556
YFC|Fredericton Airport||45869|-66537
YFH|Fort Hope Airport||51562|-87908
YFO|Flin Flon Airport||54678|-101682
YFS|Fort Simpson Airport||61760|-121237
YGB|Texada Gillies Bay Airport||49694|-124518
YGH|Fort Good Hope Airport||66241|-128651
YGK|Kingston Norman Rogers Airport||44225|-76597
YGL|La Grande Rivière Airport||53625|-77704
YGO|Gods Lake Narrows Airport||54559|-94491
YGP|Gaspé (Michel-Pouliot) Airport||48775|-64479
YGR|Îles-de-la-Madeleine Airport||47425|-61779
YGT|Igloolik Airport||69365|-81816
YGW|Kuujjuarapik Airport||55282|-77765
YGX|Gillam Airport||56357|-94711
YGZ|Grise Fiord Airport||76426|-82909
YHD|Dryden Regional Airport||49832|-92744
YHI|Ulukhaktok Holman Airport||70763|-117806
YHK|Gjoa Haven Airport||68636|-95850
YHM|John C. Munro Hamilton International Airport||43174|-79935
YHO|Hopedale Airport||55449|-60228
YHR|Chevery Airport||50469|-59637
YHU|Montréal / Saint-Hubert Airport||45518|-73417
YHY|Hay River / Merlyn Carter Airport||60840|-115783
*YHZ|Halifax / Stanfield International Airport|Stanfield|44881|-63509
YIK|Ivujivik Airport||62417|-77925
YIO|Pond Inlet Airport||72683|-77967
YIV|Island Lake Airport||53857|-94654
YJT|Stephenville Airport||48544|-58550
YKA|Kamloops Airport||50702|-120444
YKF|Waterloo Airport||43461|-80379
YKG|Kangirsuk Airport||60027|-69999
YKL|Schefferville Airport||54805|-66805
YKQ|Waskaganish Airport||51473|-78758
YLC|Kimmirut Airport||62848|-69878
YLH|Lansdowne House Airport||52196|-87934
YLL|Lloydminster Airport||53309|-110073
YLW|Kelowna International Airport||49956|-119378
YMH|Mary's Harbour Airport||52303|-55848
YMM|Fort McMurray Airport||56653|-111222
YMN|Makkovik Airport||55077|-59188
YMO|Moosonee Airport||51291|-80608
YMT|Chapais Airport||49772|-74528
YNA|Natashquan Airport||50190|-61789
YNC|Wemindji Airport||53011|-78831
YND|Ottawa / Gatineau Airport||45522|-75564
YNE|Norway House Airport||53958|-97844
YNL|Points North Landing Airport||58277|-104082
YNS|Nemiscau Airport||51691|-76136
YOC|Old Crow Airport||67571|-139839
YOH|Oxford House Airport||54933|-95279
YOJ|High Level Airport||58621|-117165
YOP|Rainbow Lake Airport||58491|-119408
*YOW|Ottawa Macdonald-Cartier International Airport|Macdonald-Cartier|45322|-75669
YPA|Prince Albert Glass Field||53214|-105673
YPC|Paulatuk (Nora Aliqatchialuk Ruben) Airport||69361|-124075
YPE|Peace River Airport||56227|-117447
YPH|Inukjuak Airport||58472|-78077
YPJ|Aupaluk Airport||59297|-69600
YPL|Pickle Lake Airport||51446|-90214
YPM|Pikangikum Airport||51820|-93973
YPO|Peawanuck Airport||54988|-85443
YPR|Prince Rupert Airport||54286|-130445
YPW|Powell River Airport||49834|-124500
YPY|Fort Chipewyan Airport||58767|-111117
YPZ|Burns Lake Airport||54376|-125951
*YQB|Quebec Jean Lesage International Airport|Jean Lesage|46791|-71393
YQC|Quaqtaq Airport||61046|-69618
YQD|The Pas Airport||53971|-101091
YQG|Windsor Airport||42276|-82956
YQK|Kenora Airport||49788|-94363
YQL|Lethbridge County Airport||49630|-112800
YQM|Greater Moncton Roméo LeBlanc International Airport||46112|-64679
YQN|Nakina Airport||50183|-86696
YQQ|Comox Valley Airport / CFB Comox||49711|-124887
YQR|Regina International Airport||50432|-104666
YQT|Thunder Bay Airport||48372|-89324
YQU|Grande Prairie Airport||55180|-118885
YQX|Gander International Airport / CFB Gander||48936|-54568
YQY|Sydney / J.A. Douglas McCurdy Airport||46161|-60048
YQZ|Quesnel Airport||53026|-122510
YRA|Rae Lakes Airport||64116|-117310
YRB|Resolute Bay Airport||74717|-94969
YRF|Cartwright Airport||53683|-57042
YRJ|Roberval Airport||48520|-72266
YRL|Red Lake Airport||51067|-93793
YRT|Rankin Inlet Airport||62811|-92116
YSB|Sudbury Airport||46625|-80799
YSF|Stony Rapids Airport||59250|-105841
YSG|Lutselk'e Airport||62418|-110682
YSJ|Saint John Airport||45316|-65890
YSK|Sanikiluaq Airport||56538|-79247
YSM|Fort Smith Airport||60020|-111962
YST|St. Theresa Point Airport||53846|-94852
YSY|Sachs Harbour (David Nasogaluak Jr. Saaryuaq) Airport||71994|-125243
YTE|Cape Dorset Airport||64230|-76527
YTF|Alma Airport||48509|-71642
YTH|Thompson Airport||55801|-97864
YTL|Big Trout Lake Airport||53818|-89897
YTM|Mont-Tremblant International Airport||46409|-74780
YTS|Timmins/Victor M. Power||48570|-81377
YTZ|Billy Bishop Toronto City Centre Airport||43627|-79396
YUB|Tuktoyaktuk / James Gruben Airport||69433|-133026
YUD|Umiujaq Airport||56536|-76518
*YUL|Montreal / Pierre Elliott Trudeau International Airport|Montreal Pierre Elliott Trudeau|45471|-73741
YUT|Naujaat Airport||66521|-86225
YUX|Hall Beach Airport||68776|-81242
YUY|Rouyn Noranda Airport||48206|-78836
YVC|La Ronge Airport||55151|-105262
YVM|Qikiqtarjuaq Airport||67546|-64032
YVO|Val-d'Or Airport||48053|-77783
YVP|Kuujjuaq Airport||58096|-68427
YVQ|Norman Wells Airport||65282|-126798
*YVR|Vancouver International Airport||49194|-123184
YVZ|Deer Lake Airport||52656|-94061
YWB|Kangiqsujuaq (Wakeham Bay) Airport||61589|-71929
*YWG|Winnipeg / James Armstrong Richardson International Airport|James Armstrong Richardson|49910|-97240
YWJ|Déline Airport||65211|-123436
YWK|Wabush Airport||52922|-66864
YWL|Williams Lake Airport||52183|-122054
YWP|Webequie Airport||52959|-87375
YXC|Cranbrook/Canadian Rockies International Airport||49611|-115782
YXE|Saskatoon John G. Diefenbaker International Airport||52171|-106700
YXH|Medicine Hat Regional Airport||50019|-110721
YXJ|Fort St John Airport||56238|-120740
YXL|Sioux Lookout Airport||50114|-91905
YXN|Whale Cove Airport||62240|-92598
YXP|Pangnirtung Airport||66145|-65714
*YXS|Prince George Airport||53884|-122667
YXT|Northwest Regional Airport Terrace-Kitimat||54468|-128576
YXU|London Airport||43036|-81154
*YXX|Abbotsford International Airport||49025|-122361
YXY|Whitehorse / Erik Nielsen International Airport||60710|-135067
YYB|North Bay Jack Garland Airport||46364|-79423
*YYC|Calgary International Airport||51114|-114020
YYD|Smithers Airport||54825|-127183
YYE|Fort Nelson Airport||58836|-122597
YYF|Penticton Airport||49463|-119602
YYG|Charlottetown Airport||46290|-63121
YYH|Taloyoak Airport||69547|-93577
*YYJ|Victoria International Airport||48647|-123426
YYL|Lynn Lake Airport||56864|-101076
YYQ|Churchill Airport||58739|-94065
YYR|Goose Bay Airport||53319|-60426
*YYT|St. John's International Airport||47619|-52752
YYU|Kapuskasing Airport||49414|-82467
YYY|Mont Joli Airport||48609|-68208
*YYZ|Lester B. Pearson International Airport|Lester B Pearson|43677|-79631
YZA|Cache Creek-Ashcroft Regional Airport||50775|-121321
YZF|Yellowknife International Airport||62463|-114440
YZG|Salluit Airport||62179|-75667
YZP|Sandspit Airport||53254|-131814
YZR|Chris Hadfield Airport||42999|-82309
YZS|Coral Harbour Airport||64193|-83359
YZT|Port Hardy Airport||50681|-127367
YZV|Sept-Îles Airport||50223|-66266
ZAC|York Landing Airport||56089|-96089
ZBF|Bathurst Airport||47630|-65739
ZEL|Bella Bella (Campbell Island) Airport||52185|-128157
ZEM|Eastmain River Airport||52226|-78522
ZFD|Fond-Du-Lac Airport||59334|-107182
ZFM|Fort Mcpherson Airport||67408|-134861
ZFN|Tulita Airport||64910|-125573
ZGI|Gods River Airport||54840|-94079
ZHH|Herschel Island Field||69548|-139092
ZKE|Kashechewan Airport||52283|-81678
ZMT|Masset Airport||54028|-132125
ZPB|Sachigo Lake Airport||53891|-92196
ZRJ|Round Lake (Weagamow Lake) Airport||52944|-91313
ZSJ|Sandy Lake Airport||53064|-93344
ZTM|Shamattawa Airport||55866|-92081
ZWL|Wollaston Lake Airport||58107|-103172
=CC
CCK|Cocos (Keeling) Islands Airport||-12191|96834
=CD
BDT|Gbadolite Airport||4253|20975
BUX|Bunia Airport||1566|30221
FBM|Lubumbashi International Airport||-11591|27531
FDU|Bandundu Airport||-3311|17382
*FIH|Ndjili International Airport|Ndjili|-4386|15445
FKI|Bangoka International Airport||482|25338
FMI|Kalemie Airport||-5876|29250
GMA|Gemena Airport||3235|19771
GOM|Goma International Airport||-1666|29238
IRP|Matari Airport||2828|27588
KGA|Kananga Airport||-5900|22469
KKW|Kikwit Airport||-5036|18786
KND|Kindu Airport||-2919|25915
KWZ|Kolwezi Airport||-10766|25506
MDK|Mbandaka Airport||23|18289
MJM|Mbuji Mayi Airport||-6121|23569
=CF
BGF|Bangui M'Poko International Airport||4398|18519
=CG
BZV|Maya-Maya Airport||-4252|15253
DIS|Ngot Nzoungou Airport||-4206|12660
PNR|Antonio Agostinho-Neto International Airport||-4816|11887
=CH
ACH|St Gallen Altenrhein Airport||47485|9561
BRN|Bern-Belp Airport||46913|7500
*GVA|Geneva Cointrin International Airport|Cointrin|46238|6109
LUG|Lugano Airport||46004|8911
*ZRH|Zürich Airport||47458|8548
=CI
ABJ|Félix-Houphouët-Boigny International Airport||5261|-3926
BYK|Bouaké Airport||7739|-5074
=CK
RAR|Rarotonga International Airport||-21203|-159806
=CL
ANF|Andrés Sabella Gálvez International Airport||-23445|-70445
ARI|Chacalluta Airport||-18348|-70339
BBA|Balmaceda Airport||-45916|-71689
CCP|Carriel Sur Airport||-36773|-73063
CJC|El Loa Airport||-22498|-68904
CPO|Desierto de Atacama Airport||-27261|-70779
ESR|Ricardo García Posada Airport||-26311|-69765
IPC|Mataveri Airport||-27165|-109422
IQQ|Diego Aracena Airport||-20535|-70181
LSC|La Florida Airport||-29916|-71200
PMC|El Tepual Airport||-41439|-73094
PNT|Lieutenant Julio Gallardo Airport||-51671|-72529
PUQ|President Carlos Ibañez del Campo International Airport||-53003|-70855
*SCL|Comodoro Arturo Merino Benítez International Airport|Comodoro Arturo Merino Benítez|-33393|-70786
ZAL|Pichoy Airport||-39650|-73086
ZCO|La Araucanía Airport||-38926|-72651
ZOS|Cañal Bajo Carlos - Hott Siebert Airport||-40611|-73061
=CM
DLA|Douala International Airport||4006|9719
GOU|Garoua International Airport||9336|13370
MVR|Salak Airport||10451|14257
NGE|N'Gaoundéré Airport||7357|13559
NSI|Yaoundé Nsimalen International Airport||3723|11553
YAO|Yaoundé Airport||3836|11524
=CN
AAT|Altay Xuedu Airport||47750|88086
ACX|Xingyi Wanfenglin Airport||25083|104961
AEB|Baise Youjiang Airport||23721|106960
AKU|Aksu Hongqipo Airport||41263|80292
AOG|Anshan Teng'ao Airport / Anshan Air Base||41105|122854
AQG|Anqing Tianzhushan Airport / Anqing North Air Base||30582|117050
AVA|Anshun Huangguoshu Airport||26261|105873
AXF|Alxa Left Banner Bayanhot Airport||38748|105589
BAR|Qionghai Bo'ao Airport||19141|110453
BAV|Baotou Donghe Airport||40560|109997
BFJ|Bijie Feixiong Airport||27267|105472
BPE|Qinhuangdao Beidaihe Airport||39666|119059
BPL|Bole Alashankou Airport||44895|82300
BPX|Qamdo Bangda Airport||30554|97108
BSD|Baoshan Yunrui Airport||25053|99168
*CAN|Guangzhou Baiyun International Airport|Baiyun|23392|113299
CDE|Chengde Puning Airport||41123|118074
CGD|Changde Taohuayuan Airport||28919|111640
*CGO|Zhengzhou Xinzheng International Airport|Xinzheng|34526|113849
*CGQ|Changchun Longjia International Airport|Longjia|43996|125685
CHG|Chaoyang Airport||41538|120435
CIF|Chifeng Yulong Airport||42158|118839
*CKG|Chongqing Jiangbei International Airport|Jiangbei|29712|106652
CNI|Changhai Airport||39267|122667
CQW|Chongqing Xiannüshan Airport||29466|107694
*CSX|Changsha Huanghua International Airport|Huanghua|28189|113220
*CTU|Chengdu Shuangliu International Airport|Shuangliu|30558|103946
CWJ|Cangyuan Washan Airport||23276|99373
CZX|Changzhou Benniu International Airport||31920|119779
DBC|Baicheng Chang'an Airport||45505|123020
DCY|Daocheng Yading Airport||29316|100060
DDG|Dandong Langtou Airport||40025|124286
DIG|Diqing Shangri-La Airport||27794|99677
*DLC|Dalian Zhoushuizi International Airport|Dalian Zhoushuizi|38966|121539
DLU|Dali Fengyi Airport||25649|100319
DNH|Dunhuang Mogao International Airport||40161|94809
DSN|Ordos Ejin Horo Airport||39493|109860
DTU|Wudalianchi Dedu Airport||48441|126128
*EHU|Ezhou Huahu Airport|Huahu|30341|115039
ENH|Enshi Xujiaping Airport||30320|109485
ENY|Yan'an Nanniwan Airport||36479|109464
ERL|Erenhot Saiwusu International Airport||43423|112097
*FOC|Fuzhou Changle International Airport|Changle|25935|119663
FUG|Fuyang Xiguan Airport||32882|115734
FUO|Foshan Shadi Airport||23083|113070
FYJ|Fuyuan Dongji Aiport||48197|134363
FYN|Fuyun Koktokay Airport||46804|89512
GMQ|Golog Maqên Airport||34418|100301
GOQ|Golmud Airport||36401|94786
GXH|Gannan Xiahe Airport||34819|102622
GYS|Guangyuan Panlong Airport||32390|105695
*HAK|Haikou Meilan International Airport|Meilan|19935|110459
HCJ|Hechi Jinchengjiang Airport||24804|107711
HCZ|Chenzhou Beihu Airport||25753|112845
HDG|Handan Airport||36526|114426
HEK|Heihe Aihui Airport||50172|127309
*HET|Hohhot Baita International Airport|Baita|40850|111825
HFE|Hefei Xinqiao International Airport||31988|116977
*HGH|Hangzhou Xiaoshan International Airport|Xiaoshan|30236|120429
HIA|Huai'an Lianshui International Airport||33791|119125
HJJ|Huaihua Zhijiang Airport||27443|109705
HLD|Hulunbuir Hailar Airport||49205|119825
HMI|Hami Airport||42841|93669
HPG|Shennongjia Hongping Airport||31626|110340
*HRB|Harbin Taiping International Airport|Taiping|45623|126250
HSC|Shaoguan Danxia Airport||24979|113421
HTN|Hotan Airport||37039|79865
HTT|Huatugou Airport||38202|90838
HUO|Holingol Huolinhe Airport||45487|119407
HUZ|Huizhou Pingtan Airport||23050|114600
HYN|Taizhou Luqiao Airport||28562|121429
HZA|Heze Mudan Airport||35213|115737
HZH|Liping Airport||26322|109150
INC|Yinchuan Hedong International Airport||38323|106393
IQM|Qiemo Yudu Airport||38235|85465
IQN|Qingyang Xifeng Airport||35803|107599
JDZ|Jingdezhen Luojia Airport||29339|117176
JGD|Jiagedaqi Airport||50371|124118
JGS|Jinggangshan Airport||26857|114737
JHG|Xishuangbanna Gasa International Airport||21975|100762
JIQ|Qianjiang Wulingshan Airport||29513|108831
JJN|Quanzhou Jinjiang International Airport||24796|118590
JMJ|Lancang Jingmai Airport||22418|99784
JMU|Jiamusi Dongjiao Airport||46843|130465
JNG|Jining Qufu Airport||35293|116347
JNZ|Jinzhou Bay Airport||40936|121277
JSJ|Jiansanjiang Shidi Airport||47108|132658
JUZ|Quzhou Airport||28966|118899
JXA|Jixi Xingkaihu Airport||45293|131193
JZH|Jiuzhai Huanglong Airport||32853|103682
KGT|Kangding Airport||30142|101739
KHG|Kashgar Airport||39543|76020
*KHN|Nanchang Changbei International Airport|Changbei|28865|115903
KJH|Kaili Huangping Airport||26972|107988
KJI|Burqin Kanas Airport||48222|86996
*KMG|Kunming Changshui International Airport|Changshui|25110|102937
KRL|Korla Licheng Airport||41698|86129
*KWE|Guiyang Longdongbao International Airport|Longdongbao|26541|106803
*KWL|Guilin Liangjiang International Airport|Liangjiang|25220|110040
LCX|Longyan Guanzhishan Airport||25675|116747
LDS|Yichun Lindu Airport||47752|129019
LFQ|Linfen Yaodu Airport||36133|111641
*LHW|Lanzhou Zhongchuan International Airport|Zhongchuan|36515|103620
LJG|Lijiang Sanyi International Airport||26680|100246
LLF|Yongzhou Lingling Airport||26339|111610
LLV|Lüliang Dawu Airport||37683|111143
LNJ|Lincang Boshang Airport||23738|100025
LNL|Longnan Chengzhou Airport||33790|105790
LPF|Liupanshui Yuezhao Airport||26609|104979
LUM|Dehong Mangshi Airport||24401|98532
LXA|Lhasa Gonggar Airport||29298|90912
LYA|Luoyang Beijiao Airport||34741|112388
LYG|Lianyungang Huaguoshan International Airport||34414|119179
LZG|Langzhong Gucheng Airport||31502|106034
LZH|Liuzhou Bailian Airport / Bailian Air Base||24208|109391
LZO|Luzhou Yunlong Airport||29030|105468
LZY|Nyingchi Mainling Airport||29303|94335
MDG|Mudanjiang Hailang International Airport||44524|129569
MIG|Mianyang Nanjiao Airport||31428|104741
NBS|Changbaishan Airport||42067|127602
NDG|Qiqihar Sanjiazi Airport||47240|123918
*NGB|Ningbo Lishe International Airport|Lishe|29827|121462
NGQ|Ngari Gunsa Airport||32100|80053
*NKG|Nanjing Lukou International Airport|Lukou|31735|118866
NLH|Ninglang Luguhu Airport||27540|100759
NLT|Xinyuan Nalati Airport||43432|83379
*NNG|Nanning Wuxu Airport||22608|108172
NTG|Nantong Xingdong International Airport||32071|120976
NZH|Manzhouli Xijiao Airport||49567|117330
NZL|Zhalantun Genghis Khan Airport||47866|122769
OHE|Mohe Gulian Airport||52917|122423
*PEK|Beijing Capital International Airport|Capital|40080|116585
*PKX|Beijing Daxing International Airport|Daxing|39510|116411
*PVG|Shanghai Pudong International Airport|Pudong|31143|121805
PZI|Panzhihua Bao'anying Airport||26540|101799
QSZ|Shache Airport||38245|77056
RIZ|Rizhao Shanzihe Airport||35405|119324
RKZ|Xigaze Peace Airport / Shigatse Air Base||29352|89311
RLK|Bayannur Tianjitai Airport||40926|107743
RQA|Ruoqiang Loulan Airport||38975|88008
*SHA|Shanghai Hongqiao International Airport|Hongqiao|31198|121334
*SHE|Shenyang Taoxian International Airport|Shenyang Taoxian|41640|123483
SHS|Jingzhou Shashi Airport||30293|112449
SJW|Shijiazhuang Zhengding International Airport||38281|114697
SQD|Shangrao Sanqingshan Airport||28380|117964
SQJ|Sanming Shaxian Airport||26426|117834
SWA|Jieyang Chaoshan International Airport||23552|116503
*SYX|Sanya Phoenix International Airport||18303|109412
*SZX|Shenzhen Bao'an International Airport|Bao'an|22639|113811
*TAO|Qingdao Jiaodong International Airport|Qingdao Jiaodong|36362|120088
TCZ|Tengchong Tuofeng Airport||24938|98486
TEN|Tongren Fenghuang Airport||27883|109309
*TFU|Chengdu Tianfu International Airport|Tianfu|30313|104441
TGO|Tongliao Airport||43557|122200
THQ|Tianshui Maijishan Airport||34559|105860
TLQ|Turpan Jiaohe Airport||43031|89099
*TNA|Jinan Yaoqiang International Airport|Yaoqiang|36857|117216
TNH|Tonghua Sanyuanpu Airport||42254|125703
*TSN|Tianjin Binhai International Airport|Binhai|39124|117346
TXN|Tunxi International Airport||29733|118256
*TYN|Taiyuan Wusu Airport||37747|112628
UCB|Ulanqab Jining Airport||41130|113107
*URC|Ürümqi Diwopu International Airport|Diwopu|43907|87474
WDS|Shiyan Wudangshan Airport||32593|110906
WEF|Weifang Nanyuan Airport||36647|119119
WEH|Weihai Dashuibo Airport||37187|122229
WGN|Shaoyang Wugang Airport||26806|110641
WMT|Zunyi Maotai Airport||27816|106333
*WNZ|Wenzhou Longwan International Airport|Longwan|27912|120852
*WUH|Wuhan Tianhe International Airport|Tianhe|30775|114214
WUS|Nanping Wuyishan Airport||27702|118001
WUX|Sunan Shuofang International Airport||31494|120429
WUZ|Wuzhou Xijiang Airport||23403|111093
XAI|Xinyang Minggang Airport||32541|114079
XFN|Xiangyang Liuji Airport||32152|112292
XIC|Xichang Qingshan Airport||27989|102184
XIL|Xilinhot Airport||43916|115964
*XIY|Xi'an Xianyang International Airport||34447|108752
*XMN|Xiamen Gaoqi International Airport|Gaoqi|24544|118128
XNN|Xining Caojiabao International Airport||36528|102040
XUZ|Xuzhou Guanyin International Airport||34059|117555
YBP|Yibin Wuliangye Airport||28858|104526
YIC|Yichun Mingyueshan Airport||27803|114306
YIE|Arxan Yi'ershi Airport||47311|119912
YIH|Yichang Sanxia Airport||30554|111483
YIW|Yiwu Airport||29345|120032
YKH|Yingkou Lanqi Airport||40543|122359
YLX|Yulin Fumian Airport||22438|110121
YNJ|Yanji Chaoyangchuan Airport||42883|129451
*YNT|Yantai Penglai International Airport|Penglai|37660|120978
YNZ|Yancheng Nanyang International Airport||33426|120203
YSQ|Songyuan Chaganhu Airport||44938|124550
YTY|Yangzhou Taizhou Airport||32563|119720
YUS|Yushu Batang Airport||32836|97036
YYA|Yueyang Sanhe Airport||29312|113282
ZHA|Zhanjiang Wuchuan Airport||21482|110590
ZHY|Zhongwei Shapotou Airport||37573|105154
ZQZ|Zhangjiakou Ningyuan Airport||40739|114930
ZUH|Zhuhai Jinwan Airport||22006|113376
ZYI|Zunyi Xinzhou Airport||27590|107001
=CO
ADZ|Gustavo Rojas Pinilla International Airport||12584|-81711
APO|Antonio Roldán Betancur Airport||7812|-76716
AUC|Santiago Perez Airport||7069|-70737
AXM|El Eden Airport||4453|-75766
BAQ|Ernesto Cortissoz International Airport||10890|-74781
BGA|Palonegro Airport||7127|-73185
*BOG|El Dorado International Airport|El Dorado|4702|-74147
BSC|José Celestino Mutis Airport||6203|-77395
BUN|Gerardo Tobar López Airport||3820|-76990
CLO|Alfonso Bonilla Aragon International Airport||3543|-76382
CRC|Santa Ana Airport||4758|-75956
CTG|Rafael Nuñez International Airport||10442|-75513
CUC|Camilo Daza International Airport||7928|-72511
CZU|Las Brujas Airport||9333|-75286
EJA|Yariguíes Airport||7024|-73807
EOH|Enrique Olaya Herrera Airport||6221|-75591
EYP|El Yopal Airport||5319|-72384
FLA|Gustavo Artunduaga Paredes Airport||1589|-75564
GPI|Juan Casiano Airport||2570|-77898
IBE|Perales Airport||4422|-75133
IPI|San Luis Airport||861|-77668
LET|Alfredo Vásquez Cobo International Airport||-4194|-69943
MDE|Jose Maria Córdova International Airport||6165|-75423
MTR|Los Garzones Airport||8824|-75826
MVP|Fabio Alberto Leon Bentley Airport||1254|-70234
MZL|La Nubia Airport||5030|-75465
NVA|Benito Salas Airport||2950|-75294
PCR|German Olano Airport||6185|-67493
PDA|Obando Cesar Gaviria Trujillo Airport||3854|-67906
PEI|Matecaña International Airport||4813|-75739
PPN|Guillermo León Valencia Airport||2454|-76609
PSO|Antonio Nariño Airport||1396|-77291
PUU|Tres De Mayo Airport||505|-76501
PVA|El Embrujo Airport||13357|-81358
RCH|Almirante Padilla Airport||11526|-72926
SJE|Jorge E. Gonzalez Torres Airport||2580|-72639
SMR|Simón Bolívar International Airport||11120|-74231
SVI|Eduardo Falla Solano Airport||2152|-74766
TCO|La Florida Airport||1814|-78749
TME|Gustavo Vargas Airport||6451|-71760
UIB|El Caraño Airport||5691|-76641
VUP|Alfonso López Pumarejo Airport||10435|-73249
VVC|Vanguardia Airport||4168|-73614
=CR
BCL|Barra del Colorado Airport||10769|-83586
GLF|Golfito Airport||8654|-83182
LIO|Limon International Airport||9958|-83022
*LIR|Guanacaste Airport|Guanacaste|10593|-85544
NOB|Nosara Airport||9976|-85653
OTR|Coto 47 Airport||8602|-82969
PJM|Puerto Jimenez Airport||8533|-83300
PMZ|Palmar Sur Airport||8951|-83469
SJO|Juan Santamaría International Airport||9994|-84209
SYQ|Tobías Bolaños International Airport||9957|-84140
TTQ|Aerotortuguero Airport||10420|-83609
XQP|Quepos Managua Airport||9443|-84130
=CU
AVI|Maximo Gomez Airport||22027|-78790
BCA|Gustavo Rizo Airport||20365|-74506
BYM|Carlos Manuel de Cespedes Airport||20396|-76621
CCC|Jardines Del Rey Airport||22461|-78328
CFG|Jaime Gonzalez Airport||22150|-80414
CMW|Ignacio Agramonte International Airport||21420|-77848
CYO|Vilo Acuña International Airport||21617|-81546
GAO|Mariana Grajales Airport||20085|-75158
GER|Rafael Cabrera Airport||21835|-82784
*HAV|José Martí International Airport|José Martí|22989|-82409
HOG|Frank Pais International Airport||20786|-76315
MZO|Sierra Maestra International Airport||20289|-77088
SCU|Antonio Maceo International Airport||19970|-75835
TND|Alberto Delgado Airport||21788|-79997
UPB|Playa Baracoa Airport||23033|-82579
*VRA|Juan Gualberto Gomez International Airport|Juan Gualberto Gomez|23034|-81435
VTU|Hermanos Ameijeiras Airport||20988|-76936
=CV
BVC|Rabil Airport||16136|-22889
MMO|Maio Airport||15156|-23214
RAI|Praia International Airport||14925|-23493
*SID|Amílcar Cabral International Airport|Amílcar Cabral|16741|-22949
SNE|Preguiça Airport||16589|-24284
VXE|São Pedro Airport||16833|-25055
=CW
*CUR|Hato International Airport||12189|-68960
=CX
XCH|Christmas Island Airport||-10449|105691
=CY
ECN|Nicosia (Lefkoşa) Ercan International Airport||35152|33507
GEC|Lefkoniko Airport / Geçitkale Air Base||35236|33720
*LCA|Larnaca International Airport||34875|33625
PFO|Paphos International Airport||34718|32486
=CZ
BRQ|Brno-Tuřany Airport||49151|16694
KLV|Karlovy Vary International Airport||50203|12915
OSR|Ostrava Leos Janáček Airport||49696|18111
PED|Pardubice Airport||50013|15739
*PRG|Václav Havel Airport Prague|Václav Havel|50101|14260
=DE
*BER|Berlin Brandenburg Airport|Brandenburg|52362|13501
BRE|Bremen Airport||53048|8787
*CGN|Cologne Bonn Airport|Cologne Bonn|50866|7143
DRS|Dresden Airport||51134|13768
DTM|Dortmund Airport||51518|7612
*DUS|Düsseldorf Airport||51290|6767
ERF|Erfurt Airport||50980|10958
FDH|Friedrichshafen Airport||47671|9511
FKB|Karlsruhe Baden-Baden Airport||48779|8081
FMM|Memmingen Allgau Airport||47989|10240
FMO|Münster Osnabrück Airport||52135|7685
*FRA|Frankfurt Airport|Frankfurt Airport;Frankfurt|50037|8561
GWT|Westerland Sylt Airport||54913|8340
*HAJ|Hannover Airport||52461|9685
*HAM|Hamburg Helmut Schmidt Airport|Helmut Schmidt|53630|9988
HDF|Heringsdorf Airport||53879|14152
HHN|Frankfurt-Hahn Airport||49949|7264
KSF|Kassel-Calden Airport||51417|9385
LBC|Lübeck Blankensee Airport||53805|10719
*LEJ|Leipzig/Halle Airport||51424|12236
MHG|Mannheim-City Airport||49473|8514
*MUC|Munich Airport||48354|11786
NRN|Weeze Airport||51602|6142
*NUE|Nuremberg Airport||49499|11078
PAD|Paderborn Lippstadt Airport||51614|8616
RLG|Rostock-Laage Airport||53918|12278
SCN|Saarbrücken Airport||49215|7110
*STR|Stuttgart Airport||48690|9222
=DJ
*JIB|Djibouti-Ambouli Airport|Djibouti-Ambouli|11547|43160
=DK
AAL|Aalborg Airport||57093|9849
AAR|Aarhus Airport||56303|10618
*BLL|Billund Airport||55740|9152
CNL|Sindal Airport||57504|10229
*CPH|Copenhagen Kastrup Airport|Kastrup|55618|12656
EBJ|Esbjerg Airport||55526|8553
KRP|Karup Airport||56298|9125
ODE|Odense Airport||55477|10331
RNN|Bornholm Airport||55063|14760
SGD|Sønderborg Airport||54964|9792
=DM
DCF|Canefield Airport||15337|-61392
DOM|Douglas-Charles Airport||15547|-61300
=DO
AZS|Samaná El Catey International Airport||19269|-69737
BRX|Maria Montez International Airport||18251|-71120
JBQ|La Isabela International Airport||18573|-69986
LRM|Casa De Campo International Airport||18451|-68912
POP|Gregorio Luperon International Airport||19758|-70570
*PUJ|Punta Cana International Airport||18567|-68363
*SDQ|Las Américas International Airport|Las Américas|18430|-69669
STI|Cibao International Airport||19406|-70605
=DZ
AAE|Annaba Rabah Bitat Airport||36827|7813
*ALG|Houari Boumediene Airport|Houari Boumediene|36694|3215
AZR|Touat Cheikh Sidi Mohamed Belkebir Airport||27838|-186
BJA|Soummam–Abane Ramdane Airport||36712|5070
BLJ|Batna Mostefa Ben Boulaid Airport||35752|6309
BSK|Biskra - Mohamed Khider Airport||34793|5738
CBH|Béchar Boudghene Ben Ali Lotfi Airport||31646|-2270
CFK|Chlef Aboubakr Belkaid International Airport||36217|1342
CZL|Mohamed Boudiaf International Airport||36276|6620
DJG|Djanet Inedbirene Airport||24293|9452
ELG|El Golea Airport||30581|2862
ELU|Guemar Airport||33511|6777
GHA|Noumérat - Moufdi Zakaria Airport||32384|3794
GJL|Jijel Ferhat Abbas Airport||36795|5874
HME|Hassi Messaoud-Oued Irara Krim Belkacem Airport||31673|6140
HRM|Hassi R'Mel Airport||32930|3312
IAM|Zarzaitine - In Aménas Airport||28052|9643
INZ|In Salah Airport||27251|2512
OGX|Ain Beida Airport||31917|5413
ORN|Oran Es-Sénia (Ahmed Ben Bella) International Airport||35624|-621
QSF|Ain Arnat Airport||36178|5324
TEE|Cheikh Larbi Tébessi Airport||35432|8121
TGR|Touggourt Sidi Madhi Airport||33068|6089
TIN|Tindouf Airport||27700|-8167
TLM|Zenata – Messali El Hadj Airport||35013|-1457
TMR|Aguenar – Hadj Bey Akhamok Airport||22812|5451
TMX|Timimoun Airport||29237|276
VVZ|Illizi Takhamalt Airport||26723|8623
=EC
CUE|Mariscal Lamar Airport||-2889|-78984
ETR|Santa Rosa - Artillery Colonel Victor Larrea International Airport||-3442|-79997
*GYE|José Joaquín de Olmedo International Airport|José Joaquín de Olmedo|-2157|-79884
LTX|Cotopaxi International Airport||-907|-78616
MEC|Eloy Alfaro International Airport||-946|-80679
OCC|Francisco De Orellana Airport||-463|-76987
TUA|Lieutenant Colonel Luis A. Mantilla International Airport||810|-77708
*UIO|Mariscal Sucre International Airport|Mariscal Sucre|-125|-78354
XMS|Coronel E Carvajal Airport||-2299|-78121
=EE
EPU|Pärnu Airport||58419|24473
KDL|Kärdla Airport||58991|22831
TAY|Tartu Airport||58307|26690
*TLL|Lennart Meri Tallinn Airport|Lennart Meri|59413|24833
URE|Kuressaare Airport||58230|22510
=EG
AAC|El Arish International Airport||31079|33837
ABS|Abu Simbel Airport||22368|31610
ASW|Aswan International Airport||23968|32824
ATZ|Asyut International Airport||27051|31016
*CAI|Cairo International Airport||30112|31397
DBB|El Alamein International Airport||30930|28463
HBE|Borj El Arab International Airport||30932|29696
HMB|Suhaj Mubarak International Airport||26339|31738
*HRG|Hurghada International Airport||27177|33797
LXR|Luxor International Airport||25675|32700
MUH|Marsa Matruh International Airport||31338|27218
RMF|Marsa Alam International Airport||25556|34592
SPX|Sphinx International Airport||30108|30889
*SSH|Sharm El Sheikh International Airport||27977|34395
TCP|Taba International Airport||29594|34776
=EH
EUN|Hassan I Airport||27142|-13225
SMW|Smara Airport||26732|-11684
VIL|Dakhla Airport||23718|-15932
=ER
ASA|Assab International Airport||13072|42645
ASM|Asmara International Airport||15292|38911
MSW|Massawa International Airport||15670|39370
=ES
*ACE|César Manrique-Lanzarote Airport|César Manrique-Lanzarote|28945|-13605
*AGP|Málaga-Costa del Sol Airport|Costa del Sol|36675|-4499
*ALC|Alicante-Elche Miguel Hernández Airport|Elche Miguel Hernández|38282|-558
*BCN|Josep Tarradellas Barcelona-El Prat Airport|Josep Tarradellas -El Prat|41297|2078
BIO|Bilbao Airport||43301|-2911
BJZ|Badajoz Airport||38891|-6821
CDT|Castellón-Costa Azahar Airport||40214|73
EAS|San Sebastián Airport||43356|-1791
*FUE|Fuerteventura Airport|Fuerteventura|28453|-13864
GRO|Girona-Costa Brava Airport||41905|2762
GRX|F.G.L. Airport Granada-Jaén Airport||37189|-3777
*IBZ|Ibiza Airport||38873|1373
ILD|Lleida-Alguaire Airport||41728|535
LCG|A Coruña Airport||43302|-8377
LEI|Almería Airport||36844|-2370
LEN|León Airport||42589|-5656
*LPA|Gran Canaria Airport|Gran Canaria|27932|-15387
*MAD|Adolfo Suárez Madrid–Barajas Airport|Adolfo Suárez Barajas|40472|-3563
MAH|Menorca Airport||39863|4219
MLN|Melilla Airport||35280|-2956
OVD|Asturias Airport||43564|-6035
*PMI|Palma de Mallorca Airport||39552|2739
PNA|Pamplona Airport||42770|-1646
REU|Reus Airport||41147|1167
RGS|Burgos Airport||42358|-3621
RMU|Región de Murcia International Airport||37803|-1125
*SCQ|Santiago-Rosalía de Castro Airport|Santiago-Rosalía de Castro|42896|-8415
SDR|Seve Ballesteros-Santander Airport||43427|-3820
SLM|Salamanca Airport||40952|-5502
SPC|La Palma Airport||28626|-17756
SVQ|Sevilla Airport||37418|-5893
TFN|Tenerife Norte-Ciudad de La Laguna Airport||28483|-16341
*TFS|Tenerife Sur Airport||28045|-16572
VDE|El Hierro Airport||27815|-17887
VGO|Vigo Airport||42232|-8627
VIT|Vitoria Airport||42883|-2724
VLC|Valencia Airport||39489|-482
VLL|Valladolid Airport||41706|-4852
XRY|Jerez Airport||36745|-6060
ZAZ|Zaragoza Airport||41666|-1042
=ET
ABK|Kebri Dahar Airport||6733|44241
*ADD|Addis Ababa Bole International Airport||8978|38799
AMH|Arba Minch Airport||6039|37591
ASO|Asosa Airport||10019|34586
AWA|Hawassa International Airport||7100|38396
AXU|Axum Airport||14147|38773
BJR|Bahir Dar Airport||11608|37322
DIR|Aba Tenna Dejazmach Yilma International Airport||9625|41854
GDE|Gode Airport||5935|43579
GDQ|Gondar Airport||12520|37434
GMB|Gambela Airport||8129|34563
JIJ|Wilwal International Airport||9333|42912
JIM|Jimma Airport||7666|36817
MQX|Alula Aba Nega Airport||13467|39534
=FI
ENF|Enontekio Airport||68363|23424
*HEL|Helsinki Vantaa Airport||60317|24963
IVL|Ivalo Airport||68607|27405
JOE|Joensuu Airport||62663|29608
JYV|Jyväskylä Airport||62400|25678
KAJ|Kajaani Airport||64286|27692
KAO|Kuusamo Airport||65988|29239
KEM|Kemi-Tornio Airport||65779|24582
KOK|Kokkola-Pietarsaari Airport||63721|23143
KTT|Kittilä Airport||67701|24847
KUO|Kuopio Airport||63007|27798
LPP|Lappeenranta Airport||61045|28145
MHQ|Mariehamn Airport||60122|19898
OUL|Oulu Airport||64930|25355
POR|Pori Airport||61462|21800
RVN|Rovaniemi Airport||66565|25830
SJY|Seinäjoki Airport||62692|22832
SVL|Savonlinna Airport||61943|28945
TKU|Turku Airport||60514|22263
TMP|Tampere-Pirkkala Airport||61414|23604
VAA|Vaasa Airport||63051|21762
VRK|Varkaus Airport||62171|27869
=FJ
LBS|Labasa Airport||-16467|179340
NAN|Nadi International Airport||-17755|177443
SUV|Nausori International Airport||-18043|178559
=FK
MPN|Mount Pleasant Airport||-51823|-58447
PSY|Port Stanley Airport||-51686|-57778
=FM
KSA|Kosrae International Airport||5357|162958
PNI|Pohnpei International Airport||6985|158209
TKK|Chuuk International Airport||7462|151843
YAP|Yap International Airport||9499|138083
=FO
FAE|Vágar Airport||62063|-7276
=FR
AGF|Agen-La Garenne Airport||44175|591
AJA|Ajaccio-Napoléon Bonaparte Airport||41924|8803
ANE|Angers-Loire Airport||47560|-312
AUR|Aurillac Airport||44891|2422
AVN|Avignon-Caumont Airport||43907|4902
BES|Brest Bretagne Airport||48448|-4419
BIA|Bastia-Poretta Airport||42553|9484
BIQ|Biarritz-Anglet-Bayonne Airport||43468|-1531
*BOD|Bordeaux-Mérignac Airport|Mérignac|44828|-716
*BSL|EuroAirport Basel-Mulhouse-Freiburg Airport|EuroAirport Basel-Mulhouse-Freiburg|47590|7529
BVA|Paris Beauvais Tillé Airport||49454|2113
BVE|Brive-Souillac||45040|1486
BZR|Béziers-Vias Airport||43324|3354
CCF|Carcassonne Airport||43216|2306
*CDG|Charles de Gaulle International Airport|Charles de Gaulle;Roissy;Paris CDG;Parijs Charles de Gaulle;Charles de Gaulle|49013|2550
CEQ|Cannes-Mandelieu Airport||43542|6953
CER|Cherbourg-Maupertus Airport||49650|-1470
CFE|Clermont-Ferrand Auvergne Airport||45787|3169
CFR|Caen-Carpiquet Airport||49173|-450
CLY|Calvi-Sainte-Catherine Airport||42524|8793
CMF|Chambéry-Savoie Airport||45638|5880
DCM|Castres-Mazamet Airport||43556|2289
DIJ|Dijon-Bourgogne Airport||47269|5090
DLE|Dole-Tavaux Airport||47043|5435
DNR|Dinard-Pleurtuit-Saint-Malo Airport||48588|-2080
DOL|Deauville-Saint-Gatien Airport||49365|154
EBU|Saint-Étienne-Bouthéon Airport||45541|4296
EGC|Bergerac-Roumanière Airport||44825|519
ETZ|Metz-Nancy-Lorraine Airport||48982|6251
FNI|Nîmes-Arles-Camargue Airport||43757|4416
FSC|Figari Sud-Corse Airport||41501|9098
GNB|Grenoble-Isère Airport||45363|5329
IDY|Île d'Yeu Airport||46719|-2391
LDE|Tarbes-Lourdes-Pyrénées Airport||43179|-6
LEH|Le Havre-Octeville Airport||49534|88
LIG|Limoges Airport||45863|1179
LIL|Lille-Lesquin Airport||50563|3087
LPY|Le Puy-Loudes Airfield||45081|3763
LRH|La Rochelle-Île de Ré Airport||46179|-1195
LRT|Lorient South Brittany (Bretagne Sud) Airport||47761|-3440
*LYS|Lyon Saint-Exupéry Airport|Saint-Exupéry|45726|5081
MPL|Montpellier-Méditerranée Airport||43576|3963
*MRS|Marseille Provence Airport|Provence|43439|5221
*NCE|Nice-Côte d'Azur Airport|Côte d'Azur|43658|7216
NCY|Annecy-Haute-Savoie-Mont Blanc Airport||45931|6106
NTE|Nantes Atlantique Airport||47153|-1611
*ORY|Paris-Orly Airport|Orly|48723|2379
PGF|Perpignan-Rivesaltes (Llabanère) Airport||42740|2871
PIS|Poitiers-Biard Airport||46588|307
PUF|Pau Pyrénées Airport||43380|-419
RDZ|Rodez-Marcillac Airport||44408|2483
RNS|Rennes-Saint-Jacques Airport||48070|-1735
SXB|Strasbourg Airport||48538|7628
TLN|Toulon-Hyères Airport||43097|6146
*TLS|Toulouse-Blagnac Airport|Blagnac|43629|1364
TUF|Tours-Val-de-Loire Airport||47432|728
UIP|Quimper-Cornouaille Airport||47975|-4168
URO|Rouen Vallée de Seine Airport||49387|1184
XCR|Châlons-Vatry Airport||48773|4206
=GA
KOU|Koulamoutou Mabimbi Airport||-1185|12441
LBV|Libreville Leon M'ba International Airport||459|9412
MJL|Mouilla Ville Airport||-1845|11057
MKU|Makokou Airport||579|12891
MVB|M'Vengue El Hadj Omar Bongo Ondimba International Airport||-1656|13438
OYE|Oyem Airport||1543|11581
POG|Port Gentil Airport||-712|8754
=GB
ABZ|Aberdeen Dyce Airport||57202|-2198
BEB|Benbecula Airport||57481|-7363
*BFS|Belfast International Airport||54658|-6216
BHD|George Best Belfast City Airport||54618|-5872
*BHX|Birmingham International Airport||52454|-1748
BLK|Blackpool International Airport||53772|-3029
BOH|Bournemouth Airport||50780|-1842
BRR|Barra Airport||57023|-7443
BRS|Bristol Airport||51383|-2719
CAL|Campbeltown Airport||55437|-5686
CWL|Cardiff International Airport||51397|-3343
DND|Dundee Airport||56452|-3026
*EDI|Edinburgh Airport||55950|-3372
EMA|East Midlands Airport||52831|-1328
EOI|Eday Airport||59191|-2772
EXT|Exeter International Airport||50734|-3414
*GLA|Glasgow International Airport||55872|-4433
HUY|Humberside Airport||53574|-351
ILY|Islay Airport||55682|-6257
INV|Inverness Airport||57542|-4048
KOI|Kirkwall Airport||58958|-2905
LBA|Leeds Bradford Airport||53866|-1661
LCY|London City Airport||51505|55
LDY|City of Derry Airport||55043|-7161
*LGW|London Gatwick Airport|Gatwick|51148|-190
*LHR|London Heathrow Airport|Heathrow|51471|-462
LPL|Liverpool John Lennon Airport||53334|-2850
LSI|Sumburgh Airport||59879|-1296
*LTN|London Luton Airport||51875|-368
*MAN|Manchester Airport||53349|-2280
MME|Teesside International Airport||54509|-1429
NCL|Newcastle Airport||55037|-1692
NQY|Cornwall Airport Newquay||50441|-4995
NWI|Norwich Airport||52676|1283
PIK|Glasgow Prestwick Airport||55502|-4587
SEN|Southend Airport||51571|696
SOU|Southampton Airport||50950|-1357
*STN|London Stansted Airport|Stansted|51885|235
SYY|Stornoway Airport||58216|-6331
TRE|Tiree Airport||56499|-6869
VLY|Anglesey Airport||53248|-4535
WIC|Wick Airport||58459|-3093
=GD
GND|Maurice Bishop International Airport||12004|-61786
=GE
BUS|Batumi International Airport||41610|41600
KUT|David the Builder Kutaisi International Airport||42177|42482
SUI|Sukhumi Babushara /  Vladislav Ardzinba International Airport||42858|41128
*TBS|Tbilisi International Airport||41669|44955
=GF
*CAY|Cayenne – Félix Eboué Airport|Cayenne Félix Eboué|4820|-52361
=GG
ACI|Alderney Airport||49706|-2215
GCI|Guernsey Airport||49435|-2602
=GH
*ACC|Kotoka International Airport|Kotoka|5605|-167
KMS|Kumasi Airport||6715|-1591
NYI|Sunyani Airport||7362|-2329
TKD|Takoradi Airport||4896|-1775
TML|Tamale Airport||9557|-863
=GI
GIB|Gibraltar Airport||36151|-5350
=GL
GOH|Nuuk Airport||64193|-51677
JEG|Aasiaat Airport||68722|-52785
JHS|Sisimiut Airport||66951|-53729
KUS|Kulusuk Airport||65574|-37124
SFJ|Kangerlussuaq Airport||67010|-50715
THU|Thule Air Base||76531|-68703
UAK|Narsarsuaq Airport||61161|-45426
=GM
*BJL|Banjul International Airport||13338|-16652
=GN
CKY|Conakry International Airport||9577|-13612
=GP
GBJ|Les Bases Airport||15869|-61270
*PTP|Pointe-à-Pitre Le Raizet International  Airport|Le Raizet|16265|-61532
=GQ
BSG|Bata Airport||1905|9806
SSG|Malabo Airport||3755|8709
=GR
AOK|Karpathos Airport||35421|27146
*ATH|Athens Eleftherios Venizelos International Airport|Eleftherios Venizelos|37936|23945
AXD|Alexandroupoli Democritus Airport||40856|25956
CFU|Ioannis Kapodistrias International Airport||39602|19912
CHQ|Chania International Airport||35532|24150
EFL|Kefallinia Airport||38120|20500
GPA|Patras Araxos Agamemnon Airport||38151|21426
*HER|Heraklion International Nikos Kazantzakis Airport|Nikos Kazantzakis|35340|25180
IOA|Ioannina Airport||39696|20823
JKH|Chios Island National Airport||38343|26141
JMK|Mikonos Airport||37435|25348
JSH|Sitia Airport||35216|26101
JSI|Skiathos Island National Airport||39177|23504
JTR|Santorini Airport||36399|25479
KGS|Kos Airport||36793|27092
KLX|Kalamata Airport||37068|22025
KVA|Kavala Alexander the Great International Airport||40913|24619
KZI|Kozani State Airport Filippos||40286|21841
MJT|Mytilene International Airport||39057|26598
PVK|Aktion National Airport||38925|20765
RHO|Diagoras Airport||36405|28086
*SKG|Thessaloniki Macedonia International Airport|Macedonia|40520|22971
SMI|Samos Airport||37690|26912
VOL|Nea Anchialos National Airport||39220|22794
ZTH|Zakynthos International Airport "Dionysios Solomos"||37751|20884
=GT
FRS|Mundo Maya International Airport||16914|-89866
GSJ|San José Airport||13936|-90836
*GUA|La Aurora Airport|La Aurora|14583|-90527
PBR|Puerto Barrios Airport||15731|-88584
=GU
*GUM|Antonio B. Won Pat International Airport|Antonio B Won Pat|13483|144796
=GW
OXB|Osvaldo Vieira International Airport||11895|-15654
=GY
GEO|Cheddi Jagan International Airport||6499|-58254
KAI|Kaieteur International Airport||5173|-59491
LTM|Lethem Airport||3373|-59789
OGL|Eugene F. Correira International Airport||6806|-58106
=HK
*HKG|Hong Kong International Airport||22309|113915
=HN
GJA|La Laguna Airport||16445|-85907
LCE|Goloson International Airport||15743|-86853
RTB|Juan Manuel Gálvez International Airport||16317|-86523
SAP|Ramón Villeda Morales International Airport||15453|-87924
TGU|Toncontín International Airport||14061|-87217
XPL|Palmerola International Airport / José Enrique Soto Cano Air Base||14382|-87621
=HR
BWK|Brač Airport||43286|16680
DBV|Dubrovnik Airport||42561|18268
OSI|Osijek Airport||45463|18810
PUY|Pula Airport||44894|13922
RJK|Rijeka Airport||45217|14570
SPU|Split Airport||43539|16298
ZAD|Zadar Airport||44108|15347
*ZAG|Zagreb Airport||45743|16069
=HT
CAP|Cap Haitien International Airport||19727|-72200
CYA|Les Cayes Airport||18271|-73788
JAK|Jacmel Airport||18241|-72519
JEE|Jérémie Airport||18663|-74170
*PAP|Toussaint Louverture International Airport|Toussaint Louverture|18580|-72293
=HU
*BUD|Budapest Liszt Ferenc International Airport|Liszt Ferenc|47430|19261
DEB|Debrecen International Airport||47489|21615
SOB|Hévíz–Balaton Airport||46686|17159
=ID
AAP|Aji Pangeran Tumenggung Pranoto International Airport||-374|117250
AEG|Aek Godang Airport||1400|99430
AMQ|Pattimura International Airport||-3710|128089
BDJ|Syamsudin Noor International Airport||-3442|114763
BDO|Husein Sastranegara International Airport||-6901|107576
BEJ|Kalimarau Airport||2156|117432
BIK|Frans Kaisiepo Airport||-1190|136108
BKS|Fatmawati Soekarno Airport||-3864|102339
*BPN|Sultan Aji Muhammad Sulaiman Sepinggan International Airport|Sultan Aji Muhammad Sulaiman Sepinggan|-1268|116895
BTH|Hang Nadim International Airport||1121|104119
BTJ|Sultan Iskandar Muda International Airport||5523|95421
*CGK|Soekarno-Hatta International Airport|Soekarno-Hatta|-6126|106656
CXP|Tunggul Wulung Airport||-7645|109034
*DJJ|Dortheys Hiyo Eluay International Airport|Dortheys Hiyo Eluay|-2580|140520
*DPS|Ngurah Rai (Bali) International Airport|Ngurah Rai Bali|-8748|115167
DUM|Pinang Kampai Airport||1609|101433
FKQ|Fakfak Airport||-2921|132267
FLZ|Dr. Ferdinand Lumban Tobing Airport||1557|98887
GNS|Binaka Airport||1166|97704
HLP|Halim Perdanakusuma International Airport||-6267|106891
JOG|Adisutjipto International Airport||-7788|110432
KNG|Kaimana Airport||-3645|133695
*KNO|Kualanamu International Airport|Kualanamu|3638|98871
KTG|Rahadi Osman Airport||-1817|109963
KXB|Sangia Nibandera Airport||-4341|121524
LOP|Lombok International Airport||-8758|116275
LSR|Alas Leuser Airport||3391|97864
LUV|Karel Sadsuitubun Airport||-5760|132759
MDC|Sam Ratulangi Airport||1549|124926
MEQ|Cut Nyak Dhien Airport||4041|96254
MKQ|Mopah International Airport||-8524|140420
MKW|Rendani Airport||-892|134049
MLG|Abdul Rachman Saleh Airport||-7929|112714
NAH|Naha Airport||3683|125528
NBX|Nabire Airport||-3369|135497
NPO|Nanga Pinoh Airport||-349|111748
NTX|Ranai-Natuna Airport||3909|108388
OKL|Oksibil Airport||-4907|140628
PDG|Minangkabau International Airport||-787|100281
PDO|Pendopo Airport||-3286|103880
PKU|Sultan Syarif Kasim II International Airport / Roesmin Nurjadin AFB||459|101444
PKY|Tjilik Riwut Airport||-2225|113943
PLM|Sultan Mahmud Badaruddin II Airport||-2898|104698
PLW|Mutiara - SIS Al-Jufrie Airport||-916|119909
PNK|Supadio Airport||-151|109404
PSU|Pangsuma Airport||836|112937
SOC|Adisumarmo International Airport||-7516|110757
SOQ|Domine Eduard Osok Airport||-894|131287
SQG|Sintang Airport||64|111474
SRG|Achmad Yani Airport||-6971|110373
*SUB|Juanda International Airport|Juanda|-7380|112787
TIM|Mozes Kilangin Airport||-4530|136887
TJG|Warukin Airport||-2217|115436
TKG|Radin Inten II International Airport||-5247|105183
TMH|Tanah Merah Airport||-6097|140304
TRK|Juwata International Airport / Suharnoko Harbani AFB||3325|117564
TRT|Toraja Airport||-3186|119918
TTE|Sultan Babullah Airport||831|127382
TXE|Rembele Airport||4721|96852
UGU|Bilogai-Sugapa Airport||-3740|137031
*UPG|Hasanuddin International Airport|Hasanuddin|-5062|119554
WMX|Wamena Airport||-4097|138952
WNI|Matahora Airport||-5294|123634
YIA|Yogyakarta International Airport||-7905|110057
=IE
CFN|Donegal Airport||55044|-8341
*DUB|Dublin Airport||53429|-6262
GWY|Galway Airport||53300|-8942
KIR|Kerry Airport||52181|-9524
NOC|Ireland West Knock Airport||53910|-8818
ORK|Cork Airport||51841|-8491
*SNN|Shannon Airport||52702|-8925
WAT|Waterford Airport||52187|-7087
=IL
*ETM|Ramon International Airport|Ramon|29727|35014
HFA|Haifa International Airport||32809|35043
*TLV|Ben Gurion International Airport|Ben Gurion|32011|34887
=IM
IOM|Isle of Man Airport||54083|-4624
=IN
AGR|Agra Airport / Agra Air Force Station||27158|77961
AGX|Agatti Airport||10824|72176
AJL|Lengpui Airport||23841|92620
AMD|Sardar Vallabhbhai Patel International Airport||23077|72635
ATQ|Sri Guru Ram Dass Jee International Airport||31710|74797
BBI|Biju Patnaik Airport||20244|85818
BDQ|Vadodara Airport||22336|73226
BHJ|Bhuj Airport||23288|69670
BHO|Raja Bhoj International Airport||23288|77337
BHU|Bhavnagar Airport||21752|72185
*BLR|Kempegowda International Airport|Kempegowda|13198|77706
*BOM|Chhatrapati Shivaji International Airport|Chhatrapati Shivaji|19089|72868
CCJ|Calicut International Airport||11137|75955
*CCU|Netaji Subhash Chandra Bose International Airport|Netaji Subhash Chandra Bose|22655|88447
CDP|Kadapa Airport||14513|78769
CJB|Coimbatore International Airport||11030|77043
CNN|Kannur International Airport||11919|75547
*COK|Cochin International Airport||10152|76402
DED|Dehradun Jolly Grant Airport||30189|78177
*DEL|Indira Gandhi International Airport|Indira Gandhi|28556|77095
DHM|Kangra Airport||32165|76263
DIB|Dibrugarh Airport||27484|95017
DMU|Dimapur Airport||25884|93771
GAU|Lokpriya Gopinath Bordoloi International Airport||26106|91586
GAY|Gaya Airport||24744|84951
GDB|Birsi Airport||21527|80290
*GOI|Dabolim Airport|Dabolim|15381|73831
GOP|Gorakhpur Airport||26740|83450
GOX|Mopa International Airport||15744|73861
GWL|Gwalior Airport||26293|78228
HBX|Hubli Airport||15362|75085
HJR|Khajuraho Airport||24817|79919
*HYD|Rajiv Gandhi International Airport|Rajiv Gandhi|17231|78430
IDR|Devi Ahilyabai Holkar Airport||22722|75801
IMF|Imphal Airport||24760|93897
ISK|Nashik Airport||20119|73913
IXA|Agartala - Maharaja Bir Bikram Airport||23887|91240
IXB|Bagdogra Airport||26681|88329
IXC|Chandigarh International Airport||30674|76788
IXD|Prayagraj Deendayal Upadhyay Airport / Bamrauli Air Force Station||25440|81734
IXE|Mangalore International Airport||12961|74890
IXG|Belagavi Airport||15859|74618
IXI|Lilabari North Lakhimpur Airport||27296|94098
IXJ|Jammu Airport||32689|74838
IXL|Leh Kushok Bakula Rimpochee Airport||34136|77547
IXM|Madurai Airport||9835|78093
IXP|Pathankot Airport||32234|75634
IXR|Birsa Munda Airport||23314|85322
IXS|Silchar Airport||24913|92979
IXU|Aurangabad Airport||19863|75398
IXY|Kandla Airport||23113|70100
IXZ|Veer Savarkar International Airport / INS Utkrosh||11641|92730
JAI|Jaipur International Airport||26824|75812
JDH|Jodhpur Airport||26251|73049
JGA|Jamnagar Airport||22465|70013
JLR|Jabalpur Airport||23178|80052
JRH|Jorhat Airport||26732|94175
KJB|Kurnool Airport||15716|78169
KLH|Kolhapur Airport||16665|74289
KNU|Kanpur Airport||26404|80410
KQH|Kishangarh Airport Ajmer||26591|74813
LKO|Chaudhary Charan Singh International Airport||26761|80889
LTU|Murod Kond Airport||18412|76465
*MAA|Chennai International Airport||12990|80169
NAG|Dr. Babasaheb Ambedkar International Airport||21092|79047
NDC|Nanded Airport||19183|77317
PAB|Bilaspur Airport||21988|82111
PAT|Jay Prakash Narayan Airport||25591|85088
PBD|Porbandar Airport||21650|69656
PGH|Pantnagar Airport||29033|79474
PNQ|Pune Airport / Lohagaon Air Force Station||18582|73920
PNY|Pondicherry Airport||11968|79812
RAJ|Rajkot Airport||22309|70780
RDP|Kazi Nazrul Islam Airport||23623|87243
RJA|Rajahmundry Airport||17106|81813
SAG|Shirdi Airport||19689|74377
SHL|Shillong Airport||25704|91979
STV|Surat Airport||21114|72742
SXR|Sheikh ul Alam International Airport||33987|74774
TEZ|Tezpur Airport||26709|92785
*TRV|Trivandrum International Airport||8482|76920
TRZ|Tiruchirappalli International Airport||10766|78718
UDR|Maharana Pratap Airport||24618|73896
VGA|Vijayawada Airport||16530|80797
VNS|Lal Bahadur Shastri Airport||25452|82862
VTZ|Visakhapatnam Airport / INS Dega||17724|83228
=IQ
*BGW|Baghdad International Airport / New Al Muthana Air Base|New Al Muthana Air Base|33263|44235
BSR|Basra International Airport||30549|47662
EBL|Erbil International Airport||36238|43963
ISU|Sulaymaniyah International Airport||35562|45317
NJF|Al Najaf International Airport||31990|44404
=IR
ABD|Abadan Airport||30368|48230
ADU|Ardabil Airport||38326|48424
AEU|Abu Musa Island Airport||25876|55033
AFZ|Sabzevar National Airport||36168|57595
AWZ|Lieutenant General Qasem Soleimani International Airport||31337|48762
AZD|Shahid Sadooghi Airport||31905|54277
BDH|Bandar Lengeh International Airport||26532|54825
BJB|Bojnord Airport||37493|57308
BND|Bandar Abbas International Airport||27218|56378
BUZ|Bushehr Airport||28945|50835
BXR|Bam Airport||29084|58450
DEF|Dezful Airport||32434|48398
GCH|Gachsaran Airport||30334|50834
HDM|Hamadan Airport||34869|48553
IFN|Isfahan Shahid Beheshti International Airport||32751|51861
*IKA|Imam Khomeini International Airport|Imam Khomeini|35416|51152
KER|Ayatollah Hashemi Rafsanjani International Airport||30271|56950
KHD|Khoram Abad Airport||33435|48283
KIH|Kish International Airport||26526|53980
KKS|Kashan Airport||33895|51577
KSH|Shahid Ashrafi Esfahani Airport||34346|47158
LFM|Lamerd Airport||27373|53189
LRR|Lar Airport||27675|54383
*MHD|Mashhad International Airport||36235|59641
MRX|Mahshahr Airport||30556|49152
NSH|Nowshahr Airport||36664|51463
OMH|Urmia Airport||37668|45069
PGU|Persian Gulf International Airport||27380|52738
PYK|Payam Karaj International Airport||35776|50827
RAS|Sardar-e-Jangal Airport||37323|49618
RJN|Rafsanjan Airport||30298|56049
RZR|Ramsar Airport||36907|50687
SDG|Sanandaj Airport||35246|47009
SRY|Sari Dasht-e Naz International Airport||36644|53189
*SYZ|Shiraz Shahid Dastghaib International Airport|Shahid Dastghaib|29539|52590
TBZ|Tabriz International Airport||38134|46235
*THR|Mehrabad International Airport|Mehrabad|35689|51313
XBJ|Birjand International Airport||32897|59281
ZAH|Zahedan International Airport||29476|60906
ZBR|Chabahar Konarak International Airport||25443|60382
=IS
AEY|Akureyri Airport||65660|-18073
EGS|Egilsstaðir Airport||65283|-14401
HFN|Hornafjörður Airport||64296|-15227
HZK|Húsavík Airport||65952|-17426
IFJ|Ísafjörður Airport||66058|-23135
*KEF|Keflavik International Airport|Keflavik|63985|-22606
RKV|Reykjavik Airport||64130|-21941
=IT
AHO|Alghero-Fertilia Airport||40632|8291
AOI|Marche Airport||43616|13362
*BDS|Brindisi Airport||40658|17947
*BGY|Milan Bergamo Airport||45674|9704
*BLQ|Bologna Guglielmo Marconi Airport|Guglielmo Marconi|44535|11289
*BRI|Bari Karol Wojtyła Airport|Karol Wojtyła|41139|16761
BZO|Bolzano Airport||46460|11326
*CAG|Cagliari Elmas Airport|Elmas|39251|9054
CIA|Ciampino–G. B. Pastine International Airport||41799|12595
CIY|Comiso Airport||36995|14607
CRV|Crotone Airport||38997|17080
*CTA|Catania-Fontanarossa Airport|Fontanarossa|37467|15066
CUF|Cuneo International Airport||44547|7623
EBA|Marina Di Campo Airport||42760|10239
*FCO|Rome–Fiumicino Leonardo da Vinci International Airport|Fiumicino Leonardo da Vinci|41805|12252
FLR|Peretola Airport||43810|11205
FOG|Foggia "Gino Lisa" Airport||41433|15535
FRL|Forlì Airport||44195|12070
GOA|Genoa Cristoforo Colombo Airport||44413|8838
LIN|Milano Linate Airport||45445|9277
LMP|Lampedusa Airport||35498|12618
*MXP|Malpensa International Airport|Malpensa|45631|8728
*NAP|Naples International Airport||40886|14291
OLB|Olbia Costa Smeralda Airport||40899|9518
PEG|Perugia San Francesco d'Assisi – Umbria International Airport||43096|12513
PMF|Parma Airport||44825|10296
*PMO|Falcone–Borsellino Airport|Falcone Borsellino|38176|13091
PNL|Pantelleria Airport||36817|11969
*PSA|Pisa International Airport||43684|10393
PSR|Abruzzo Airport||42432|14181
REG|Reggio Calabria Airport||38071|15652
RMI|Federico Fellini International Airport||44020|12612
SUF|Lamezia Terme Airport||38905|16242
TPS|Vincenzo Florio Airport Trapani-Birgi||37911|12488
*TRN|Turin Airport||45201|7650
TRS|Trieste–Friuli Venezia Giulia Airport||45827|13472
TSF|Treviso-Sant'Angelo Airport||45648|12194
VBS|Brescia Airport||45429|10331
*VCE|Venice Marco Polo Airport|Marco Polo|45505|12352
*VRN|Verona-Villafranca Valerio Catullo Airport|Verona-Villafranca Valerio Catullo|45395|10887
=JE
JER|Jersey Airport||49208|-2196
=JM
*KIN|Norman Manley International Airport|Norman Manley|17936|-76787
KTP|Tinson Pen Airport||17989|-76824
MBJ|Sangster International Airport||18504|-77913
OCJ|Ian Fleming International Airport||18404|-76970
=JO
ADJ|Amman Civil (Marka International) Airport||31973|35992
*AMM|Queen Alia International Airport|Queen Alia|31723|35993
AQJ|Aqaba King Hussein International Airport||29612|35018
=JP
AKJ|Asahikawa Airport||43671|142447
AOJ|Aomori Airport||40735|140691
ASJ|Amami Airport||28431|129713
AXT|Akita Airport||39616|140219
*CTS|New Chitose Airport|New Chitose|42775|141692
FKS|Fukushima Airport||37227|140431
FSZ|Mount Fuji Shizuoka Airport||34796|138188
FUJ|Fukue Airport||32666|128833
*FUK|Fukuoka Airport||33586|130451
GAJ|Yamagata Airport||38412|140371
HAC|Hachijojima Airport||33115|139786
HIJ|Hiroshima Airport||34436|132919
HKD|Hakodate Airport||41770|140822
HNA|Iwate Hanamaki Airport||39429|141135
*HND|Tokyo Haneda International Airport|Haneda|35552|139780
HSG|Saga Airport||33150|130302
IBR|Ibaraki Airport / JASDF Hyakuri Air Base||36181|140415
IKI|Iki Airport||33749|129785
ISG|New Ishigaki Airport||24396|124245
*ITM|Osaka International Airport||34785|135438
IWJ|Iwami Airport||34676|131790
IWK|Iwakuni Kintaikyo Airport / Marine Corps Air Station Iwakuni||34146|132247
IZO|Izumo Enmusubi Airport||35414|132890
KCZ|Kochi Ryoma Airport||33546|133669
KIJ|Niigata Airport||37956|139121
*KIX|Kansai International Airport|Kansai|34427|135244
KKJ|Kitakyushu Airport||33846|131035
KKX|Kikai Airport||28321|129928
KMI|Miyazaki Airport||31877|131449
KMJ|Kumamoto Airport||32837|130855
KMQ|Komatsu Airport / JASDF Komatsu Air Base||36395|136407
*KOJ|Kagoshima Airport||31803|130719
KTD|Kitadaito Airport||25945|131327
KUH|Kushiro Airport||43041|144193
KUM|Yakushima Airport||30386|130659
MBE|Monbetsu Airport||44304|143404
MMB|Memanbetsu Airport||43881|144164
MMD|Minamidaito Airport||25847|131263
MMJ|Shinshu-Matsumoto Airport||36167|137923
MMY|Miyako Airport||24783|125295
MSJ|Misawa Air Base / Misawa Airport||40703|141368
MYE|Miyakejima Airport||34074|139560
MYJ|Matsuyama Airport||33827|132700
*NGO|Chubu Centrair International Airport|Chubu Centrair|34858|136805
NGS|Nagasaki Airport||32917|129914
NKM|Nagoya Airport / JASDF Komaki Air Base||35256|136924
*NRT|Narita International Airport||35765|140386
NTQ|Noto Satoyama Airport||37293|136962
OBO|Tokachi-Obihiro Airport||42733|143217
OGN|Yonaguni Airport||24467|122980
OIM|Oshima Airport||34782|139360
OIR|Okushiri Airport||42072|139433
OIT|Oita Airport||33479|131737
*OKA|Naha Airport / JASDF Naha Air Base|JASDF Naha Air Base|26196|127646
OKD|Sapporo Okadama Airport||43117|141381
OKE|Okinoerabu Airport||27426|128701
OKI|Oki Global Geopark Airport||36178|133324
OKJ|Okayama Momotaro Airport||34757|133855
ONJ|Odate Noshiro Airport||40192|140371
RIS|Rishiri Airport||45242|141186
RNJ|Yoron Airport||27044|128402
*SDJ|Sendai Airport||38140|140917
SDS|Sado Airport||38060|138414
SHB|Nakashibetsu Airport||43577|144960
SHM|Nanki Shirahama Airport||33662|135364
SYO|Shonai Airport||38812|139787
TAK|Takamatsu Airport||34214|134016
TKN|Tokunoshima Airport||27836|128881
TKS|Tokushima Awaodori Airport / JMSDF Tokushima Air Base||34133|134607
TNE|New Tanegashima Airport||30605|130991
TOY|Toyama Airport||36648|137188
TRA|Tarama Airport||24654|124675
TSJ|Tsushima Airport||34285|129331
TTJ|Tottori Sand Dunes Conan Airport||35530|134167
UBJ|Yamaguchi Ube Airport||33930|131279
UEO|Kumejima Airport||26363|126714
UKB|Kobe Airport||34633|135224
WKJ|Wakkanai Airport||45404|141801
YGJ|Yonago Kitaro Airport / JASDF Miho Air Base||35492|133236
=KE
ASV|Amboseli Airport||-2645|37253
EDL|Eldoret International Airport||404|35239
KIS|Kisumu Airport||-86|34729
KWY|Kiwayu Airport||-1961|41298
LAU|Manda Airport||-2252|40913
LKG|Lokichoggio Airport||4204|34348
*MBA|Moi International Airport||-4035|39594
MRE|Mara Serena Lodge Airstrip||-1406|35008
MYD|Malindi Airport||-3229|40102
*NBO|Jomo Kenyatta International Airport|Jomo Kenyatta|-1319|36928
NYK|Nanyuki Airport||-62|37041
WIL|Nairobi Wilson Airport||-1322|36815
WJR|Wajir Airport||1733|40092
=KG
*FRU|Manas International Airport|Manas|43061|74478
IKU|Issyk-Kul International Airport||42586|76701
OSS|Osh Airport||40609|72793
=KH
BBM|Battambang Airport||13096|103224
*PNH|Phnom Penh International Airport||11547|104844
*REP|Siem Reap International Airport||13412|103813
=KI
CXI|Cassidy International Airport||1986|-157350
TRW|Bonriki International Airport||1382|173147
=KM
AJN|Ouani Airport||-12131|44430
HAH|Prince Said Ibrahim International Airport||-11534|43272
NWA|Mohéli Bandar Es Eslam Airport||-12298|43766
=KN
NEV|Vance W. Amory International Airport||17206|-62590
SKB|Robert L. Bradshaw International Airport||17311|-62719
=KP
DSO|Sondok Airport||39745|127474
FNJ|Pyongyang Sunan International Airport||39224|125670
RGO|Orang (Chongjin) Airport||41429|129648
WOS|Wonsan Kalma International Airport||39167|127486
=KR
CJJ|Cheongju International Airport/Cheongju Air Base (K-59/G-513)||36717|127499
*CJU|Jeju International Airport||33512|126493
*GMP|Gimpo International Airport|Gimpo|37558|126791
HIN|Sacheon Airport / Sacheon Air Base||35089|128072
*ICN|Incheon International Airport||37469|126451
KPO|Pohang Airport (G-815/K-3)||35988|129420
KUV|Kunsan Air Base||35904|126616
KWJ|Gwangju Airport||35123|126805
*MWX|Muan International Airport||34991|126383
*PUS|Gimhae International Airport|Gimhae|35180|128938
RSU|Yeosu Airport||34842|127617
TAE|Daegu Airport||35897|128655
USN|Ulsan Airport||35593|129352
WJU|Wonju Airport / Hoengseong Air Base (K-38/K-46)||37437|127960
YNY|Yangyang International Airport||38061|128669
=KW
*KWI|Kuwait International Airport|Kuwait|29227|47969
=KY
CYB|Charles Kirkconnell International Airport||19687|-79883
*GCM|Owen Roberts International Airport|Owen Roberts|19293|-81358
=KZ
AKX|Aktobe Airport||50246|57207
*ALA|Almaty International Airport||43354|77043
CIT|Shymkent Airport||42364|69479
DMB|Taraz Airport||42854|71304
DZN|Zhezkazgan National Airport||47709|67738
GUW|Atyrau International Airport||47123|51819
*HSA|Hazrat Sultan International Airport|Hazrat Sultan|43313|68550
KGF|Sary-Arka Airport||49671|73334
KOV|Kokshetau Airport||53329|69595
KSN|Kostanay West Airport||53207|63550
*NQZ|Nursultan Nazarbayev International Airport|Nursultan Nazarbayev|51022|71467
PLX|Semey Airport||50351|80234
PPK|Petropavl Airport||54775|69183
PWQ|Pavlodar Airport||52195|77074
SCO|Aktau Airport||43860|51091
UKK|Ust-Kamenogorsk Airport||50037|82493
URA|Uralsk Airport||51151|51543
=LA
LPQ|Luang Phabang International Airport||19897|102161
PKZ|Pakse International Airport||15132|105781
VTE|Wattay International Airport||17988|102563
=LB
*BEY|Beirut Rafic Hariri International Airport|Rafic Hariri|33821|35488
=LC
SLU|George F. L. Charles Airport||14020|-60993
*UVF|Hewanorra International Airport|Hewanorra|13733|-60953
=LK
BTC|Batticaloa Airport||7706|81679
*CMB|Bandaranaike International Colombo Airport|Bandaranaike|7181|79884
*HRI|Mattala Rajapaksa International Airport|Mattala Rajapaksa|6284|81124
JAF|Jaffna International Airport||9792|80070
KCT|Koggala Airport||5994|80320
RML|Colombo Ratmalana Airport||6822|79886
TRR|China Bay Airport||8539|81182
=LR
MLW|Spriggs Payne Airport||6289|-10759
*ROB|Roberts International Airport|Roberts|6234|-10362
=LS
MSU|Moshoeshoe I International Airport||-29462|27552
=LT
KUN|Kaunas International Airport||54964|24085
PLQ|Palanga International Airport||55973|21094
*VNO|Vilnius International Airport||54634|25286
=LU
*LUX|Luxembourg-Findel International Airport|Findel|49623|6204
=LV
LPX|Liepāja International Airport||56518|21097
*RIX|Riga International Airport||56924|23971
VNT|Ventspils International Airport||57358|21544
=LY
AKF|Kufra Airport||24179|23314
BEN|Benina International Airport||32097|20270
GHT|Ghat Airport||25146|10143
LAQ|Al Abraq International Airport||32789|21964
LTD|Ghadames East Airport||30152|9715
*MJI|Mitiga International Airport|Mitiga|32892|13288
SEB|Sabha Airport||26992|14466
SRX|Sirt International Airport / Ghardabiya Airbase||31063|16595
=MA
AGA|Al Massira Airport||30322|-9412
AHU|Cherif Al Idrissi Airport||35177|-3840
*CMN|Mohammed V International Airport|Mohammed V|33368|-7590
ERH|Moulay Ali Cherif Airport||31948|-4398
ESU|Essaouira-Mogador Airport||31397|-9682
FEZ|Fes Saïss International Airport||33927|-4978
NDR|Nador Al Aaroui International Airport||34989|-3028
OUD|Oujda Angads Airport||34790|-1926
OZG|Zagora Airport||30264|-5853
OZZ|Ouarzazate Airport||30939|-6909
RAK|Menara Airport||31607|-8036
RBA|Rabat-Salé Airport||34051|-6752
TNG|Tangier Ibn Battuta Airport||35732|-5921
TTA|Tan Tan Airport||28448|-11161
TTU|Sania Ramel Airport||35594|-5320
=MD
KIV|Chişinău International Airport||46928|28931
=ME
*TGD|Podgorica Airport / Podgorica Golubovci Airbase|Podgorica Golubovci Airbase|42359|19252
TIV|Tivat Airport||42405|18723
=MF
SFG|Grand Case-Espérance Airport||18100|-63047
=MG
ANM|Antsirabe Airport||-14999|50320
BPY|Besalampy Airport||-16745|44482
DIE|Arrachart Airport||-12349|49292
FTU|Tôlanaro Airport||-25038|46956
HVA|Analalava Airport||-14630|47764
MJN|Amborovy Airport||-15667|46351
MNJ|Mananjary Airport||-21202|48358
MOQ|Morondava Airport||-20285|44318
MXM|Morombe Airport||-21754|43375
NOS|Fascene Airport||-13312|48315
SMS|Sainte Marie Airport||-17094|49816
SVB|Sambava Airport||-14279|50175
TLE|Toliara Airport||-23383|43729
TMM|Toamasina Ambalamanasy Airport||-18110|49393
*TNR|Ivato Airport|Ivato|-18797|47479
VOH|Vohemar Airport||-13376|50003
WAI|Ambalabe Airport||-14899|47994
WFI|Fianarantsoa Airport||-21442|47112
WMN|Maroantsetra Airport||-15438|49689
WMR|Mananara Nord Airport||-16164|49774
WVK|Manakara Airport||-22120|48022
ZVA|Miandrivazo Airport||-19563|45451
=MH
KWA|Bucholz Army Air Field||8720|167732
MAJ|Marshall Islands International Airport||7065|171272
=MK
OHD|Ohrid St. Paul the Apostle Airport||41180|20742
*SKP|Skopje International Airport||41962|21621
=ML
*BKO|Modibo Keita International Airport|Modibo Keita|12534|-7950
GAQ|Gao Airport||16248|-5
KYS|Kayes Dag Dag Airport||14481|-11404
MZI|Mopti Ambodédjo International Airport||14513|-4080
TOM|Timbuktu Airport||16730|-3008
=MM
AKY|Sittwe Airport||20133|92871
KAW|Kawthoung Airport||10049|98538
KET|Kengtung Airport||21302|99636
KYP|Kyaukpyu Airport||19426|93535
LIW|Loikaw Airport||19691|97215
LSH|Lashio Airport||22978|97752
*MDL|Mandalay International Airport||21702|95978
MGZ|Myeik Airport||12440|98621
MOG|Mong Hsat Airport||20517|99257
MYT|Myitkyina Airport||25384|97352
NYT|Nay Pyi Taw International Airport||19624|96201
PBU|Putao Airport||27330|97426
*RGN|Yangon International Airport||16907|96133
SNW|Thandwe Airport||18461|94300
THL|Tachileik Airport||20484|99935
TVY|Dawei Airport||14104|98204
=MN
AVK|Arvaikheer Airport||46250|102802
BYN|Bayankhongor Airport||46163|100704
DLZ|Dalanzadgad Airport||43609|104368
HVD|Khovd Airport||47954|91628
LTI|Altai Airport||46376|96221
MXV|Mörön Airport||49663|100099
*UBN|Ulaanbaatar Chinggis Khaan International Airport|Chinggis Khaan|47647|106820
UGA|Bulgan Airport||48855|103476
=MO
*MFM|Macau International Airport||22150|113592
=MP
ROP|Rota International Airport||14174|145243
SPN|Saipan International Airport||15119|145729
=MQ
*FDF|Martinique Aimé Césaire International Airport|Martinique Aimé Césaire|14591|-61003
=MR
NDB|Nouadhibou International Airport||20933|-17030
*NKC|Nouakchott–Oumtounsy International Airport|Oumtounsy|18310|-15970
=MS
MNI|John A. Osborne Airport||16791|-62193
=MT
*MLA|Malta International Airport|Malta|35857|14478
=MU
*MRU|Sir Seewoosagur Ramgoolam International Airport|Sir Seewoosagur Ramgoolam|-20430|57684
RRG|Sir Charles Gaetan Duval Airport||-19758|63361
=MV
GAN|Gan International Airport||-693|73156
HAQ|Hanimaadhoo Airport||6744|73171
KDM|Kaadedhdhoo Airport||488|72997
KDO|Kadhdhoo Airport||1859|73522
*MLE|Malé International Airport||4192|73529
NMF|Maafaru International Airport||5818|73469
VAM|Villa Airport||3471|72836
=MW
BLZ|Chileka International Airport||-15679|34974
LLW|Lilongwe International Airport||-13789|33781
ZZU|Mzuzu Airport||-11445|34012
=MX
*ACA|Aeropuerto Internacional Juan N. Álvarez|Internacional Juan N Álvarez|16762|-99755
AGU|Governor Jesús Terán Peredo International Airport||21700|-102318
*BJX|Aeropuerto Internacional Del Bajío|Internacional Del Bajío|20986|-101479
CEN|Ciudad Obregón International Airport||27393|-109833
CJS|Abraham González International Airport||31636|-106429
CLQ|Licenciado Miguel de la Madrid Airport||19277|-103577
CME|Ciudad del Carmen International Airport||18654|-91799
CPE|Ingeniero Alberto Acuña Ongay International Airport||19817|-90500
CTM|Chetumal International Airport||18505|-88327
CUA|Ciudad Constitución National Airport||25054|-111615
CUL|Bachigualato Federal International Airport||24765|-107475
*CUN|Aeropuerto Internacional de Cancún|Internacional de Cancún|21039|-86874
CUU|General Roberto Fierro Villalobos International Airport||28703|-105965
CVJ|Cuernavaca - General Mariano Matamoros Airport||18835|-99261
CVM|General Pedro Jose Mendez International Airport||23703|-98956
CYW|Captain Rogelio Castillo National Airport||20546|-100887
*CZM|Aeropuerto Internacional de Cozumel|Internacional de Cozumel|20511|-86930
*DGO|Aeropuerto Internacional Gral, Guadalupe Victoria|Internacional Gral Guadalupe Victoria|24126|-104534
*GDL|Aeropuerto Internacional Miguel Hidalgo|Internacional Miguel Hidalgo|20525|-103302
GYM|General José María Yáñez International Airport||27969|-110925
*HMO|General Ignacio P. Garcia International Airport|General Ignacio P Garcia|29096|-111048
HUX|Bahías de Huatulco International Airport||15776|-96261
IZT|Ixtepec Airport||16449|-95094
JAL|El Lencero Airport||19475|-96798
LAP|Manuel Márquez de León International Airport||24073|-110362
LMM|Valle del Fuerte International Airport||25685|-109081
LOV|Monclova International Airport||26956|-101470
LTO|Loreto International Airport||25989|-111348
LZC|Lázaro Cárdenas Airport||18002|-102221
MAM|General Servando Canales International Airport||25770|-97525
*MEX|Aeropuerto Internacional Lic. Benito Juárez|Internacional Lic Benito Juárez|19435|-99082
*MID|Aeropuerto Internacional Manuel Crescencio Rejón|Internacional Manuel Crescencio Rejón|20933|-89663
MLM|General Francisco J. Mujica International Airport||19850|-101025
MTT|Minatitlán/Coatzacoalcos International Airport||18103|-94581
*MTY|Aeropuerto Internacional Gral. Mariano Escobedo|Internacional Gral Mariano Escobedo|25779|-100114
MXL|General Rodolfo Sánchez Taboada International Airport||32631|-115242
*MZT|Aeropuerto Internacional Gral. Rafael Buelna|Internacional Gral Rafael Buelna|23167|-106270
NLD|Quetzalcóatl International Airport||27444|-99571
*NLU|General Felipe Ángeles International Airport|General Felipe Ángeles|19746|-99014
OAX|Xoxocotlán International Airport||17000|-96727
PAZ|El Tajín National Airport||20603|-97461
PBC|Hermanos Serdán International Airport||19158|-98371
PDS|Piedras Negras International Airport||28628|-100535
*PVR|Aeropuerto Internacional Lic. Gustavo Díaz Ordaz|Internacional Lic Gustavo Díaz Ordaz|20680|-105247
PXM|Puerto Escondido International Airport||15877|-97089
QRO|Querétaro Intercontinental Airport||20617|-100186
REX|General Lucio Blanco International Airport||26009|-98228
*SJD|Aeropuerto Internacional de Los Cabos|Internacional de Los Cabos|23156|-109717
SLP|Ponciano Arriaga International Airport||22254|-100931
SLW|Plan De Guadalupe International Airport||25549|-100929
TAM|General Francisco Javier Mina International Airport||22296|-97866
TAP|Tapachula International Airport||14794|-92370
TGZ|Angel Albino Corzo International Airport||16564|-93022
*TIJ|Aeropuerto Internacional Gral. Abelardo Rodriguez|Internacional Gral Abelardo Rodriguez|32546|-116976
*TLC|Aeropuerto Internacional Adolfo López Mateos|Internacional Adolfo López Mateos|19338|-99570
TPQ|Amado Nervo National Airport||21420|-104842
TRC|Francisco Sarabia Tinoco International Airport||25568|-103411
UPN|Uruapan - Licenciado y General Ignacio Lopez Rayon International Airport||19397|-102039
VER|General Heriberto Jara International Airport||19146|-96187
VSA|Carlos Rovirosa Pérez International Airport||17997|-92817
ZCL|General Leobardo C. Ruiz International Airport||22897|-102687
ZIH|Ixtapa Zihuatanejo International Airport||17602|-101461
ZLO|Playa De Oro International Airport||19145|-104559
=MY
AOR|Sultan Abdul Halim Airport||6190|100398
BBN|Bario Airport||3735|115479
BKI|Kota Kinabalu International Airport||5933|116049
BTU|Bintulu Airport||3124|113020
IPH|Sultan Azlan Shah Airport||4568|101092
JHB|Senai International Airport||1641|103670
KBR|Sultan Ismail Petra Airport||6167|102293
KCH|Kuching International Airport||1487|110353
KUA|Kuantan Airport||3775|103209
*KUL|Kuala Lumpur International Airport||2746|101710
LBU|Labuan Airport||5301|115250
LDU|Lahad Datu Airport||5032|118324
LGK|Langkawi International Airport||6330|99729
LMN|Limbang Airport||4808|115010
MKM|Mukah Airport||2882|112043
MUR|Marudi Airport||4179|114330
MYY|Miri Airport||4322|113987
MZV|Mulu Airport||4048|114805
PEN|Penang International Airport||5297|100277
SBW|Sibu Airport||2262|111985
SDK|Sandakan Airport||5901|118059
SZB|Sultan Abdul Aziz Shah International Airport||3131|101549
TGG|Sultan Mahmud Airport||5383|103103
TOD|Tioman Airport||2818|104160
TWU|Tawau Airport||4320|118128
=MZ
APL|Nampula Airport||-15106|39282
BCW|Benguera Island Airport||-21853|35438
BEW|Beira Airport||-19796|34908
INH|Inhambane Airport||-23876|35409
*MPM|Maputo Airport||-25921|32573
POL|Pemba Airport||-12992|40524
TET|Chingozi Airport||-16105|33640
UEL|Quelimane Airport||-17855|36869
VNX|Vilankulo Airport||-22018|35313
VPY|Chimoio Airport||-19151|33429
VXC|Lichinga Airport||-13274|35266
=NA
ERS|Eros Airport||-22612|17080
LUD|Luderitz Airport||-26687|15243
NDU|Rundu Airport||-17956|19719
OMD|Oranjemund Airport||-28585|16447
OND|Ondangwa Airport||-17878|15953
*WDH|Hosea Kutako International Airport|Hosea Kutako|-22480|17471
WVB|Walvis Bay Airport||-22980|14645
=NC
BMY|Île Art - Waala Airport||-19721|163661
*GEA|Nouméa Magenta Airport|Magenta|-22258|166473
ILP|Île des Pins Airport||-22589|167456
KNQ|Koné Airport||-21054|164839
KOC|Koumac Airport||-20546|164256
LIF|Lifou Airport||-20775|167240
MEE|Maré Airport||-21482|168038
NOU|La Tontouta International Airport||-22015|166213
TGJ|Tiga Airport||-21096|167804
TOU|Touho Airport||-20790|165260
UVE|Ouvéa Airport||-20641|166573
=NE
AJY|Mano Dayak International Airport||16966|8000
*NIM|Diori Hamani International Airport|Diori Hamani|13482|2184
ZND|Zinder Airport||13779|8984
=NF
NLK|Norfolk Island International Airport||-29042|167940
=NG
*ABV|Nnamdi Azikiwe International Airport|Nnamdi Azikiwe|9007|7263
AKR|Akure Airport||7247|5301
BCU|Sir Abubakar Tafawa Balewa International Airport||10483|9744
BNI|Benin Airport||6317|5600
CBQ|Margaret Ekpo International Airport||4976|8347
ENU|Akanu Ibiam International Airport||6474|7562
GMO|Gombe Lawanti International Airport||10299|10900
IBA|Ibadan Airport||7362|3978
ILR|Ilorin International Airport||8440|4494
JOS|Yakubu Gowon Airport||9640|8869
KAD|Kaduna Airport||10696|7320
KAN|Mallam Aminu International Airport||12048|8525
*LOS|Murtala Muhammed International Airport|Murtala Muhammed|6577|3321
MDI|Makurdi Airport||7704|8614
MIU|Maiduguri International Airport||11855|13081
PHC|Port Harcourt International Airport||5015|6950
QOW|Sam Mbakwe International Airport||5427|7206
QRW|Warri Airport||5596|5818
QUO|Akwa Ibom International Airport||4873|8093
SKO|Sadiq Abubakar III International Airport||12916|5207
YOL|Yola Airport||9258|12430
=NI
BEF|Bluefields Airport||11991|-83774
MGA|Augusto C. Sandino (Managua) International Airport||12142|-86168
PUZ|Puerto Cabezas Airport||14047|-83387
=NL
*AMS|Amsterdam Airport Schiphol|Schiphol;Luchthaven Schiphol;Schiphol Airport;Amsterdam Airport;Schiphol|52309|4764
*EIN|Eindhoven Airport||51450|5375
GRQ|Eelde Airport|Groningen Airport;Eelde Airport|53120|6579
LEY|Lelystad Airport||52460|5527
MST|Maastricht Aachen Airport|Maastricht Airport;Maastricht Aachen Airport|50912|5770
RTM|Rotterdam The Hague Airport|Rotterdam Airport;Zestienhoven|51957|4437
=NO
AES|Ålesund Airport, Vigra||62563|6120
ALF|Alta Airport||69976|23372
ANX|Andøya Airport, Andenes||69293|16144
BDU|Bardufoss Airport||69056|18540
*BGO|Bergen Airport, Flesland|Flesland|60293|5218
BJF|Båtsfjord Airport||70601|29691
BNN|Brønnøysund Airport, Brønnøy||65461|12218
BOO|Bodø Airport||67269|14365
BVG|Berlevåg Airport||70871|29034
EVE|Harstad/Narvik Airport, Evenes||68491|16678
FRO|Florø Airport||61584|5025
HAU|Haugesund Airport, Karmøy||59345|5208
HFT|Hammerfest Airport||70680|23669
HOV|Ørsta-Volda Airport, Hovden||62180|6074
HVG|Honningsvåg Airport, Valan||71010|25984
KKN|Kirkenes Airport, Høybuktmoen||69726|29891
KRS|Kristiansand Airport, Kjevik||58204|8085
KSU|Kristiansund Airport, Kvernberget||63112|7825
LKL|Lakselv Airport, Banak||70069|24973
LKN|Leknes Airport||68152|13609
LYR|Svalbard Airport, Longyear||78246|15466
MEH|Mehamn Airport||71030|27827
MJF|Mosjøen Airport, Kjærstad||65784|13215
MOL|Molde Airport, Årø||62745|7263
MQN|Mo i Rana Airport, Røssvoll||66364|14301
NTB|Notodden Airport||59566|9212
OLA|Ørland Airport||63699|9604
*OSL|Oslo Airport, Gardermoen|Gardermoen|60194|11100
RRS|Røros Airport||62578|11342
RVK|Rørvik Airport, Ryum||64838|11146
SKN|Stokmarknes Airport, Skagen||68579|15033
SOJ|Sørkjosen Airport||69787|20959
SRP|Stord Airport, Sørstokken||59792|5341
SSJ|Sandnessjøen Airport, Stokka||65957|12469
*SVG|Stavanger Airport, Sola||58877|5638
SVJ|Svolvær Airport, Helle||68243|14669
*TOS|Tromsø Airport, Langnes|Langnes|69683|18919
*TRD|Trondheim Airport, Værnes|Værnes|63458|10924
TRF|Sandefjord Airport, Torp||59187|10259
VAW|Vardø Airport, Svartnes||70355|31045
VDS|Vadsø Airport||70065|29845
=NP
BIR|Biratnagar Airport||26482|87264
BWA|Gautam Buddha International Airport||27505|83413
JKR|Janakpur Airport||26709|85922
KEP|Nepalgunj Airport||28104|81667
*KTM|Tribhuvan International Airport|Tribhuvan|27697|85359
PKR|Pokhara Airport||28201|83982
TPJ|Taplejung Airport||27351|87695
=NR
INU|Nauru International Airport||-547|166919
=NU
IUE|Niue International Airport||-19079|-169926
=NZ
*AKL|Auckland International Airport||-37012|174786
BHE|Woodbourne Airport||-41518|173870
*CHC|Christchurch International Airport||-43489|172532
CHT|Chatham Islands / Tuuta Airport||-43812|-176465
DUD|Dunedin International Airport||-45928|170198
GIS|Gisborne Airport||-38663|177978
HKK|Hokitika Airfield||-42714|170985
HLZ|Hamilton International Airport||-37867|175332
IVC|Invercargill Airport||-46412|168313
KAT|Kaitaia Airport||-35070|173287
KKE|Kerikeri Airport||-35259|173913
NPE|Hawke's Bay Airport||-39466|176870
NPL|New Plymouth Airport||-39009|174179
NSN|Nelson Airport||-41298|173221
OAM|Oamaru Airport||-44970|171082
PMR|Palmerston North Airport||-40321|175617
ROT|Rotorua Regional Airport||-38109|176317
TIU|Timaru Airport||-44303|171225
TRG|Tauranga Airport||-37672|176196
TUO|Taupo Airport||-38740|176084
WAG|Wanganui Airport||-39962|175025
WHK|Whakatane Airport||-37921|176914
WKA|Wanaka Airport||-44723|169248
*WLG|Wellington International Airport||-41327|174805
WRE|Whangarei Airport||-35769|174364
WSZ|Westport Airport||-41737|171579
ZQN|Queenstown International Airport||-45021|168739
=OM
*DQM|Duqm International Airport||19502|57634
KHS|Khasab Airport||26171|56241
*MCT|Muscat International Airport||23593|58284
SLL|Salalah Airport||17039|54091
=PA
BOC|Bocas del Toro International Airport||9341|-82251
CHX|Changuinola Captain Manuel Niño International Airport||9459|-82515
CTD|Alonso Valderrama Airport||7988|-80410
DAV|Enrique Malek International Airport||8391|-82435
ONX|Enrique Adolfo Jimenez Airport||9357|-79867
PAC|Marcos A. Gelabert International Airport||8973|-79556
*PTY|Tocumen International Airport||9071|-79383
=PE
AQP|Rodríguez Ballón International Airport||-16341|-71583
AYP|Air Force Colonel Alfredo Mendivil Duarte Airport||-13155|-74204
CHH|Chachapoyas Airport||-6202|-77856
CHM|FAP Lieutenant Jaime Andres de Montreuil Morales Airport||-9150|-78524
CIX|Air Force Captain Jose A Quinones Gonzales International Airport||-6787|-79828
CJA|Mayor General FAP Armando Revoredo Iglesias Airport||-7139|-78489
*CUZ|Alejandro Velasco Astete International Airport|Alejandro Velasco Astete|-13536|-71939
HUU|Alferez Fap David Figueroa Fernandini Airport||-9879|-76205
ILQ|General Jorge Fernandez Maldon Airport||-17695|-71344
IQT|Coronel FAP Francisco Secada Vignetta International Airport||-3785|-73309
JAE|Shumba Airport||-5592|-78774
JAU|Francisco Carle Airport||-11783|-75473
JUL|Inca Manco Capac International Airport||-15467|-70158
*LIM|Jorge Chávez International Airport|Jorge Chávez|-12022|-77114
NZC|Maria Reiche Neuman Airport||-14854|-74962
PCL|Cap FAP David Abenzur Rengifo International Airport||-8378|-74574
PEM|Padre Aldamiz International Airport||-12614|-69229
PIU|Capitán FAP Guillermo Concha Iberico International Airport||-5206|-80616
TBP|Captain Pedro Canga Rodríguez International Airport||-3552|-80381
TCQ|Coronel FAP Carlos Ciriani Santa Rosa International Airport||-18053|-70276
TPP|Cadete FAP Guillermo Del Castillo Paredes Airport||-6509|-76373
TRU|Capitan FAP Carlos Martinez De Pinillos International Airport||-8081|-79109
TYL|Captain Victor Montes Arias International Airport||-4577|-81254
YMS|Moises Benzaquen Rengifo Airport||-5894|-76118
=PF
AAA|Anaa Airport||-17353|-145510
AHE|Ahe Airport||-14428|-146257
AUQ|Hiva Oa-Atuona Airport||-9769|-139011
AXR|Arutua Airport||-15248|-146617
BOB|Bora Bora Airport||-16444|-151751
FAV|Fakarava Airport||-16054|-145657
GMR|Totegegie Airport||-23080|-134890
HOI|Hao Airport||-18075|-140946
HUH|Huahine-Fare Airport||-16687|-151022
KKR|Kaukura Airport||-15663|-146885
MAU|Maupiti Airport||-16427|-152244
MKP|Makemo Airport||-16584|-143658
MOZ|Moorea Temae Airport||-17490|-149762
MVT|Mataiva Airport||-14868|-148717
NHV|Nuku Hiva Airport||-8796|-140229
*PPT|Faa'a International Airport|Faa'a|-17554|-149607
RFP|Raiatea Airport||-16723|-151466
RGI|Rangiroa Airport||-14954|-147661
RUR|Rurutu Airport||-22434|-151361
TIH|Tikehau Airport||-15120|-148231
TKP|Takapoto Airport||-14710|-145246
TKX|Takaroa Airport||-14456|-145025
TUB|Tubuai Airport||-23365|-149524
XMH|Manihi Airport||-14437|-146070
=PG
BUA|Buka Airport||-5422|154673
CMU|Chimbu Airport||-6024|144971
DAU|Daru Airport||-9087|143208
GKA|Goroka Airport||-6082|145392
GUR|Gurney Airport||-10311|150334
HGU|Mount Hagen Kagamuga Airport||-5828|144299
HKN|Hoskins Airport||-5464|150407
KMA|Kerema Airport||-7964|145771
KVG|Kavieng Airport||-2579|150808
LAE|Nadzab Airport||-6570|146726
MAG|Madang Airport||-5207|145789
MAS|Momote Airport||-2062|147424
MDU|Mendi Airport||-6148|143657
OPU|Balimo Airport||-8050|142933
PNP|Girua Airport||-8805|148309
*POM|Port Moresby Jacksons International Airport|Jacksons|-9443|147220
RAB|Tokua Airport||-4340|152380
VAI|Vanimo Airport||-2693|141303
VMU|Baimuru Airport||-7497|144820
WBM|Wapenamanda Airport||-5635|143892
WWK|Wewak International Airport||-3584|143669
=PH
BAG|Loakan Airport||16375|120620
BCD|Bacolod-Silay Airport||10776|123015
BQA|Dr Juan C Angara Airport||15729|121500
BSO|Basco Airport||20451|121980
BXU|Bancasi Airport||8952|125479
CBO|Cotabato (Awang) Airport||7165|124210
*CEB|Mactan Cebu International Airport|Mactan Cebu|10309|123980
CGM|Camiguin Airport||9254|124709
CGY|Laguindingan International Airport||8612|124456
CRK|Clark International Airport / Clark Air Base||15186|120560
CRM|Catarman National Airport||12502|124635
CYP|Calbayog Airport||12073|124545
CYZ|Cauayan Airport||16930|121753
DGT|Sibulan Airport||9334|123302
DPL|Dipolog Airport||8602|123342
DRP|Bicol International Airport||13112|123677
*DVO|Francisco Bangoy International Airport|Francisco Bangoy|7126|125646
GES|General Santos International Airport||6058|125096
ILO|Iloilo International Airport||10833|122493
JOL|Jolo Airport||6054|121011
KLO|Kalibo International Airport||11679|122376
LAO|Laoag International Airport||18176|120531
LLC|Cagayan North International Airport||18182|121746
MBT|Moises R. Espinosa Airport||12370|123630
*MNL|Ninoy Aquino International Airport|Ninoy Aquino|14509|121020
MPH|Godofredo P. Ramos Airport||11925|121954
OZC|Labo Airport||8179|123842
PAG|Pagadian Airport||7826|123460
PPS|Puerto Princesa International Airport / PAF Antonio Bautista Air Base||9742|118759
RXS|Roxas Airport||11598|122752
SFE|San Fernando Airport||16596|120303
SFS|Subic Bay International Airport / Naval Air Station Cubi Point||14794|120271
SJI|San Jose Airport||12361|121047
SUG|Surigao Airport||9756|125481
TAC|Daniel Z. Romualdez Airport||11228|125028
TAG|Bohol-Panglao International Airport||9573|123770
TBH|Tugdan Airport||12311|122085
TDG|Tandag Airport||9072|126171
TUG|Tuguegarao Airport||17643|121733
TWT|Sanga Sanga Airport||5048|119743
USU|Francisco B. Reyes (Busuanga) Airport||12122|120101
VRC|Virac Airport||13576|124206
WNP|Naga Airport||13585|123270
ZAM|Zamboanga International Airport||6922|122060
=PK
BHV|Bahawalpur Airport||29348|71718
CJL|Chitral Airport||35886|71800
DEA|Dera Ghazi Khan Airport||29961|70486
DSK|Dera Ismael Khan Airport||31909|70897
GIL|Gilgit Airport||35919|74334
GWD|Gwadar International Airport||25232|62328
*ISB|Islamabad International Airport||33549|72826
KDU|Skardu Airport||35335|75536
*KHI|Jinnah International Airport|Jinnah|24907|67161
*LHE|Allama Iqbal International Airport|Allama Iqbal|31522|74404
LYP|Faisalabad International Airport||31365|72995
MFG|Muzaffarabad Airport||34339|73509
MJD|Moenjodaro Airport||27335|68143
MUX|Multan International Airport||30203|71419
PEW|Peshawar International Airport||33994|71515
PJG|Panjgur Airport||26955|64132
PSI|Pasni Airport||25291|63345
PZH|Zhob Airport||31358|69464
RAZ|Rawalakot Airport||33850|73798
RYK|Shaikh Zaid Airport||28384|70280
SDT|Saidu Sharif Airport||34814|72353
SKT|Sialkot International Airport||32536|74364
SKZ|Sukkur Airport||27722|68792
SYW|Sehwan Sharif Airport||26473|67717
TUK|Turbat International Airport||25986|63030
UET|Quetta International Airport||30251|66938
WNS|Shaheed Benazirabad Airport||26219|68390
=PL
BZG|Bydgoszcz Ignacy Jan Paderewski Airport||53097|17978
*GDN|Gdańsk Lech Wałęsa Airport|Lech Wałęsa|54378|18466
IEG|Zielona Góra-Babimost Airport||52139|15799
*KRK|Kraków John Paul II International Airport|John Paul II|50078|19785
KTW|Katowice International Airport||50474|19080
LCJ|Łódź Władysław Reymont Airport||51722|19398
LUZ|Lublin Airport||51240|22714
POZ|Poznań-Ławica Airport||52421|16826
RDO|Radom Airport||51389|21213
RZE|Rzeszów-Jasionka Airport||50110|22019
SZY|Olsztyn-Mazury Airport||53482|20938
SZZ|Szczecin-Goleniów "Solidarność" Airport||53585|14902
*WAW|Warsaw Chopin Airport|Chopin|52166|20967
WMI|Modlin Airport||52451|20652
WRO|Copernicus Wrocław Airport||51103|16886
=PM
FSP|St Pierre Airport||46763|-56173
MQC|Miquelon Airport||47096|-56380
=PR
BQN|Rafael Hernández International Airport||18495|-67129
MAZ|Eugenio Maria De Hostos Airport||18256|-67148
PSE|Mercedita Airport||18008|-66563
SIG|Fernando Luis Ribas Dominicci Airport||18457|-66098
*SJU|Luis Munoz Marin International Airport|Luis Munoz Marin|18439|-66002
=PT
BGC|Bragança Airport||41858|-6707
CAT|Cascais Airport||38725|-9355
*FAO|Faro Airport||37014|-7966
FLW|Flores Airport||39455|-31131
FNC|Madeira International Airport Cristiano Ronaldo||32698|-16774
GRW|Graciosa Airport||39092|-28030
HOR|Horta Airport||38520|-28716
*LIS|Humberto Delgado Airport (Lisbon Portela Airport)|Humberto Delgado Portela|38781|-9136
*OPO|Francisco de Sá Carneiro Airport|Francisco de Sá Carneiro|41248|-8681
*PDL|João Paulo II Airport|João Paulo II|37741|-25698
PIX|Pico Airport||38554|-28441
PRM|Portimão Airport||37149|-8584
PXO|Porto Santo Airport||33073|-16350
SJZ|São Jorge Airport||38666|-28176
SMA|Santa Maria Airport||36971|-25171
TER|Lajes Airport||38762|-27091
VRL|Vila Real Airport||41274|-7720
VSE|Aerodromo Goncalves Lobato (Viseu Airport)||40725|-7889
=PW
ROR|Babelthuap Airport||7367|134544
=PY
*AGT|Aeropuerto Internacional Guaraní|Internacional Guaraní|-25457|-54840
*ASU|Aeropuerto Internacional Silvio Pettirossi|Internacional Silvio Pettirossi|-25242|-57514
=QA
*DOH|Hamad International Airport|Hamad|25273|51608
=RE
*RUN|Roland Garros Airport|Roland Garros|-20890|55519
ZSE|Pierrefonds Airport||-21319|55423
=RO
ARW|Arad International Airport||46177|21262
BAY|Maramureș International Airport||47661|23467
BCM|Bacău Airport||46522|26910
CLJ|Cluj-Napoca International Airport||46785|23686
CND|Mihail Kogălniceanu International Airport||44362|28488
CRA|Craiova Airport||44318|23889
IAS|Iaşi Airport||47180|27621
OMR|Oradea International Airport||47025|21903
*OTP|Henri Coandă International Airport|Henri Coandă|44571|26085
SBZ|Sibiu International Airport||45786|24091
SCV|Suceava Stefan cel Mare Airport||47688|26354
SUJ|Satu Mare Airport||47703|22886
TGM|Transilvania Târgu Mureş International Airport||46468|24413
TSR|Timişoara Traian Vuia Airport||45810|21338
=RS
*BEG|Belgrade Nikola Tesla Airport|Nikola Tesla|44818|20309
INI|Nis Airport||43337|21854
KVO|Morava Airport||43818|20587
=RU
AAQ|Anapa Vityazevo Airport||45002|37347
ABA|Abakan International Airport||53740|91385
*AER|Sochi International Airport||43450|39957
AMV|Amderma Airport||69763|61556
ARH|Talagi Airport||64600|40717
ASF|Astrakhan Narimanovo Boris M. Kustodiev International Airport||46283|48011
BAX|Barnaul Airport||53364|83538
BQS|Ignatyevo Airport||50425|127412
BTK|Bratsk Airport||56371|101698
BVJ|Bovanenkovo Airport||70315|68334
BWO|Balakovo Airport||51858|47746
BZK|Bryansk Airport||53214|34176
CEE|Cherepovets Airport||59274|38016
CEK|Chelyabinsk Balandino Airport||55306|61503
CKH|Chokurdakh Airport||70623|147902
CSY|Cheboksary Airport||56090|47347
CYX|Cherskiy Airport||68741|161338
*DME|Domodedovo International Airport|Domodedovo|55409|37906
DYR|Ugolny Yuri Ryktheu Airport||64735|177741
EGO|Belgorod International Airport||50644|36590
EIE|Yeniseysk Airport||58474|92113
EIK|Yeysk Airport||46680|38210
ESL|Elista Airport||46374|44331
EYK|Beloyarskiy Airport||63687|66699
GDX|Sokol Airport||59911|150720
GDZ|Gelendzhik Airport||44582|38012
GOJ|Nizhny Novgorod Strigino International Airport||56230|43784
GRV|Grozny Airport||43388|45700
*GSV|Gagarin International Airport|Gagarin|51713|46171
HMA|Khanty Mansiysk Airport||61029|69086
HTA|Chita-Kadala International Airport||52026|113306
HTG|Khatanga Airport||71978|102491
IAA|Igarka Airport||67437|86622
IGT|Magas Airport||43323|45013
IJK|Izhevsk Airport||56828|53458
IKS|Tiksi Airport||71698|128903
IKT|Irkutsk International Airport||52268|104389
IWA|Ivanovo South Airport||56939|40941
JOK|Yoshkar-Ola Airport||56701|47905
KEJ|Kemerovo Airport||55270|86107
KGD|Khrabrovo Airport||54890|20593
KGP|Kogalym International Airport||62190|74534
KHV|Khabarovsk Novy Airport||48528|135189
*KJA|Krasnoyarsk International Airport||56173|92492
KMW|Kostroma Sokerkino Airport||57797|41019
KPW|Keperveem Airport||67845|166140
KRO|Kurgan Airport||55475|65416
KRR|Krasnodar Pashkovsky International Airport||45035|39171
KSZ|Kotlas Airport||61236|46697
*KUF|Kurumoch International Airport|Kurumoch|53505|50164
KVX|Pobedilovo Airport||58504|49348
KXK|Komsomolsk-on-Amur Airport||50409|136934
KYZ|Kyzyl Airport||51669|94401
*KZN|Kazan International Airport||55606|49279
*LED|Pulkovo Airport|Pulkovo|59800|30263
LPK|Lipetsk Airport||52703|39538
MCX|Makhachkala Uytash International Airport||42817|47652
MJZ|Mirny Airport||62535|114039
MMK|Murmansk Airport||68782|32751
MQF|Magnitogorsk International Airport||53393|58756
MQJ|Moma Airport||66451|143262
MRV|Mineralnyye Vody Airport||44225|43082
NAL|Nalchik Airport||43513|43637
NBC|Begishevo Airport||55565|52092
NER|Chulman Airport||56914|124914
NFG|Nefteyugansk Airport||61108|72650
NJC|Nizhnevartovsk Airport||60949|76484
NLI|Nikolayevsk-na-Amure Airport||53155|140650
NNM|Naryan Mar Airport||67640|53122
NOJ|Noyabrsk Airport||63183|75270
NOZ|Spichenkovo Airport||53811|86877
NSK|Norilsk-Alykel Airport||69311|87332
NUX|Novy Urengoy Airport||66069|76520
NYA|Nyagan Airport||62110|65615
NYM|Nadym Airport||65481|72699
OGZ|Vladikavkaz Beslan International Airport||43205|44607
OHO|Okhotsk Airport||59410|143057
OLZ|Olyokminsk Airport||60397|120471
OMS|Omsk Central Airport||54967|73311
OSW|Orsk Airport||51072|58596
*OVB|Novosibirsk Tolmachevo Airport|Tolmachevo|55020|82619
OVS|Sovetskiy Airport||61327|63602
PEE|Perm International Airport||57915|56021
PES|Petrozavodsk Airport||61885|34155
PEX|Pechora Airport||65121|57131
PEZ|Penza Airport||53111|45021
PKC|Yelizovo Airport||53168|158454
PKV|Pskov Airport||57784|28396
PYJ|Polyarny Airport||66400|112030
REN|Orenburg Central Airport||51796|55457
*ROV|Platov International Airport|Platov|47494|39925
RYB|Staroselye Airport||58104|38929
SBT|Sabetta International Airport||71219|72052
SCW|Syktyvkar Airport||61647|50845
SEK|Srednekolymsk Airport||67481|153736
SGC|Surgut Airport||61344|73402
SKX|Saransk Airport||54125|45212
SLY|Salekhard Airport||66591|66611
STW|Stavropol Shpakovskoye Airport||45109|42113
*SVO|Sheremetyevo International Airport|Sheremetyevo|55973|37415
*SVX|Koltsovo Airport|Koltsovo|56743|60803
SYS|Saskylakh Airport||71928|114080
TGK|Taganrog Yuzhny Airport||47198|38849
TJM|Roshchino International Airport||57190|65324
TOF|Bogashevo Airport||56380|85208
UCT|Ukhta Airport||63567|53805
*UFA|Ufa International Airport||54557|55874
UKX|Ust-Kut Airport||56857|105730
ULK|Lensk Airport||60721|114826
ULV|Ulyanovsk Baratayevka Airport||54268|48227
ULY|Ulyanovsk East Airport||54401|48803
URJ|Uray Airport||60103|64827
URS|Kursk East Airport||51751|36296
USK|Usinsk Airport||66005|57367
USR|Ust-Nera Airport||64550|143115
UUA|Bugulma Airport||54641|52800
UUD|Baikal International Airport||51809|107440
UUS|Yuzhno-Sakhalinsk Airport||46885|142717
*VKO|Vnukovo International Airport|Vnukovo|55591|37262
VKT|Vorkuta Airport||67489|63993
VOG|Volgograd International Airport||48783|44346
VOZ|Voronezh International Airport||51814|39230
*VVO|Vladivostok International Airport||43396|132148
VYI|Vilyuisk Airport||63757|121693
YKS|Yakutsk Airport||62093|129771
*ZIA|Zhukovsky International Airport|Zhukovsky|55553|38150
ZIX|Zhigansk Airport||66797|123361
ZKP|Zyryanka Airport||65749|150889
=RW
*KGL|Kigali International Airport||-1969|30140
KME|Kamembe Airport||-2462|28908
=SA
ABT|King Saud Bin Abdulaziz (Al Baha) Airport||20299|41636
AHB|Abha International Airport||18240|42657
AJF|Al-Jawf Domestic Airport||29785|40100
AQI|Al Qaisumah/Hafr Al Batin Airport||28335|46125
BHH|Bisha Airport||19984|42621
*DMM|King Fahd International Airport|King Fahd|26471|49798
DWD|King Salman Abdulaziz Airport||24450|44121
EAM|Najran Domestic Airport||17611|44419
EJH|Al Wajh Domestic Airport||26199|36476
ELQ|Gassim Airport||26303|43774
GIZ|Jizan Regional Airport / King Abdullah bin Abdulaziz Airport||16901|42586
HAS|Ha'il Airport||27438|41686
HOF|Al-Ahsa International Airport||25285|49485
*JED|King Abdulaziz International Airport|King Abdulaziz|21680|39157
KMC|King Khaled Military City Airport||27901|45528
*MED|Prince Mohammad Bin Abdulaziz Airport|Prince Mohammad Bin Abdulaziz|24553|39705
NUM|Neom Bay Airport||27928|35289
RAE|Arar Domestic Airport||30907|41138
RAH|Rafha Domestic Airport||29626|43491
*RUH|King Khaled International Airport|King Khaled|24958|46699
SHW|Sharurah Domestic Airport||17467|47121
TIF|Ta’if Regional Airport||21483|40543
TUI|Turaif Domestic Airport||31692|38732
TUU|Tabuk Airport||28365|36619
ULH|Majeed Bin Abdulaziz Airport||26480|38129
URY|Gurayat Domestic Airport||31412|37279
WAE|Wadi Al Dawasir Domestic Airport||20504|45200
YNB|Yanbu Airport / Prince Abdul Mohsin bin Abdulaziz international Airport||24144|38063
=SB
*HIR|Honiara International Airport||-9428|160055
MUA|Munda Airport||-8328|157263
=SC
PRI|Praslin Airport||-4319|55691
*SEZ|Seychelles International Airport|Seychelles|-4674|55522
=SD
DOG|Dongola Airport||19154|30430
EBD|El-Obeid Airport||13153|30233
ELF|El Fasher Airport||13615|25325
*KRT|Khartoum International Airport||15590|32553
KSL|Kassala Airport||15387|36329
PZU|Port Sudan New International Airport||19434|37234
UYL|Nyala Airport||12054|24956
=SE
AGH|Ängelholm-Helsingborg Airport||56296|12847
AJR|Arvidsjaur Airport||65590|19282
*ARN|Stockholm-Arlanda Airport|Arlanda|59652|17919
BLE|Dala Airport||60422|15515
BMA|Stockholm-Bromma Airport||59354|17942
EVG|Sveg Airport||62048|14423
GEV|Gällivare Airport||67132|20815
*GOT|Gothenburg-Landvetter Airport|Landvetter|57663|12280
HAD|Halmstad Airport||56691|12820
HFS|Hagfors Airport||60020|13579
HMV|Hemavan Airport||65806|15083
JKG|Jönköping Airport||57758|14069
KID|Kristianstad Airport||55922|14085
KLR|Kalmar Airport||56686|16288
KRF|Kramfors-Sollefteå Höga Kusten Airport||63049|17769
KRN|Kiruna Airport||67822|20337
KSD|Karlstad Airport||59445|13337
LLA|Luleå Airport||65544|22122
LPI|Linköping City Airport||58406|15681
LYC|Lycksele Airport||64548|18716
MMX|Malmö Sturup Airport||55536|13376
MXX|Mora Airport||60958|14511
NRK|Norrköping Airport||58586|16251
NYO|Stockholm Skavsta Airport||58789|16912
OER|Örnsköldsvik Airport||63408|18990
ORB|Örebro Airport||59224|15038
OSD|Åre Östersund Airport||63194|14500
RNB|Ronneby Airport||56267|15265
SCR|Scandinavian Mountains Airport||61158|12843
SDL|Sundsvall-Härnösand Airport||62528|17444
SFT|Skellefteå Airport||64625|21077
SQO|Storuman Airport||64961|17697
THN|Trollhättan-Vänersborg Airport||58318|12345
TYF|Torsby Airport||60158|12991
UME|Umeå Airport||63792|20283
VBY|Visby Airport||57663|18346
VHM|Vilhelmina South Lapland Airport||64579|16834
VST|Stockholm Västerås Airport||59589|16634
VXO|Växjö Kronoberg Airport||56929|14728
=SG
*SIN|Singapore Changi Airport|Changi|1350|103994
XSP|Seletar Airport||1416|103867
=SH
ASI|RAF Ascension Island||-7970|-14394
=SI
*LJU|Ljubljana Jože Pučnik Airport|Jože Pučnik|46224|14458
=SK
*BTS|M. R. Štefánik Airport|M R Štefánik|48170|17213
KSC|Košice Airport||48663|21241
SLD|Sliač Airport||48638|19134
TAT|Poprad-Tatry Airport||49074|20241
=SL
*FNA|Lungi International Airport|Lungi|8616|-13195
KBS|Bo Airport||7944|-11761
KEN|Kenema Airport||7896|-11174
WYE|Yengema Airport||8610|-11045
=SN
CSK|Cap Skirring Airport||12395|-16748
*DSS|Blaise Diagne International Airport|Blaise Diagne|14670|-17073
MAX|Ouro Sogui Airport||15594|-13323
TUD|Tambacounda Airport||13737|-13653
XLS|Saint Louis Airport||16050|-16461
ZIG|Ziguinchor Airport||12556|-16282
=SO
BBO|Berbera Airport||10385|44937
HGA|Egal International Airport||9513|44082
MGQ|Aden Adde International Airport||2014|45305
=SR
*PBM|Johan Adolf Pengel International Airport|Johan Adolf Pengel|5453|-55188
=SS
*JUB|Juba International Airport||4872|31601
MAK|Malakal Airport||9559|31652
WUU|Wau Airport||7726|27975
=ST
PCP|Principe Airport||1663|7412
TMS|São Tomé International Airport||378|6712
=SV
ILS|Ilopango International Airport||13700|-89120
*SAL|Monseñor Óscar Arnulfo Romero International Airport|Monseñor Óscar Arnulfo Romero|13441|-89056
=SX
*SXM|Princess Juliana International Airport|Princess Juliana|18041|-63109
=SY
ALP|Aleppo International Airport||36181|37224
*DAM|Damascus International Airport||33411|36516
KAC|Qamishli Airport||37021|41191
LTK|Bassel Al-Assad International Airport||35401|35949
=SZ
*SHO|King Mswati III International Airport|King Mswati III|-26359|31717
=TC
GDT|JAGS McCartney International Airport||21445|-71142
NCA|North Caicos Airport||21916|-71943
*PLS|Providenciales International Airport||21774|-72268
XSC|South Caicos Airport||21516|-71529
=TD
AEH|Abeche Airport||13847|20844
MQQ|Moundou Airport||8624|16071
*NDJ|N'Djamena International Airport||12134|15034
=TG
LFW|Lomé–Tokoin International Airport||6166|1255
=TH
BFV|Buri Ram Airport||15230|103253
*BKK|Suvarnabhumi Airport|Suvarnabhumi|13681|100747
CEI|Mae Fah Luang - Chiang Rai International Airport||19952|99883
CJM|Chumphon Airport||10711|99362
*CNX|Chiang Mai International Airport||18767|98963
*DMK|Don Mueang International Airport|Don Mueang|13913|100607
HDY|Hat Yai International Airport||6933|100393
HGN|Mae Hong Son Airport||19301|97976
HHQ|Hua Hin Airport||12636|99951
*HKT|Phuket International Airport||8113|98317
KBV|Krabi Airport||8099|98986
KKC|Khon Kaen Airport||16467|102784
KOP|Nakhon Phanom Airport||17384|104643
LOE|Loei Airport||17439|101722
LPT|Lampang Airport||18271|99504
MAQ|Mae Sot Airport||16700|98545
NAW|Narathiwat Airport||6520|101743
NNT|Nan Airport||18808|100783
NST|Nakhon Si Thammarat Airport||8540|99945
PHS|Phitsanulok Airport||16783|100279
PHY|Phetchabun Airport||16676|101195
PXR|Surin Airport||14868|103498
ROI|Roi Et Airport||16117|103774
SNO|Sakon Nakhon Airport||17195|104119
TDX|Trat Airport||12275|102319
THS|Sukhothai Airport||17238|99818
TST|Trang Airport||7509|99617
UBP|Ubon Ratchathani Airport||15251|104870
UNN|Ranong Airport||9778|98586
URT|Surat Thani Airport||9133|99136
USM|Samui Airport||9548|100062
UTH|Udon Thani Airport||17386|102788
UTP|U-Tapao International Airport||12680|101005
=TJ
DYU|Dushanbe Airport||38543|68825
KQT|Qurghonteppa International Airport||37866|68865
LBD|Khujand Airport||40215|69695
TJU|Kulob Airport||37988|69805
=TL
DIL|Presidente Nicolau Lobato International Airport||-8547|125525
=TM
*ASB|Ashgabat International Airport||37987|58361
CRZ|Türkmenabat International Airport||38931|63564
KRW|Turkmenbashi International Airport||40063|53007
MYP|Mary International Airport||37624|61896
TAZ|Daşoguz Airport||41760|59836
=TN
DJE|Djerba Zarzis International Airport||33875|10776
GAE|Gabès Matmata International Airport||33734|9919
GAF|Gafsa Ksar International Airport||34422|8823
MIR|Monastir Habib Bourguiba International Airport||35758|10755
NBE|Enfidha - Hammamet International Airport||36076|10439
SFA|Sfax Thyna International Airport||34718|10691
TBJ|Tabarka-Aïn Draham International Airport||36980|8877
TOE|Tozeur Nefta International Airport||33940|8111
*TUN|Tunis Carthage International Airport|Carthage|36851|10227
=TO
HPA|Lifuka Island Airport||-19777|-174341
TBU|Fua'amotu International Airport||-21241|-175150
VAV|Vava'u International Airport||-18585|-173962
=TR
ADA|Adana Şakirpaşa Airport||36982|35280
*ADB|Adnan Menderes International Airport|Adnan Menderes|38292|27157
ADF|Adıyaman Airport||37731|38469
AJI|Ağrı Airport||39656|43026
AOE|Anadolu Airport||39810|30519
ASR|Kayseri Erkilet Airport||38770|35495
*AYT|Antalya International Airport||36899|30801
BAL|Batman Airport||37929|41117
*BJV|Milas Bodrum International Airport|Milas|37251|27664
BZI|Balıkesir Merkez Airport||39619|27926
CKZ|Çanakkale Airport||40138|26427
DIY|Diyarbakır Airport||37894|40201
*DLM|Dalaman International Airport||36713|28792
DNZ|Çardak Airport||37786|29701
EDO|Balıkesir Koca Seyit Airport||39555|27014
ERC|Erzincan Airport||39710|39527
ERZ|Erzurum International Airport||39957|41170
*ESB|Esenboğa International Airport|Esenboğa|40128|32995
EZS|Elazığ Airport||38598|39283
GNY|Şanlıurfa GAP Airport||37446|38896
GZP|Gazipaşa-Alanya Airport||36299|32301
GZT|Gaziantep International Airport||36947|37479
HTY|Hatay Airport||36363|36282
IGD|Iğdır Airport||39977|43877
ISE|Süleyman Demirel International Airport||37855|30368
*ISL|İstanbul Atatürk Airport|İstanbul Atatürk|40972|28824
*IST|İstanbul Airport|İstanbul|41261|28742
KCM|Kahramanmaraş Airport||37539|36954
KSY|Kars Airport||40562|43115
KYA|Konya Airport||37979|32562
MLX|Malatya Erhaç Airport||38435|38091
MQM|Mardin Airport||37223|40632
MSR|Muş Airport||38748|41661
NKT|Şırnak Şerafettin Elçi Airport||37365|42058
NOP|Sinop Airport||42018|35072
OGU|Ordu–Giresun Airport||40967|38086
ONQ|Zonguldak Çaycuma Airport||41506|32089
RZV|Rize–Artvin Airport||41180|40851
*SAW|Istanbul Sabiha Gökçen International Airport|Istanbul Sabiha Gökçen|40899|29309
SZF|Samsun-Çarşamba Airport||41255|36567
TEQ|Tekirdağ Çorlu Airport||41138|27919
TJK|Tokat Airport||40307|36367
TZX|Trabzon International Airport||40995|39790
VAN|Van Ferit Melen Airport||38468|43332
YEI|Bursa Yenişehir Airport||40255|29563
YKO|Hakkari Yüksekova Airport||37550|44238
=TT
POS|Piarco International Airport||10595|-61337
TAB|Tobago-Crown Point Airport||11150|-60832
=TV
FUN|Funafuti International Airport||-8525|179196
=TW
CYI|Chiayi Airport||23462|120393
HCN|Hengchun Airport||22041|120730
HUN|Hualien Airport||24023|121618
*KHH|Kaohsiung International Airport||22577|120350
KNH|Kinmen Airport||24428|118359
KYD|Lanyu Airport||22027|121535
LZN|Matsu Nangan Airport||26160|119958
MFK|Matsu Beigan Airport||26224|120003
MZG|Penghu Magong Airport||23569|119628
PIF|Pingtung North Airport||22700|120482
RMQ|Taichung International Airport / Ching Chuang Kang Air Base||24265|120621
TNN|Tainan International Airport / Tainan Air Base||22950|120206
*TPE|Taiwan Taoyuan International Airport|Taiwan|25078|121233
TSA|Taipei Songshan Airport||25069|121552
TTT|Taitung Airport||22755|121102
=TZ
ARK|Arusha Airport||-3368|36633
*DAR|Julius Nyerere International Airport|Julius Nyerere|-6878|39203
DOD|Dodoma Airport||-6170|35753
JRO|Kilimanjaro International Airport||-3429|37075
MBI|Songwe Airport||-8920|33274
MWZ|Mwanza Airport||-2444|32933
MYW|Mtwara Airport||-10336|40182
TGT|Tanga Airport||-5092|39071
*ZNZ|Abeid Amani Karume International Airport|Abeid Amani Karume|-6222|39225
=UA
CWC|Chernivtsi International Airport||48259|25981
DNK|Dnipro International Airport||48357|35101
HRK|Kharkiv International Airport||49925|36290
IEV|Ihor Sikorsky Kyiv International Airport (Zhuliany)||50402|30452
IFO|Ivano-Frankivsk International Airport||48884|24686
*KBP|Boryspil International Airport||50345|30895
KHE|Kherson International Airport||46676|32506
KWG|Kryvyi Rih International Airport||48043|33210
*LWO|Lviv International Airport||49813|23956
MPW|Mariupol International Airport||47076|37450
NLV|Mykolaiv International Airport||47058|31920
ODS|Odessa International Airport||46427|30677
OZH|Zaporizhzhia International Airport||47867|35316
RWN|Rivne International Airport||50607|26142
SIP|Simferopol International Airport||45052|33975
UDJ|Uzhhorod International Airport||48634|22263
=UG
*EBB|Entebbe International Airport|Entebbe|42|32444
RUA|Arua Airport||3049|30912
SRT|Soroti Airport||1728|33623
ULU|Gulu Airport||2806|32272
=UM
AWK|Wake Island Airfield||19282|166637
=US
ABE|Lehigh Valley International Airport||40652|-75443
ABI|Abilene Regional Airport||32411|-99682
ABQ|Albuquerque International Sunport||35040|-106609
ABR|Aberdeen Regional Airport||45449|-98422
ABY|Southwest Georgia Regional Airport||31533|-84196
ACK|Nantucket Memorial Airport||41253|-70060
ACT|Waco Regional Airport||31611|-97230
ACV|California Redwood Coast-Humboldt County Airport||40978|-124109
ACY|Atlantic City International Airport||39458|-74577
ADK|Adak Airport||51884|-176643
ADQ|Kodiak Airport||57750|-152494
AEX|Alexandria International Airport||31327|-92550
AGS|Augusta Regional At Bush Field||33370|-81964
AHN|Athens Ben Epps Airport||33949|-83326
AIN|Wainwright Airport||70638|-159995
AKN|King Salmon Airport||58678|-156652
ALB|Albany International Airport||42748|-73802
ALO|Waterloo Regional Airport||42557|-92400
ALS|San Luis Valley Regional Airport/Bergman Field||37435|-105867
ALW|Walla Walla Regional Airport||46095|-118288
AMA|Rick Husband Amarillo International Airport||35219|-101706
*ANC|Ted Stevens Anchorage International Airport|Ted Stevens|61174|-149996
ANI|Aniak Airport||61582|-159543
ANN|Annette Island Airport||55037|-131573
ANV|Anvik Airport||62647|-160191
AOO|Altoona Blair County Airport||40296|-78320
APN|Alpena County Regional Airport||45078|-83560
ARC|Arctic Village Airport||68115|-145579
ART|Watertown International Airport||43992|-76022
ASE|Aspen-Pitkin County Airport (Sardy Field)||39223|-106869
*ATL|Hartsfield Jackson Atlanta International Airport|Hartsfield Jackson|33637|-84428
ATY|Watertown Regional Airport||44914|-97155
AUG|Augusta State Airport||44321|-69797
*AUS|Austin Bergstrom International Airport|Bergstrom|30198|-97662
AVL|Asheville Regional Airport||35436|-82542
AVP|Wilkes Barre Scranton International Airport||41339|-75723
AZA|Phoenix–Mesa Gateway Airport||33308|-111655
AZO|Kalamazoo Battle Creek International Airport||42235|-85552
BDL|Bradley International Airport||41939|-72688
BDR|Igor I Sikorsky Memorial Airport||41164|-73126
BET|Bethel Airport||60780|-161838
BFD|Bradford Regional Airport||41803|-78640
BFF|Western Neb. Rgnl/William B. Heilig Airport||41874|-103596
BFI|Boeing Field King County International Airport||47530|-122302
BFL|Meadows Field||35434|-119057
BGM|Greater Binghamton/Edwin A Link field||42209|-75980
BGR|Bangor International Airport||44807|-68828
BHB|Hancock County-Bar Harbor Airport||44450|-68362
BHM|Birmingham-Shuttlesworth International Airport||33563|-86754
BIL|Billings Logan International Airport||45808|-108543
BIS|Bismarck Municipal Airport||46773|-100746
BKW|Raleigh County Memorial Airport||37787|-81124
BLF|Mercer County Airport||37296|-81208
BLI|Bellingham International Airport||48793|-122538
BLV|Scott AFB/Midamerica Airport||38545|-89835
BMI|Central Illinois Regional Airport at Bloomington-Normal||40477|-88916
*BNA|Nashville International Airport||36125|-86678
BOI|Boise Air Terminal/Gowen Field||43564|-116223
*BOS|Logan International Airport||42364|-71005
BPT|Jack Brooks Regional Airport||29951|-94021
BQK|Brunswick Golden Isles Airport||31259|-81466
BRD|Brainerd Lakes Regional Airport||46403|-94130
BRL|Southeast Iowa Regional Airport||40783|-91126
BRO|Brownsville South Padre Island International Airport||25907|-97426
BRW|Wiley Post Will Rogers Memorial Airport||71285|-156766
BTM|Bert Mooney Airport||45955|-112497
BTR|Baton Rouge Metropolitan Airport||30533|-91150
BTV|Burlington International Airport||44472|-73153
*BUF|Buffalo Niagara International Airport|Niagara|42940|-78732
BUR|Bob Hope Airport||34198|-118356
*BWI|Baltimore/Washington International Thurgood Marshall Airport|Washington Thurgood Marshall|39175|-76668
BZN|Gallatin Field||45778|-111153
CAE|Columbia Metropolitan Airport||33939|-81119
CAK|Akron Canton Regional Airport||40916|-81442
CDC|Cedar City Regional Airport||37701|-113099
CDV|Merle K (Mudhole) Smith Airport||60492|-145478
CEC|Jack Mc Namara Field Airport||41780|-124237
CGI|Cape Girardeau Regional Airport||37225|-89571
CHA|Chattanooga Metropolitan Airport (Lovell Field)||35035|-85204
CHO|Charlottesville Albemarle Airport||38139|-78453
CHS|Charleston International Airport||32899|-80040
CID|The Eastern Iowa Airport||41885|-91711
CIU|Chippewa County International Airport||46251|-84472
CKB|North Central West Virginia Airport||39297|-80228
*CLE|Cleveland Hopkins International Airport|Hopkins|41412|-81850
CLL|Easterwood Field||30589|-96364
CLM|William R Fairchild International Airport||48120|-123500
*CLT|Charlotte Douglas International Airport||35214|-80943
*CMH|John Glenn Columbus International Airport|John Glenn|39998|-82892
CMI|University of Illinois Willard Airport||40040|-88276
CMX|Houghton County Memorial Airport||47168|-88489
CNM|Cavern City Air Terminal||32338|-104263
COD|Yellowstone Regional Airport||44520|-109024
COS|City of Colorado Springs Municipal Airport||38806|-104701
COU|Columbia Regional Airport||38818|-92220
CPR|Casper-Natrona County International Airport||42908|-106464
CRP|Corpus Christi International Airport||27770|-97501
CRW|Yeager Airport||38373|-81593
CSG|Columbus Metropolitan Airport||32516|-84939
*CVG|Cincinnati Northern Kentucky International Airport|Northern Kentucky|39049|-84668
DAB|Daytona Beach International Airport||29180|-81058
DAL|Dallas Love Field||32847|-96852
DAY|James M Cox Dayton International Airport||39902|-84219
DBQ|Dubuque Regional Airport||42402|-90710
*DCA|Ronald Reagan Washington National Airport|Ronald Reagan National|38852|-77038
DDC|Dodge City Regional Airport||37763|-99966
DEC|Decatur Airport||39835|-88866
*DEN|Denver International Airport||39862|-104673
*DFW|Dallas Fort Worth International Airport|Dallas Fort Worth|32897|-97038
DHN|Dothan Regional Airport||31321|-85450
DLG|Dillingham Airport||59045|-158505
DLH|Duluth International Airport||46842|-92194
DSM|Des Moines International Airport||41534|-93663
*DTW|Detroit Metropolitan Wayne County Airport|Metropolitan Wayne County|42212|-83353
DUJ|DuBois Regional Airport||41178|-78899
DUT|Tom Madsen (Dutch Harbor) Airport||53899|-166545
EAR|Kearney Regional Airport||40727|-99007
EAU|Chippewa Valley Regional Airport||44866|-91484
ECP|Northwest Florida Beaches International Airport||30357|-85795
EGE|Eagle County Regional Airport||39643|-106918
EGX|Egegik Airport||58184|-157375
EKO|Elko Regional Airport||40825|-115792
ELD|South Arkansas Regional Airport at Goodwin Field||33221|-92813
ELM|Elmira Corning Regional Airport||42160|-76892
ELP|El Paso International Airport||31807|-106378
EMK|Emmonak Airport||62786|-164491
ERI|Erie International Tom Ridge Field||42083|-80174
EUG|Mahlon Sweet Field||44125|-123212
EVV|Evansville Regional Airport||38037|-87532
EWB|New Bedford Regional Airport||41676|-70957
EWN|Coastal Carolina Regional Airport||35073|-77043
*EWR|Newark Liberty International Airport|Liberty|40693|-74169
EYW|Key West International Airport||24556|-81760
*FAI|Fairbanks International Airport||64815|-147856
FAR|Hector International Airport||46921|-96816
FAT|Fresno Yosemite International Airport||36776|-119718
FAY|Fayetteville Regional Airport - Grannis Field||34991|-78880
FCA|Glacier Park International Airport||48311|-114256
FHU|Sierra Vista Municipal Airport / Libby Army Air Field||31587|-110348
FLG|Flagstaff Pulliam International Airport||35139|-111671
*FLL|Fort Lauderdale Hollywood International Airport|Hollywood|26073|-80153
FLO|Florence Regional Airport||34185|-79724
FNT|Bishop International Airport||42965|-83744
FOD|Fort Dodge Regional Airport||42551|-94193
FSD|Sioux Falls Regional Airport / Joe Foss Field||43585|-96741
FSM|Fort Smith Regional Airport||35337|-94367
FWA|Fort Wayne International Airport||40979|-85195
GCC|Northeast Wyoming Regional Airport||44349|-105539
GCK|Garden City Regional Airport||37928|-100724
GCN|Grand Canyon National Park Airport||35952|-112147
GEG|Spokane International Airport||47620|-117534
GFK|Grand Forks International Airport||47949|-97176
GGG|East Texas Regional Airport||32384|-94712
GGW|Wokal Field/Glasgow-Valley County Airport||48213|-106615
GJT|Grand Junction Regional Airport||39127|-108529
GLH|Mid Delta Regional Airport||33483|-90986
GNV|Gainesville Regional Airport||29690|-82272
GPT|Gulfport Biloxi International Airport||30407|-89070
GRB|Austin Straubel International Airport||44483|-88131
GRI|Central Nebraska Regional Airport||40967|-98310
GRK|Killeen-Fort Hood Regional Airport / Robert Gray Army Air Field||31067|-97829
GRR|Gerald R. Ford International Airport||42881|-85523
GSO|Piedmont Triad International Airport||36098|-79937
GSP|Greenville Spartanburg International Airport||34896|-82219
GST|Gustavus Airport||58425|-135707
GTF|Great Falls International Airport||47482|-111371
GTR|Golden Triangle Regional Airport||33450|-88591
HCR|Holy Cross Airport||62188|-159775
HIB|Range Regional Airport||47387|-92839
HII|Lake Havasu City International Airport||34571|-114358
HLN|Helena Regional Airport||46607|-111983
*HNL|Daniel K Inouye International Airport|Daniel K Inouye|21321|-157924
HNM|Hana Airport||20796|-156014
HNS|Haines Airport||59244|-135524
HOB|Lea County Regional Airport||32688|-103217
HON|Huron Regional Airport||44385|-98229
HOT|Memorial Field Airport||34479|-93096
HOU|William P Hobby Airport||29645|-95279
HPN|Westchester County Airport||41067|-73708
HRL|Valley International Airport||26229|-97654
HRO|Boone County Airport||36262|-93155
HSV|Huntsville International Carl T Jones Field||34637|-86775
HTS|Tri-State Airport / Milton J. Ferguson Field||38367|-82558
HVN|Tweed New Haven Airport||41264|-72887
HYA|Cape Cod Gateway Airport||41669|-70280
*IAD|Washington Dulles International Airport||38945|-77456
IAG|Niagara Falls International Airport||43107|-78946
*IAH|George Bush Intercontinental Houston Airport|George Bush Intercontinental|29984|-95341
ICT|Wichita Eisenhower National Airport||37650|-97433
IDA|Idaho Falls Regional Airport||43515|-112071
ILG|New Castle Airport||39679|-75606
ILM|Wilmington International Airport||34271|-77903
*IND|Indianapolis International Airport||39717|-86294
INL|Falls International Airport||48566|-93403
IPT|Williamsport Regional Airport||41242|-76921
IRK|Kirksville Regional Airport||40093|-92545
ISP|Long Island Mac Arthur Airport||40795|-73100
ITH|Ithaca Tompkins Regional Airport||42491|-76458
ITO|Hilo International Airport||19721|-155048
JAC|Jackson Hole Airport||43607|-110738
JAN|Jackson-Medgar Wiley Evers International Airport||32311|-90076
*JAX|Jacksonville International Airport||30494|-81688
JBR|Jonesboro Municipal Airport||35832|-90646
*JFK|John F Kennedy International Airport|John F. Kennedy;Kennedy Airport;John F Kennedy|40639|-73779
JHM|Kapalua Airport||20963|-156673
JLN|Joplin Regional Airport||37152|-94498
JMS|Jamestown Regional Airport||46930|-98678
JNU|Juneau International Airport||58355|-134576
JST|John Murtha Johnstown Cambria County Airport||40316|-78834
KOA|Ellison Onizuka Kona International Airport at Keahole||19739|-156046
KTN|Ketchikan International Airport||55356|-131714
LAN|Capital City Airport||42779|-84587
LAR|Laramie Regional Airport||41312|-105675
*LAS|Harry Reid International Airport|Harry Reid|36083|-115152
*LAX|Los Angeles International Airport||33943|-118408
LBB|Lubbock Preston Smith International Airport||33664|-101823
LBE|Arnold Palmer Regional Airport||40276|-79405
LBF|North Platte Regional Airport Lee Bird Field||41126|-100684
LBL|Liberal Mid-America Regional Airport||37044|-100960
LCH|Lake Charles Regional Airport||30126|-93223
LCK|Rickenbacker International Airport||39814|-82928
LEB|Lebanon Municipal Airport||43626|-72304
LEX|Blue Grass Airport||38036|-84606
LFT|Lafayette Regional Airport||30205|-91988
*LGA|La Guardia Airport|La Guardia|40777|-73873
LGB|Long Beach Airport (Daugherty Field)||33817|-118150
LIH|Lihue Airport||21976|-159339
LIT|Bill & Hillary Clinton National Airport/Adams Field||34730|-92224
LMT|Crater Lake-Klamath Regional Airport||42156|-121733
LNK|Lincoln Airport||40851|-96759
LNS|Lancaster Airport||40122|-76296
LNY|Lanai Airport||20786|-156951
LRD|Laredo International Airport||27544|-99462
LSE|La Crosse Regional Airport||43879|-91257
LWS|Lewiston Nez Perce County Airport||46375|-117015
LWT|Lewistown Municipal Airport||47049|-109467
LYH|Lynchburg Regional Airport - Preston Glenn Field||37327|-79200
MAF|Midland International Air and Space Port||31942|-102202
MBS|MBS International Airport||43533|-84080
MCG|McGrath Airport||62953|-155606
*MCI|Kansas City International Airport||39298|-94714
MCN|Middle Georgia Regional Airport||32693|-83649
*MCO|Orlando International Airport||28429|-81309
MDT|Harrisburg International Airport||40194|-76763
*MDW|Chicago Midway International Airport|Midway|41786|-87752
MEI|Key Field / Meridian Regional Airport||32333|-88752
*MEM|Memphis International Airport||35042|-89977
MFE|McAllen Miller International Airport||26176|-98238
MFR|Rogue Valley International Medford Airport||42374|-122873
MGM|Montgomery Regional (Dannelly Field) Airport||32301|-86394
MGW|Morgantown Municipal Airport Walter L. (Bill) Hart Field||39643|-79918
MHK|Manhattan Regional Airport||39141|-96671
MHR|Sacramento Mather Airport||38554|-121298
MHT|Manchester-Boston Regional Airport||42933|-71436
*MIA|Miami International Airport||25793|-80291
*MKE|General Mitchell International Airport|General Mitchell|42947|-87897
MKG|Muskegon County Airport||43169|-86238
MKK|Molokai Airport||21153|-157096
MKL|McKellar-Sipes Regional Airport||35600|-88916
MLB|Melbourne Orlando International Airport||28103|-80645
MLI|Quad City International Airport||41449|-90507
MLL|Marshall Don Hunter Sr Airport||61864|-162026
MLS|Miles City Airport - Frank Wiley Field||46428|-105886
MLU|Monroe Regional Airport||32511|-92038
MOB|Mobile Regional Airport||30691|-88243
MOT|Minot International Airport||48259|-101280
MQT|Sawyer International Airport||46354|-87395
MRY|Monterey Peninsula Airport||36587|-121843
MSL|Northwest Alabama Regional Airport||34745|-87610
MSN|Dane County Regional Truax Field||43140|-89338
MSO|Missoula International Airport||46916|-114091
*MSP|Minneapolis–Saint Paul International Airport / Wold–Chamberlain Field|Saint Paul Wold Chamberlain Field|44882|-93222
MSS|Massena International Airport Richards Field||44936|-74844
*MSY|Louis Armstrong New Orleans International Airport|Louis Armstrong|29993|-90258
MTJ|Montrose Regional Airport||38510|-107894
MUE|Waimea Kohala Airport||20001|-155668
MYR|Myrtle Beach International Airport||33680|-78928
OAJ|Albert J Ellis Airport||34829|-77612
*OAK|Metropolitan Oakland International Airport||37721|-122221
OGD|Ogden Hinckley Airport||41196|-112012
OGG|Kahului Airport||20899|-156431
OKC|Will Rogers World Airport||35393|-97601
OMA|Eppley Airfield||41303|-95894
OME|Nome Airport||64512|-165445
*ONT|Ontario International Airport||34056|-117601
*ORD|Chicago O'Hare International Airport|O'Hare|41979|-87905
ORF|Norfolk International Airport||36895|-76201
ORH|Worcester Regional Airport||42267|-71876
OTH|Southwest Oregon Regional Airport||43417|-124246
OTZ|Ralph Wien Memorial Airport||66885|-162599
OWB|Owensboro Daviess County Airport||37740|-87167
PAE|Snohomish County (Paine Field) Airport||47906|-122282
PAH|Barkley Regional Airport||37061|-88774
PBG|Plattsburgh International Airport||44651|-73468
*PBI|Palm Beach International Airport|Palm Beach|26683|-80096
PDT|Eastern Oregon Regional Airport at Pendleton||45695|-118841
*PDX|Portland International Airport||45589|-122598
PGD|Charlotte County Airport||26920|-81991
PHF|Newport News Williamsburg International Airport||37132|-76493
*PHL|Philadelphia International Airport||39872|-75241
*PHX|Phoenix Sky Harbor International Airport|Sky Harbor|33435|-112006
PIA|General Wayne A. Downing Peoria International Airport||40664|-89693
PIB|Hattiesburg Laurel Regional Airport||31467|-89337
PIE|St. Petersburg Clearwater International Airport||27910|-82687
PIH|Pocatello Regional Airport||42910|-112596
PIR|Pierre Regional Airport||44383|-100286
*PIT|Pittsburgh International Airport||40492|-80233
PKB|Mid Ohio Valley Regional Airport||39345|-81439
PLN|Pellston Regional Airport of Emmet County Airport||45571|-84797
PNE|Northeast Philadelphia Airport||40082|-75011
PNS|Pensacola International Airport||30473|-87187
PQI|Presque Isle International Airport||46689|-68045
PRC|Prescott International Airport - Ernest A. Love Field||34654|-112420
PSC|Tri Cities Airport||46265|-119119
PSG|Petersburg James A Johnson Airport||56802|-132945
PSM|Portsmouth International at Pease Airport||43078|-70823
PSP|Palm Springs International Airport||33830|-116507
PUB|Pueblo Memorial Airport||38289|-104497
PUW|Pullman Moscow Regional Airport||46744|-117110
*PVD|Theodore Francis Green State Airport|Theodore Francis Green State|41725|-71426
PVU|Provo-Utah Lake International Airport||40219|-111723
*PWM|Portland International Jetport|Jetport|43646|-70309
RAP|Rapid City Regional Airport||44045|-103057
RDD|Redding Municipal Airport||40509|-122293
RDG|Reading Regional Airport (Carl A Spaatz Field)||40379|-75965
RDM|Roberts Field||44254|-121150
*RDU|Raleigh Durham International Airport|Durham|35878|-78787
RFD|Chicago Rockford International Airport||42195|-89097
RHI|Rhinelander Oneida County Airport||45631|-89467
*RIC|Richmond International Airport||37505|-77320
RIW|Central Wyoming Regional Airport||43064|-108460
RKS|Southwest Wyoming Regional Airport||41594|-109065
*RNO|Reno Tahoe International Airport|Tahoe|39499|-119768
ROA|Roanoke–Blacksburg Regional Airport||37326|-79975
ROC|Frederick Douglass Greater Rochester International Airport||43119|-77672
ROW|Roswell Air Center Airport||33302|-104531
RST|Rochester International Airport||43908|-92500
*RSW|Southwest Florida International Airport|Southwest Florida|26536|-81755
RUT|Rutland - Southern Vermont Regional Airport||43529|-72950
SAF|Santa Fe Municipal Airport||35617|-106089
*SAN|San Diego International Airport||32734|-117190
*SAT|San Antonio International Airport||29534|-98470
*SAV|Savannah Hilton Head International Airport|Hilton Head|32128|-81202
SBA|Santa Barbara Municipal Airport||34426|-119840
SBD|San Bernardino International Airport||34095|-117235
SBN|South Bend Regional Airport||41709|-86317
SBP|San Luis County Regional Airport||35237|-120642
SBY|Salisbury Ocean City Wicomico Regional Airport||38340|-75510
SCC|Deadhorse Airport||70195|-148465
SCE|University Park Airport||40849|-77849
*SDF|Louisville Muhammad Ali International Airport|Muhammad Ali|38174|-85736
*SEA|Seattle–Tacoma International Airport|Tacoma|47449|-122311
*SFB|Orlando Sanford International Airport|Sanford|28778|-81238
*SFO|San Francisco International Airport||37619|-122375
SGF|Springfield Branson National Airport||37246|-93389
SGU|St George Regional Airport||37036|-113510
SHD|Shenandoah Valley Regional Airport||38264|-78896
SHR|Sheridan County Airport||44769|-106980
SHV|Shreveport Regional Airport||32447|-93826
SIT|Sitka Rocky Gutierrez Airport||57047|-135362
*SJC|Norman Y. Mineta San Jose International Airport|Norman Y Mineta|37362|-121929
SJT|San Angelo Regional Mathis Field||31358|-100496
*SLC|Salt Lake City International Airport||40786|-111980
SLK|Adirondack Regional Airport||44387|-74205
SLN|Salina Municipal Airport||38791|-97652
*SMF|Sacramento International Airport||38695|-121591
SMX|Santa Maria Public Airport Captain G Allan Hancock Field||34899|-120457
*SNA|John Wayne Airport-Orange County Airport|John Wayne -Orange County|33676|-117868
SNP|St Paul Island Airport||57166|-170223
SPI|Abraham Lincoln Capital Airport||39844|-89678
SPS|Sheppard Air Force Base / Wichita Falls Municipal Airport||33989|-98492
SRQ|Sarasota Bradenton International Airport||27395|-82554
STC|Saint Cloud Regional Airport||45547|-94060
STG|St George Airport||56577|-169664
*STL|St Louis Lambert International Airport|Lambert|38749|-90370
STS|Charles M. Schulz Sonoma County Airport||38509|-122813
SUN|Friedman Memorial Airport||43504|-114296
SUX|Sioux Gateway Airport / Brigadier General Bud Day Field||42398|-96382
SWF|New York Stewart International Airport||41504|-74105
*SYR|Syracuse Hancock International Airport|Hancock|43111|-76106
TBN|Waynesville-St. Robert Regional Airport-Forney Field||37742|-92141
TLH|Tallahassee Regional Airport||30397|-84350
TOL|Eugene F. Kranz Toledo Express Airport||41587|-83808
*TPA|Tampa International Airport||27976|-82533
TRI|Tri-Cities Regional TN/VA Airport||36475|-82407
TTN|Trenton Mercer Airport||40277|-74813
*TUL|Tulsa International Airport||36198|-95888
TUP|Tupelo Regional Airport||34268|-88770
TUS|Tucson International Airport / Morris Air National Guard Base||32115|-110938
TVC|Cherry Capital Airport||44741|-85582
TWF|Joslin Field Magic Valley Regional Airport||42482|-114488
TXK|Texarkana Regional Airport (Webb Field)||33454|-93991
TYR|Tyler Pounds Regional Airport||32354|-95402
TYS|McGhee Tyson Airport||35811|-83994
UIN|Quincy Regional Baldwin Field||39943|-91195
USA|Concord-Padgett Regional Airport||35388|-80709
UST|Northeast Florida Regional Airport||29959|-81340
VCT|Victoria Regional Airport||28853|-96919
VEL|Vernal Regional Airport||40441|-109510
VLD|Valdosta Regional Airport||30782|-83277
VPS|Destin-Fort Walton Beach Airport||30483|-86525
WKK|Aleknagik / New Airport||59283|-158618
WRG|Wrangell Airport||56484|-132370
XNA|Northwest Arkansas Regional Airport||36282|-94307
XWA|Williston Basin International Airport||48258|-103749
YAK|Yakutat Airport||59509|-139660
YKM|Yakima Air Terminal McAllister Field||46568|-120544
YUM|Yuma International Airport / Marine Corps Air Station Yuma||32657|-114606
=UY
*MVD|Carrasco General Cesáreo L. Berisso International Airport|Carrasco General Cesáreo L Berisso|-34836|-56026
=UZ
AZN|Andizhan Airport||40728|72294
BHK|Bukhara International Airport||39775|64483
FEG|Fergana International Airport||40359|71745
NCU|Nukus Airport||42488|59623
NVI|Navoi Airport||40117|65171
SKD|Samarkand Airport||39701|66984
*TAS|Tashkent International Airport||41258|69281
TMJ|Termez Airport||37287|67312
UGC|Urgench Airport||41584|60642
=VC
CIW|Canouan Airport||12699|-61342
MQS|Mustique Airport||12888|-61180
SVD|Argyle International Airport||13157|-61150
UNI|Union Island International Airport||12600|-61412
=VE
AGV|Oswaldo Guevara Mujica Airport||9553|-69238
*BLA|General José Antonio Anzoategui International Airport|General José Antonio Anzoategui|10111|-64692
BNS|Barinas Airport||8615|-70214
BRM|Barquisimeto International Airport||10043|-69359
CAJ|Canaima Airport||6232|-62854
*CCS|Simón Bolívar International Airport||10601|-66991
CUM|Cumaná (Antonio José de Sucre) Airport||10450|-64130
CUP|General Francisco Bermúdez Airport||10660|-63262
CZE|José Leonardo Chirinos Airport||11415|-69681
LSP|Josefa Camejo International Airport||11781|-70151
MAR|La Chinita International Airport||10558|-71728
MRD|Alberto Carnevalli Airport||8582|-71161
MUN|Maturín Airport||9749|-63153
MYC|Escuela Mariscal Sucre Airport||10250|-67649
PMV|Del Caribe Santiago Mariño International Airport||10913|-63967
PYH|Cacique Aramare Airport||5620|-67606
PZO|General Manuel Carlos Piar International Airport||8289|-62760
SOM|San Tomé Airport||8945|-64151
STD|Mayor Buenaventura Vivas International Airport||7565|-72035
SVZ|San Antonio Del Tachira Airport||7841|-72440
VIG|Juan Pablo Pérez Alfonso Airport||8624|-71673
VLN|Arturo Michelena International Airport||10150|-67928
VLV|Dr. Antonio Nicolás Briceño Airport||9340|-70584
=VG
EIS|Terrance B. Lettsome International Airport||18445|-64542
=VI
STT|Cyril E. King Airport||18337|-64977
STX|Henry E Rohlsen Airport||17702|-64799
=VN
BMV|Buon Ma Thuot Airport||12668|108120
CAH|Cà Mau Airport||9178|105178
CXR|Cam Ranh International Airport / Cam Ranh Air Base||11998|109219
DAD|Da Nang International Airport||16044|108199
DIN|Dien Bien Phu Airport||21397|103008
DLI|Lien Khuong Airport||11750|108367
*HAN|Noi Bai International Airport|Noi Bai|21221|105807
HPH|Cat Bi International Airport||20817|106723
HUI|Phu Bai International Airport||16401|107703
PQC|Phu Quoc International Airport||10170|103993
PXU|Pleiku Airport||14005|108017
*SGN|Tan Son Nhat International Airport|Tan Son Nhat|10819|106652
TBB|Dong Tac Airport||13050|109334
UIH|Phu Cat Airport||13955|109042
VCA|Can Tho International Airport||10085|105712
VCS|Con Dao Airport||8732|106633
VDH|Dong Hoi Airport||17515|106591
VDO|Van Don International Airport||21121|107415
VII|Vinh Airport||18738|105671
VKG|Rach Gia Airport||9958|105132
=VU
SON|Santo Pekoa International Airport||-15505|167220
TAH|Tanna Airport||-19455|169224
*VLI|Bauerfield International Airport|Bauerfield|-17699|168320
ZGU|Gaua Island Airport||-14218|167587
=WF
FUT|Pointe Vele Airport||-14311|-178066
WLS|Hihifo Airport||-13238|-176199
=WS
APW|Faleolo International Airport||-13830|-172008
=XK
PRN|Priština Adem Jashari International Airport||42573|21036
=YE
AAY|Al Ghaydah International Airport||16193|52174
ADE|Aden International Airport||12830|45029
GXF|Seiyun Hadhramaut International Airport||15966|48788
HOD|Hodeidah International Airport||14753|42976
RIY|Riyan Mukalla International Airport||14663|49375
SAH|Sana'a International Airport||15476|44220
SCT|Socotra International Airport||12631|53906
TAI|Ta'izz International Airport||13686|44139
=YT
DZA|Dzaoudzi Pamandzi International Airport||-12809|45282
=ZA
AAM|Malamala Airport||-24818|31545
BFN|Bram Fischer International Airport||-29093|26302
*CPT|Cape Town International Airport||-33965|18602
*DUR|King Shaka International Airport|King Shaka|-29614|31120
ELS|Ben Schoeman Airport||-33036|27826
GRJ|George Airport||-34006|22379
HLA|Lanseria International Airport||-25938|27926
*JNB|OR Tambo International Airport|OR Tambo|-26139|28246
KIM|Kimberley Airport||-28803|24765
MBD|Mmabatho International Airport||-25798|25548
MGH|Margate Airport||-30857|30343
MQP|Kruger Mpumalanga International Airport||-25383|31106
PBZ|Plettenberg Bay Airport||-34088|23329
PHW|Hendrik Van Eck Airport||-23937|31155
PLZ|Chief Dawid Stuurman International Airport||-33985|25617
PTG|Polokwane International Airport||-23845|29459
PZB|Pietermaritzburg Airport||-29649|30399
RCB|Richards Bay Airport||-28741|32092
UTN|Pierre Van Ryneveld Airport||-28399|21260
UTT|K. D. Matanzima Airport||-31546|28673
=ZM
*LUN|Kenneth Kaunda International Airport|Kenneth Kaunda|-15331|28453
LVI|Harry Mwanga Nkumbula International Airport||-17822|25823
MFU|Mfuwe Airport||-13259|31937
NLA|Simon Mwansa Kapwepwe International Airport||-12999|28664
=ZW
BUQ|Joshua Mqabuko Nkomo International Airport||-20017|28618
*HRE|Robert Gabriel Mugabe International Airport|Robert Gabriel Mugabe|-17932|31093
VFA|Victoria Falls International Airport||-18096|25839`;
