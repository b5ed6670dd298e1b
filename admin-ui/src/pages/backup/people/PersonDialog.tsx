import {
  Button,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Radio,
  SearchInput,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agent } from '@/pages/rules/model/types';
import { Nothing } from '@/shared/Nothing';
import { ProblemAlert } from '@/shared/ProblemAlert';

type Props = {
  title: string;
  agents: readonly Agent[];
  chosen: string | null;
  error: unknown;
  isSaving: boolean;
  onChoose: (agent: string) => void;
  onClose: () => void;
};

/** The team list, from which exactly one person can be chosen (B3). */
export function PersonDialog(props: Props) {
  const { title, agents, chosen, error, isSaving, onChoose, onClose } = props;
  const { t } = useTranslation('backup');
  const [wanted, setWanted] = useState(chosen);
  const [search, setSearch] = useState('');
  const found = agents.filter(
    (agent) =>
      agent.enabled &&
      `${agent.name} ${agent.login}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="person-title">
      <ModalHeader labelId="person-title" title={title} />
      <ModalBody>
        {error ? <ProblemAlert error={error} /> : null}
        <SearchInput
          aria-label={t('people.search')}
          placeholder={t('people.search')}
          value={search}
          onChange={(_, value) => setSearch(value)}
          onClear={() => setSearch('')}
        />
        <div role="radiogroup" aria-label={title} className="us-choose-person">
          {found.map((agent) => (
            <Radio
              key={agent.id}
              id={`person-${agent.id}`}
              name="person"
              label={agent.name}
              description={agent.available ? t('people.there') : t('people.away')}
              isChecked={wanted === agent.id}
              onChange={() => setWanted(agent.id)}
            />
          ))}
        </div>
        {found.length === 0 && <Nothing title={t('people.noneFound')} />}
      </ModalBody>
      <ModalFooter>
        <Button
          isDisabled={wanted === null}
          isLoading={isSaving}
          onClick={() => wanted !== null && onChoose(wanted)}
        >
          {t('people.addSelected')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}
