// texts: rules
import { Button, EmptyState, EmptyStateActions, EmptyStateBody } from '@patternfly/react-core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { type Change, isConflict, type UsedDraft } from '../draft/useDraft';
import { RuleDialog } from '../editor/RuleDialog';
import { blankAction } from '../model/blank';
import { withoutRule, withRule, withRuleAt } from '../model/edits';
import type { FindingsByPlace } from '../model/findings';
import type { Rule } from '../model/types';
import { SkillsCard } from '../skills/SkillsCard';
import { TemplateDialog } from '../templates/TemplateDialog';
import type { Known } from '../useWording';
import { FindingList } from './FindingList';
import { RemoveDialog } from './RemoveDialog';
import { RuleList } from './RuleList';

type Props = { used: UsedDraft; findings: FindingsByPlace; words: Known; mayEdit: boolean };
type Open =
  | { what: 'rule'; rule: Rule; isNew: boolean }
  | { what: 'remove'; rule: Rule }
  | { what: 'template' };
const BLANK: Rule = { id: '', name: '', when: [], then: blankAction('to-team') };

/** The ordered rules, and what counts where none of them does. */
export function RulesTab({ used, findings, words, mayEdit }: Props) {
  const { t } = words;
  const [open, setOpen] = useState<Open | null>(null);
  const rules = used.rulebook.rules ?? [];
  const close = () => setOpen(null);
  const add = () => setOpen({ what: 'rule', rule: BLANK, isNew: true });
  const change = (one: Change) => used.store.mutate(one);
  const actions = {
    edit: (rule: Rule) => setOpen({ what: 'rule', rule, isNew: false }),
    copy: (rule: Rule) =>
      setOpen({
        what: 'rule',
        rule: { ...rule, id: '', name: t('list.copyOf', { name: rule.name }).slice(0, 100) },
        isNew: true,
      }),
    toggle: (rule: Rule) => change(withRule({ ...rule, enabled: rule.enabled === false })),
    remove: (rule: Rule) => setOpen({ what: 'remove', rule }),
    move: (rule: Rule, place: number) => change(withRuleAt(rule.id, place)),
  };
  const adders = mayEdit && (
    <>
      <Button onClick={add}>{t('list.add')}</Button>
      <Button variant="secondary" onClick={() => setOpen({ what: 'template' })}>
        {t('list.fromTemplate')}
      </Button>
    </>
  );
  return (
    <>
      {used.store.isError && !isConflict(used.store.error) && open === null && (
        <ProblemAlert error={used.store.error} />
      )}
      {rules.length === 0 ? (
        <EmptyState titleText={t('list.none')} headingLevel="h2" variant="sm">
          <EmptyStateBody>{t('list.noneWhy')}</EmptyStateBody>
          <EmptyStateActions>{adders}</EmptyStateActions>
        </EmptyState>
      ) : (
        <>
          <RuleList
            rules={rules}
            findings={findings}
            words={words}
            actions={mayEdit ? actions : null}
          />
          <p className="us-otherwise">
            <strong>{t('list.otherwise')}</strong> {t('list.otherwiseWhat')}{' '}
            <Link to="?tab=teams">{t('list.otherwiseWhere')}</Link>
          </p>
          <div className="us-inline">{adders}</div>
        </>
      )}
      <FindingList findings={findings.other} />
      <SkillsCard used={used} words={words} mayEdit={mayEdit} />
      {open?.what === 'rule' && (
        <RuleDialog rule={open.rule} isNew={open.isNew} used={used} words={words} onClose={close} />
      )}
      {open?.what === 'template' && <TemplateDialog used={used} words={words} onClose={close} />}
      {open?.what === 'remove' && (
        <RemoveDialog
          rule={open.rule}
          words={words}
          onClose={close}
          onRemove={() => {
            change(withoutRule(open.rule.id));
            close();
          }}
        />
      )}
    </>
  );
}
