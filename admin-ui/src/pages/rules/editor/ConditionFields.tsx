// texts: rules
import { TextInput } from '@patternfly/react-core';
import { subjectOf } from '../model/blank';
import { channelName } from '../model/conditionWords';
import { errorAt, type FieldErrors } from '../model/fieldErrors';
import type { Condition } from '../model/types';
import type { Known } from '../useWording';
import { Choice } from './Choice';
import { Field, noteOf } from './Field';
import { LengthInput } from './LengthInput';
import { TimeFields } from './TimeFields';
import { Values } from './Values';

type Props = {
  id: string;
  condition: Condition;
  errors: FieldErrors;
  words: Known;
  onChange: (condition: Condition) => void;
};

/** What has to be so, with the control that fits the kind of condition. */
export function ConditionFields(props: Props) {
  const { id, condition, errors, words, onChange } = props;
  const { t } = words;
  switch (condition.if) {
    case 'opening':
      return (
        <Field label={t('editor.is')} id={id} error={errorAt(errors, 'values')}>
          <Choice
            id={id}
            value={condition.values?.[0] ?? 'created'}
            options={[
              { value: 'created', label: t('editor.created') },
              { value: 'reopened', label: t('editor.reopened') },
            ]}
            onChange={(value) => onChange({ ...condition, values: [value] })}
          />
        </Field>
      );
    case 'priority':
      return <PriorityFields {...props} />;
    case 'time':
      return <TimeFields {...props} />;
    case 'more-wait':
    case 'fewer-free':
      return <CountField {...props} />;
    case 'waits-longer':
      return (
        <Field label={t('editor.longerThan')} id={id} error={errorAt(errors, 'time')}>
          <LengthInput
            id={id}
            label={t('editor.longerThan')}
            value={condition.time}
            onChange={(time) => onChange({ ...condition, time })}
          />
        </Field>
      );
    case 'field':
      return (
        <>
          <Field label={t('editor.fieldName')} id={`${id}-field`} error={errorAt(errors, 'field')}>
            <TextInput
              id={`${id}-field`}
              value={condition.field ?? ''}
              onChange={(_, field) => onChange({ ...condition, field })}
            />
          </Field>
          <ValuesField {...props} />
        </>
      );
    case 'team':
    case 'channel':
    case 'fact':
    case 'skill':
    case 'subject':
      return <ValuesField {...props} />;
  }
}

function ValuesField({ id, condition, errors, words, onChange }: Props) {
  const { t, teams } = words;
  const channels = ['email', 'portal', 'phone', 'api'].map((value) => ({
    value,
    label: channelName(value, words),
  }));
  const options = {
    team: teams.map(({ id: value, name: label }) => ({ value, label })),
    channel: channels,
  };
  const known =
    condition.if === 'team' || condition.if === 'channel' ? options[condition.if] : null;
  const label = condition.if === 'subject' ? t('editor.contains') : t('editor.isOneOf');
  const error = errorAt(errors, 'values');
  const isLanguage = condition.fact === 'language';
  return (
    <Field label={label} id={id} error={error} help={isLanguage ? t('editor.languageHelp') : null}>
      <Values
        // Another kind begins anew, without what was typed for the one before.
        key={subjectOf(condition)}
        id={id}
        label={label}
        values={condition.values ?? []}
        onChange={(values) => onChange({ ...condition, values })}
        {...(known ? { options: known } : {})}
        isWrong={error !== undefined}
      />
    </Field>
  );
}

function CountField({ id, condition, errors, words, onChange }: Props) {
  const { t } = words;
  const isFree = condition.if === 'fewer-free';
  return (
    <Field
      label={isFree ? t('editor.fewerThan') : t('editor.moreThan')}
      id={id}
      error={errorAt(errors, 'count')}
    >
      <NumberField
        id={id}
        least={isFree ? 1 : 0}
        value={condition.count ?? null}
        onChange={(count) => onChange({ ...condition, count: count ?? 0 })}
      />
    </Field>
  );
}

function PriorityFields({ id, condition, errors, words, onChange }: Props) {
  const { t } = words;
  return (
    <div className="us-inline">
      <Field label={t('editor.atLeast')} id={id} error={errorAt(errors, 'atLeast')}>
        <NumberField
          id={id}
          least={1}
          value={condition.atLeast ?? null}
          onChange={(atLeast) => onChange({ ...condition, atLeast })}
        />
      </Field>
      <Field label={t('editor.atMost')} id={`${id}-most`} error={errorAt(errors, 'atMost')}>
        <NumberField
          id={`${id}-most`}
          least={1}
          value={condition.atMost ?? null}
          onChange={(atMost) => onChange({ ...condition, atMost })}
        />
      </Field>
    </div>
  );
}

type NumberProps = {
  id: string;
  least: number;
  value: number | null;
  onChange: (value: number | null) => void;
};

/** A whole number, or none. */
export function NumberField({ id, least, value, onChange }: NumberProps) {
  return (
    <TextInput
      id={id}
      className="us-number"
      aria-describedby={noteOf(id)}
      type="number"
      min={least}
      step={1}
      value={value ?? ''}
      onChange={(_, text) => onChange(text === '' ? null : Math.trunc(Number(text)))}
    />
  );
}
