import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Moments in words, in the language of the page and the time zone of the reader's browser. */
export interface Times {
  /** 22 Nov 2026, 14:05 */
  full(moment: string | Date): string;
  /** 14:05 */
  clock(moment: string | Date): string;
  /** Sun, 22 Nov */
  day(moment: string | Date): string;
  /** Sun */
  weekday(moment: string | Date): string;
  /** 22/11 */
  dayAndMonth(moment: string | Date): string;
  /** The shortest that says it all: the clock alone when it is today. */
  brief(moment: string | Date): string;
  /** 3 minutes ago, in 2 hours */
  fromNow(moment: string | Date, now?: Date): string;
  zone: string;
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

export function timesIn(language: string): Times {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  const full = format({ dateStyle: 'medium', timeStyle: 'short' });
  const clock = format({ timeStyle: 'short' });
  const day = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const weekday = format({ weekday: 'short' });
  const dayAndMonth = format({ day: 'numeric', month: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const at = (moment: string | Date) => new Date(moment);
  const isToday = (moment: Date) => moment.toDateString() === new Date().toDateString();
  return {
    full: (moment) => full.format(at(moment)),
    clock: (moment) => clock.format(at(moment)),
    day: (moment) => day.format(at(moment)),
    weekday: (moment) => weekday.format(at(moment)),
    dayAndMonth: (moment) => dayAndMonth.format(at(moment)),
    brief: (moment) => (isToday(at(moment)) ? clock : full).format(at(moment)),
    fromNow: (moment, now = new Date()) => {
      const seconds = (at(moment).getTime() - now.getTime()) / 1000;
      const step = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
      return relative.format(Math.trunc(seconds / step[1]), step[0]);
    },
    zone: full.resolvedOptions().timeZone,
  };
}

export function useTimes(): Times {
  const { i18n } = useTranslation();
  return useMemo(() => timesIn(i18n.language), [i18n.language]);
}
