import { Button, Form } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import type { UsedDraft } from '@/pages/rules/draft/useDraft';
import { Choice } from '@/pages/rules/editor/Choice';
import { NumberField } from '@/pages/rules/editor/ConditionFields';
import { Field } from '@/pages/rules/editor/Field';
import { LengthInput } from '@/pages/rules/editor/LengthInput';
import { withBackup } from '@/pages/rules/model/edits';
import { errorAt, fieldErrors } from '@/pages/rules/model/fieldErrors';
import type { BackupSettings } from '@/pages/rules/model/types';

type Props = { settings: Partial<BackupSettings>; used: UsedDraft; mayEdit: boolean };

/** How long customers have to choose, and what happens then (B8). */
export function AskingForm({ settings, used, mayEdit }: Props) {
  const { t } = useTranslation('backup');
  const [answerWithin, setAnswerWithin] = useState(settings.answerWithin ?? 'PT4H');
  const [unanswered, setUnanswered] = useState(settings.unanswered ?? 'apply');
  const [noticesPerDay, setNoticesPerDay] = useState(settings.noticesPerDay ?? 5);
  const { error, isPending } = used.store;
  const errors = fieldErrors(
    error instanceof ProblemError ? error.problem.violations : null,
    'backup',
  );
  const isChanged =
    answerWithin !== (settings.answerWithin ?? 'PT4H') ||
    unanswered !== (settings.unanswered ?? 'apply') ||
    noticesPerDay !== (settings.noticesPerDay ?? 5);
  return (
    <Form
      className="us-asking"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        used.store.mutate(withBackup({ answerWithin, unanswered, noticesPerDay }));
      }}
    >
      <Field
        label={t('ask.within')}
        id="answer-within"
        error={errorAt(errors, 'answerWithin')}
        help={t('ask.withinHelp')}
      >
        <LengthInput
          id="answer-within"
          label={t('ask.within')}
          value={answerWithin}
          onChange={setAnswerWithin}
        />
      </Field>
      <Field label={t('ask.then')} id="unanswered">
        <Choice
          id="unanswered"
          value={unanswered}
          options={[
            { value: 'apply', label: t('ask.thenApply') },
            { value: 'wait', label: t('ask.thenWait') },
          ]}
          onChange={(value) => setUnanswered(value as 'apply' | 'wait')}
        />
      </Field>
      <Field
        label={t('ask.most')}
        id="notices"
        error={errorAt(errors, 'noticesPerDay')}
        help={t('ask.mostHelp')}
      >
        <NumberField
          id="notices"
          least={1}
          value={noticesPerDay}
          onChange={(value) => setNoticesPerDay(value ?? 1)}
        />
      </Field>
      {mayEdit && isChanged && (
        <Button type="submit" variant="secondary" isLoading={isPending}>
          {t('ask.save')}
        </Button>
      )}
    </Form>
  );
}
