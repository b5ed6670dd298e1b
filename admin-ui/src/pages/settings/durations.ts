const PARTS = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:[\d.]+S)?)?$/;

/** How many days an ISO 8601 duration is, as "PT2160H" or "P90D"; rounded. */
export function daysOf(duration: string): number {
  const found = PARTS.exec(duration);
  if (!found) {
    return 0;
  }
  const [days = 0, hours = 0, minutes = 0] = found.slice(1).map((each) => Number(each ?? 0));
  return Math.round(days + hours / 24 + minutes / 1440);
}
