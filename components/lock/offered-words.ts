/** Short Dutch words that are easy to picture, and to tell apart when somebody says them. */
const WORDS = `
  aap aardbei aarde adem adres akker anker appel april arend arm auto avond azijn baan baard baas
  badkamer bakker bal balkon ballon banaan bank bed beek beer bel berg berk bes bever bezem bij bijl
  blad blauw blik bloem blok boek boer boom boot bord borstel bos boter bout brief bril broek broer
  brood brug bruin buik buis bus buur cactus cake cello cijfer circus cirkel citroen computer dag dak
  dal dam dans deeg deksel deur dier dijk dorp dorst draad draak droom druif duif duim duin dweil echo
  eend eik eiland eland emmer engel enkel erwt ezel fabriek fakkel fee fiets film fles fluit fontein
  foto fruit gans garage gat geel geit geld gember geur gevel gieter glas goud graan gras grot haak
  haan haar haas hals halte hamer hand handdoek hark hart haven havik heg helm hemel hengel herfst
  hert heuvel hiel hoed hoek hok hond honing hooi hoorn hotel hout huis iglo inkt insect jaar jacht
  jam jas juni jurk kaars kaart kaas kabel kabouter kade kam kameel kamer kan kano karton kas kast kat
  kegel kelder kers ketel keuken kever kiezel kikker kind kip kist klas klauw klei klok klomp knie
  knoop koek koekoek koffer koffie kok kom komeet konijn koning kooi kool koor kop koper koraal korf
  korst koud kraai kraan krab krant krat krijt kring kroon kruid kruik kuil kurk kussen kust laars
  ladder lade lamp land laurier lawine leer leeuw lente lepel licht lied lijm lijn lijst limoen linde
  lint lip lood lucht luik maan machine mais mand mantel markt mast matras meel meer mei melk melodie
  merel mes metaal meter meubel mier mijl minuut mist moeder mol molen mond mos motor mouw muis munt
  museum muts muur naald naam nacht nagel navel nek nest net neus noord noot oase oever olie olifant
  olijf oma oom oor oost opa oven paard paars pad paleis palm pan panda papier parade parel park patat
  pauw pauze peer pen peper perzik pet piano pijl pijp pinda plaat plank plant plein ploeg poes poort
  pop post pot pruim pudding raaf raam radijs radio raket recept regen reiger reis ridder riem rijst
  ring ritme rivier robot roer rok rol rood rook roos rots rubber rug ruit saus schaar schaats schaduw
  schelp schip schoen school schors schuur sjaal slak slee sleutel slot smaak sneeuw snoek soep sok
  spade spar spiegel spin spoor staart stad stal steen stem ster stoel storm straat strand stuur
  suiker taart tafel tak tand tang tas tegel tent terras theater thee tijger toets tomaat toren touw
  trap trein trommel trui tuin tulp tunnel uil vaas vader vallei varen vat veer veld verf vijver vink
  vis vlag vlam vleugel vlieg vlinder vloer voet vogel vork vos vriend vuur waaier wagen wand wang
  water weg wei wens wereld west wieg wiel wilg wind winkel winter wol wolf wolk wortel zaad zaag
  zadel zak zalm zand zebra zeep zeil zilver zolder zomer zon zout zuid zwaan zwam zwart
`
  .trim()
  .split(/\s+/);

/** Of nearly nine bits each: at the cost of the lock nobody guesses six of them. */
const COUNT = 6;

/** Six words that have nothing to do with each other, by chance. */
export function offeredPassphrase(): string {
  return Array.from({ length: COUNT }, () => WORDS[below(WORDS.length)]).join(' ');
}

/** A number from 0, each as likely. */
function below(count: number): number {
  const all = 2 ** 32;
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  // What is left over at the end would make the first words likelier.
  return number < all - (all % count) ? number % count : below(count);
}
