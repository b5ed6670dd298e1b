import { Button, Checkbox } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { DAYS, type Day, dayName } from '../model/hours';
import type { WeeklyHours } from '../model/types';

type Props = { id: string; hours: WeeklyHours; onChange: (hours: WeeklyHours) => void };

const USUAL = '08:00-18:00';

/** Hours of each day of the week; a day may have a break, so more than one span. */
export function HoursInput({ id, hours, onChange }: Props) {
  const { i18n } = useTranslation('rules');
  const set = (day: Day, spans: string[]) => {
    const { [day]: _, ...others } = hours;
    onChange(spans.length > 0 ? { ...others, [day]: spans } : others);
  };
  return (
    <div className="us-hours">
      {DAYS.map((day) => (
        <div key={day} className="us-hours-day">
          <Checkbox
            id={`${id}-${day}`}
            label={dayName(day, i18n.language, 'long')}
            isChecked={(hours[day] ?? []).length > 0}
            onChange={(_, isOn) => set(day, isOn ? [USUAL] : [])}
          />
          <Spans day={day} spans={hours[day] ?? []} onChange={(spans) => set(day, spans)} />
        </div>
      ))}
    </div>
  );
}

type SpansProps = { day: Day; spans: string[]; onChange: (spans: string[]) => void };

function Spans({ day, spans, onChange }: SpansProps) {
  const { t, i18n } = useTranslation('rules');
  const name = dayName(day, i18n.language, 'long');
  const put = (index: number, from: string, to: string) =>
    onChange(spans.map((span, at) => (at === index ? `${from}-${to}` : span)));
  return (
    <div className="us-hours-spans">
      {spans.map((span, index) => {
        const [from = '', to = ''] = span.split('-');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a span is known by its place alone.
          <span key={index}>
            <input
              type="time"
              aria-label={t('hours.from', { day: name })}
              value={from}
              onChange={(event) => put(index, event.target.value, to)}
            />
            {' – '}
            <input
              type="time"
              aria-label={t('hours.to', { day: name })}
              // Midnight at the end of the day is 24:00 for the API, and 00:00 for browsers.
              value={to === '24:00' ? '00:00' : to}
              onChange={(event) =>
                put(index, from, event.target.value === '00:00' ? '24:00' : event.target.value)
              }
            />
            {index > 0 && (
              <Button
                variant="link"
                isInline
                onClick={() => onChange(spans.filter((_, at) => at !== index))}
              >
                {t('hours.remove')}
              </Button>
            )}
          </span>
        );
      })}
      {spans.length === 1 && spans[0] !== undefined && (
        <Button variant="link" isInline onClick={() => onChange(withBreak(spans[0] ?? USUAL))}>
          {t('hours.break')}
        </Button>
      )}
    </div>
  );
}

/** Two spans with an hour between them, about in the middle. */
function withBreak(span: string): string[] {
  const [from = '08:00', to = '18:00'] = span.split('-');
  return from < '12:00' && to > '13:00' ? [`${from}-12:00`, `13:00-${to}`] : [span, `${to}-24:00`];
}
