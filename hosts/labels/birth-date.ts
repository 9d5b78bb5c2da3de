const DATE = /(?<!\d)(?:(\d{4})-(\d\d?)-(\d\d?)|(\d\d?)[-/. ] ?(\d\d?)[-/. ] ?(\d{4}))(?!\d)/g;

/**
 * The one birth date in a text, as `YYYY-MM-DD`: "14-05-2013", "Lindelaan 12 · 14-5-2013". Null when there is none,
 * when the calendar has no such day, or when two different ones stand there.
 */
export function birthDateIn(text: string): string | null {
  const found = new Set<string>();
  for (const [, year, month, day, dutchDay, dutchMonth, dutchYear] of text.matchAll(DATE)) {
    const parts = [year ?? dutchYear, month ?? dutchMonth, day ?? dutchDay];
    const iso = parts.map((part) => part?.padStart(2, '0')).join('-');
    // The 31st of a month that has 30 days becomes the 1st of the next.
    const date = new Date(iso);
    if (Number.isFinite(date.valueOf()) && date.toISOString().startsWith(iso) && iso > '192') found.add(iso);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
