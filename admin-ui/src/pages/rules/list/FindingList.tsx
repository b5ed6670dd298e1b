import { HelperText, HelperTextItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../model/types';

/** What checks have found, next to what it is about (N4). */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('rules');
  if (findings.length === 0) return null;
  return (
    <HelperText component="ul" aria-label={t('findings')} className="us-findings">
      {findings.map(({ severity, field, rule, message }) => (
        <HelperTextItem
          component="li"
          key={`${rule} ${field} ${message}`}
          variant={severity === 'error' ? 'error' : 'warning'}
          screenReaderText={severity === 'error' ? t('finding.error') : t('finding.warning')}
        >
          {message}
        </HelperTextItem>
      ))}
    </HelperText>
  );
}
