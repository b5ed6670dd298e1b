import { ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { useAgents, useTeams } from '@/api/people';
import { Moment } from '@/shared/Moment';
import { Sent } from './Sent';
import { subjectOf } from './sent';

/** One change: who, what, to whom, and on request what exactly. */
export function Entry({ entry }: { entry: Schema['AuditEntry'] }) {
  const { t } = useTranslation('audit');
  const [open, setOpen] = useState(false);
  const name = useName(entry.subject);
  return (
    <li className="us-box">
      <div className="us-list-head">
        <strong>{t(`operation.${entry.operation}`)}</strong>
        {name ? <span>{name}</span> : null}
        <span className="us-quiet us-at-end">
          {t('log.who', { who: entry.by, how: t(`log.cameBy.${entry.cameBy}`) })} ·{' '}
          <Moment at={entry.at} form="full" />
        </span>
      </div>
      {entry.done ? null : <p>{t('log.open')}</p>}
      <ExpandableSection
        isExpanded={open}
        onToggle={(_, next) => setOpen(next)}
        toggleText={t('log.details')}
      >
        {open ? <Sent sequence={entry.sequence} /> : null}
      </ExpandableSection>
    </li>
  );
}

/** People and teams by their names; whatever else by its key. */
function useName(subject: string): string {
  const agents = useAgents();
  const teams = useTeams();
  const { kind, key } = subjectOf(subject);
  if (kind === 'agents') {
    return agents.data?.find((each) => each.id === key || each.login === key)?.name ?? key;
  }
  return kind === 'teams' ? (teams.data?.find((each) => each.id === key)?.name ?? key) : key;
}
