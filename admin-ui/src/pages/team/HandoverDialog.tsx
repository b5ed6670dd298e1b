import { ExpandableSection, FormGroup, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/shared/FormDialog';
import { Loaded } from '@/shared/Loaded';
import { useToast } from '@/shared/toasts';
import { shares, useHandOver, usePreview, type Would } from './handover';

interface Props {
  id: string;
  name: string;
  onClose: () => void;
}

/** As many as a person reads before he decides; all of them are in the API. */
const SHOWN = 50;
const LONGEST_REASON = 500;

/** Who would get what and why, before anything is changed. */
export function HandoverDialog({ id, name, onClose }: Props) {
  const { t } = useTranslation('team');
  const say = useToast();
  const preview = usePreview(id);
  const handOver = useHandOver(id);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const count = preview.data?.length ?? 0;
  const begin = () => {
    setTried(true);
    if (reason.trim() && count > 0) {
      handOver.mutate(reason.trim(), {
        onSuccess: () => {
          say('success', t('handover.hasBegun'));
          onClose();
        },
      });
    }
  };
  return (
    <FormDialog
      id="handover"
      title={t('handover.of', { agent: name })}
      lead={t('handover.means')}
      size="medium"
      failure={handOver.error}
      wrong={tried && count > 0 && !reason.trim() ? t('handover.reasonMissing') : null}
      isSaving={handOver.isPending}
      save={count > 0 ? t('handover.begin', { count }) : t('close')}
      cancel={t('cancel')}
      onSave={preview.isSuccess && count === 0 ? onClose : begin}
      onClose={onClose}
    >
      <Loaded query={preview}>
        {(found) => (found.length === 0 ? <p>{t('handover.nothing')}</p> : <Shares of={found} />)}
      </Loaded>
      <FormGroup label={t('handover.reason')} fieldId="handover-reason" isRequired>
        <TextInput
          id="handover-reason"
          value={reason}
          isRequired
          maxLength={LONGEST_REASON}
          validated={tried && !reason.trim() ? 'error' : 'default'}
          onChange={(_, value) => setReason(value)}
        />
      </FormGroup>
    </FormDialog>
  );
}

function Shares({ of }: { of: Would[] }) {
  const { t } = useTranslation('team');
  return (
    <div>
      <ul className="us-list us-after-table">
        {shares(of).map(({ name, count }) => (
          <li key={name ?? ''} className="us-list-head">
            <strong>{name ?? t('handover.nobody')}</strong>
            <span>{t('handover.share', { count })}</span>
          </li>
        ))}
      </ul>
      <ExpandableSection toggleText={t('handover.each')}>
        <ul className="us-list">
          {of.slice(0, SHOWN).map(({ conversation, team, explanation }) => (
            <li key={conversation.id}>
              <strong>
                {conversation.number} · {team.name}
              </strong>
              <p className="us-quiet">{explanation}</p>
            </li>
          ))}
        </ul>
        {of.length > SHOWN ? <p>{t('handover.more', { count: of.length - SHOWN })}</p> : null}
      </ExpandableSection>
    </div>
  );
}
