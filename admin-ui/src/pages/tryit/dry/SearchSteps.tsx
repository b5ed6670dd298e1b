import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/client';
import { strategyPhrase } from '@/pages/rules/model/actionWords';
import type { Strategy } from '@/pages/rules/model/types';
import type { Known } from '@/pages/rules/useWording';
import { narrowing, startOf } from '../model/narrowing';

type Props = { search: Schema['DryRunSearch']; number: number; words: Known };

/** Each question, how many were left after it, and who fell out and why (N1). */
export function SearchSteps({ search, number, words }: Props) {
  const { t } = useTranslation('tryit');
  const steps = narrowing(search.questions, Boolean(search.chosen));
  const most = startOf(steps);
  const questions: Record<string, string> = {
    'in-team': t('question.inTeam'),
    'not-excluded': t('question.notExcluded'),
    'not-absent': t('question.notAbsent'),
    online: t('question.online'),
    'has-skill': t('question.hasSkill'),
    'has-capacity': t('question.hasCapacity'),
    'comes-next': t('question.comesNext'),
  };
  return (
    <section aria-label={t('steps.title', { number, pool: search.pool })}>
      <h3>
        {search.pool}{' '}
        <span className="us-quiet us-light">
          {strategyPhrase(search.strategy as Strategy, words)}
        </span>
      </h3>
      <ol className="us-narrowing">
        <li>
          <Bar left={most} most={most} />
          <span>{t('steps.start', { count: most })}</span>
        </li>
        {steps.map(({ question, left, fell, dropped, more }) => (
          <li key={question}>
            <Bar left={left} most={most} />
            <div>
              <strong>{questions[question] ?? question}</strong>{' '}
              <span className="us-quiet">
                {fell === 0 ? t('steps.all') : t('steps.left', { count: left })}
              </span>
              {fell > 0 && (
                <ul>
                  {dropped.map(({ agent, detail }) => (
                    <li key={agent.id}>
                      {agent.name}: {detail}
                    </li>
                  ))}
                  {more > 0 && <li>{t('steps.more', { count: more })}</li>}
                </ul>
              )}
            </div>
          </li>
        ))}
        <li className="us-narrowing-end">
          <strong>
            {search.chosen ? t('steps.chosen', { name: search.chosen.name }) : t('steps.nobody')}
          </strong>
        </li>
      </ol>
    </section>
  );
}

/** How many are left, as a length; the words beside it say the number. */
function Bar({ left, most }: { left: number; most: number }) {
  return (
    <svg className="us-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="us-bar-all" width="100" height="8" rx="2" />
      <rect width={most === 0 ? 0 : (100 * left) / most} height="8" rx="2" />
    </svg>
  );
}
