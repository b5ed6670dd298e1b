import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { Loaded } from '@/shared/Loaded';
import { differences } from './sent';

/** What was sent, beside what had been sent for the same before. */
export function Sent({ sequence }: { sequence: number }) {
  const { t } = useTranslation('audit');
  // What has no words is the key of somebody, or a place in a list.
  const named = (field: string) =>
    field
      .split('.')
      .map((part) => t(`field.${part}`, { defaultValue: part }))
      .join(' › ');
  const value = (text: string | null) =>
    text === 'true' || text === 'false' ? t(`value.${text}`) : (text ?? '–');
  const entry = useQuery({
    queryKey: ['audit', 'entry', sequence],
    queryFn: () =>
      answer(api.GET('/audit/{sequence}', { params: { path: { sequence: String(sequence) } } })),
  });
  return (
    <Loaded query={entry}>
      {(found) => {
        const changed = differences(found.sentBefore, found.sent);
        return changed.length === 0 ? (
          <p className="us-quiet">{found.sent ? t('log.same') : t('log.nothingSent')}</p>
        ) : (
          <Table variant="compact" aria-label={t('log.details')}>
            <Thead>
              <Tr>
                <Th>{t('log.field')}</Th>
                <Th>{t('log.before')}</Th>
                <Th>{t('log.now')}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {changed.map((each) => (
                <Tr key={each.field}>
                  <Td dataLabel={t('log.field')}>{named(each.field)}</Td>
                  <Td dataLabel={t('log.before')}>{value(each.before)}</Td>
                  <Td dataLabel={t('log.now')}>{value(each.now)}</Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        );
      }}
    </Loaded>
  );
}
