import { Card, CardBody, CardTitle, ExpandableSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useTimes } from '@/shared/times';
import { type Piece, piecesOn, type Span } from './calendar';
import './coverage.css';

interface Props {
  name: string;
  /** Weeks of seven midnights each. */
  days: Date[][];
  gaps: readonly Span[];
}

/** Weeks as rows; each day says in colour and in words whether somebody is there. */
export function TeamCalendar({ name, days, gaps }: Props) {
  const { t } = useTranslation('coverage');
  const times = useTimes();
  return (
    <Card>
      <CardTitle component="h2">{name}</CardTitle>
      <CardBody>
        <p className={gaps.length > 0 ? 'us-bad' : 'us-quiet'}>
          {gaps.length > 0 ? t('gaps', { count: gaps.length }) : t('covered')}
        </p>
        {gaps.length > 0 ? (
          <Weeks name={name} days={days} gaps={gaps} />
        ) : (
          <ExpandableSection toggleText={t('showWeeks')}>
            <Weeks name={name} days={days} gaps={gaps} />
          </ExpandableSection>
        )}
        {gaps.length > 0 ? (
          <ExpandableSection toggleText={t('inWords')}>
            <ul className="us-list">
              {gaps.map((gap) => (
                <li key={gap.from}>
                  {t('gap', {
                    from: times.full(gap.from),
                    until: times.full(gap.until),
                    count: gap.there,
                  })}
                </li>
              ))}
            </ul>
          </ExpandableSection>
        ) : null}
      </CardBody>
    </Card>
  );
}

function Weeks({ name, days, gaps }: Props) {
  const { t } = useTranslation('coverage');
  const times = useTimes();
  const today = new Date().toDateString();
  return (
    <table className="us-calendar">
      <caption className="pf-v6-screen-reader">{t('calendarOf', { team: name })}</caption>
      <thead>
        <tr>
          {days[0]?.map((day) => (
            <th key={day.getDay()} scope="col">
              {times.weekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((week) => (
          <tr key={week[0]?.toISOString()}>
            {week.map((day) => (
              <Day
                key={day.toISOString()}
                day={day}
                pieces={piecesOn(day, gaps)}
                isToday={day.toDateString() === today}
                isPast={day.getTime() < Date.now() && day.toDateString() !== today}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  day: Date;
  pieces: Piece[];
  isToday: boolean;
  isPast: boolean;
}

function Day({ day, pieces, isToday, isPast }: DayProps) {
  const { t } = useTranslation('coverage');
  const times = useTimes();
  const kind = isPast ? 'past' : pieces.length > 0 ? 'gap' : 'covered';
  return (
    <td className={`us-day us-day-${kind}`} aria-current={isToday ? 'date' : undefined}>
      <span className="us-day-date">{times.dayAndMonth(day)}</span>
      {kind === 'gap' ? (
        <span className="us-day-words">
          {pieces.map((each) => (
            <span key={each.from.toISOString()}>
              {each.wholeDay
                ? t('wholeDay')
                : `${times.clock(each.from)}–${times.clock(each.until)}`}
            </span>
          ))}
        </span>
      ) : null}
      {kind === 'covered' ? <span className="pf-v6-screen-reader">{t('coveredDay')}</span> : null}
    </td>
  );
}
