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
  // Rows keep half-typed text, so each has a key that stays with it when others go.
  const keys = useRef(conditions.map((_, index) => index));
  const add = () => {
    keys.current = [...keys.current, Math.max(-1, ...keys.current) + 1];
    onChange([...conditions, blankCondition('team')]);
  };
  const violations = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return (
    <fieldset className="us-group">
      <legend>{t('editor.when')}</legend>
      <p className="us-quiet">
        {conditions.length === 0 ? t('editor.noConditions') : t('editor.allConditions')}
      </p>
      {conditions.map((condition, index) => (
        <ConditionRow
          key={keys.current[index]}
          id={`when-${index}`}
          number={index + 1}
          condition={condition}
          errors={fieldErrors(violations, `when[${index}]`)}
          words={words}
          onChange={(next) => onChange(conditions.map((one, at) => (at === index ? next : one)))}
          onRemove={() => {
            keys.current = keys.current.filter((_, at) => at !== index);
            onChange(conditions.filter((_, at) => at !== index));
            adder.current?.focus();
          }}
        />
      ))}
      {conditions.length < MOST_CONDITIONS && (
        <Button ref={adder} variant="link" isInline icon={<AddIcon />} onClick={add}>
          {t('editor.addCondition')}
        </Button>
      )}
    </fieldset>
  );
}
