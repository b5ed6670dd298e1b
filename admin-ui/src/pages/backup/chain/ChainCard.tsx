import { Label } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { Choice } from '@/pages/rules/editor/Choice';
import { Field } from '@/pages/rules/editor/Field';
import type { Agent } from '@/pages/rules/model/types';
import { chainOf } from '../model/chain';

type Props = { backups: Schema['Backups']; agents: readonly Agent[] };

/** Who is asked one after the other when somebody is away, as a path and in words (B9). */
export function ChainCard({ backups, agents }: Props) {
  const { t } = useTranslation('backup');
  const people = agents.filter((agent) => agent.enabled);
  const [absent, setAbsent] = useState('');
  const start = absent === '' ? (people[0]?.id ?? '') : absent;
  const of = (id: string) => agents.find((agent) => agent.id === id);
  const ids = Object.entries(backups.agents).map(([id, backup]) => [id, backup.id]);
  const chain = chainOf(start, {
    default: backups.default?.id ?? null,
    agents: Object.fromEntries(ids),
  });
  const end = {
    nobody: t('chain.endNobody'),
    circle: t('chain.endCircle'),
    long: t('chain.endLong'),
  };
  const isSolved = chain.steps.some((step) => of(step.agent)?.available);
  return (
    <section className="us-card" aria-labelledby="chain">
      <h2 id="chain">{t('chain.title')}</h2>
      <Field label={t('chain.when')} id="chain-absent" help={t('chain.special')}>
        <Choice
          id="chain-absent"
          value={start}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setAbsent}
        />
      </Field>
      <ol className="us-chain">
        <li>
          <strong>{of(start)?.name}</strong>
          <span className="us-quiet">{t('chain.away')}</span>
        </li>
        {chain.steps.map(({ agent, because }) => (
          <li key={agent}>
            <strong>{of(agent)?.name ?? agent}</strong>
            <span className="us-quiet">
              {because === 'own' ? t('chain.own') : t('chain.default')}
            </span>
            <Label isCompact color={of(agent)?.available ? 'green' : 'grey'}>
              {of(agent)?.available ? t('people.there') : t('people.away')}
            </Label>
          </li>
        ))}
        <li className="us-chain-end">
          <span>{end[chain.end]}</span>
        </li>
      </ol>
      {chain.steps.length > 0 && !isSolved && <p>{t('chain.allAway')}</p>}
    </section>
  );
}
