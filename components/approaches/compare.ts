/** What a list of aanpakken would change at this school, before it does. Pure. */
import type { Approach } from '../../ports/approaches/format';
import type { WhyNotRead } from '../../ports/approaches/read';
import { counted } from '../words';
import { comparable, saysTheSame } from './approach';

export interface Coming {
  fresh: Approach[];
  /** Called the same as one that is here, and saying something else: it comes beside that one. */
  beside: Approach[];
  /** How many are here already, as they are. */
  same: number;
}

/** @param here those of the school, which all stay as they are */
export function coming(given: readonly Approach[], here: readonly Approach[]): Coming {
  const known = [...here];
  const result: Coming = { fresh: [], beside: [], same: 0 };
  for (const one of given) {
    const namesakes = known.filter(({ what }) => comparable(what) === comparable(one.what));
    if (namesakes.some((other) => saysTheSame(one, other))) result.same += 1;
    else {
      (namesakes.length > 0 ? result.beside : result.fresh).push(one);
      known.push(one);
    }
  }
  return result;
}

/** "3 aanpakken zijn nieuw. 1 staat hier anders: beide blijven staan. 2 staan hier al." */
export function comingInWords({ fresh, beside, same }: Coming): string {
  return [
    fresh.length && `${counted(fresh.length, 'aanpak is', 'aanpakken zijn')} nieuw.`,
    beside.length && `${counted(beside.length, 'staat', 'staan')} hier anders: dan blijven beide staan.`,
    same && `${counted(same, 'staat', 'staan')} hier al.`,
    'Van wat hier staat, gaat niets weg.',
  ]
    .filter(Boolean)
    .join(' ');
}

export function whyNotInWords(not: WhyNotRead): string {
  switch (not.why) {
    case 'other-file':
      return 'Dit is geen bestand met aanpakken van Stapsgewijs. Er is niets veranderd.';
    case 'newer':
      return 'Dit bestand is gemaakt met een nieuwere versie van Stapsgewijs. Er is niets veranderd. Vraag ICT om Stapsgewijs hier bij te werken.';
    case 'too-large':
      return 'Dit bestand is te groot. Er is niets veranderd.';
    case 'too-many':
      return 'In dit bestand staan meer dan 200 aanpakken. Er is niets veranderd. Vraag om een korter bestand.';
    case 'empty':
      return 'In dit bestand staan geen aanpakken.';
    case 'wrong':
      return `${not.at === null ? 'De lijst in dit bestand' : `Aanpak ${not.at} in dit bestand`} klopt niet: er ontbreekt iets, of een tekst is te lang. Er is niets veranderd. Vraag om een nieuw bestand.`;
  }
}
