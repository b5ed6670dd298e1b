import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgents, useTeams } from '@/api/people';
import type { Agent, Team } from './model/types';
import type { Wording } from './model/wording';

export type Known = Wording & { teams: Team[]; agents: Agent[] };

const NO_TEAMS: Team[] = [];
const NO_AGENTS: Agent[] = [];

/** Names for ids, in the reader's language; an id stands for itself until its name is known. */
export function useWording(): Known {
  const { t, i18n } = useTranslation('rules');
  const teams = useTeams().data ?? NO_TEAMS;
  const agents = useAgents().data ?? NO_AGENTS;
  return useMemo(() => {
    const teamNames = new Map(teams.map((team) => [team.id, team.name]));
    const agentNames = new Map(agents.map((agent) => [agent.id, agent.name]));
    return {
      t,
      language: i18n.language,
      teams,
      agents,
      team: (id) => teamNames.get(id) ?? id,
      agent: (id) => agentNames.get(id) ?? id,
    };
  }, [t, i18n.language, teams, agents]);
}
