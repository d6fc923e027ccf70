/** The letters of authority of the sample office; `secretaris mandate check` shows them back in words. */
export const letters = {
  vandenberg: `Volmachtbrief

Ik, mr. Van den Berg, notaris, geef het secretariaat deze volmacht vanaf 1 november 2026, tot ik haar intrek.

1. De ontvangst van stukken bevestigt u zelf, zonder iets over de inhoud te zeggen.
2. Banken, makelaars en leveranciers mag u zonder mij herinneren; bij cliënten zie ik elke herinnering eerst.
3. Ontbrekende stukken vraagt u op; dat meldt u mij dezelfde dag.
4. Recepties slaat u beleefd af, tenzij een confrère of de KNB uitnodigt; dan vraagt u het mij.
5. Nieuwsbrieven mag u opzeggen zonder het te melden.
6. Bij een gewijzigd rekeningnummer doet u niets en belt u mij.
7. Pers en onbekenden krijgen alleen een ontvangstbericht; u bevestigt nooit dat iemand cliënt is.
`,
  smit: `Letter of authority

I, Dr Smit, authorise my secretary as follows from 1 November 2026 until I say otherwise.

1. If anyone writes about symptoms, send only the emergency text; ring the duty assistant at once.
2. Results, diagnoses and medication: put them before me and send nothing.
3. Acknowledge letters from referring doctors yourself, nothing more.
4. Chase laboratories and hospitals after three working days, twice at most, then tell me.
5. Never chase a patient unless I ask.
6. Decline invitations from drug companies; show me those from universities.
7. Tell relatives, employers and insurers nothing, not even whether someone is a patient; take a message.
`,
} as const;
