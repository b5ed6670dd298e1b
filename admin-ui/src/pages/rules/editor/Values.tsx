import { Label, LabelGroup, TextInput } from '@patternfly/react-core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice, type Option } from './Choice';
import { noteOf } from './Field';

type Props = {
  id: string;
  label: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** What there is to choose from; left out, people write what they like. */
  options?: readonly Option[];
  isWrong?: boolean;
};

/** Several values: of a list, each as a label that can be taken away; else as one line of text. */
export function Values({ id, label, values, onChange, options, isWrong = false }: Props) {
  const { t } = useTranslation('rules');
  const names = new Map(options?.map((option) => [option.value, option.label]));
  const holder = useRef<HTMLDivElement>(null);
  const add = (value: string) => {
    const text = value.trim();
    if (text !== '' && !values.includes(text)) onChange([...values, text]);
  };
  const remove = (value: string) => {
    onChange(values.filter((one) => one !== value));
    holder.current?.querySelector<HTMLElement>('select, input')?.focus();
  };
  return (
    <div className="us-values" ref={holder}>
      {options && values.length > 0 && (
        <LabelGroup aria-label={label} numLabels={50}>
          {values.map((value) => {
            const name = names.get(value) ?? value;
            return (
              <Label
                key={value}
                color="blue"
                variant="outline"
                closeBtnAriaLabel={t('editor.removeValue', { name })}
                onClose={() => remove(value)}
              >
                {name}
              </Label>
            );
          })}
        </LabelGroup>
      )}
      {options ? (
        <Choice
          id={id}
          label={label}
          value=""
          placeholder={t('editor.add')}
          options={options.filter((option) => !values.includes(option.value))}
          onChange={add}
          isWrong={isWrong}
        />
      ) : (
        <Free id={id} label={label} values={values} onChange={onChange} isWrong={isWrong} />
      )}
    </div>
  );
}

type FreeProps = Omit<Props, 'options'>;

/** Written as one line with commas: nothing moves under the pointer while somebody types. */
function Free({ id, label, values, onChange, isWrong = false }: FreeProps) {
  const { t } = useTranslation('rules');
  const [text, setText] = useState(values.join(', '));
  return (
    <TextInput
      id={id}
      aria-label={label}
      aria-describedby={noteOf(id)}
      value={text}
      validated={isWrong ? 'error' : 'default'}
      placeholder={t('editor.commas')}
      onChange={(_, next) => {
        setText(next);
        onChange(parted(next));
      }}
    />
  );
}

function parted(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
