import { Button, Form, Radio, TextInput } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Choice } from '@/pages/rules/editor/Choice';
import { Field, noteOf } from '@/pages/rules/editor/Field';
import { errorAt, type FieldErrors } from '@/pages/rules/model/fieldErrors';
import type { Known } from '@/pages/rules/useWording';
import type { Question } from '../model/question';
import { DescribedFields } from './DescribedFields';
import { SupposeFields } from './SupposeFields';

type Props = {
  question: Question;
  hasDraft: boolean;
  words: Known;
  violations: readonly { field: string; message: string }[];
  isRunning: boolean;
  onChange: (question: Question) => void;
  onRun: () => void;
};

/** Which conversation, when, under which rules, and what is supposed of people. */
export function QuestionForm(props: Props) {
  const { question, hasDraft, words, violations, isRunning, onChange, onRun } = props;
  const { t } = useTranslation('tryit');
  const errors: FieldErrors = Object.fromEntries(
    violations.map(({ field, message }) => [field, message]),
  );
  const set = (part: Partial<Question>) => onChange({ ...question, ...part });
  return (
    <Form
      className="us-card us-question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      <h2>{t('ask.title')}</h2>
      <div className="us-inline" role="radiogroup" aria-label={t('ask.title')}>
        <Radio
          id="kind-described"
          name="kind"
          label={t('ask.described')}
          isChecked={question.kind === 'described'}
          onChange={() => set({ kind: 'described' })}
        />
        <Radio
          id="kind-existing"
          name="kind"
          label={t('ask.existing')}
          isChecked={question.kind === 'existing'}
          onChange={() => set({ kind: 'existing' })}
        />
      </div>
      {question.kind === 'existing' ? (
        <Field
          label={t('ask.number')}
          id="number"
          isRequired
          error={errorAt(errors, 'conversation')}
          help={t('ask.numberHelp')}
        >
          <TextInput
            id="number"
            value={question.number}
            aria-describedby={noteOf('number')}
            onChange={(_, number) => set({ number })}
          />
        </Field>
      ) : (
        <DescribedFields question={question} errors={errors} words={words} onChange={onChange} />
      )}
      <Field label={t('ask.opening')} id="opening" error={errorAt(errors, 'opening')}>
        <Choice
          id="opening"
          value={question.opening}
          placeholder={t('ask.openingUsual')}
          options={[
            { value: 'created', label: t('ask.created') },
            { value: 'reopened', label: t('ask.reopened') },
          ]}
          onChange={(value) => set({ opening: value as Question['opening'] })}
        />
      </Field>
      <Field
        label={t('ask.moment')}
        id="moment"
        error={errorAt(errors, 'moment')}
        help={t('ask.momentHelp')}
      >
        <TextInput
          id="moment"
          type="datetime-local"
          value={question.moment}
          aria-describedby={noteOf('moment')}
          onChange={(_, moment) => set({ moment })}
        />
      </Field>
      <SupposeFields question={question} errors={errors} words={words} onChange={onChange} />
      <div className="us-inline" role="radiogroup" aria-label={t('ask.rules')}>
        <Radio
          id="rules-draft"
          name="rules"
          label={t('ask.draft')}
          isDisabled={!hasDraft}
          isChecked={question.rules === 'draft' && hasDraft}
          onChange={() => set({ rules: 'draft' })}
        />
        <Radio
          id="rules-published"
          name="rules"
          label={t('ask.published')}
          isChecked={question.rules === 'published' || !hasDraft}
          onChange={() => set({ rules: 'published' })}
        />
      </div>
      <Button type="submit" isLoading={isRunning}>
        {t('ask.run')}
      </Button>
    </Form>
  );
}
