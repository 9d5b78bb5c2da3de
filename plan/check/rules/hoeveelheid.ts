/** How often and how much, said so that two readers think of two numbers. */
import { rulesOf } from '../rule';

const COUNTED =
  '(?:afwezig|ziek|te laat|absent|ruzie|ruzies|fouten|onrust|conflicten|uitval|verzuim|lessen gemist|gemist|incidenten|moeite|hulp nodig|aandacht nodig|sturing nodig|gehuild|strijd)';

export const HOEVEELHEID = rulesOf(
  {
    kind: 'hoeveelheid',
    level: 'vraag',
    question: 'hoe vaak is dat? En in welke periode?',
    places: ['prose', 'agreement', 'time', 'goal'],
    silencedBy: ['said', 'asked', 'negated', 'counted', 'condition'],
    matters: ['mentor-next-year'],
  },
  {
    vaak: {
      forms: [
        'vaak',
        'heel vaak',
        'dikwijls',
        'geregeld',
        'meermaals',
        'meermalen',
        'herhaaldelijk',
        'frequent',
        'vaker',
      ],
      not: [
        'hoe vaker?',
        'zo vaak(?= (?:als|mogelijk|hij|zij|ze|<woord> (?:wil|nodig)))',
        // Arranged, not often.
        '(?:is|zijn|was|waren|wordt|worden|werd|heeft|hebben|had|hadden) (?:<woord> ){0,6}geregeld(?=[.,;:!?)]|\\s*$| (?:voor|met|via|en|vanaf|per|door))',
        'hoe vaak',
        'niet vaker dan',
        'even vaak',
        'vaker dan',
      ],
      fires: [
        'Hij is vaak te laat.',
        'Vaak vergeet zij haar boeken.',
        'Dit komt geregeld voor.',
        'Hij is geregeld ziek.',
      ],
      silent: [
        'Hij was vaak te laat (8 van de 10 keer).',
        'Hij was vaak te laat, in november 6 keer.',
        'Moeder vertelt dat hij vaak hoofdpijn heeft.',
        'We tellen hoe vaak hij begint.',
        'De taxi is geregeld.',
        'Vader heeft een laptop geregeld voor thuis.',
        { text: 'Hij mag zo vaak hij wil naar de rustplek.', place: 'agreement' },
        '“Ik ben vaak moe.”',
        'Leerlingen weten vaak heel goed wat ze nodig hebben.',
      ],
    },
    soms: {
      forms: [
        'soms',
        'af en toe',
        '(?:nog )?wel ?eens',
        'nogal eens',
        'zo nu en dan',
        'nu en dan',
        'een enkele keer',
        'meerdere keren',
        'een paar keer',
        'enkele keren',
        'zelden',
        'bij tijd en wijle',
      ],
      not: ['zou wel ?eens (?:<woord> ){0,6}willen'],
      fires: [
        'Soms loopt zij de klas uit.',
        'Hij slaat nog wel eens iemand.',
        'Zij is meerdere keren weggelopen.',
        'Hij is nogal eens ziek.',
      ],
      silent: [
        'Zij liep op 3 en 10 maart de klas uit.',
        'Hij werkt soms op de gang: op maandag en woensdag.',
        'Zij zou wel eens met de decaan willen praten.',
      ],
    },
    regelmatig: {
      forms: [
        'regelmatig',
        'met regelmaat',
        'meestal',
        'doorgaans',
        'veelal',
        'vrijwel altijd',
        'in de regel',
        'op regelmatige basis',
        'regelmatige',
      ],
      not: [
        'regelmatige (?:en onregelmatige|werkwoorden|vorm|veelhoek|vierhoek)',
        'regelmatig(?:e)? werkwoord',
      ],
      fires: ['Zij heeft regelmatig ruzie.', 'Meestal maakt hij zijn werk niet af.'],
      silent: [
        'Hij oefent regelmatig: elke dinsdag met de ondersteuner.',
        'Hij las regelmatig: elke avond een kwartier.',
        'Hij komt meestal met de bus, staat op het formulier van ouders.',
        'Hij kent de regelmatige werkwoorden.',
        'Hij leert regelmatige en onregelmatige werkwoorden.',
        { text: 'regelmatig, elke week', place: 'time' },
      ],
    },
    steeds: {
      forms: [
        'steeds',
        'voortdurend',
        'constant',
        'continu',
        'telkens',
        'de hele tijd',
        'aan één stuk door',
        'de godganse dag',
        'onophoudelijk',
        'keer op keer',
      ],
      not: [
        'nog steeds',
        'steeds (?:de eerste|de laatste|één|een|met|na|voor|samen|op)',
        // More and more of something: how often is not what it says.
        'steeds (?!weer|onder|over|ver|later)(?:meer|\\p{L}{2,}er)',
        'telkens (?:als|na|één|een|eerst)',
        '(?:sensor|pomp|meter|app) (?:<woord> ){0,3}(?:continu|constant|voortdurend)',
        'constante? (?:snelheid|factor)',
      ],
      fires: [
        'Hij praat voortdurend door de uitleg.',
        'Zij zit constant op haar telefoon.',
        'Steeds stoort hij.',
      ],
      silent: [
        'Hij was op 6 van de 36 dagen op school, steeds de eerste twee uur.',
        'Hij woont nog steeds bij zijn oma.',
        'Telkens als de bel gaat, kijkt zij op.',
        'Het lukt hem steeds beter.',
        'Hij draagt een sensor die continu zijn suiker meet.',
        { text: 'De leerkracht loopt telkens eerst langs Tim.', place: 'agreement' },
      ],
    },
    veel: {
      forms: [
        `«(?:heel |erg |te |zeer )?(?:veel|weinig)» ${COUNTED}`,
        `(?:is|was|heeft|had) «(?:heel |erg |te )?(?:veel|weinig)» ${COUNTED}`,
        '(?:huilt|praat|stoort|verzuimt) <bijwoord>«veel»',
        'veel te veel',
        'veel te weinig',
        '«(?:te )?weinig» (?:vooruitgang|voortgang|groei)',
        'nauwelijks vooruitgang',
      ],
      not: ['veel moeite (?:gedaan|voor)', '(?:doet|deed) (?:<woord> ){0,2}veel moeite'],
      fires: ['Zij is veel afwezig.', 'Hij maakt veel fouten bij spelling.', 'Er is weinig vooruitgang.'],
      silent: [
        'Zij las veel stripboeken in de vakantie.',
        'Er is weinig tijd voor extra leesbeurten.',
        'Zij heeft veel moeite gedaan voor haar spreekbeurt.',
        'Hij maakte 12 fouten in 30 woorden.',
        { text: 'veel herhaling', place: 'factor' },
      ],
    },
  },
);
