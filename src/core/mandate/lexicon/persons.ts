/** People a letter names by their office, who may consent or stand in: `name as said back | words`. */
export const PERSONS_NL = `
mijn compagnon | mijn compagnon, mijn zakenpartner, mijn medevennoot, mijn vennoot
mijn maat | mijn maat
de controller | de controller, onze controller, controller
de financieel directeur | de financieel directeur, financieel directeur, cfo, de cfo, hoofd financiën, het hoofd financiën, de directeur financiën
de kantoormanager | de kantoormanager, kantoormanager, officemanager, de officemanager, office manager, de office manager
de praktijkmanager | de praktijkmanager, praktijkmanager
de praktijkhouder | de praktijkhouder
de boekhouder | de boekhouder, onze boekhouder
de accountant | onze accountant
de directeur | de directeur
de voorzitter | de voorzitter, onze voorzitter
de woordvoerder | de woordvoerder, onze woordvoerder, mijn woordvoerder
mijn collega | mijn collega
mijn kantoorgenoot | mijn kantoorgenoot
de kandidaat-notaris | de kandidaat-notaris, mijn kandidaat-notaris, kandidaat-notaris
mijn waarnemer | mijn waarnemer
de bedrijfsleider | de bedrijfsleider, bedrijfsleider
de penningmeester | de penningmeester, penningmeester
mijn vrouw | mijn vrouw
mijn man | mijn man
`;

export const PERSONS_EN = `
my business partner | my business partner, my partner, my co-owner
the controller | the controller, our controller
the finance director | the finance director, the cfo, our cfo, our finance director, finance director, the head of finance
the office manager | the office manager, our office manager, office manager
the practice manager | the practice manager, our practice manager, practice manager
the bookkeeper | the bookkeeper, our bookkeeper
the accountant | our accountant
the managing director | the managing director, the managing partner, managing partner
the chairman | our chairman
the spokesman | the spokesman, our spokesman, the spokesperson, our spokesperson, the spokeswoman
my colleague | my colleague
the senior partner | the senior partner
my associate | my associate
the works manager | the works manager, works manager
the treasurer | the treasurer
the head of sales | the head of sales
my wife | my wife
my husband | my husband
`;
