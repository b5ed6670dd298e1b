import {
  Breadcrumb,
  BreadcrumbItem,
  Card,
  CardBody,
  CardTitle,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Schema } from '@/api/client';
import { Loaded } from '@/shared/Loaded';
import { Moment } from '@/shared/Moment';
import { OutcomeLabel } from '@/shared/OutcomeLabel';
import { PageFrame } from '@/shared/PageFrame';
import { Questions } from './Questions';
import { useDecision } from './queries';
import { Replay } from './Replay';
import { WhyNot } from './WhyNot';

/** One decision: what became of it, how it came to that, and why not somebody else. */
export default function DecisionPage() {
  const { t } = useTranslation('decisions');
  const { id = '' } = useParams();
  const decision = useDecision(id);
  const number = decision.data?.conversation.number;
  return (
    <PageFrame
      title={number ? t('one.title', { number }) : t('one.loading')}
      lead={
        <Breadcrumb aria-label={t('one.way')}>
          <BreadcrumbItem>
            <Link to="/decisions">{t('title')}</Link>
          </BreadcrumbItem>
          <BreadcrumbItem isActive>{number}</BreadcrumbItem>
        </Breadcrumb>
      }
    >
      <Loaded query={decision}>
        {(found) => (
          <div className="us-stack">
            <Summary decision={found} />
            {found.trace ? <Questions decision={found} /> : null}
            <div className="us-columns">
              <WhyNot id={id} />
              <Replay id={id} />
            </div>
            {found.trace?.note ? <Note note={found.trace.note} /> : null}
          </div>
        )}
      </Loaded>
    </PageFrame>
  );
}

function Summary({ decision }: { decision: Schema['Decision'] }) {
  const { t } = useTranslation('decisions');
  const { effect, trace } = decision;
  return (
    <Card>
      <CardBody>
        <p className="us-answer">
          <OutcomeLabel decision={decision} />
        </p>
        <p className="us-explanation">{decision.explanation}</p>
        <DescriptionList columnModifier={{ lg: '3Col', md: '2Col' }} isCompact>
          <Fact name={t('one.when')}>
            <Moment at={decision.decidedAt} form="full" />
          </Fact>
          <Fact name={t('one.cause')}>{t(`cause.${decision.cause}`)}</Fact>
          <Fact name={t('one.team')}>{decision.team.name}</Fact>
          <Fact name={t('one.before')}>{decision.previousOwner?.name ?? t('one.nobody')}</Fact>
          <Fact name={t('one.effect')}>
            {t(`effect.${effect.state}`)}
            {effect.detail ? `: ${effect.detail}` : ''}
          </Fact>
          {trace ? <Fact name={t('one.rules')}>{String(trace.rulesVersion)}</Fact> : null}
        </DescriptionList>
        <p className="us-after-table">
          <Link to={`/decisions?conversation=${decision.conversation.id}`}>{t('one.others')}</Link>
        </p>
      </CardBody>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <DescriptionListGroup>
      <DescriptionListTerm>{name}</DescriptionListTerm>
      <DescriptionListDescription>{children}</DescriptionListDescription>
    </DescriptionListGroup>
  );
}

function Note({ note }: { note: Schema['Note'] }) {
  const { t } = useTranslation('decisions');
  return (
    <Card>
      <CardTitle component="h2">{t('one.note')}</CardTitle>
      <CardBody>
        <p>
          <strong>{note.subject}</strong>
        </p>
        <p className="us-text">{note.body}</p>
      </CardBody>
    </Card>
  );
}
