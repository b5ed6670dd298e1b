// texts: rules
import { Button } from '@patternfly/react-core';
import { blankStage } from '../model/blank';
import { errorAt, type FieldErrors } from '../model/fieldErrors';
import type { Stage } from '../model/types';
import type { Known } from '../useWording';
import { AgentChoice } from './ActionFields';
import { Choice } from './Choice';
import { Field } from './Field';
import { AddIcon, RemoveIcon } from './icons';
import { LengthInput } from './LengthInput';

type Props = {
  stages: readonly Stage[];
  errors: FieldErrors;
  words: Known;
  onChange: (stages: Stage[]) => void;
};

const MOST_STAGES = 10;
const FIRST = 'PT1M';

/** Where else to look while nobody is found, in the order of time (W2). */
export function StagesField({ stages, errors, words, onChange }: Props) {
  const { t } = words;
  const add = () => onChange([...stages, blankStage('everyone', stages.at(-1)?.after ?? FIRST)]);
  return (
    <fieldset className="us-group">
      <legend>{t('editor.stages')}</legend>
      <p className="us-quiet">{t('editor.stagesHelp')}</p>
      {stages.map((stage, index) => (
        <StageRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a stage is known by its place alone.
          key={index}
          index={index}
          stage={stage}
          errors={errors}
          words={words}
          onChange={(next) => onChange(stages.map((one, at) => (at === index ? next : one)))}
          onRemove={() => onChange(stages.filter((_, at) => at !== index))}
        />
      ))}
      {stages.length < MOST_STAGES && (
        <Button variant="link" isInline icon={<AddIcon />} onClick={add}>
          {t('editor.addStage')}
        </Button>
      )}
    </fieldset>
  );
}

type RowProps = Omit<Props, 'stages' | 'onChange'> & {
  index: number;
  stage: Stage;
  onChange: (stage: Stage) => void;
  onRemove: () => void;
};

function StageRow({ index, stage, errors, words, onChange, onRemove }: RowProps) {
  const { t, teams } = words;
  const id = `stage-${index}`;
  const at = `then.stages[${index}]`;
  const teamError = errorAt(errors, `${at}.team`);
  const agentError = errorAt(errors, `${at}.agent`);
  return (
    <div className="us-row us-stage">
      <Field label={t('editor.after')} id={id} error={errorAt(errors, `${at}.after`)}>
        <LengthInput
          id={id}
          label={t('editor.after')}
          value={stage.after}
          onChange={(after) => onChange({ ...stage, after })}
        />
      </Field>
      <div className="us-row-fields">
        <Field label={t('editor.reach')} id={`${id}-reach`}>
          <Choice
            id={`${id}-reach`}
            value={stage.reach}
            options={[
              { value: 'any-skill', label: t('reach.anySkill') },
              { value: 'also-team', label: t('reach.alsoTeam') },
              { value: 'everyone', label: t('reach.everyone') },
              { value: 'alert', label: t('reach.alert') },
            ]}
            onChange={(reach) => onChange(blankStage(reach as Stage['reach'], stage.after))}
          />
        </Field>
        {stage.reach === 'also-team' && (
          <Field label={t('editor.team')} id={`${id}-team`} error={teamError}>
            <Choice
              id={`${id}-team`}
              value={stage.team ?? ''}
              placeholder={t('editor.chooseTeam')}
              options={teams.map((team) => ({ value: team.id, label: team.name }))}
              isWrong={teamError !== undefined}
              onChange={(team) => onChange({ ...stage, team })}
            />
          </Field>
        )}
        {stage.reach === 'alert' && (
          <Field label={t('editor.person')} id={`${id}-agent`} error={agentError}>
            <AgentChoice
              id={`${id}-agent`}
              value={stage.agent}
              words={words}
              isWrong={agentError !== undefined}
              onChange={(agent) => onChange({ ...stage, agent })}
            />
          </Field>
        )}
      </div>
      <Button
        variant="plain"
        aria-label={t('editor.removeStage', { number: index + 1 })}
        icon={<RemoveIcon />}
        onClick={onRemove}
      />
    </div>
  );
}
