import type { WeeklyHours } from './types';

export const DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Day = (typeof DAYS)[number];

/** Name of a day; the first of January 2024 was a Monday. */
export function dayName(day: Day, language: string, width: 'short' | 'long' = 'short'): string {
  const date = new Date(Date.UTC(2024, 0, 1 + DAYS.indexOf(day)));
  return new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(date);
}

/** "Mon–Fri 08:00–18:00, Sat 09:00–12:00": days with the same hours stand together. */
export function hoursInWords(hours: WeeklyHours | null | undefined, language: string): string {
  const groups: { from: Day; to: Day; times: string }[] = [];
  DAYS.forEach((day, index) => {
    const times = (hours?.[day] ?? []).map((span) => span.replace('-', '–')).join(', ');
    if (times === '') return;
    const last = groups.at(-1);
    if (last && last.times === times && DAYS.indexOf(last.to) === index - 1) last.to = day;
    else groups.push({ from: day, to: day, times });
  });
  return groups
    .map(({ from, to, times }) => {
      const first = dayName(from, language);
      const days = from === to ? first : `${first}–${dayName(to, language)}`;
      return `${days} ${times}`;
    })
    .join('; ');
}
