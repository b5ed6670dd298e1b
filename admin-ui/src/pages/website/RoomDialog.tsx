import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { NumberField } from '@/pages/rules/editor/ConditionFields';
import { Field } from '@/pages/rules/editor/Field';
import { FormDialog } from '@/shared/FormDialog';
import { useToast } from '@/shared/toasts';
import { useDoors, useSaveRoom } from './queries';

type Props = { team: { id: string; name: string }; onClose: () => void };

/** How many may wait for a team, and how much room opens it again (C5). */
export function RoomDialog({ team, onClose }: Props) {
  const { t } = useTranslation('website');
  const say = useToast();
  const door = useDoors([team.id])[0]?.data;
  const save = useSaveRoom(team.id);
  const [mostWaiting, setMostWaiting] = useState(door?.mostWaiting ?? null);
  const [reopenAt, setReopenAt] = useState<number | null>(door?.reopenAt ?? 2);
  const violations =
    save.error instanceof ProblemError ? (save.error.problem.violations ?? []) : [];
  const wrong = (field: string) => violations.find((one) => one.field === field)?.message;
  const store = () =>
    save.mutate(
      { mostWaiting, reopenAt },
      {
        onSuccess: () => {
          say('success', t('room.saved'));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      id="room"
      title={t('room.dialog', { team: team.name })}
      lead={t('room.lead')}
      size="small"
      failure={violations.length > 0 ? null : save.error}
      wrong={violations.length > 0 ? t('dialog.wrong') : null}
      isSaving={save.isPending}
      save={t('dialog.save')}
      cancel={t('dialog.cancel')}
      onSave={store}
      onClose={onClose}
    >
      <Field
        label={t('room.most')}
        id="room-most"
        error={wrong('mostWaiting')}
        help={t('room.mostHelp')}
      >
        <NumberField id="room-most" least={1} value={mostWaiting} onChange={setMostWaiting} />
      </Field>
      <Field
        label={t('room.reopen')}
        id="room-reopen"
        error={wrong('reopenAt')}
        help={t('room.reopenHelp')}
      >
        <NumberField id="room-reopen" least={1} value={reopenAt} onChange={setReopenAt} />
      </Field>
    </FormDialog>
  );
}
