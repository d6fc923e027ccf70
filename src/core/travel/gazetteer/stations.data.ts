/* oxlint-disable eslint/max-lines -- a table is looked up, not read through */
/** Railway stations of the Netherlands (NDOV, CC0) and Belgium (iRail, CC0). Made by `node tools/places.ts`; do not edit. */
export const STATIONS = `=BE
*Aalst|Alost|50943|4040
Aalst-Kerrebroek||50948|4024
*Aalter||51092|3448
*Aarschot||50984|4824
Aarsele||50984|3418
Acren|Akren|50733|3847
Aiseau||50430|4585
Alken||50887|5293
Amay||50547|5320
Ampsin||50539|5290
Andenne||50497|5095
Anderlecht||50818|4292
Angleur||50613|5600
*Ans||50661|5510
Anseremme||50238|4906
Antoing||50570|3451
*Antwerpen-Berchem|Anvers-Berchem;Antwerp-Berchem|51199|4432
*Antwerpen-Centraal|Anvers-Central;Antwerp-Central|51217|4421
Antwerpen-Luchtbal|Anvers-Luchtbal;Antwerp-Luchtbal|51244|4425
Antwerpen-Noorderdokken|Anvers-Noorderdokken;Antwerp-Noorderdokken|51262|4428
Antwerpen-Zuid|Anvers-Sud;Antwerp-South|51198|4390
Anzegem||50826|3495
Appelterre||50813|3972
Archennes|Eerken|50754|4662
Arcades||50810|4398
*Arlon|Aarlen;Arel|49681|5810
Asse||50906|4208
Assesse||50368|5023
*Ath|Aat|50627|3777
Athus||49563|5829
Aubange||49564|5798
Auvelais||50449|4631
Aye||50225|5301
Aywaille||50473|5672
Baasrode-Zuid|Baesrode-Sud|51019|4153
Balegem-Dorp||50920|3791
Balegem-Zuid||50901|3806
Balen|Baelen|51169|5165
Bambrugge||50914|3936
Barvaux||50349|5502
Bas-Oha||50523|5191
Basse-Wavre||50724|4622
Beauraing||50114|4957
Beernem||51128|3330
Beersel||50767|4303
Beervelde||51088|3879
Begijnendijk||51022|4800
Beignée||50334|4406
Bellem||51084|3487
Belsele||51151|4089
Berchem-Sainte-Agathe|Sint-Agatha-Berchem|50873|4290
Beringen||51051|5236
Berlaar||51114|4639
*Bertrix||49853|5267
Berzée||50286|4406
Beuzet||50534|4749
Beveren||51208|4260
Beverlo||51088|5234
Bierges-Walibi||50708|4595
Bierset-Awans||50659|5461
*Bilzen||50869|5509
Binche||50409|4172
Bissegem||50826|3224
*Blankenberge||51312|3134
Blanmont||50619|4636
Blaton||50505|3666
Bleret||50685|5286
Bockstael||50879|4349
Boechout||51163|4494
Boitsfort|Bosvoorde|50795|4408
Bokrijk||50956|5408
Bomal||50377|5519
Booischot||51037|4773
Boom||51091|4361
Boondael|Boondaal|50802|4393
Boortmeerbeek||50982|4574
Bordet||50878|4410
Bornem||51099|4241
Boussu||50436|3797
Bouwel||51166|4747
Bracquegnies||50474|4126
*Braine-l'Alleud|Eigenbrakel|50685|4376
*Braine-le-Comte|'s-Gravenbrakel|50605|4138
Bressoux||50644|5611
Brugelette||50595|3853
*Brugge|Bruges|51197|3217
Brugge-Sint-Pieters|Bruges-Saint-Pierre|51223|3202
*Brussel-Centraal|Bruxelles-Central;Brussels-Central|50846|4357
Brussel-Congres|Bruxelles-Congrès|50852|4362
Brussel-Kapellekerk|Bruxelles-Chapelle;Brussels-Chapelle|50841|4348
Brussel-Tour & Taxis|Bruxelles-Tour-et-Taxis;Tour & Taxis;Tour et Taxis|50872|4341
*Brussel-Luxemburg|Bruxelles-Luxembourg;Brussels-Luxembourg|50839|4374
*Brussels Airport-Zaventem|Brussel-Nationaal-Luchthaven;Bruxelles-National-Aéroport;Brussels Airport|50896|4482
*Brussel-Noord|Bruxelles-Nord;Brussels-North|50860|4361
*Brussel-Schuman|Bruxelles-Schuman;Brussels-Schuman|50843|4381
Brussel-West|Bruxelles-Ouest;Brussels-West|50849|4321
*Brussel-Zuid|Bruxelles-Midi;Brussels-South;Brussels-Midi;Brussel-Zuid-Midi|50836|4337
Buda||50908|4417
Buggenhout||51016|4202
Buizingen||50752|4259
Burst||50907|3922
Callenelle||50527|3526
Cambron-Casteau||50587|3875
Carlsbourg||49905|5093
Carnières||50448|4264
Céroux-Mousty||50660|4569
Chapelle-Dieu||50557|4698
Chapois||50262|5124
Charleroi-Ouest|Charleroi-West|50411|4437
*Charleroi-Central|Charleroi-Sud;Charleroi-Zuid|50405|4439
Chastre||50609|4649
Châtelet||50410|4522
Château-de-Seilles||50497|5082
Chaudfontaine||50587|5644
Chênée||50608|5616
*Ciney||50291|5091
Comblain-la-Tour||50457|5567
Comines|Komen|50772|2999
Coo||50391|5880
Couillet||50393|4469
Cour-sur-Heure||50300|4391
Courcelles-Motte||50462|4401
Courrière||50387|4996
Court-Saint-Étienne||50646|4566
Couvin||50056|4492
Dave-Saint-Martin||50429|4884
De Hoek||50739|4371
*De Panne|La Panne|51077|2602
De Pinte||50997|3650
*Deinze||50978|3534
Delta||50818|4404
*Denderleeuw||50892|4072
*Dendermonde|Termonde|51023|4101
Diegem||50890|4443
Diepenbeek||50910|5420
*Diest||50993|5050
*Diksmuide|Dixmude|51033|2869
Dilbeek||50867|4243
*Dinant||50261|4908
Dolhain-Gileppe||50616|5936
Drongen||51047|3655
Duffel||51091|4493
Duinbergen||51338|3264
Écaussinnes||50562|4157
Ede||50911|3988
Edingen|Enghien|50697|4047
Eeklo||51181|3575
Eichem||50824|3994
Eine||50870|3624
Eke-Nazareth||50961|3628
Ekeren||51282|4434
Engis||50583|5402
Eppegem||50958|4457
Erbisoeul|Erbisœul|50507|3888
Erembodegem||50920|4055
Ernage||50591|4669
Erpe-Mere||50929|3962
Erps-Kwerps||50897|4585
Erquelinnes||50304|4114
Erquelinnes-Village||50310|4132
Esneux||50531|5573
*Essen||51463|4451
Essene-Lombeek||50882|4115
*Etterbeek||50822|4390
*Eupen||50635|6037
Evere||50868|4401
Evergem||51108|3701
Ezemaal||50772|4994
Familleureux||50519|4212
Farciennes||50429|4552
Faux||50622|4549
Fexhe-le-Haut-Clocher||50664|5398
Flawinne||50456|4806
Flémalle-Grande||50605|5481
Flémalle-Haute||50595|5458
Fleurus||50482|4544
Florée||50358|5056
Floreffe||50443|4762
Florenville||49707|5331
Florival||50762|4654
Fontaine-Valmont||50321|4213
Forchies||50433|4325
Forest-Est|Vorst-Oost|50810|4321
Forest-Midi|Vorst-Zuid|50809|4309
Forrières||50133|5277
Fraipont||50565|5724
Frameries||50406|3907
Franchimont||50526|5822
Franière||50440|4734
Froyennes||50630|3355
Galmaarden|Gammerages|50744|3966
Gastuche||50737|4650
Gavere-Asper||50930|3640
Gedinne||49984|4978
Geel||51169|4989
*Gembloux||50570|4691
Gendron-Celles||50211|4965
*Genk||50967|5498
Genly||50391|3912
*Gent-Dampoort|Gand-Dampoort;Ghent-Dampoort|51056|3741
*Gent-Sint-Pieters|Gand-Saint-Pierre;Ghent-Sint-Pieters|51036|3711
Gentbrugge||51039|3756
Genval||50726|4515
Geraardsbergen|Grammont|50771|3872
Germoir|Mouterij|50830|4379
Ghlin||50487|3906
Glons|Glaaien|50750|5535
Godarville||50493|4290
Godinne||50349|4870
Gontrode||50980|3802
*Gouvy||50189|5954
Gouy-lez-Piéton||50497|4325
Graide||49934|5043
Groenendaal|Groenendael|50766|4449
Groot-Bijgaarden|Grand-Bigard|50868|4274
Grupont||50091|5281
Haacht||50966|4613
Haaltert||50907|4024
Habay||49718|5633
Hainin||50428|3767
Halanzy||49556|5741
*Halle|Hal|50734|4241
Ham-sur-Heure||50320|4405
Ham-sur-Sambre||50453|4669
Hambos||50944|4663
Hamoir||50428|5534
Hamont||51246|5543
Hansbeke||51073|3536
Harchies||50483|3699
Harelbeke||50856|3314
Haren||50889|4420
Haren-Zuid|Haren-Sud|50890|4415
*Hasselt||50931|5328
Haute-Flône||50553|5330
Haversin||50249|5194
Havré||50471|4060
Heide||51365|4460
Heist||51334|3239
Heist-op-den-Berg||51074|4708
Heizijde||50990|4156
Hemiksem||51136|4338
Hennuyères||50651|4176
Herent||50904|4672
*Herentals||51182|4830
Hergenrath||50709|6043
Herne||50724|4015
Herseaux||50714|3246
Herstal||50661|5623
Herzele||50897|3881
Heusden||51038|5282
Hever||50998|4538
Heverlee||50863|4695
Hillegem||50891|3857
Hoboken-Polder||51183|4348
Hoeilaart||50760|4467
Hofstade||50989|4498
Holleken||50768|4354
Hony||50540|5574
Houraing||50703|3835
Hourpes||50364|4309
Houyet||50190|5006
Hove||51154|4465
Huizingen||50752|4266
*Huy|Hoei|50527|5234
Iddergem||50877|4068
Idegem||50802|3922
*Ieper|Ypres|50847|2877
Ingelmunster||50914|3255
Izegem||50921|3212
Jambes||50455|4876
Jambes-Est||50455|4880
Jamioulx||50353|4411
Jemappes||50453|3886
*Jemelle||50160|5267
Jemeppe-sur-Meuse||50618|5498
Jemeppe-sur-Sambre||50451|4663
Jette||50881|4326
Jurbise|Jurbeke|50530|3911
Juslenville||50545|5810
Kalmthout||51391|4467
Kapelle-op-den-Bos||51011|4359
Kapellen||51314|4433
Kessel||51151|4618
Kiewit||50955|5350
Kijkuit||51379|4467
*Knokke||51340|3285
Koksijde|Coxyde|51079|2653
*Kontich-Lint|Kontich|51134|4476
Kortemark||51025|3043
Kortenberg||50893|4543
*Kortrijk|Courtrai|50825|3265
Kwatrecht|Quatrecht|50992|3830
La Hulpe|Terhulpen|50738|4497
La Louvière-Centre|La Louvière-Centrum|50478|4180
*La Louvière-Sud|La Louvière-Zuid|50465|4191
La Roche (Brabant)||50610|4539
Labuissière||50316|4187
Landegem||51064|3577
Landelies||50377|4351
*Landen||50748|5080
Landskouter||50971|3791
Langdorp||51002|4864
Le Campinaire||50424|4543
Lebbeke||51005|4134
Lede||50971|3985
Leignon||50268|5108
Leman||50600|5468
Lembeek||50715|4222
Lens||50559|3903
Leopoldsburg|Bourg-Léopold|51117|5257
Lessines|Lessen|50712|3836
*Leuven|Louvain;Löwen|50882|4716
*Leuze||50601|3617
Leval||50430|4211
*Libramont||49920|5379
*Lichtervelde||51025|3127
Liedekerke||50883|4095
*Liège-Guillemins|Luik-Guillemins|50625|5567
Liège-Carré|Liège-Jonfosse;Luik-Jonfosse|50640|5561
Liège-Saint-Lambert|Liège-Palais;Luik-Paleis|50646|5570
*Lier|Lierre|51136|4561
Lierde||50816|3827
Liers||50698|5567
Ligny||50512|4566
Lillois||50645|4365
Limal||50692|4575
Linkebeek||50774|4339
Lissewege||51295|3195
Lobbes||50346|4261
Lodelinsart||50432|4463
*Lokeren||51108|3988
Lommel||51212|5312
Londerzeel||51009|4299
Lonzée||50552|4720
Lot||50766|4274
*Louvain-la-Neuve|Louvain-la-Neuve-Université|50670|4616
Lustin||50369|4877
Luttre||50506|4384
Maffle||50614|3800
Malderen||51014|4229
Manage||50506|4235
*Marbehan||49727|5540
Marche-en-Famenne||50222|5346
Marche-les-Dames||50481|4965
Marche-lez-Écaussinnes||50546|4177
Marchienne-au-Pont||50412|4394
Marchienne-Zone||50397|4389
Maria-Aalter||51108|3387
Mariembourg||50095|4526
*Marloie||50203|5314
Masnuy-Saint-Pierre||50537|3962
Maubray||50548|3496
Mazy||50513|4676
*Mechelen|Malines|51018|4483
Mechelen-Nekkerspoel|Malines-Nekkerspoel|51030|4490
Meiser||50854|4394
Melkouwen||51095|4672
Melle||51003|3797
Melreux-Hotton||50284|5440
Melsele||51211|4287
Menen|Menin|50799|3114
Merchtem||50955|4223
Merelbeke||51018|3769
Merode||50839|4399
Méry||50548|5587
Messancy||49593|5819
Mévergnies-Attre||50600|3834
Milmort||50692|5600
Moensberg||50778|4331
*Mol||51191|5116
Mollem||50933|4217
Momalle||50670|5368
*Mons|Bergen|50454|3943
Mont-Saint-Guibert||50638|4614
Moortsele||50954|3781
Morlanwelz||50458|4247
Mortsel||51183|4448
Mortsel-Deurnesteenweg||51183|4447
Mortsel-Liersesteenweg||51169|4469
Mortsel-Oude God||51171|4456
*Mouscron|Moeskroen|50741|3228
Moustier||50453|4694
Muizen||51008|4514
Munkzwalm||50876|3733
Namêche||50470|4998
*Namur|Namen|50469|4862
Naninne||50420|4930
Natoye||50343|5061
Neerpelt||51222|5437
Neerwinden||50764|5036
Nessonvaux||50572|5742
Neufchâteau||49854|5453
Neufvilles||50544|4011
Niel||51112|4339
Nieuwkerken-Waas||51186|4186
Nijlen||51160|4667
Nimy||50472|3956
Ninove||50840|4026
*Nivelles|Nijvel|50600|4335
*Noorderkempen||51357|4632
Nossegem||50883|4506
Obaix-Buzet||50535|4364
Obourg||50470|4008
Okegem||50858|4055
Olen||51188|4848
*Oostende|Ostende;Ostend|51228|2926
Oostkamp||51154|3257
Opwijk||50975|4187
*Ottignies||50674|4569
Oud-Heverlee||50836|4653
Ougrée||50606|5535
Oudegem||51015|4064
*Oudenaarde|Audenarde|50850|3600
Overpelt||51216|5423
Paliseul||49895|5118
Papignies|Papegem|50687|3823
Pécrot||50779|4651
Pepinster||50568|5806
Pepinster-Cité||50563|5804
Péruwelz||50514|3593
Philippeville||50192|4536
Piéton||50435|4288
Poix-Saint-Hubert||50020|5293
Pont-à-Celles||50514|4355
Pont-de-Seraing||50620|5510
*Poperinge||50854|2736
Poulseur||50509|5579
Profondsart||50694|4549
Pry||50269|4429
Puurs||51077|4283
Quaregnon||50450|3857
Quévy||50342|3909
Quiévrain||50410|3686
Rebaix||50661|3794
Remicourt||50679|5321
Rhisnes||50499|4802
*Rivage||50483|5588
Rixensart||50711|4533
*Roeselare|Roulers|50949|3130
Ronet||50458|4828
*Ronse|Renaix|50743|3603
Roux||50443|4393
Ruisbroek||50792|4295
Ruisbroek-Sauvegarde||51081|4325
Saint-Denis-Bovesse||50521|4768
*Saint-Ghislain||50443|3820
Sart-Bernard||50406|4950
Schaarbeek|Schaerbeek|50879|4379
Scheldewindeke||50937|3778
Schelle||51126|4340
Schellebelle||51003|3921
Schendelbeke||50798|3899
Schoonaarde||51003|4011
Schulen||50964|5187
Sclaigneaux||50492|5026
Sclessin||50610|5559
Seraing||50609|5514
Serskamp||50984|3959
Silly|Opzullik|50662|3936
Simonis||50864|4329
Sinaai||51143|4069
Sint-Denijs-Boekel||50874|3698
Sint-Genesius-Rode|Rhode-Saint-Genèse|50748|4362
Sint-Gillis|Sint-Gillis-Dendermonde;Saint-Gilles-lez-Termonde|51022|4118
Sint-Job|Saint-Job|50794|4363
Sint-Joris-Weert||50801|4652
Sint-Katelijne-Waver|Wavre-Sainte-Catherine|51070|4496
Sint-Mariaburg||51292|4435
Sint-Martens-Bodegem|Bodeghem-Saint-Martin|50867|4205
*Sint-Niklaas|Saint-Nicolas|51171|4143
*Sint-Truiden|Saint-Trond|50818|5177
Sleidinge||51127|3668
*Soignies|Zinnik|50573|4068
Solre-sur-Sambre||50313|4158
Spa||50490|5855
Spa-Géronstère||50489|5866
Statte||50528|5220
Stockem||49691|5769
Sy||50403|5524
*Tamines||50432|4609
Temse|Tamise|51126|4221
Terhagen||50902|3897
Ternat||50875|4165
Testelt||51010|4946
Theux||50536|5815
Thieu||50470|4099
Thuin||50343|4289
Thulin||50423|3745
Tielen||51241|4893
*Tielt||50991|3330
*Tienen|Tirlemont|50808|4926
Tilff||50571|5584
Tilly||50558|4553
Tollembeek||50736|3993
*Tongeren|Tongres|50784|5473
*Torhout||51065|3106
*Tournai|Doornik|50613|3397
*Trois-Ponts||50368|5874
Trooz||50573|5688
Tubize|Tubeke|50692|4206
*Turnhout||51322|4937
Uccle-Calevoet|Ukkel-Kalevoet|50792|4332
Uccle-Stalle|Ukkel-Stalle|50802|4324
Veltem||50901|4634
Vertrijk||50836|4836
*Verviers-Central|Verviers-Centraal|50588|5855
Verviers-Palais|Verviers-Paleis|50591|5865
*Veurne|Furnes|51074|2670
Viane-Moerbeke||50752|3917
Vichte||50834|3392
*Vielsalm||50279|5909
Vijfhuizen||50943|3981
Ville-Pommeroeul|Ville-Pommerœul|50465|3724
Villers-la-Ville||50578|4533
*Vilvoorde|Vilvorde|50925|4433
Virton||49561|5519
*Visé|Wezet|50738|5693
Viville||49688|5787
Vivier d'Oie|Diesdelle|50796|4374
Voroux||50662|5430
Waarschoot||51155|3615
Walcourt||50259|4436
*Waregem||50892|3426
*Waremme|Borgworm|50695|5249
Waterloo||50715|4383
Watermael|Watermaal|50809|4400
Wavre|Waver|50716|4605
Weerde||50977|4471
*Welkenraedt||50660|5975
Welle||50903|4051
Wervik||50782|3047
Wespelaar-Tildonk||50959|4638
Wetteren||51002|3882
Wevelgem||50812|3184
Wezemaal||50956|4748
Wichelen||51002|3969
Wijgmaal||50923|4701
Wildert||51428|4463
Willebroek||51066|4356
Wolfstee||51168|4786
Wondelgem||51088|3719
Yves-Gomezée||50237|4493
Yvoir||50321|4879
Zandbergen||50807|3958
Zaventem||50886|4470
Zedelgem||51127|3164
Zeebrugge-Dorp||51326|3195
Zeebrugge-Strand||51331|3184
Zele||51073|4042
Zellik||50890|4275
Zichem||51007|4987
Zingem||50908|3646
Zolder||51034|5330
Zonhoven||50983|5349
*Zottegem||50869|3814
Zwankendamme||51306|3192
Zwijndrecht||51214|4330
=NL
*'s-Hertogenbosch|Den Bosch|51690|5294
's-Hertogenbosch Oost|Den Bosch Oost|51701|5318
't Harde||52409|5894
Aalten||51921|6579
Abcoude||52279|4977
Akkrum||53046|5844
*Alkmaar||52638|4740
Alkmaar Noord||52644|4764
*Almelo||52358|6654
Almelo de Riet||52342|6667
Almere Buiten||52394|5278
*Almere Centrum||52375|5218
Almere Muziekwijk||52368|5190
Almere Oostvaarders||52403|5301
Almere Parkwijk||52377|5245
Almere Poort||52343|5152
*Alphen aan den Rijn||52124|4658
*Amersfoort Centraal|Amersfoort|52154|5371
Amersfoort Schothorst||52175|5404
Amersfoort Vathorst||52193|5434
*Amsterdam Amstel||52347|4918
*Amsterdam Bijlmer ArenA|Bijlmer ArenA|52312|4947
*Amsterdam Centraal||52379|4900
Amsterdam Holendrecht||52298|4960
Amsterdam Lelylaan||52358|4834
Amsterdam Muiderpoort||52361|4931
Amsterdam RAI|RAI|52337|4890
Amsterdam Science Park||52355|4947
*Amsterdam Sloterdijk||52389|4838
*Amsterdam Zuid||52339|4872
Anna Paulowna||52867|4811
*Apeldoorn||52209|5970
Apeldoorn De Maten||52205|6001
Apeldoorn Osseveld||52215|6004
Appingedam||53326|6862
Arkel||51872|4993
Arnemuiden||51502|3669
*Arnhem Centraal|Arnhem|51985|5899
Arnhem Presikhaaf||51988|5944
Arnhem Velperpoort||51985|5919
Arnhem Zuid||51955|5852
*Assen||52992|6571
Baarn||52208|5281
Bad Nieuweschans||53184|7199
Baflo||53361|6519
Barendrecht||51855|4553
Barneveld Centrum||52140|5590
Barneveld Noord||52161|5598
Barneveld Zuid||52129|5602
Bedum||53307|6593
Beek-Elsloo||50947|5787
Beesd||51899|5194
Beilen||52855|6521
*Bergen op Zoom||51494|4296
Best||51510|5389
Beverwijk||52478|4657
Bilthoven||52130|5204
Blerick||51373|6155
Bloemendaal||52404|4628
Bodegraven||52081|4746
Borne||52299|6748
Boskoop||52078|4647
Boskoop Snijdelwijk||52068|4646
Boven-Hardinxveld||51832|4878
Bovenkarspel Flora||52696|5253
Bovenkarspel-Grootebroek||52695|5238
Boxmeer||51645|5939
Boxtel||51584|5319
*Breda||51596|4780
Breda-Prinsenbeek||51606|4721
Breukelen||52171|4991
Brummen||52091|6147
Buitenpost||53256|6145
Bunde||50897|5737
Bunnik||52063|5194
Bussum Zuid||52266|5163
Capelle Schollevaar||51954|4584
*Castricum||52546|4659
Chevremont||50876|6060
Coevorden||52664|6736
Cuijk||51727|5874
Culemborg||51947|5227
Daarlerveen||52441|6576
Dalen||52694|6758
Dalfsen||52498|6259
De Vink||52147|4456
De Westereen||53248|6035
Deinum||53189|5728
Delden||52260|6716
*Delft||52007|4356
Delft Campus|Delft Zuid|51991|4365
Delfzijl||53334|6924
Delfzijl West||53332|6907
Den Dolder||52140|5243
*Den Haag Centraal||52080|4325
*Den Haag HS|Den Haag Hollands Spoor|52070|4323
Den Haag Laan van NOI|Laan van NOI|52079|4343
Den Haag Mariahoeve||52091|4369
Den Haag Moerwijk||52054|4309
Den Haag Ypenburg||52055|4392
*Den Helder||52955|4761
Den Helder Zuid||52932|4764
Deurne||51456|5789
*Deventer||52257|6161
Deventer Colmschate||52250|6214
Didam||51934|6132
Diemen||52346|4966
Diemen Zuid||52330|4956
Dieren||52045|6103
Doetinchem||51959|6296
Doetinchem De Huet||51959|6260
*Dordrecht||51807|4668
Dordrecht Stadspolders||51802|4717
Dordrecht Zuid||51790|4671
*Driebergen-Zeist||52065|5259
Driehuis||52443|4638
Dronryp|Dronrijp|53178|5635
Dronten||52534|5721
Duiven||51943|6015
Duivendrecht||52323|4936
Echt||51101|5879
Ede Centrum||52044|5668
*Ede-Wageningen||52028|5673
Eemshaven||53459|6830
Eijsden||50772|5710
*Eindhoven Centraal|Eindhoven|51443|5481
Eindhoven Strijp-S||51451|5456
Elst||51917|5855
Emmen||52790|6899
Emmen Zuid||52749|6875
*Enkhuizen||52699|5286
*Enschede||52222|6890
Enschede De Eschmarke||52221|6951
Enschede Kennispark||52237|6839
Ermelo||52302|5615
*Etten-Leur||51575|4636
Eygelshoven||50891|6045
Eygelshoven Markt||50896|6060
Feanwâlden|Veenwouden|53235|5989
Franeker||53182|5548
Gaanderen||51931|6349
Geldermalsen||51883|5271
Geldrop||51420|5551
Geleen Oost||50967|5843
Geleen-Lutterade||50976|5825
Gilze-Rijen||51584|4926
Glanerbrug||52219|6974
*Goes||51498|3891
Goor||52230|6584
Gorinchem||51834|4968
*Gouda||52018|4704
Gouda Goverwelle||52015|4741
Gramsbergen||52609|6676
Grijpskerk||53256|6310
*Groningen||53211|6565
Groningen Europapark||53205|6585
Groningen Noord||53230|6556
Grou-Jirnsum||53089|5823
*Haarlem||52388|4638
Haarlem Spaarnwoude||52383|4673
Halfweg-Zwanenburg||52386|4747
Hardenberg||52573|6629
Harderwijk||52338|5620
Hardinxveld Blauwe Zoom||51829|4816
Hardinxveld-Giessendam||51831|4836
Haren||53176|6617
Harlingen||53170|5425
Harlingen Haven||53175|5411
Heemskerk||52495|4687
*Heemstede-Aerdenhout||52359|4607
*Heerenveen||52961|5914
*Heerhugowaard||52670|4823
*Heerlen||50891|5975
Heerlen De Kissel||50890|5993
Heerlen Woonboulevard||50897|5952
Heeze||51385|5569
Heiloo||52599|4701
Heino||52427|6221
*Helmond||51476|5662
Helmond 't Hout||51468|5631
Helmond Brandevoort||51462|5607
Helmond Brouwhuis||51471|5702
Hemmen-Dodewaard||51922|5674
*Hengelo||52262|6794
Hengelo Gezondheidspark||52262|6774
Hengelo Oost||52269|6819
Hillegom||52303|4566
*Hilversum||52226|5182
Hilversum Media Park||52238|5174
Hilversum Sportpark||52216|5187
Hindeloopen||52946|5423
Hoensbroek||50906|5931
Hoevelaken||52167|5457
Hollandsche Rading||52178|5179
Holten||52284|6420
Hoofddorp||52293|4701
*Hoogeveen||52734|6474
Hoogezand-Sappemeer||53160|6771
Hoogkarspel||52691|5184
*Hoorn||52645|5056
Hoorn Kersenboogerd||52654|5086
Horst-Sevenum||51426|6042
Houten||52034|5168
Houten Castellum||52017|5179
Houthem-Sint Gerlach||50873|5797
Hurdegaryp||53219|5935
IJlst||53015|5616
Kampen||52560|5922
Kampen Zuid||52533|5913
Kapelle-Biezelinge||51481|3956
Kerkrade Centrum||50862|6057
Kesteren||51931|5583
Klarenbeek||52178|6084
Klimmen-Ransdaal||50866|5891
Koog aan de Zaan|Koog Bloemwijk|52459|4806
Koudum-Molkwerum||52903|5411
Krabbendijke||51433|4117
Krommenie-Assendelft||52495|4754
Kropswolde||53162|6722
Kruiningen-Yerseke||51465|4037
Lage Zwaluwe||51691|4663
Landgraaf||50896|6019
Lansingerland-Zoetermeer||52041|4517
Leerdam||51895|5091
*Leeuwarden||53196|5792
Leeuwarden Camminghaburen||53202|5842
*Leiden Centraal|Leiden|52166|4482
Leiden Lammenschans||52147|4492
*Lelystad Centrum||52508|5473
Lichtenvoorde-Groenlo||52012|6596
Lochem||52167|6426
Loppersum||53335|6747
Lunteren||52085|5624
Maarheeze||51304|5630
Maarn||52064|5370
Maarssen||52135|5034
*Maastricht||50850|5706
Maastricht Noord||50871|5718
Maastricht Randwyck||50839|5717
Mantgum||53130|5713
Mariënberg||52509|6575
Martenshoek||53161|6740
Meerssen||50883|5751
*Meppel||52691|6198
*Middelburg||51495|3617
Mook-Molenhoek||51766|5879
Naarden-Bussum||52280|5157
Nieuw Amsterdam||52719|6849
Nieuw Vennep||52259|4646
Nieuwerkerk aan den IJssel||51965|4617
Nijkerk||52222|5494
*Nijmegen||51844|5852
Nijmegen Dukenburg||51824|5796
Nijmegen Goffert||51827|5823
Nijmegen Heyendaal||51827|5867
Nijmegen Lent||51862|5860
Nijverdal||52366|6471
Nunspeet||52371|5785
Nuth||50919|5893
Obdam||52678|4907
Oisterwijk||51582|5194
Oldenzaal||52306|6935
Olst||52335|6113
Ommen||52509|6416
Oosterbeek||51995|5840
Opheusden||51926|5637
*Oss||51766|5532
Oss West||51758|5506
Oudenbosch||51588|4533
Overveen||52391|4606
Purmerend||52503|4954
Purmerend Overwhere||52511|4968
Purmerend Weidevenne||52497|4936
Putten||52265|5575
Raalte||52392|6278
Ravenstein||51794|5636
Reuver||51283|6079
Rheden||52010|6031
Rhenen||51959|5578
Rijssen||52312|6520
Rijswijk||52040|4319
Rilland-Bath||51423|4161
*Roermond||51193|5994
Roodeschool||53419|6761
*Roosendaal||51540|4458
Rosmalen||51715|5368
*Rotterdam Alexander||51952|4554
*Rotterdam Blaak||51920|4489
*Rotterdam Centraal||51925|4469
Rotterdam Lombardijen||51880|4531
Rotterdam Noord||51942|4482
Rotterdam Stadion||51894|4520
Rotterdam Zuid||51904|4510
Ruurlo||52081|6449
Santpoort Noord||52434|4633
Santpoort Zuid||52420|4631
Sappemeer Oost||53159|6796
Sassenheim||52215|4517
Sauwerd||53291|6540
*Schagen||52784|4805
Scheemda||53166|6978
*Schiedam Centrum||51921|4409
Schin op Geul||50856|5872
Schinnen||50939|5874
*Schiphol Airport|Schiphol|52309|4762
*Sittard||51002|5859
Sliedrecht||51830|4778
Sliedrecht Baanhoek||51830|4743
Sneek||53033|5652
Sneek Noord||53041|5663
Soest||52173|5310
Soest Zuid||52165|5303
Soestdijk||52184|5300
Spaubeek||50943|5851
Stavoren||52887|5360
Stedum||53326|6688
*Steenwijk||52792|6115
Susteren||51061|5863
Swalmen||51236|6032
Tegelen||51339|6143
Terborg||51922|6364
Tiel||51889|5422
Tiel Passewaaij||51874|5392
*Tilburg||51561|5084
Tilburg Reeshof||51574|4994
Tilburg Universiteit||51565|5051
Twello||52238|6099
Uitgeest||52522|4702
Uithuizen||53410|6675
Uithuizermeeden||53415|6720
Usquert||53401|6609
*Utrecht Centraal||52089|5110
Utrecht Leidsche Rijn||52099|5065
Utrecht Lunetten||52066|5144
Utrecht Overvecht||52110|5125
Utrecht Terwijde||52101|5042
Utrecht Vaartsche Rijn||52079|5122
Utrecht Zuilen||52103|5090
Valkenburg||50870|5832
Varsseveld||51937|6459
Veendam||53103|6885
Veenendaal Centrum||52020|5549
Veenendaal West||52028|5531
Veenendaal-De Klomp||52046|5574
Velp||51995|5980
*Venlo||51364|6173
Venray||51527|6014
Vierlingsbeek||51592|5997
Vleuten||52103|5011
*Vlissingen||51446|3595
Vlissingen Souburg||51465|3595
Voerendaal||50887|5930
Voorburg||52067|4359
Voorhout||52224|4484
Voorschoten||52125|4432
Voorst-Empe||52158|6144
Vorden||52107|6317
Vriezenveen||52402|6600
Vroomshoop||52457|6570
Vught||51656|5292
Waddinxveen||52044|4650
Waddinxveen Noord||52055|4648
Waddinxveen Triangel||52027|4649
Warffum||53391|6567
*Weert||51249|5704
Weesp||52313|5043
Wehl||51958|6214
Westervoort||51963|5970
Wezep||52454|6003
Wierden||52361|6592
Wijchen||51812|5731
Wijhe||52390|6141
Winschoten||53139|7035
Winsum||53330|6520
Winterswijk||51968|6716
Winterswijk West||51975|6704
*Woerden||52085|4894
Wolfheze||52006|5794
Wolvega||52881|6004
Workum||52972|5456
Wormerveer||52489|4792
*Zaandam||52439|4814
Zaandam Kogerveld||52457|4820
Zaandijk Zaanse Schans|Koog-Zaandijk|52469|4805
Zaltbommel||51809|5263
Zandvoort aan Zee||52375|4533
Zetten-Andelst||51920|5723
Zevenaar||51923|6072
Zevenbergen||51640|4609
Zoetermeer||52048|4477
Zoetermeer Oost||52046|4493
Zuidbroek||53160|6868
Zuidhorn||53249|6406
*Zutphen||52145|6194
Zwijndrecht||51815|4642
*Zwolle||52505|6092
Zwolle Stadshagen||52525|6056`;
