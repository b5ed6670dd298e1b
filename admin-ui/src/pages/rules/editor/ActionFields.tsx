// texts: rules
import { Checkbox, Radio } from '@patternfly/react-core';
import { strategyName } from '../model/actionWords';
import { blankAction } from '../model/blank';
import { errorAt, type FieldErrors } from '../model/fieldErrors';
import type { Action, Strategy } from '../model/types';
import type { Known } from '../useWording';
import { Choice } from './Choice';
import { Field } from './Field';
import { StagesField } from './StagesField';

export type ActionProps = {
  action: Action;
  errors: FieldErrors;
  words: Known;
  onChange: (action: Action) => void;
};

export const STRATEGIES: readonly Strategy[] = [
  'round-robin',
  'least-open',
  'longest-idle',
  'weighted-share',
];

/** What a rule does with a conversation that fits. */
export function ActionFields({ action, errors, words, onChange }: ActionProps) {
  const { t } = words;
  const kinds: [Action['do'], string, string?][] = [
    ['to-team', t('do.toTeam')],
    ['to-agent', t('do.toAgent')],
    ['to-dedicated', t('do.toDedicated'), t('do.toDedicatedHelp')],
    ['hold', t('do.hold'), t('do.holdHelp')],
    ['leave', t('do.leave')],
  ];
  return (
    <>
      <div role="radiogroup" aria-label={t('editor.then')} className="us-choices">
        {kinds.map(([kind, label, description]) => (
          <Radio
            key={kind}
            id={`do-${kind}`}
            name="do"
            label={label}
            description={action.do === kind ? description : undefined}
            isChecked={action.do === kind}
            onChange={() => onChange(blankAction(kind))}
          />
        ))}
      </div>
      {action.do === 'to-team' && (
        <ToTeam action={action} errors={errors} words={words} onChange={onChange} />
      )}
      {action.do === 'to-agent' && (
        <Field
          label={t('editor.person')}
          id="to-agent"
          isRequired
          error={errorAt(errors, 'then.agent')}
        >
          <AgentChoice
            id="to-agent"
            value={action.agent}
            words={words}
            isWrong={errorAt(errors, 'then.agent') !== undefined}
            onChange={(agent) => onChange({ ...action, agent })}
          />
        </Field>
      )}
      {action.do === 'hold' && (
        <>
          <TeamField action={action} errors={errors} words={words} onChange={onChange} />
          <SkillBox action={action} words={words} onChange={onChange} />
        </>
      )}
    </>
  );
}

function ToTeam({ action, errors, words, onChange }: ActionProps) {
  const { t } = words;
  return (
    <>
      <div className="us-pair">
        <TeamField action={action} errors={errors} words={words} onChange={onChange} />
        <Field label={t('switch.strategy')} id="strategy" error={errorAt(errors, 'then.strategy')}>
          <Choice
            id="strategy"
            value={action.strategy ?? 'round-robin'}
            options={STRATEGIES.map((value) => ({ value, label: strategyName(value, words) }))}
            onChange={(strategy) => onChange({ ...action, strategy: strategy as Strategy })}
          />
        </Field>
      </div>
      <Checkbox
        id="online-only"
        label={t('switch.onlineOnly')}
        isChecked={action.onlineOnly ?? false}
        onChange={(_, onlineOnly) => onChange({ ...action, onlineOnly })}
      />
      <SkillBox action={action} words={words} onChange={onChange} />
      <StagesField
        stages={action.stages ?? []}
        errors={errors}
        words={words}
        onChange={(stages) => onChange({ ...action, stages })}
      />
    </>
  );
}

function TeamField({ action, errors, words, onChange }: ActionProps) {
  const { t, teams } = words;
  const error = errorAt(errors, 'then.team');
  return (
    <Field label={t('editor.team')} id="to-team" error={error}>
      <Choice
        id="to-team"
        value={action.team ?? ''}
        placeholder={t('editor.ownTeam')}
        options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        isWrong={error !== undefined}
        onChange={(team) => onChange({ ...action, team: team === '' ? null : team })}
      />
    </Field>
  );
}

function SkillBox({ action, words, onChange }: Omit<ActionProps, 'errors'>) {
  const { t } = words;
  return (
    <Checkbox
      id="with-skill"
      label={t('editor.withSkill')}
      isChecked={action.withSkill ?? false}
      onChange={(_, withSkill) => onChange({ ...action, withSkill })}
    />
  );
}

type AgentProps = {
  id: string;
  label?: string;
  value: string | null | undefined;
  words: Known;
  isWrong?: boolean;
  onChange: (agent: string) => void;
};

/** One person of the helpdesk. */
export function AgentChoice({ id, label, value, words, isWrong, onChange }: AgentProps) {
  const { t } = words;
  const agents = words.agents.filter((agent) => agent.enabled || agent.id === value);
  return (
    <Choice
      id={id}
      {...(label ? { label } : {})}
      value={value ?? ''}
      placeholder={t('editor.choosePerson')}
      options={agents.map((agent) => ({ value: agent.id, label: agent.name }))}
      isWrong={isWrong ?? false}
      onChange={onChange}
    />
  );
}
