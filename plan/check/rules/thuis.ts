/** What is said of a pupil's home. */
import { rulesOf } from '../rule';

export const THUIS = rulesOf(
  {
    kind: 'thuis',
    level: 'vraag',
    question:
      'is dit nodig voor de ondersteuning? Vermoed je onveiligheid, volg dan de meldcode. Die hoort niet in dit plan.',
    places: ['prose', 'goal', 'agreement', 'factor', 'question'],
    silencedBy: ['said', 'asked', 'topic'],
    matters: ['parent-tonight', 'pupil-at-sixteen'],
  },
  {
    situatie: {
      forms: [
        '(?:moeilijke|lastige|instabiele|onrustige|onveilige|slechte|complexe|zware|chaotische) (?:thuissituatie|gezinssituatie|thuisomgeving)',
        '(?:thuissituatie|gezinssituatie) (?:is|was) <bijwoord>(?:moeilijk|lastig|instabiel|onrustig|onveilig|slecht|complex|zwaar|chaotisch)',
        '(?:gebroken|asociaal|sociaal zwak|zwak) (?:gezin|milieu)',
        'probleemgezin',
        'vechtscheiding',
        'zonder structuur thuis',
        '«thuis (?:is|was) (?:er )?(?:geen|weinig|nauwelijks) (?:structuur|rust|regelmaat|aandacht|steun)»',
      ],
      fires: [
        'Er is sprake van een moeilijke thuissituatie.',
        'Zij komt uit een gebroken gezin.',
        'Zijn ouders liggen in een vechtscheiding.',
        'Thuis is er weinig structuur.',
      ],
      silent: [
        'Vader vertelt over een onrustige thuissituatie.',
        'Thuis leest zij voor het slapen.',
        'Zij woont om de week bij vader.',
      ],
    },
    ouders: {
      forms: [
        '(?:lastige|moeilijke|veeleisende|bemoeizuchtige|overbezorgde|onwillige|ongeïnteresseerde|zwakke|laagopgeleide|hoogopgeleide|slappe) (?:ouders?|moeder|vader)',
        '(?:ouders|moeder|vader) (?:is|was|zijn|waren) <bijwoord>«(?:lastig|moeilijk|overbezorgd|onwillig|boos|niet betrokken|onvoldoende betrokken|weinig betrokken|onbereikbaar|niet bereikbaar|ongeïnteresseerd|laks|veeleisend)»',
        '(?:ouders|moeder|vader) (?:werkt|werken|werkte|werkten) <bijwoord>«(?:niet|onvoldoende|nauwelijks|totaal niet) mee»',
        '(?:ouders|moeder|vader) <bijwoord>«(?:niet|weinig|onvoldoende) betrokken»',
        'onwillig',
        'onwillige',
        'overbezorgd',
        'overbezorgde',
        '(?:ouders|moeder|vader) (?:kan|kunnen) (?:het|hem|haar|de opvoeding) «niet aan»',
        '(?:ouders|vader en moeder) (?:\\p{L}+ ){0,3}(?:maken|maakten|hebben|hadden) «(?:\\p{L}+ )?ruzie»',
        '(?:ouders|moeder|vader) «(?:willen|wil) niet (?:meewerken|luisteren|inzien)»',
        '(?:ouders|moeder|vader) «(?:komt|komen|kwam|kwamen) <bijwoord>(?:niet|nooit) (?:opdagen|op gesprek|opdraven)»',
      ],
      not: ['niet bereikbaar (?:op|tussen|tijdens|na|voor|van|via)'],
      fires: [
        'Lastige ouders die veel mailen.',
        'Ouders werken niet mee.',
        'Moeder is overbezorgd.',
        'Moeder kan het niet aan.',
        'Ouders zijn gescheiden en maken veel ruzie.',
        'Ouders zijn niet betrokken.',
      ],
      silent: [
        'Ouders waren op 5 en 19 december uitgenodigd en konden niet komen.',
        'De ouders zijn betrokken.',
        'Moeder kan niet aansluiten op dinsdag.',
        'Vader zegt dat hij lastig te bereiken is.',
        'Ouders zijn welkom bij de start.',
        'Moeder is niet bereikbaar tussen 9.00 en 12.00 uur.',
      ],
    },
    veiligheid: {
      forms: [
        'huiselijk geweld',
        'mishandeld',
        'mishandeling',
        'kindermishandeling',
        'verwaarloosd',
        'verwaarlozing',
        'misbruik',
        'misbruikt',
        'seksueel misbruik',
        'wordt thuis geslagen',
        'thuis geslagen',
        'onder toezicht gesteld',
        'ondertoezichtstelling',
      ],
      not: [
        'misbruik van (?:de|het|zijn|haar)',
        '(?:tuin|moestuin|plein|lokaal|gebouw|dier|konijn|plant|planten) (?:is|was|zijn|waren) <bijwoord>verwaarloosd',
      ],
      fires: [
        'Er is een vermoeden van huiselijk geweld.',
        'Hij wordt verwaarloosd.',
        'Zij wordt thuis geslagen.',
      ],
      silent: [
        'Hij maakt misbruik van de regel.',
        'Zij speelt slagbal.',
        'De moestuin was verwaarloosd en hij knapte die op.',
        'Bij maatschappijleer maakte zij een werkstuk over huiselijk geweld.',
        'Hij koos als onderwerp de mishandeling van dieren.',
      ],
    },
    omstandigheid: {
      forms: [
        '(?:ouders?|moeder|vader|gezin|thuis) (?:is|zijn|heeft|hebben|zit|zitten|leeft|leven) (?:\\p{L}+ ){0,3}«(?:schulden|verslaafd|werkloos|in de bijstand|in detentie|in de gevangenis|alcoholist|psychische problemen|financiële problemen|geldproblemen|in armoede)»',
        '(?:er is|er zijn|er waren) (?:<woord> ){0,2}thuis «(?:schulden|geldproblemen|financiële problemen)»',
        '«(?:verslaafde|werkloze) (?:ouders?|moeder|vader)»',
        '(?:vader|moeder) «drinkt»',
      ],
      not: ['drinkt (?:thee|koffie|water)'],
      fires: [
        'Moeder is werkloos.',
        'Vader zit in de gevangenis.',
        'Vader drinkt.',
        'Thuis zijn er schulden.',
        'Er zijn thuis schulden.',
      ],
      silent: ['Vader werkt in het weekend.', 'Moeder is arts.', 'Oma drinkt koffie met hem na school.'],
    },
  },
);
