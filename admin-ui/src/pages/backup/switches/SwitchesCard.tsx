import {
  Button,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Radio,
  Switch,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isConflict, type UsedDraft } from '@/pages/rules/draft/useDraft';
import { FindingList } from '@/pages/rules/list/FindingList';
import { withBackup } from '@/pages/rules/model/edits';
import type { BackupSettings } from '@/pages/rules/model/types';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { AskingForm } from './AskingForm';

type Props = { used: UsedDraft; mayEdit: boolean };

/** Away messages, backup, and what the backup does (B1, B2, B5, B7, B8); kept in the draft. */
export function SwitchesCard({ used, mayEdit }: Props) {
  const { t } = useTranslation('backup');
  const [asksBothOff, setAsksBothOff] = useState(false);
  const settings: Partial<BackupSettings> = used.rulebook.backup ?? {};
  const isTelling = settings.awayMessages ?? false;
  const isOn = settings.on ?? false;
  const isAsking = settings.ask === 'always';
  const set = (part: Partial<BackupSettings>) => used.store.mutate(withBackup(part));
  const isBlocked = !mayEdit;
  const found = (used.draft.data?.findings ?? []).filter(({ field }) => field === 'backup.sharing');
  return (
    <section className="us-card" aria-labelledby="switches">
      <h2 id="switches">{t('switches.title')}</h2>
      {used.store.isError && !isConflict(used.store.error) && (
        <ProblemAlert error={used.store.error} />
      )}
      <div className="us-toggle">
        <Switch
          id="away-messages"
          label={t('switches.away')}
          isChecked={isTelling}
          isDisabled={isBlocked}
          aria-describedby="away-messages-help"
          onChange={(_, next) =>
            !next && isOn ? setAsksBothOff(true) : set({ awayMessages: next })
          }
        />
        <p id="away-messages-help" className="us-quiet us-toggle-help">
          {t('switches.awayHelp')}
        </p>
      </div>
      <div className="us-toggle">
        <Switch
          id="backup-on"
          label={t('switches.backup')}
          isChecked={isOn}
          isDisabled={isBlocked || (!isTelling && !isOn)}
          aria-describedby="backup-on-help"
          onChange={(_, on) => set({ on })}
        />
        <p id="backup-on-help" className="us-quiet us-toggle-help">
          {isTelling ? t('switches.backupHelp') : t('switches.backupNeeds')}{' '}
          {!isTelling && mayEdit && (
            <Button variant="link" isInline onClick={() => set({ awayMessages: true, on: true })}>
              {t('switches.bothOn')}
            </Button>
          )}
        </p>
      </div>
      {isOn && (
        <>
          <fieldset className="us-group">
            <legend>{t('sharing.title')}</legend>
            <Radio
              id="sharing-forward"
              name="sharing"
              label={t('sharing.forward')}
              description={t('sharing.forwardHelp')}
              isChecked={settings.sharing !== 'group'}
              isDisabled={isBlocked}
              onChange={() => set({ sharing: 'forward' })}
            />
            <Radio
              id="sharing-group"
              name="sharing"
              label={t('sharing.group')}
              description={t('sharing.groupHelp')}
              isChecked={settings.sharing === 'group'}
              isDisabled={isBlocked}
              onChange={() => set({ sharing: 'group' })}
            />
            <FindingList findings={found} />
          </fieldset>
          <fieldset className="us-group">
            <legend>{t('ask.title')}</legend>
            <Radio
              id="ask-always"
              name="ask"
              label={t('ask.always')}
              description={t('ask.alwaysHelp')}
              isChecked={isAsking}
              isDisabled={isBlocked}
              onChange={() => set({ ask: 'always' })}
            />
            <Radio
              id="ask-never"
              name="ask"
              label={t('ask.never')}
              description={t('ask.neverHelp')}
              isChecked={!isAsking}
              isDisabled={isBlocked}
              onChange={() => set({ ask: 'never' })}
            />
            {isAsking && (
              <AskingForm
                key={`${settings.answerWithin} ${settings.unanswered} ${settings.noticesPerDay}`}
                settings={settings}
                used={used}
                mayEdit={mayEdit}
              />
            )}
          </fieldset>
        </>
      )}
      <div className="us-toggle">
        <Switch
          id="agents-choose"
          label={t('switches.agents')}
          isChecked={settings.agentsChoose ?? true}
          isDisabled={isBlocked}
          aria-describedby="agents-choose-help"
          onChange={(_, agentsChoose) => set({ agentsChoose })}
        />
        <p id="agents-choose-help" className="us-quiet us-toggle-help">
          {t('switches.agentsHelp')}
        </p>
      </div>
      {asksBothOff && (
        <Modal
          isOpen
          variant="small"
          onClose={() => setAsksBothOff(false)}
          aria-labelledby="both-off-title"
        >
          <ModalHeader labelId="both-off-title" title={t('bothOff.title')} />
          <ModalBody>{t('bothOff.why')}</ModalBody>
          <ModalFooter>
            <Button
              onClick={() => {
                set({ awayMessages: false, on: false });
                setAsksBothOff(false);
              }}
            >
              {t('bothOff.yes')}
            </Button>
            <Button variant="link" onClick={() => setAsksBothOff(false)}>
              {t('bothOff.no')}
            </Button>
          </ModalFooter>
        </Modal>
      )}
    </section>
  );
}
