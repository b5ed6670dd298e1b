// texts: rules
import {
  Button,
  Checkbox,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Radio,
} from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Schema } from '@/api/client';
import { Loaded } from '@/shared/Loaded';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { isConflict, type UsedDraft } from '../draft/useDraft';
import { withTemplate } from '../model/withTemplate';
import type { Known } from '../useWording';

type Template = Schema['RuleTemplate'];
type Props = { used: UsedDraft; words: Known; onClose: () => void };

/** Proposals to start from (R7); everything that comes of one can be edited afterwards. */
export function TemplateDialog({ used, words, onClose }: Props) {
  const { t } = words;
  const [chosen, setChosen] = useState<Template | null>(null);
  const [teams, setTeams] = useState<string[]>([]);
  const templates = useQuery({
    queryKey: ['rules', 'templates'],
    queryFn: () => answer(api.GET('/rules/templates')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const use = async (template: Template) => {
    try {
      await used.store.mutateAsync(withTemplate(inOwnWords(template, words), teams));
      onClose();
    } catch (error) {
      if (isConflict(error)) onClose();
    }
  };
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby="template-title">
      <ModalHeader
        labelId="template-title"
        title={t('template.title')}
        description={t('template.lead')}
      />
      <ModalBody className="us-dialog">
        {used.store.isError && !isConflict(used.store.error) && (
          <ProblemAlert error={used.store.error} />
        )}
        <Loaded query={templates}>
          {({ items }) => (
            <div role="radiogroup" aria-label={t('template.title')} className="us-choices">
              {items.map((template) => (
                <Radio
                  key={template.id}
                  id={`template-${template.id}`}
                  name="template"
                  label={<strong>{nameOf(template, words)}</strong>}
                  description={summaryOf(template, words)}
                  isChecked={chosen?.id === template.id}
                  onChange={() => setChosen(template)}
                />
              ))}
            </div>
          )}
        </Loaded>
        <fieldset className="us-group">
          <legend>{t('template.teams')}</legend>
          <p className="us-quiet">{t('template.teamsHelp')}</p>
          {words.teams.map(({ id, name }) => (
            <Checkbox
              key={id}
              id={`template-team-${id}`}
              label={name}
              isChecked={teams.includes(id)}
              onChange={(_, isOn) =>
                setTeams(isOn ? [...teams, id] : teams.filter((one) => one !== id))
              }
            />
          ))}
        </fieldset>
      </ModalBody>
      <ModalFooter>
        <Button
          isDisabled={!chosen}
          isLoading={used.store.isPending}
          onClick={() => chosen && use(chosen)}
        >
          {t('template.use')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  );
}

/** Its rule is called as the template is here: colleagues read the name in notes, customers the welcome. */
function inOwnWords(template: Template, words: Known): Template {
  const { t } = words;
  const name = nameOf(template, words);
  const welcome =
    template.id === 'dedicated-vip' ? t('template.vip.welcome') : t('template.welcome');
  const rules = template.rules.map((one) =>
    one.name === template.name ? { ...one, name, welcome: one.welcome ? welcome : null } : one,
  );
  return { ...template, rules };
}

/** Those that come with the product speak the reader's language. */
function nameOf(template: Template, { t }: Known): string {
  switch (template.id) {
    case 'round-robin-online':
      return t('template.roundRobin.name');
    case 'least-open':
      return t('template.leastOpen.name');
    case 'dedicated-vip':
      return t('template.vip.name');
    case 'backup-routing':
      return t('template.backup.name');
    case 'unassign-when-closed':
      return t('template.unassign.name');
    default:
      return template.name;
  }
}

function summaryOf(template: Template, { t }: Known): string {
  switch (template.id) {
    case 'round-robin-online':
      return t('template.roundRobin.summary');
    case 'least-open':
      return t('template.leastOpen.summary');
    case 'dedicated-vip':
      return t('template.vip.summary');
    case 'backup-routing':
      return t('template.backup.summary');
    case 'unassign-when-closed':
      return t('template.unassign.summary');
    default:
      return template.summary;
  }
}
