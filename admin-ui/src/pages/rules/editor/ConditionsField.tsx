// texts: rules
import { Button } from '@patternfly/react-core';
import { useRef } from 'react';
import { blankCondition } from '../model/blank';
import { type FieldErrors, fieldErrors } from '../model/fieldErrors';
import type { Condition } from '../model/types';
import type { Known } from '../useWording';
import { ConditionRow } from './ConditionRow';
import { AddIcon } from './icons';

type Props = {
  conditions: readonly Condition[];
  errors: FieldErrors;
  words: Known;
  onChange: (conditions: Condition[]) => void;
};

const MOST_CONDITIONS = 20;

/** All conditions of a rule: every one of them has to hold. */
export function ConditionsField({ conditions, errors, words, onChange }: Props) {
  const { t } = words;
  const adder = useRef<HTMLButtonElement>(null);
  const violations = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return (
    <fieldset className="us-group">
      <legend>{t('editor.when')}</legend>
      <p className="us-quiet">
        {conditions.length === 0 ? t('editor.noConditions') : t('editor.allConditions')}
      </p>
      {conditions.map((condition, index) => (
        <ConditionRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is known by its place alone.
          key={index}
          id={`when-${index}`}
          number={index + 1}
          condition={condition}
          errors={fieldErrors(violations, `when[${index}]`)}
          words={words}
          onChange={(next) => onChange(conditions.map((one, at) => (at === index ? next : one)))}
          onRemove={() => {
            onChange(conditions.filter((_, at) => at !== index));
            adder.current?.focus();
          }}
        />
      ))}
      {conditions.length < MOST_CONDITIONS && (
        <Button
          ref={adder}
          variant="link"
          isInline
          icon={<AddIcon />}
          onClick={() => onChange([...conditions, blankCondition('team')])}
        >
          {t('editor.addCondition')}
        </Button>
      )}
    </fieldset>
  );
}
