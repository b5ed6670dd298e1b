import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { ProblemError } from '@/api/problem';
import type { Rule } from '@/pages/rules/model/types';
import type { Known } from '@/pages/rules/useWording';
import { Nothing } from '@/shared/Nothing';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { blankQuestion, requestOf } from '../model/question';
import { QuestionForm } from './QuestionForm';
import { Result } from './Result';

type Props = {
  hasDraft: boolean;
  words: Known;
  /** Those of the draft and of what is published, for their names. */
  rules: readonly Rule[];
};

/** One conversation, decided without doing anything (N3). */
export function DryRunTab({ hasDraft, words, rules }: Props) {
  const { t } = useTranslation('tryit');
  const [question, setQuestion] = useState(blankQuestion('', hasDraft ? 'draft' : 'published'));
  const busiest = words.teams.find((team) => team.members.length > 1) ?? words.teams[0];
  const asked = question.team === '' ? { ...question, team: busiest?.id ?? '' } : question;
  const run = useMutation({
    mutationFn: () => answer(api.POST('/dry-runs', { body: requestOf(asked) })),
  });
  const violations = run.error instanceof ProblemError ? run.error.problem.violations : null;
  return (
    <div className="us-try">
      <QuestionForm
        question={asked}
        hasDraft={hasDraft}
        words={words}
        violations={violations ?? []}
        isRunning={run.isPending}
        onChange={setQuestion}
        onRun={() => run.mutate()}
      />
      <div aria-live="polite" className="us-result">
        {run.isError && <ProblemAlert error={run.error} />}
        {run.data ? (
          <Result
            result={run.data}
            words={words}
            ruleName={(id) => rules.find((rule) => rule.id === id)?.name ?? id}
          />
        ) : (
          !run.isError && <Nothing title={t('dry.none')}>{t('dry.noneWhy')}</Nothing>
        )}
      </div>
    </div>
  );
}
