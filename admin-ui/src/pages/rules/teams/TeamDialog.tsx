// texts: rules
import { useState } from 'react';
import { ProblemError } from '@/api/problem';
import { FormDialog } from '@/shared/FormDialog';
import { isConflict, type UsedDraft } from '../draft/useDraft';
import { withTeam } from '../model/edits';
import { type FieldErrors, fieldErrors } from '../model/fieldErrors';
import { filled, obstacles } from '../model/switches';
import type { Team } from '../model/types';
import type { Known } from '../useWording';
import { AssignFields } from './AssignFields';
import { ReopenFields } from './ReopenFields';
import { ReturnFields } from './ReturnFields';

type Props = { team: Team; used: UsedDraft; words: Known; onClose: () => void };

const NO_ERRORS: FieldErrors = {};

/** All switches of one team; what stands in the way of which is said where it does. */
export function TeamDialog({ team, used, words, onClose }: Props) {
  const { t } = words;
  const [switches, setSwitches] = useState(filled(used.rulebook.teams?.[team.id]));
  const [errors, setErrors] = useState(NO_ERRORS);
  const [failure, setFailure] = useState<unknown>(null);
  const save = async () => {
    setFailure(null);
    setErrors(NO_ERRORS);
    try {
      await used.store.mutateAsync(withTeam(team.id, switches));
      onClose();
    } catch (error) {
      if (isConflict(error)) {
        onClose();
        return;
      }
      const violations = error instanceof ProblemError ? error.problem.violations : null;
      const own = fieldErrors(violations, `teams[${team.id}]`);
      setErrors(own);
      if (Object.keys(own).length < (violations?.length ?? 1)) setFailure(error);
    }
  };
  const wrong = Object.keys(errors).length;
  const parts = {
    team,
    switches,
    errors,
    words,
    obstacles: obstacles(switches, used.rulebook.backup?.on ?? false),
    onChange: setSwitches,
  };
  return (
    <FormDialog
      id="team"
      title={t('teams.title', { name: team.name })}
      size="medium"
      failure={failure}
      wrong={wrong > 0 ? t('editor.wrong', { count: wrong }) : null}
      isSaving={used.store.isPending}
      save={t('editor.save')}
      cancel={t('cancel')}
      onSave={() => void save()}
      onClose={onClose}
    >
      <AssignFields {...parts} />
      <ReopenFields {...parts} />
      <ReturnFields {...parts} />
    </FormDialog>
  );
}
