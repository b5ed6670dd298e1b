import { HelperText, HelperTextItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Finding, Rule } from '../model/types';

type Props = {
  findings: readonly Finding[];
  /** Where findings of several rules stand together: to say whose they are. */
  rules?: readonly Rule[] | null | undefined;
};

/** What checks have found, next to what it is about (N4). */
export function FindingList({ findings, rules }: Props) {
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
          {nameOf(rule, rules)}
          {message}
        </HelperTextItem>
      ))}
    </HelperText>
  );
}

function nameOf(id: string | null | undefined, rules: Props['rules']): string {
  const name = rules?.find((rule) => rule.id === id)?.name;
  return name ? `${name}: ` : '';
}
