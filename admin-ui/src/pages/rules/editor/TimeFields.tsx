// texts: rules
import { Radio } from '@patternfly/react-core';
import { errorAt, type FieldErrors } from '../model/fieldErrors';
import type { Condition, WeeklyHours } from '../model/types';
import type { Known } from '../useWording';
import { Choice } from './Choice';
import { Field } from './Field';
import { HoursInput } from './HoursInput';

type Props = {
  id: string;
  condition: Condition;
  errors: FieldErrors;
  words: Known;
  onChange: (condition: Condition) => void;
};

/** Within or outside of weekly hours, on the clocks of a zone. */
export function TimeFields({ id, condition, errors, words, onChange }: Props) {
  const { t } = words;
  const isWithin = condition.within !== false;
  return (
    <>
      <div className="us-inline" role="radiogroup" aria-label={t('subject.time')}>
        <Radio
          id={`${id}-outside`}
          name={`${id}-within`}
          label={t('editor.outside')}
          isChecked={!isWithin}
          onChange={() => onChange({ ...condition, within: false })}
        />
        <Radio
          id={`${id}-inside`}
          name={`${id}-within`}
          label={t('editor.within')}
          isChecked={isWithin}
          onChange={() => onChange({ ...condition, within: true })}
        />
      </div>
      <Field label={t('editor.hours')} id={`${id}-hours`} isGroup error={errorAt(errors, 'hours')}>
        <HoursInput
          id={`${id}-hours`}
          hours={(condition.hours as WeeklyHours | undefined) ?? {}}
          onChange={(hours) => onChange({ ...condition, hours })}
        />
      </Field>
      <Field label={t('editor.zone')} id={`${id}-zone`} error={errorAt(errors, 'zone')}>
        <Choice
          id={`${id}-zone`}
          value={condition.zone ?? ''}
          options={zones(condition.zone).map((zone) => ({ value: zone, label: zone }))}
          onChange={(zone) => onChange({ ...condition, zone })}
        />
      </Field>
    </>
  );
}

/** All that the browser knows, and the one that is set. */
function zones(own: string | null | undefined): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return own && !known.includes(own) ? [own, ...known] : known;
}
