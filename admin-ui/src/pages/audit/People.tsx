import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { useAgents } from '@/api/people';
import { Field } from '@/shared/Field';
import { Loaded } from '@/shared/Loaded';
import { Moment } from '@/shared/Moment';
import { Nothing } from '@/shared/Nothing';

/** When an agent was there and when not, as far as it counted for decisions. */
export function People() {
  const { t } = useTranslation('audit');
  const agents = useAgents();
  const [id, setId] = useState('');
  return (
    <div className="us-tab">
      <Field label={t('people.choose')}>
        {(id) => (
          <FormSelect id={id} value={id} onChange={(_, value) => setId(value)}>
            <FormSelectOption value="" label={t('people.somebody')} />
            {(agents.data ?? []).map((each) => (
              <FormSelectOption key={each.id} value={each.id} label={each.name} />
            ))}
          </FormSelect>
        )}
      </Field>
      {id ? <History id={id} /> : <p className="us-quiet">{t('people.privacy')}</p>}
    </div>
  );
}

const SHOWN = 100;

function History({ id }: { id: string }) {
  const { t } = useTranslation('audit');
  const history = useQuery({
    queryKey: ['agents', id, 'history'],
    queryFn: () =>
      answer(
        api.GET('/agents/{id}/data/history', {
          params: { path: { id }, query: { limit: SHOWN } },
        }),
      ),
  });
  return (
    <Loaded query={history}>
      {({ items }) =>
        items.length === 0 ? (
          <Nothing title={t('people.none')}>{t('people.noneWhy')}</Nothing>
        ) : (
          <Table aria-label={t('tab.people')} variant="compact" gridBreakPoint="grid-md">
            <Thead>
              <Tr>
                <Th>{t('people.state')}</Th>
                <Th>{t('people.why')}</Th>
                <Th>{t('people.since')}</Th>
                <Th>{t('people.until')}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {items.map((each) => (
                <Tr key={each.sequence}>
                  <Td dataLabel={t('people.state')}>
                    {each.available ? t('people.there') : t('people.absent')}
                  </Td>
                  <Td dataLabel={t('people.why')}>
                    {each.source ? t(`shell:source.${each.source}`) : '–'}
                  </Td>
                  <Td dataLabel={t('people.since')}>
                    <Moment at={each.since} form="full" />
                  </Td>
                  <Td dataLabel={t('people.until')}>
                    {each.until ? <Moment at={each.until} form="full" /> : t('people.now')}
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )
      }
    </Loaded>
  );
}
