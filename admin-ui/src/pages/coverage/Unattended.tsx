import { Alert, List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { useTimes } from '@/shared/times';

const SHOWN = 10;

/** Customers with an agent of their own, for whom he and all who stand in are away. */
export function Unattended({ coverage }: { coverage: Schema['Coverage'] }) {
  const { t } = useTranslation('coverage');
  const times = useTimes();
  const { unattended, customers } = coverage;
  if (unattended.length === 0) {
    return null;
  }
  return (
    <Alert
      isInline
      variant="warning"
      title={t('unattended', { count: unattended.length, all: customers })}
    >
      <List>
        {unattended.slice(0, SHOWN).map((each) => (
          <ListItem key={each.customer}>
            {each.customer}:{' '}
            {each.gaps
              .map((gap) => `${times.full(gap.from)} – ${times.full(gap.until)}`)
              .join('; ')}
          </ListItem>
        ))}
      </List>
    </Alert>
  );
}
