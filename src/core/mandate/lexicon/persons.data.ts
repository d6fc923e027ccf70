/** People a letter names by their office, who may consent or stand in: `name nl | name en | words nl | words en`. */
export const PERSONS = `
mijn compagnon | my business partner | mijn compagnon, mijn zakenpartner, mijn medevennoot, mijn
  vennoot, mijn maat | my business partner, my partner, my co-owner, my fellow partner
de controller | the controller | (de/onze) controller | (the/our) controller
de financieel directeur | the finance director | (de) financieel directeur, (de) cfo, (het) hoofd
  financiën, de directeur financiën | (the/our) finance director, (the/our) cfo, (the) head of
  finance, (the) financial director
de kantoormanager | the office manager | (de) kantoormanager, (de) officemanager, (de) office
  manager, (het) hoofd van kantoor | (the/our) office manager
de praktijkmanager | the practice manager | (de/onze) praktijkmanager, de praktijkondersteuner |
  (the/our) practice manager
de boekhouder | the bookkeeper | (de/onze) boekhouder | (the/our) bookkeeper
onze accountant | our accountant | onze accountant, mijn accountant | our accountant, my
  accountant
de directeur | the managing director | de directeur, de algemeen directeur | the managing
  director, the managing partner, the chief executive
de voorzitter | the chairman | de voorzitter, onze voorzitter | the chairman, our chairman, the
  chairwoman, our chairwoman
de woordvoerder | the spokesman | (de/onze/mijn) woordvoerder | (the/our/my) spokesman,
  (the/our/my) spokesperson, (the/our/my) spokeswoman, (the/our) press officer
mijn collega | my colleague | mijn collega | my colleague
mijn kantoorgenoot | my office colleague | mijn kantoorgenoot | my office colleague
de kandidaat-notaris | the deputy notary | (de/mijn) kandidaat-notaris, (de) toegevoegd notaris |
  the deputy notary
mijn waarnemer | my locum | mijn waarnemer, mijn waarneemster | my locum
de bedrijfsleider | the works manager | (de/onze) bedrijfsleider, (de) productieleider | (the/our)
  works manager, (the) production manager, (the) plant manager, (the) site manager, (the)
  operations manager
de penningmeester | the treasurer | (de/onze) penningmeester | (the/our) treasurer
mijn vrouw | my wife | mijn vrouw | my wife
mijn man | my husband | mijn man | my husband
mijn medewerker | my associate | mijn advocaat-medewerker, mijn medewerker | my associate, the
  senior associate
de vennoot | the senior partner | de vennoot, de oudste vennoot, een vennoot | the senior partner
de verkoopleider | the head of sales | (de/het) verkoopleider, (het) hoofd verkoop | (the) head of
  sales, (the) sales manager
het hoofd personeelszaken | the head of personnel | (het) hoofd personeelszaken, (het) hoofd hr,
  (de) personeelschef | (the) head of personnel, (the) head of hr, (the) hr manager
`;
