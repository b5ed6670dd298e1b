// texts: rules
import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { FindingsByPlace } from '../model/findings';
import type { Rule } from '../model/types';
import type { Wording } from '../model/wording';
import { type RuleActions, RuleCard } from './RuleCard';

type Props = {
  rules: readonly Rule[];
  findings: FindingsByPlace;
  words: Wording;
  actions: RuleActions | null;
};

/** Where something dragged would go: before the entry with this index. */
type Gap = number | null;

/** The rules in the order they are asked; moved by dragging, or with buttons that say where to. */
export function RuleList({ rules, findings, words, actions }: Props) {
  const { t } = words;
  const [dragged, setDragged] = useState<string | null>(null);
  const [gap, setGap] = useState<Gap>(null);
  const [said, setSaid] = useState('');
  const focus = useRef<string | null>(null);
  const order = rules.map((rule) => rule.id).join(' ');

  // Moving an element takes the focus from it; whoever pressed a button goes on with that button.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs whenever the order is new.
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  }, [order]);

  const move = (rule: Rule, place: number) => {
    focus.current = document.activeElement?.id || null;
    actions?.move(rule, place);
    setSaid(t('list.moved', { name: rule.name, place: place + 1, count: rules.length }));
  };
  const drop = () => {
    const from = rules.findIndex((rule) => rule.id === dragged);
    const rule = rules[from];
    if (rule && gap !== null && gap !== from && gap !== from + 1)
      move(rule, gap > from ? gap - 1 : gap);
    setDragged(null);
    setGap(null);
  };
  const over = (event: DragEvent<HTMLElement>, index: number) => {
    if (dragged === null) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setGap(event.clientY < top + height / 2 ? index : index + 1);
  };

  return (
    <>
      <ol className="us-rules">
        {rules.map((rule, index) => (
          <li
            key={rule.id}
            className={gap === index ? 'us-drop-before' : gap === index + 1 ? 'us-drop-after' : ''}
            draggable={actions !== null}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', rule.name);
              setDragged(rule.id);
            }}
            onDragOver={(event) => over(event, index)}
            onDrop={(event) => {
              event.preventDefault();
              drop();
            }}
            onDragEnd={() => {
              setDragged(null);
              setGap(null);
            }}
          >
            <RuleCard
              rule={rule}
              place={index}
              last={rules.length - 1}
              findings={findings.rules.get(rule.id) ?? []}
              words={words}
              actions={actions && { ...actions, move }}
            />
          </li>
        ))}
      </ol>
      <div className="pf-v6-screen-reader" aria-live="polite">
        {said}
      </div>
    </>
  );
}
