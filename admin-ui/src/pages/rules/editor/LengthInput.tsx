import { TextInput } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { toIso, toLength, UNITS, type Unit } from '../model/duration';
import { Choice } from './Choice';
import { noteOf } from './Field';

type Props = {
  id: string;
  label: string;
  value: string | null | undefined;
  onChange: (iso: string) => void;
  isWrong?: boolean;
  isDisabled?: boolean;
};

/** A length of time as a number and a unit. */
export function LengthInput({ id, label, value, onChange, isWrong, isDisabled }: Props) {
  const { t } = useTranslation('rules');
  const length = toLength(value) ?? { amount: 0, unit: 'minute' as Unit };
  const names: Record<Unit, string> = {
    second: t('unit.second'),
    minute: t('unit.minute'),
    hour: t('unit.hour'),
    day: t('unit.day'),
  };
  return (
    <div className="us-inline us-length">
      <TextInput
        id={id}
        aria-label={label}
        aria-describedby={noteOf(id)}
        type="number"
        min={0}
        step={1}
        isDisabled={isDisabled ?? false}
        value={length.amount}
        validated={isWrong ? 'error' : 'default'}
        onChange={(_, text) =>
          onChange(toIso({ ...length, amount: Math.max(0, Math.trunc(Number(text))) }))
        }
      />
      <Choice
        id={`${id}-unit`}
        label={t('unit.label', { label })}
        value={length.unit}
        options={UNITS.map((unit) => ({ value: unit, label: names[unit] }))}
        onChange={(unit) => onChange(toIso({ ...length, unit: unit as Unit }))}
      />
    </div>
  );
}
