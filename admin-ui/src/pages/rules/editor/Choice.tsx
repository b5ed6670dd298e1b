import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { noteOf } from './Field';

export type Option = { value: string; label: string; isDisabled?: boolean };

type Props = {
  id: string;
  label?: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  /** First entry while nothing is chosen; then the choice is needed. */
  placeholder?: string;
  isWrong?: boolean;
};

/** One of a list: the browser's own control, which everybody's keyboard and reader know. */
export function Choice({ id, label, value, options, onChange, placeholder, isWrong }: Props) {
  return (
    <FormSelect
      id={id}
      aria-label={label}
      aria-describedby={noteOf(id)}
      value={value}
      validated={isWrong ? 'error' : 'default'}
      onChange={(_, chosen) => onChange(chosen)}
    >
      {placeholder !== undefined && <FormSelectOption value="" label={placeholder} />}
      {options.map((option) => (
        <FormSelectOption
          key={option.value}
          value={option.value}
          label={option.label}
          isDisabled={option.isDisabled ?? false}
        />
      ))}
    </FormSelect>
  );
}
