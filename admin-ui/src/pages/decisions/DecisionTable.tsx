import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schema } from '@/api/client';
import { Moment } from '@/shared/Moment';
import { OutcomeLabel } from '@/shared/OutcomeLabel';
import { EffectText } from './EffectText';

export function DecisionTable({ items }: { items: Schema['Decision'][] }) {
  const { t } = useTranslation('decisions');
  return (
    <Table aria-label={t('title')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th modifier="nowrap">{t('column.when')}</Th>
          <Th modifier="nowrap">{t('column.conversation')}</Th>
          <Th>{t('column.outcome')}</Th>
          <Th width={50}>{t('column.why')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {items.map((each) => (
          <Tr key={each.id}>
            <Td dataLabel={t('column.when')} modifier="nowrap">
              <Moment at={each.decidedAt} />
            </Td>
            <Td dataLabel={t('column.conversation')}>
              <Link to={`/decisions/${each.id}`}>{each.conversation.number}</Link>
              <div className="us-quiet">
                {each.team.name}, {t(`cause.${each.cause}`)}
              </div>
            </Td>
            <Td dataLabel={t('column.outcome')}>
              <OutcomeLabel decision={each} />
              <EffectText effect={each.effect} />
            </Td>
            <Td dataLabel={t('column.why')}>
              <span className="us-clamp">{each.explanation}</span>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
