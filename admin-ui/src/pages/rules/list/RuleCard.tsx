// texts: rules
import {
  Button,
  Dropdown,
  DropdownItem,
  DropdownList,
  Label,
  MenuToggle,
} from '@patternfly/react-core';
import { useState } from 'react';
import type { Finding, Rule } from '../model/types';
import type { Wording } from '../model/wording';
import { FindingList } from './FindingList';
import { DownIcon, EditIcon, HandleIcon, MoreIcon, UpIcon } from './icons';
import { Sentence } from './Sentence';

export type RuleActions = {
  edit: (rule: Rule) => void;
  copy: (rule: Rule) => void;
  toggle: (rule: Rule) => void;
  remove: (rule: Rule) => void;
  move: (rule: Rule, place: number) => void;
};

type Props = {
  rule: Rule;
  place: number;
  last: number;
  findings: readonly Finding[];
  words: Wording;
  /** Null for those who may only read. */
  actions: RuleActions | null;
};

export function RuleCard({ rule, place, last, findings, words, actions }: Props) {
  const { t } = words;
  const isOff = rule.enabled === false;
  return (
    <article className={isOff ? 'us-rule us-rule-off' : 'us-rule'} aria-label={rule.name}>
      {actions && (
        <span className="us-rule-handle" title={t('list.drag')} aria-hidden="true">
          <HandleIcon />
        </span>
      )}
      <span className="us-rule-place" aria-hidden="true">
        {place + 1}
      </span>
      <div className="us-rule-text">
        <h3>
          {rule.name} {isOff && <Label isCompact>{t('list.off')}</Label>}
        </h3>
        <Sentence rule={rule} words={words} />
        {rule.welcome && <p className="us-quiet">{t('list.welcomes')}</p>}
        <FindingList findings={findings} />
      </div>
      {actions && (
        <div className="us-rule-actions">
          <Button
            variant="plain"
            id={`up-${rule.id}`}
            aria-label={t('list.up', { name: rule.name })}
            isAriaDisabled={place === 0}
            icon={<UpIcon />}
            onClick={() => actions.move(rule, place - 1)}
          />
          <Button
            variant="plain"
            id={`down-${rule.id}`}
            aria-label={t('list.down', { name: rule.name })}
            isAriaDisabled={place === last}
            icon={<DownIcon />}
            onClick={() => actions.move(rule, place + 1)}
          />
          <Button
            variant="plain"
            aria-label={t('list.edit', { name: rule.name })}
            icon={<EditIcon />}
            onClick={() => actions.edit(rule)}
          />
          <More rule={rule} words={words} actions={actions} />
        </div>
      )}
    </article>
  );
}

function More({ rule, words, actions }: { rule: Rule; words: Wording; actions: RuleActions }) {
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      popperProps={{ position: 'end' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plain"
          isExpanded={isOpen}
          aria-label={t('list.more', { name: rule.name })}
          icon={<MoreIcon />}
          onClick={() => setOpen(!isOpen)}
        />
      )}
    >
      <DropdownList>
        <DropdownItem onClick={() => actions.copy(rule)}>{t('list.copy')}</DropdownItem>
        <DropdownItem onClick={() => actions.toggle(rule)}>
          {rule.enabled === false ? t('list.switchOn') : t('list.switchOff')}
        </DropdownItem>
        <DropdownItem isDanger onClick={() => actions.remove(rule)}>
          {t('list.remove')}
        </DropdownItem>
      </DropdownList>
    </Dropdown>
  );
}
