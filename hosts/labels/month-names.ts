const MONTHS = 'jan feb maa apr mei jun jul aug sep okt nov dec'.split(' ');
const NAMED = /(\d) ?(jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.? (?=\d{4})/gi;

/** "14 mei 2013" and "14 mrt. 2013" as "14-5-2013" and "14-3-2013"; other text as it is. */
export function numberedMonths(text: string): string {
  return text.replace(NAMED, (_, day: string, name: string) => {
    const month = MONTHS.indexOf(name.toLowerCase().replace('mrt', 'maa')) + 1;
    return `${day}-${month}-`;
  });
}
