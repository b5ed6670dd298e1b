// texts: rules
import { ExpandableSection, TextArea } from '@patternfly/react-core';
import { useState } from 'react';
import { errorAt, type FieldErrors } from '../model/fieldErrors';
import { whenBackName } from '../model/switchDifferences';
import type { Rule } from '../model/types';
import type { Known } from '../useWording';
import { Choice } from './Choice';
import { Field } from './Field';

type Props = { rule: Rule; errors: FieldErrors; words: Known; onChange: (rule: Rule) => void };

/** What few rules need: a welcome message, and what happens when the former owner is back. */
export function MoreFields({ rule, errors, words, onChange }: Props) {
  const { t } = words;
  const isUsed = Boolean(rule.welcome) || Boolean(rule.whenBack) || Boolean(errors.welcome);
  const [isOpen, setOpen] = useState(isUsed);
  return (
    <ExpandableSection
      toggleText={t('editor.more')}
      isExpanded={isOpen}
      onToggle={(_, open) => setOpen(open)}
    >
      <Field
        label={t('editor.welcome')}
        id="welcome"
        error={errorAt(errors, 'welcome')}
        help={t('editor.welcomeHelp')}
      >
        <TextArea
          id="welcome"
          value={rule.welcome ?? ''}
          maxLength={4000}
          resizeOrientation="vertical"
          aria-describedby="welcome-note"
          onChange={(_, text) => onChange({ ...rule, welcome: text === '' ? null : text })}
        />
      </Field>
      <Field label={t('switch.whenBack')} id="when-back" error={errorAt(errors, 'whenBack')}>
        <Choice
          id="when-back"
          value={rule.whenBack ?? ''}
          placeholder={t('editor.asTeam')}
          options={(['keep', 'give-back', 'ask'] as const).map((value) => ({
            value,
            label: whenBackName(value, words),
          }))}
          onChange={(chosen) => onChange({ ...rule, whenBack: whenBackOf(chosen) })}
        />
      </Field>
    </ExpandableSection>
  );
}

const whenBackOf = (chosen: string): Rule['whenBack'] =>
  chosen === '' ? undefined : (chosen as Rule['whenBack']);
