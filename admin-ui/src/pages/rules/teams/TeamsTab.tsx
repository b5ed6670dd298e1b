// texts: rules
import { Button, Label, LabelGroup } from '@patternfly/react-core';
import { useState } from 'react';
import { Nothing } from '@/shared/Nothing';
import type { UsedDraft } from '../draft/useDraft';
import { FindingList } from '../list/FindingList';
import { strategyPhrase } from '../model/actionWords';
import { lengthInWords } from '../model/duration';
import type { FindingsByPlace } from '../model/findings';
import { modeName } from '../model/switchDifferences';
import { type AllSwitches, filled } from '../model/switches';
import type { Team } from '../model/types';
import type { Known } from '../useWording';
import { TeamDialog } from './TeamDialog';

type Props = { used: UsedDraft; findings: FindingsByPlace; words: Known; mayEdit: boolean };

/** How each team works where no rule has settled it. */
export function TeamsTab({ used, findings, words, mayEdit }: Props) {
  const { t, teams } = words;
  const [edited, setEdited] = useState<Team | null>(null);
  if (teams.length === 0) return <Nothing title={t('teams.none')}>{t('teams.noneWhy')}</Nothing>;
  const switches = (team: Team) => filled(used.rulebook.teams?.[team.id]);
  return (
    <>
      <p className="us-quiet">{t('teams.lead')}</p>
      <ul className="us-cards">
        {teams.map((team) => (
          <li key={team.id} className="us-rule">
            <div className="us-rule-text">
              <h3>
                {team.name}{' '}
                <Label isCompact color={switches(team).mode === 'normal' ? 'grey' : 'green'}>
                  {modeName(switches(team).mode, words)}
                </Label>
              </h3>
              <p className="us-quiet">{t('teams.members', { count: team.members.length })}</p>
              <Summary switches={switches(team)} words={words} />
              {team.holdsNotYet && <p>{t('teams.holdsNotYet')}</p>}
              <FindingList findings={findings.teams.get(team.id) ?? []} />
            </div>
            {mayEdit && (
              <div className="us-rule-actions">
                <Button
                  variant="secondary"
                  size="sm"
                  aria-label={t('teams.change', { name: team.name })}
                  onClick={() => setEdited(team)}
                >
                  {t('change.verb')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {edited && (
        <TeamDialog team={edited} used={used} words={words} onClose={() => setEdited(null)} />
      )}
    </>
  );
}

/** What is on, as short labels; nothing for what is off. */
function Summary({ switches, words }: { switches: AllSwitches; words: Known }) {
  const { t } = words;
  const shown: string[] = [];
  if (switches.mode === 'automatic' || switches.reassignClosed)
    shown.push(strategyPhrase(switches.strategy, words));
  if (switches.reassignClosed) shown.push(t('teams.reassigns'));
  if (switches.assignUnavailable) shown.push(t('teams.unavailableToo'));
  if (switches.onlineOnly) shown.push(t('teams.onlineOnly'));
  if (switches.neverMove) shown.push(t('teams.permanent'));
  if (switches.capacity !== null) shown.push(t('teams.capacity', { count: switches.capacity }));
  if (switches.excluded.length > 0)
    shown.push(t('teams.without', { names: switches.excluded.map(words.agent).join(', ') }));
  if (switches.keepWhenBackWithin !== 'PT0S' && switches.reassignClosed)
    shown.push(
      t('teams.backSoon', { time: lengthInWords(switches.keepWhenBackWithin, words.language) }),
    );
  if (switches.whenClosed === 'unassign') shown.push(t('teams.unassigns'));
  if (shown.length === 0) return null;
  return (
    <LabelGroup numLabels={20} aria-label={t('teams.summary')}>
      {shown.map((text) => (
        <Label key={text} variant="outline" isCompact>
          {text}
        </Label>
      ))}
    </LabelGroup>
  );
}
