/**
 * School weeks and school days, counted in calendar days without a clock or a zone.
 *
 * "Evalueer op van tevoren afgesproken momenten": by default after 3 and after 6 school weeks, never in a weekend, a
 * school holiday of the region or on a public holiday.
 */
import { type Region, SCHOOL_HOLIDAYS, type SchoolHoliday } from '../content/schoolvakanties';
import { addDays, isDay, weekday } from '../dossier/calendar-day';
import { publicHoliday } from './public-holidays';

export type { Region };

const REGIONS: readonly Region[] = ['noord', 'midden', 'zuid'];
const FIRST_KNOWN = SCHOOL_HOLIDAYS.map(({ from }) => from).sort()[0] ?? '';
const LAST_KNOWN =
  SCHOOL_HOLIDAYS.map(({ to }) => to)
    .sort()
    .at(-1) ?? '';

export interface SchoolDay {
  /** `YYYY-MM-DD` */
  day: string;
  /** False where no school holidays are known: then only weekends and public holidays were left out. */
  certain: boolean;
  /** Holidays on the way that were not counted, by name, in order: "herfstvakantie". */
  skipped: readonly string[];
}

/**
 * The school day that is so many school weeks ahead. A week in a school holiday does not count.
 * @param from `YYYY-MM-DD`; an empty or impossible day gives an empty one
 * @param weeks a whole number of at least 1
 * @param region '' when the school has not said: then a week counts unless all regions are free, and the day itself is
 * a school day in every region
 */
export function schoolWeeksAhead(from: string, weeks: number, region: Region | ''): SchoolDay {
  if (!isDay(from)) return { day: '', certain: false, skipped: [] };
  const skipped: string[] = [];
  let day = from;
  // A talk in the weekend counts from the Monday after it.
  while (weekday(day) % 6 === 0) day = addDays(day, 1);
  for (let counted = 0; counted < weeks; ) {
    day = addDays(day, 7);
    const free = holidayOfAll(day, region);
    if (!free) counted++;
    else if (skipped.at(-1) !== free) skipped.push(free);
  }
  while (whyNoSchool(day, region) !== null) day = addDays(day, 1);
  return { day, certain: isKnown(from) && isKnown(day), skipped };
}

/** Why there is no school on this day, as words that follow a day ("een zaterdag", "in de herfstvakantie"); else null. */
export function whyNoSchool(day: string, region: Region | ''): string | null {
  if (!isDay(day)) return null;
  if (weekday(day) === 6) return 'een zaterdag';
  if (weekday(day) === 0) return 'een zondag';
  const feast = publicHoliday(day);
  if (feast) return feast;
  const [first, ...others] = holidaysOn(day, region);
  if (!first) return null;
  const everywhere = region !== '' || first.region === 'alle' || others.length === REGIONS.length - 1;
  return everywhere ? `in de ${first.name}` : `voor een deel van het land in de ${first.name}`;
}

/** The holiday that the region, or every region, has on this day. */
function holidayOfAll(day: string, region: Region | ''): string | null {
  const regions = region === '' ? REGIONS : [region];
  const found = regions.map((one) => holidaysOn(day, one)[0]?.name);
  return found.every((name) => name !== undefined) ? (found[0] ?? null) : null;
}

function holidaysOn(day: string, region: Region | ''): SchoolHoliday[] {
  return SCHOOL_HOLIDAYS.filter(
    (holiday) =>
      holiday.from <= day &&
      day <= holiday.to &&
      (region === '' || holiday.region === 'alle' || holiday.region === region),
  );
}

function isKnown(day: string): boolean {
  return FIRST_KNOWN <= day && day <= LAST_KNOWN;
}
