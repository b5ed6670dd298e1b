// texts: rules

import { Link } from 'react-router';
import type { Schema } from '@/api/client';
import { Moment } from '@/shared/Moment';
import { outcomeName } from '../model/outcomeWords';
import type { Known } from '../useWording';

type Difference = Schema['ShadowDifference'];
type Props = { items: readonly Difference[]; compared: number; words: Known };

/** Each decision that the draft would have made otherwise, the newest first. */
export function ShadowDifferences({ items, compared, words }: Props) {
  const { t } = words;
  if (items.length === 0)
    return <p>{compared === 0 ? t('shadow.nothingYet') : t('shadow.allTheSame')}</p>;
  return (
    <ul className="us-cards">
      {items.map((one) => (
        <li key={one.sequence} className="us-rule">
          <div className="us-rule-text">
            <h3>
              <Link to={`/decisions/${one.decision}`}>{one.conversation.number}</Link>
            </h3>
            <p className="us-quiet">
              {one.team.name} · <Moment at={one.decidedAt} />
            </p>
            <p>
              {t('shadow.live')} <strong>{ending(one.live, words)}</strong>
              {' → '}
              {t('shadow.draft')} <strong>{ending(one.draft, words)}</strong>
            </p>
            <p>{one.explanation}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function ending(one: Schema['ShadowEnding'], words: Known): string {
  const name = outcomeName(one.outcome, words);
  return one.agent ? `${name}: ${one.agent.name}` : name;
}
