/** A time in which too few are there. */
export interface Span {
  from: string;
  until: string;
  there: number;
}

/** The part of a gap that falls on one day. */
export interface Piece {
  from: Date;
  until: Date;
  there: number;
  wholeDay: boolean;
}

/** Midnight of the reader's Monday in the week of a moment. */
export function mondayOf(moment: Date): Date {
  const back = (moment.getDay() + 6) % 7;
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - back);
}

/** Midnights; days are counted by the calendar, so that the change of clocks moves nothing. */
export function weeksFrom(monday: Date, weeks: number): Date[][] {
  return Array.from({ length: weeks }, (_, week) =>
    Array.from(
      { length: 7 },
      (_, day) =>
        new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + week * 7 + day),
    ),
  );
}

const nextDay = (day: Date) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);

/** What of the gaps falls on a day. */
export function piecesOn(day: Date, gaps: readonly Span[]): Piece[] {
  const end = nextDay(day);
  return gaps
    .map((gap) => ({ from: new Date(gap.from), until: new Date(gap.until), there: gap.there }))
    .filter((gap) => gap.from < end && gap.until > day)
    .map((gap) => {
      const from = new Date(Math.max(gap.from.getTime(), day.getTime()));
      const until = new Date(Math.min(gap.until.getTime(), end.getTime()));
      return {
        from,
        until,
        there: gap.there,
        wholeDay: from.getTime() === day.getTime() && until.getTime() === end.getTime(),
      };
    });
}
