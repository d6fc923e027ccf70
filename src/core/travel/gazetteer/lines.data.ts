/**
 * How long the fast trains take between stations that follow each other on a line, with the stop at the end: name,
 * name, minutes. General knowledge of the timetables of recent years; no timetable was copied.
 */
export const LINES = `Amsterdam Centraal|Amsterdam Sloterdijk|5
Amsterdam Sloterdijk|Zaandam|6
Zaandam|Castricum|14
Castricum|Alkmaar|10
Alkmaar|Heerhugowaard|6
Heerhugowaard|Schagen|11
Schagen|Den Helder|19
Heerhugowaard|Hoorn|15
Amsterdam Sloterdijk|Hoorn|29
Hoorn|Enkhuizen|22
Amsterdam Centraal|Haarlem|15
Haarlem|Heemstede-Aerdenhout|4
Heemstede-Aerdenhout|Leiden Centraal|16
Amsterdam Centraal|Schiphol Airport|15
Amsterdam Zuid|Schiphol Airport|7
Schiphol Airport|Leiden Centraal|17
Schiphol Airport|Rotterdam Centraal|26
Leiden Centraal|Den Haag Centraal|13
Leiden Centraal|Den Haag HS|14
Den Haag Centraal|Den Haag HS|4
Den Haag HS|Delft|6
Delft|Schiedam Centrum|8
Schiedam Centrum|Rotterdam Centraal|5
Rotterdam Centraal|Rotterdam Blaak|3
Rotterdam Blaak|Dordrecht|12
Rotterdam Centraal|Breda|24
Dordrecht|Roosendaal|24
Amsterdam Centraal|Amsterdam Amstel|8
Amsterdam Amstel|Utrecht Centraal|19
Amsterdam Amstel|Amsterdam Bijlmer ArenA|6
Amsterdam Zuid|Amsterdam Bijlmer ArenA|8
Amsterdam Bijlmer ArenA|Utrecht Centraal|18
Amsterdam Centraal|Almere Centrum|22
Amsterdam Zuid|Almere Centrum|21
Almere Centrum|Lelystad Centrum|15
Lelystad Centrum|Zwolle|27
Amsterdam Centraal|Hilversum|21
Amsterdam Zuid|Hilversum|22
Hilversum|Amersfoort Centraal|13
Hilversum|Utrecht Centraal|20
Utrecht Centraal|Amersfoort Centraal|14
Amersfoort Centraal|Zwolle|37
Amersfoort Centraal|Apeldoorn|26
Apeldoorn|Deventer|12
Deventer|Almelo|27
Almelo|Hengelo|12
Hengelo|Enschede|9
Zwolle|Almelo|43
Zwolle|Meppel|15
Meppel|Hoogeveen|13
Hoogeveen|Assen|21
Assen|Groningen|18
Zwolle|Groningen|60
Meppel|Steenwijk|10
Steenwijk|Heerenveen|18
Heerenveen|Leeuwarden|20
Leeuwarden|Groningen|47
Zwolle|Deventer|24
Deventer|Zutphen|13
Zutphen|Arnhem Centraal|23
Zutphen|Apeldoorn|21
Zutphen|Hengelo|38
Arnhem Centraal|Nijmegen|13
Arnhem Centraal|Ede-Wageningen|11
Ede-Wageningen|Driebergen-Zeist|16
Driebergen-Zeist|Utrecht Centraal|9
Utrecht Centraal|Arnhem Centraal|36
Nijmegen|Oss|16
Oss|'s-Hertogenbosch|13
Nijmegen|Venlo|60
Venlo|Roermond|24
Utrecht Centraal|'s-Hertogenbosch|29
's-Hertogenbosch|Eindhoven Centraal|20
Eindhoven Centraal|Weert|17
Weert|Roermond|14
Roermond|Sittard|16
Sittard|Maastricht|16
Sittard|Heerlen|17
Maastricht|Heerlen|30
Eindhoven Centraal|Helmond|10
Helmond|Venlo|27
Eindhoven Centraal|Tilburg|24
's-Hertogenbosch|Tilburg|16
Tilburg|Breda|14
Breda|Etten-Leur|8
Etten-Leur|Roosendaal|11
Breda|Dordrecht|20
Roosendaal|Bergen op Zoom|10
Bergen op Zoom|Goes|26
Goes|Middelburg|13
Middelburg|Vlissingen|7
Utrecht Centraal|Woerden|11
Woerden|Alphen aan den Rijn|15
Alphen aan den Rijn|Leiden Centraal|16
Woerden|Gouda|11
Utrecht Centraal|Gouda|20
Gouda|Rotterdam Alexander|10
Rotterdam Alexander|Rotterdam Centraal|9
Gouda|Den Haag Centraal|19
Gouda|Alphen aan den Rijn|19
Breda|Noorderkempen|22
Noorderkempen|Antwerpen-Centraal|16
Roosendaal|Essen|9
Essen|Antwerpen-Centraal|38
Antwerpen-Centraal|Antwerpen-Berchem|5
Antwerpen-Berchem|Mechelen|15
Mechelen|Vilvoorde|11
Vilvoorde|Brussel-Noord|8
Mechelen|Brussel-Noord|16
Brussel-Noord|Brussel-Centraal|4
Brussel-Centraal|Brussel-Zuid|4
Mechelen|Leuven|23
Leuven|Brussel-Noord|20
Leuven|Brussels Airport-Zaventem|14
Brussels Airport-Zaventem|Brussel-Noord|12
Mechelen|Brussels Airport-Zaventem|13
Leuven|Tienen|13
Tienen|Landen|11
Landen|Waremme|9
Waremme|Ans|12
Ans|Liège-Guillemins|8
Leuven|Liège-Guillemins|33
Landen|Sint-Truiden|10
Sint-Truiden|Hasselt|17
Leuven|Aarschot|13
Aarschot|Diest|13
Diest|Hasselt|17
Hasselt|Genk|18
Hasselt|Bilzen|12
Bilzen|Tongeren|11
Tongeren|Liège-Guillemins|30
Liège-Guillemins|Verviers-Central|19
Verviers-Central|Welkenraedt|12
Welkenraedt|Eupen|8
Liège-Guillemins|Visé|15
Visé|Maastricht|17
Liège-Guillemins|Huy|20
Huy|Namur|24
Liège-Guillemins|Rivage|22
Rivage|Trois-Ponts|30
Trois-Ponts|Vielsalm|10
Vielsalm|Gouvy|12
Brussel-Zuid|Gent-Sint-Pieters|30
Gent-Sint-Pieters|Brugge|25
Brugge|Oostende|14
Brugge|Blankenberge|15
Brugge|Knokke|21
Gent-Sint-Pieters|Deinze|11
Deinze|Kortrijk|17
Deinze|Tielt|10
Tielt|Lichtervelde|15
Lichtervelde|Diksmuide|12
Diksmuide|Veurne|12
Veurne|De Panne|6
Kortrijk|Ieper|29
Ieper|Poperinge|9
Kortrijk|Roeselare|18
Roeselare|Lichtervelde|10
Lichtervelde|Torhout|5
Torhout|Brugge|16
Kortrijk|Waregem|11
Waregem|Deinze|9
Gent-Sint-Pieters|Gent-Dampoort|8
Gent-Dampoort|Lokeren|16
Lokeren|Sint-Niklaas|11
Sint-Niklaas|Antwerpen-Berchem|20
Lokeren|Dendermonde|11
Dendermonde|Brussel-Noord|32
Gent-Sint-Pieters|Oudenaarde|27
Oudenaarde|Kortrijk|18
Oudenaarde|Ronse|13
Gent-Sint-Pieters|Aalst|25
Aalst|Denderleeuw|6
Denderleeuw|Brussel-Zuid|17
Denderleeuw|Zottegem|17
Gent-Sint-Pieters|Aalter|14
Brussel-Zuid|Halle|9
Halle|Braine-le-Comte|15
Braine-le-Comte|Soignies|6
Soignies|Mons|14
Mons|Saint-Ghislain|9
Saint-Ghislain|Tournai|35
Halle|Ath|25
Ath|Leuze|9
Leuze|Tournai|12
Tournai|Mouscron|18
Mouscron|Kortrijk|8
Brussel-Zuid|Braine-l'Alleud|18
Braine-l'Alleud|Nivelles|9
Nivelles|Charleroi-Central|21
Braine-le-Comte|La Louvière-Sud|17
La Louvière-Sud|Charleroi-Central|24
La Louvière-Sud|Mons|17
Charleroi-Central|Tamines|13
Tamines|Namur|22
Brussel-Noord|Brussel-Schuman|9
Brussel-Schuman|Brussel-Luxemburg|3
Brussel-Luxemburg|Etterbeek|4
Etterbeek|Ottignies|19
Ottignies|Louvain-la-Neuve|10
Ottignies|Gembloux|12
Gembloux|Namur|13
Namur|Ciney|18
Ciney|Marloie|15
Marloie|Jemelle|6
Jemelle|Libramont|24
Libramont|Marbehan|18
Marbehan|Arlon|15
Libramont|Bertrix|13
Namur|Dinant|28
Antwerpen-Berchem|Lier|10
Lier|Herentals|17
Herentals|Turnhout|18
Herentals|Mol|18
Lier|Aarschot|22
Antwerpen-Berchem|Kontich-Lint|9
`;
