import { Label, type LabelProps } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';

type Outcome = Schema['Decision']['outcome'];

const COLOURS: Record<Outcome, LabelProps['color']> = {
  assign: 'green',
  ask: 'blue',
  tell: 'blue',
  share: 'purple',
  'end-share': 'grey',
  release: 'grey',
  keep: 'teal',
  wait: 'orange',
  hold: 'orange',
  leave: 'grey',
};

interface Props {
  decision: Pick<Schema['Decision'], 'outcome' | 'agent'>;
}

/** What became of a conversation, in a few words: "to Mary Cooper". */
export function OutcomeLabel({ decision }: Props) {
  const { t } = useTranslation('shell');
  const { outcome, agent } = decision;
  return (
    <Label color={COLOURS[outcome]} textMaxWidth="16rem">
      {agent ? t(`outcomeOf.${outcome}`, { agent: agent.name }) : t(`outcome.${outcome}`)}
    </Label>
  );
}
