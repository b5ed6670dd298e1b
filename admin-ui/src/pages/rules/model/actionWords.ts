// texts: rules
import { lengthInWords } from './duration';
import type { Action, Stage, Strategy } from './types';
import type { Wording } from './wording';

/** What a rule does, in pieces of one sentence: "assign to 2nd level", "least busy first". */
export function actionInWords(action: Action, words: Wording): string[] {
  const { t } = words;
  switch (action.do) {
    case 'to-team': {
      const pieces = [
        action.team ? t('action.toTeam', { team: words.team(action.team) }) : t('action.inTeam'),
        strategyPhrase(action.strategy ?? 'round-robin', words),
      ];
      if (action.onlineOnly) pieces.push(t('action.onlineOnly'));
      if (action.withSkill) pieces.push(t('action.withSkill'));
      return [...pieces, ...(action.stages ?? []).map((stage) => stageInWords(stage, words))];
    }
    case 'to-agent':
      return [t('action.toAgent', { agent: words.agent(action.agent ?? '') })];
    case 'to-dedicated':
      return [t('action.toDedicated')];
    case 'hold': {
      const where = action.team
        ? t('action.holdIn', { team: words.team(action.team) })
        : t('action.hold');
      return action.withSkill ? [where, t('action.withSkill')] : [where];
    }
    case 'leave':
      return [t('action.leave')];
  }
}

/** One stage of a rule: "after 1 minute also Sales". */
export function stageInWords(stage: Stage, words: Wording): string {
  const { t } = words;
  const after = lengthInWords(stage.after, words.language);
  switch (stage.reach) {
    case 'any-skill':
      return t('stage.anySkill', { after });
    case 'also-team':
      return t('stage.alsoTeam', { after, team: words.team(stage.team ?? '') });
    case 'everyone':
      return t('stage.everyone', { after });
    case 'alert':
      return t('stage.alert', { after, agent: words.agent(stage.agent ?? '') });
  }
}

/** As the end of a sentence: "by turns". */
export function strategyPhrase(strategy: Strategy, { t }: Pick<Wording, 't'>): string {
  switch (strategy) {
    case 'round-robin':
      return t('strategy.phrase.roundRobin');
    case 'least-open':
      return t('strategy.phrase.leastOpen');
    case 'longest-idle':
      return t('strategy.phrase.longestIdle');
    case 'weighted-share':
      return t('strategy.phrase.weightedShare');
  }
}

/** As a choice in a list. */
export function strategyName(strategy: Strategy, { t }: Pick<Wording, 't'>): string {
  switch (strategy) {
    case 'round-robin':
      return t('strategy.name.roundRobin');
    case 'least-open':
      return t('strategy.name.leastOpen');
    case 'longest-idle':
      return t('strategy.name.longestIdle');
    case 'weighted-share':
      return t('strategy.name.weightedShare');
  }
}
