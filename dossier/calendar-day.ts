/** The calendar day of a moment in time on this device's clock, `YYYY-MM-DD`. */
export function calendarDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
