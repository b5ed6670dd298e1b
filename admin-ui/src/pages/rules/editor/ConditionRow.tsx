// texts: rules
import { Button } from '@patternfly/react-core';
import { blankCondition, type Subject, subjectOf } from '../model/blank';
import type { FieldErrors } from '../model/fieldErrors';
import type { Condition } from '../model/types';
import type { Known } from '../useWording';
import { Choice } from './Choice';
import { ConditionFields } from './ConditionFields';
import { Field } from './Field';
import { RemoveIcon } from './icons';
import { subjects } from './subjects';

type Props = {
  id: string;
  number: number;
  condition: Condition;
  errors: FieldErrors;
  words: Known;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
};

/** One condition: what it asks for, and what has to be so. */
export function ConditionRow({ id, number, condition, errors, words, onChange, onRemove }: Props) {
  const { t } = words;
  return (
    <fieldset className="us-row" aria-label={t('editor.condition', { number })}>
      <Field label={t('editor.condition', { number })} id={`${id}-kind`}>
        <Choice
          id={`${id}-kind`}
          value={subjectOf(condition)}
          options={subjects(words)}
          onChange={(subject) => onChange(blankCondition(subject as Subject))}
        />
      </Field>
      <div className="us-row-fields">
        <ConditionFields
          id={id}
          condition={condition}
          errors={errors}
          words={words}
          onChange={onChange}
        />
      </div>
      <Button
        variant="plain"
        aria-label={t('editor.removeCondition', { number })}
        icon={<RemoveIcon />}
        onClick={onRemove}
      />
    </fieldset>
  );
}
