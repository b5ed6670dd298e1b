// texts: rules
import { TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { ProblemError } from '@/api/problem';
import { FormDialog } from '@/shared/FormDialog';
import { isConflict, type UsedDraft } from '../draft/useDraft';
import { Sentence } from '../list/Sentence';
import { checkRule } from '../model/checkRule';
import { freshId, withRule } from '../model/edits';
import { errorAt, type FieldErrors, fieldErrors } from '../model/fieldErrors';
import type { Rule } from '../model/types';
import type { Known } from '../useWording';
import { ActionFields } from './ActionFields';
import { ConditionsField } from './ConditionsField';
import { Field } from './Field';
import { MoreFields } from './MoreFields';

type Props = { rule: Rule; isNew: boolean; used: UsedDraft; words: Known; onClose: () => void };

const NO_ERRORS: FieldErrors = {};

/** One rule, with the sentence that it makes always in sight. */
export function RuleDialog({ rule: given, isNew, used, words, onClose }: Props) {
  const { t } = words;
  const [rule, setRule] = useState(given);
  const [errors, setErrors] = useState(NO_ERRORS);
  const [failure, setFailure] = useState<unknown>(null);
  const rules = used.rulebook.rules ?? [];

  const save = async () => {
    const missing = checkRule(rule, words);
    setErrors(missing);
    setFailure(null);
    if (Object.keys(missing).length > 0) return;
    const named = {
      ...rule,
      name: rule.name.trim(),
      id: isNew ? freshId(rule.name, rules) : rule.id,
    };
    try {
      await used.store.mutateAsync(withRule(named));
      onClose();
    } catch (error) {
      // The conflict dialogue has the change and goes on with it.
      if (isConflict(error)) onClose();
      else refuse(error);
    }
  };
  const refuse = (error: unknown) => {
    const at = rules.findIndex((one) => one.id === rule.id);
    const violations = error instanceof ProblemError ? error.problem.violations : null;
    const own = fieldErrors(violations, `rules[${at < 0 ? rules.length : at}]`);
    setErrors(own);
    if (Object.keys(own).length < (violations?.length ?? 1)) setFailure(error);
  };
  const wrong = Object.keys(errors).length;
  return (
    <FormDialog
      id="rule"
      title={isNew ? t('editor.new') : t('editor.edit', { name: given.name })}
      size="large"
      failure={failure}
      wrong={wrong > 0 ? t('editor.wrong', { count: wrong }) : null}
      isSaving={used.store.isPending}
      save={t('editor.save')}
      cancel={t('cancel')}
      onSave={() => void save()}
      onClose={onClose}
      below={
        <div className="us-preview" aria-live="polite">
          <Sentence rule={rule} words={words} />
        </div>
      }
    >
      <Field
        label={t('editor.name')}
        id="rule-name"
        isRequired
        error={errorAt(errors, 'name')}
        help={t('editor.nameHelp')}
      >
        <TextInput
          id="rule-name"
          isRequired
          maxLength={100}
          value={rule.name}
          validated={errors.name ? 'error' : 'default'}
          aria-describedby="rule-name-note"
          onChange={(_, name) => setRule({ ...rule, name })}
        />
      </Field>
      <ConditionsField
        conditions={rule.when ?? []}
        errors={errors}
        words={words}
        onChange={(when) => setRule({ ...rule, when })}
      />
      <fieldset className="us-group">
        <legend>{t('editor.then')}</legend>
        <ActionFields
          action={rule.then}
          errors={errors}
          words={words}
          onChange={(action) => setRule({ ...rule, then: action })}
        />
      </fieldset>
      <MoreFields rule={rule} errors={errors} words={words} onChange={setRule} />
    </FormDialog>
  );
}
