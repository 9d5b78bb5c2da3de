/**
 * School holidays by region, official dates from the end of 2024 to the summer of 2030.
 *
 * Source: Rijksoverheid, open data schoolvakanties (opendata.rijksoverheid.nl), as worked up in September 2025 in the
 * calendar files of burakkp/nl-holidays-ical (MIT). Of the meivakantie only the week that is the same everywhere: many
 * schools have a second one beside it. Schools may differ in autumn, spring and May. From Saturday up to and including
 * Sunday.
 */
export type Region = 'noord' | 'midden' | 'zuid';

export interface SchoolHoliday {
  name: string;
  region: Region | 'alle';
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
}

const DATES: readonly (readonly [name: string, region: SchoolHoliday['region'], from: string, to: string])[] =
  [
    ['herfstvakantie', 'zuid', '2024-10-19', '2024-10-27'],
    ['herfstvakantie', 'midden', '2024-10-26', '2024-11-03'],
    ['herfstvakantie', 'noord', '2024-10-26', '2024-11-03'],
    ['kerstvakantie', 'alle', '2024-12-21', '2025-01-05'],
    ['voorjaarsvakantie', 'noord', '2025-02-15', '2025-02-23'],
    ['voorjaarsvakantie', 'midden', '2025-02-22', '2025-03-02'],
    ['voorjaarsvakantie', 'zuid', '2025-02-22', '2025-03-02'],
    ['meivakantie', 'alle', '2025-04-26', '2025-05-04'],
    ['zomervakantie', 'zuid', '2025-07-05', '2025-08-17'],
    ['zomervakantie', 'noord', '2025-07-12', '2025-08-24'],
    ['zomervakantie', 'midden', '2025-07-19', '2025-08-31'],
    ['herfstvakantie', 'zuid', '2025-10-11', '2025-10-19'],
    ['herfstvakantie', 'midden', '2025-10-18', '2025-10-26'],
    ['herfstvakantie', 'noord', '2025-10-18', '2025-10-26'],
    ['kerstvakantie', 'alle', '2025-12-20', '2026-01-04'],
    ['voorjaarsvakantie', 'midden', '2026-02-14', '2026-02-22'],
    ['voorjaarsvakantie', 'zuid', '2026-02-14', '2026-02-22'],
    ['voorjaarsvakantie', 'noord', '2026-02-21', '2026-03-01'],
    ['meivakantie', 'alle', '2026-04-25', '2026-05-03'],
    ['zomervakantie', 'noord', '2026-07-04', '2026-08-16'],
    ['zomervakantie', 'zuid', '2026-07-11', '2026-08-23'],
    ['zomervakantie', 'midden', '2026-07-18', '2026-08-30'],
    ['herfstvakantie', 'noord', '2026-10-10', '2026-10-18'],
    ['herfstvakantie', 'midden', '2026-10-17', '2026-10-25'],
    ['herfstvakantie', 'zuid', '2026-10-17', '2026-10-25'],
    ['kerstvakantie', 'alle', '2026-12-19', '2027-01-03'],
    ['voorjaarsvakantie', 'zuid', '2027-02-13', '2027-02-21'],
    ['voorjaarsvakantie', 'midden', '2027-02-20', '2027-02-28'],
    ['voorjaarsvakantie', 'noord', '2027-02-20', '2027-02-28'],
    ['meivakantie', 'alle', '2027-04-24', '2027-05-02'],
    ['zomervakantie', 'noord', '2027-07-10', '2027-08-22'],
    ['zomervakantie', 'midden', '2027-07-17', '2027-08-29'],
    ['zomervakantie', 'zuid', '2027-07-24', '2027-09-05'],
    ['herfstvakantie', 'midden', '2027-10-16', '2027-10-24'],
    ['herfstvakantie', 'noord', '2027-10-16', '2027-10-24'],
    ['herfstvakantie', 'zuid', '2027-10-23', '2027-10-31'],
    ['kerstvakantie', 'alle', '2027-12-25', '2028-01-09'],
    ['voorjaarsvakantie', 'noord', '2028-02-19', '2028-02-27'],
    ['voorjaarsvakantie', 'midden', '2028-02-26', '2028-03-05'],
    ['voorjaarsvakantie', 'zuid', '2028-02-26', '2028-03-05'],
    ['meivakantie', 'alle', '2028-04-29', '2028-05-07'],
    ['zomervakantie', 'midden', '2028-07-08', '2028-08-20'],
    ['zomervakantie', 'noord', '2028-07-15', '2028-08-27'],
    ['zomervakantie', 'zuid', '2028-07-22', '2028-09-03'],
    ['herfstvakantie', 'noord', '2028-10-14', '2028-10-22'],
    ['herfstvakantie', 'midden', '2028-10-21', '2028-10-29'],
    ['herfstvakantie', 'zuid', '2028-10-21', '2028-10-29'],
    ['kerstvakantie', 'alle', '2028-12-23', '2029-01-07'],
    ['voorjaarsvakantie', 'zuid', '2029-02-10', '2029-02-18'],
    ['voorjaarsvakantie', 'midden', '2029-02-17', '2029-02-25'],
    ['voorjaarsvakantie', 'noord', '2029-02-17', '2029-02-25'],
    ['meivakantie', 'alle', '2029-04-28', '2029-05-06'],
    ['zomervakantie', 'midden', '2029-07-07', '2029-08-19'],
    ['zomervakantie', 'zuid', '2029-07-14', '2029-08-26'],
    ['zomervakantie', 'noord', '2029-07-21', '2029-09-02'],
    ['herfstvakantie', 'zuid', '2029-10-13', '2029-10-21'],
    ['herfstvakantie', 'midden', '2029-10-20', '2029-10-28'],
    ['herfstvakantie', 'noord', '2029-10-20', '2029-10-28'],
    ['kerstvakantie', 'alle', '2029-12-22', '2030-01-06'],
    ['voorjaarsvakantie', 'noord', '2030-02-16', '2030-02-24'],
    ['voorjaarsvakantie', 'midden', '2030-02-23', '2030-03-03'],
    ['voorjaarsvakantie', 'zuid', '2030-02-23', '2030-03-03'],
    ['meivakantie', 'alle', '2030-04-27', '2030-05-05'],
    ['zomervakantie', 'zuid', '2030-07-06', '2030-08-18'],
    ['zomervakantie', 'midden', '2030-07-13', '2030-08-25'],
    ['zomervakantie', 'noord', '2030-07-20', '2030-09-01'],
  ];

export const SCHOOL_HOLIDAYS: readonly SchoolHoliday[] = DATES.map(([name, region, from, to]) => ({
  name,
  region,
  from,
  to,
}));
