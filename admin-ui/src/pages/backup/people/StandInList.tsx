import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agent, AgentReference } from '@/pages/rules/model/types';
import type { Place } from './calls';
import { StandInDialog } from './StandInDialog';
import type { Places } from './usePlaces';

export type Keyed = Exclude<Place, { of: 'default' }>['of'];

type Props = {
  of: Keyed;
  title: string;
  lead: string;
  entries: Record<string, AgentReference>;
  places: Places;
  agents: readonly Agent[];
  mayEdit: boolean;
};

/** Who stands in for single people or customers, each as "John → William". */
export function StandInList({ of, title, lead, entries, places, agents, mayEdit }: Props) {
  const { t } = useTranslation('backup');
  const [edited, setEdited] = useState<string | null>(null);
  const name = (key: string) =>
    of === 'agent' ? (agents.find((agent) => agent.id === key)?.name ?? key) : key;
  const keys = Object.keys(entries).sort((a, b) => name(a).localeCompare(name(b)));
  return (
    <section className="us-card" aria-labelledby={`list-${of}`}>
      <h3 id={`list-${of}`}>{title}</h3>
      <p className="us-quiet">{lead}</p>
      {keys.length > 0 && (
        <ul className="us-pairs">
          {keys.map((key) => (
            <li key={key} className="us-person-row">
              <span>
                {name(key)} <span aria-hidden="true">→</span>
                <span className="pf-v6-screen-reader">{t('people.to')}</span>{' '}
                <strong>{entries[key]?.name}</strong>
              </span>
              {mayEdit && (
                <>
                  <Button
                    variant="link"
                    size="sm"
                    aria-label={t('people.changeName', { name: name(key) })}
                    onClick={() => setEdited(key)}
                  >
                    {t('people.change')}
                  </Button>
                  <Button
                    variant="link"
                    size="sm"
                    isDanger
                    aria-label={t('people.removeName', { name: name(key) })}
                    onClick={() => places.write.mutate({ place: { of, key }, agent: null })}
                  >
                    {t('remove')}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <Button
          variant="secondary"
          size="sm"
          aria-label={t('people.addTo', { title })}
          onClick={() => setEdited('')}
        >
          {t('people.add')}
        </Button>
      )}
      {edited !== null && (
        <StandInDialog
          of={of}
          title={title}
          given={edited}
          present={entries[edited]?.id ?? ''}
          places={places}
          agents={agents}
          onClose={() => {
            places.write.reset();
            setEdited(null);
          }}
        />
      )}
    </section>
  );
}
