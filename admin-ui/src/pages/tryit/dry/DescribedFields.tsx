import { ExpandableSection, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '@/pages/rules/editor/Choice';
import { Field } from '@/pages/rules/editor/Field';
import { channelName } from '@/pages/rules/model/conditionWords';
import { errorAt, type FieldErrors } from '@/pages/rules/model/fieldErrors';
import type { Known } from '@/pages/rules/useWording';
import type { Question } from '../model/question';

type Props = {
  question: Question;
  errors: FieldErrors;
  words: Known;
  onChange: (question: Question) => void;
};

type Word = 'subject' | 'customer' | 'organisation' | 'tier' | 'language' | 'priority';

/** A conversation that one makes up; a team is enough. */
export function DescribedFields({ question, errors, words, onChange }: Props) {
  const { t } = useTranslation('tryit');
  const [isOpen, setOpen] = useState(false);
  const set = (part: Partial<Question>) => onChange({ ...question, ...part });
  const labels: Record<Word, string> = {
    subject: t('fact.subject'),
    customer: t('fact.customer'),
    organisation: t('fact.organisation'),
    tier: t('fact.tier'),
    language: t('fact.language'),
    priority: t('fact.priority'),
  };
  return (
    <>
      <div className="us-pair">
        <Field label={t('fact.team')} id="team" error={errorAt(errors, 'described.team')}>
          <Choice
            id="team"
            value={question.team}
            options={words.teams.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(team) => set({ team })}
          />
        </Field>
        <Field label={t('fact.owner')} id="owner" error={errorAt(errors, 'described.owner')}>
          <Choice
            id="owner"
            value={question.owner}
            placeholder={t('fact.nobody')}
            options={words.agents.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(owner) => set({ owner })}
          />
        </Field>
      </div>
      <ExpandableSection
        toggleText={t('fact.more')}
        isExpanded={isOpen}
        onToggle={(_, open) => setOpen(open)}
      >
        <div className="us-pair">
          <Field label={t('fact.channel')} id="channel">
            <Choice
              id="channel"
              value={question.channel}
              options={(['email', 'portal', 'phone', 'api'] as const).map((value) => ({
                value,
                label: channelName(value, words),
              }))}
              onChange={(channel) => set({ channel: channel as Question['channel'] })}
            />
          </Field>
          {(Object.keys(labels) as Word[]).map((word) => (
            <Field
              key={word}
              label={labels[word]}
              id={`fact-${word}`}
              error={errorAt(errors, `described.${word}`)}
            >
              <TextInput
                id={`fact-${word}`}
                type={word === 'priority' ? 'number' : 'text'}
                value={question[word]}
                onChange={(_, value) => set({ [word]: value })}
              />
            </Field>
          ))}
        </div>
      </ExpandableSection>
    </>
  );
}
