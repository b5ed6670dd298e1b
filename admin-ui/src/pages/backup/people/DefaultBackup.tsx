import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import type { Agent } from '@/pages/rules/model/types';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { PersonDialog } from './PersonDialog';
import type { Places } from './usePlaces';

type Props = {
  backups: Schema['Backups'];
  places: Places;
  agents: readonly Agent[];
  mayEdit: boolean;
};

/** One person is the backup for everybody who has no own one (B3). */
export function DefaultBackup({ backups, places, agents, mayEdit }: Props) {
  const { t } = useTranslation('backup');
  const [isOpen, setOpen] = useState(false);
  const { write } = places;
  const present = backups.default;
  const set = (agent: string | null) =>
    write.mutate({ place: { of: 'default' }, agent }, { onSuccess: () => setOpen(false) });
  return (
    <section className="us-card" aria-labelledby="default-backup">
      <h2 id="default-backup">{t('default.title')}</h2>
      <p className="us-quiet">{t('default.lead')}</p>
      {write.isError && !isOpen && <ProblemAlert error={write.error} />}
      {present ? (
        <div className="us-person-row">
          <strong>{present.name}</strong>
          {mayEdit && (
            <>
              <Button variant="secondary" size="sm" onClick={() => setOpen(true)}>
                {t('default.change')}
              </Button>
              <Button
                variant="link"
                size="sm"
                isDanger
                aria-label={t('default.removeName', { name: present.name })}
                onClick={() => set(null)}
              >
                {t('remove')}
              </Button>
            </>
          )}
        </div>
      ) : mayEdit ? (
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {t('default.add')}
        </Button>
      ) : (
        <p>{t('default.none')}</p>
      )}
      {isOpen && (
        <PersonDialog
          title={t('default.dialog')}
          agents={agents}
          chosen={present?.id ?? null}
          error={write.error}
          isSaving={write.isPending}
          onChoose={set}
          onClose={() => {
            write.reset();
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}
