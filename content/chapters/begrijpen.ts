import type { Chapter } from '../chapter';

export const begrijpen: Chapter = {
  id: 'begrijpen',
  number: 2,
  name: 'Begrijpen',
  aandachtspunten: [
    {
      id: 'begrijpen.betrek',
      text: 'Betrek leerling en ouders. Leerlingen weten vaak heel goed wat ze nodig hebben. En ouders kennen hun kind als geen ander.',
      lead: 'Betrek leerling en ouders.'.length,
      short: 'Leerling en ouders erbij betrokken',
    },
    {
      id: 'begrijpen.gezamenlijk-beeld',
      text: 'Zoek binnen de driehoek leraar-leerling-ouder naar het gezamenlijke beeld over wat er precies aan de hand is en waar samen aan kan worden gewerkt.',
      lead: 'Zoek binnen de driehoek leraar-leerling-ouder'.length,
      short: 'Met leerling en ouders gezocht naar een gezamenlijk beeld',
    },
    {
      id: 'begrijpen.open-gesprek',
      text: 'Voer een open (maar niet vrijblijvend) gesprek over wat de leerling nodig heeft, op basis van vertrouwen en gelijkwaardigheid. Is er een interventie nodig? Of zorgt het gesprek zelf al voor voldoende beweging?',
      lead: 'Voer een open (maar niet vrijblijvend) gesprek'.length,
      short: 'Gesprek gevoerd over wat de leerling nodig heeft',
    },
    {
      id: 'begrijpen.informatie-nodig',
      text: 'Stel samen vast welke informatie er nog nodig is. Win eventueel advies in bij experts buiten de school, en houd bij uitwisseling van gegevens rekening met de geldende privacywetgeving.',
      lead: 'Stel samen vast welke informatie'.length,
      short: 'Samen bepaald welke informatie nog nodig is',
    },
    {
      id: 'begrijpen.informatieoverdracht',
      text: 'Besteed aandacht aan een goede informatieoverdracht, zodat alle professionals die met de leerling te maken hebben weten wat er nodig is.',
      lead: 'Besteed aandacht aan een goede informatieoverdracht,'.length,
      short: 'Besproken hoe we doorgeven wat de leerling nodig heeft',
    },
  ],
  vragen: [
    {
      id: 'begrijpen.zienswijze',
      text: 'Wat is de zienswijze van de leraar, leerling en ouders?',
      // Three views in one answer: under "Wat ouders vertellen" the teacher's words would become the parents'.
      heading: 'gezamenlijk-beeld',
      part: 'driehoek',
    },
    {
      id: 'begrijpen.eens',
      text: 'Zijn ze het in grote lijnen met elkaar eens? Zo nee, welk verschil van inzicht is er?',
      heading: 'gezamenlijk-beeld',
      part: 'driehoek',
    },
    {
      id: 'begrijpen.beeld-van-ontwikkeling',
      text: 'Welk beeld hebben we van de ontwikkeling van de leerling en wat deze nodig heeft?',
      heading: 'gezamenlijk-beeld',
    },
    {
      id: 'begrijpen.positieve-factoren',
      text: 'Welke positieve factoren kunnen bijdragen om het doel te behalen? Wat zorgt voor ontwikkeling?',
      heading: 'helpt',
      askedBefore: 'signaleren.positieve-factoren',
    },
    {
      id: 'begrijpen.uitzoeken',
      text: 'Wat moet nog worden uitgezocht en wie betrekken we daarbij?',
      // What, and by whom: a task, so it stands with who does what.
      heading: 'aanpak',
      part: 'uitzoeken',
    },
    {
      id: 'begrijpen.genoeg-voor-plan',
      text: 'Weten we voldoende om een plan van aanpak te formuleren?',
      heading: null,
    },
  ],
};
