/** Lengths of time as the API writes them (ISO 8601), and as people do: one number and one unit. */

export const UNITS = ['second', 'minute', 'hour', 'day'] as const;
export type Unit = (typeof UNITS)[number];
export type Length = { amount: number; unit: Unit };

const SECONDS: Record<Unit, number> = { second: 1, minute: 60, hour: 3600, day: 86400 };
const LETTER: Record<Unit, string> = { second: 'S', minute: 'M', hour: 'H', day: 'D' };
const PATTERN = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/;

/** Whole seconds; null for what is not a duration of days, hours, minutes and seconds. */
export function seconds(iso: string | null | undefined): number | null {
  const match = iso ? PATTERN.exec(iso) : null;
  if (!match) return null;
  const [days, hours, minutes, rest] = match.slice(1).map((part) => Number(part ?? 0));
  return (days ?? 0) * 86400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (rest ?? 0);
}

/** In the largest unit that needs no fraction: PT48H is two days, PT90M is 90 minutes. */
export function toLength(iso: string | null | undefined): Length | null {
  const all = seconds(iso);
  if (all === null) return null;
  const unit = [...UNITS].reverse().find((one) => all > 0 && all % SECONDS[one] === 0) ?? 'minute';
  return { amount: all / SECONDS[unit], unit };
}

export function toIso({ amount, unit }: Length): string {
  return unit === 'day' ? `P${amount}D` : `PT${amount}${LETTER[unit]}`;
}

/** "10 minutes", in the reader's language; the text itself where it is no duration. */
export function lengthInWords(iso: string | null | undefined, language: string): string {
  const length = toLength(iso);
  return length === null
    ? (iso ?? '')
    : new Intl.NumberFormat(language, {
        style: 'unit',
        unit: length.unit,
        unitDisplay: 'long',
      }).format(length.amount);
}
