import { Modal, ModalBody, ModalHeader, Switch } from '@patternfly/react-core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schema } from '@/api/client';
import { Choice } from '@/pages/rules/editor/Choice';
import { Field } from '@/pages/rules/editor/Field';
import { languageName } from '@/pages/rules/model/conditionWords';
import type { Agent } from '@/pages/rules/model/types';
import { Loaded } from '@/shared/Loaded';
import { nextMonday } from '../model/nextMonday';

type Props = {
  language: string;
  of: 'draft' | 'published';
  agents: readonly Agent[];
  onClose: () => void;
};

/** The message as a customer would read it, made by the server with the dates of the absent one. */
export function PreviewDialog({ language, of, agents, onClose }: Props) {
  const { t, i18n } = useTranslation('backup');
  const people = agents.filter((agent) => agent.enabled);
  const [agent, setAgent] = useState(people[0]?.id ?? '');
  const [backup, setBackup] = useState(people[1]?.id ?? '');
  const [isKnown, setKnown] = useState(true);
  const body = {
    agent,
    language,
    of,
    ...(backup === '' ? {} : { backup }),
    ...(isKnown ? { returns: nextMonday(new Date()) } : {}),
  } as Schema['AwayPreviewRequest'];
  const preview = useQuery({
    queryKey: ['away-preview', body],
    queryFn: () => answer(api.POST('/rules/away-messages/preview', { body })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const options = people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby="preview-title">
      <ModalHeader
        labelId="preview-title"
        title={t('preview.title', { language: languageName(language, i18n.language) })}
        description={t('preview.lead')}
      />
      <ModalBody className="us-dialog">
        <div className="us-pair">
          <Field label={t('preview.agent')} id="preview-agent">
            <Choice id="preview-agent" value={agent} options={options} onChange={setAgent} />
          </Field>
          <Field label={t('preview.backup')} id="preview-backup">
            <Choice
              id="preview-backup"
              value={backup}
              placeholder={t('preview.noBackup')}
              options={options.filter((one) => one.value !== agent)}
              onChange={setBackup}
            />
          </Field>
        </div>
        <Switch
          id="preview-known"
          label={t('preview.known')}
          isChecked={isKnown}
          onChange={(_, next) => setKnown(next)}
        />
        <Loaded query={preview}>
          {(message) => (
            <article className="us-mail" lang={message.language} aria-live="polite">
              <h3>{message.subject}</h3>
              <p>{message.body}</p>
            </article>
          )}
        </Loaded>
      </ModalBody>
    </Modal>
  );
}
