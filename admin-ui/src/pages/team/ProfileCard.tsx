import {
  Button,
  Card,
  CardBody,
  CardTitle,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/Loaded';
import { DAYS, inWords, skillsInWords } from './hours';
import { ProfileForm } from './ProfileForm';
import { type Profile, useProfile } from './queries';

/** Working hours, limit and skills of one agent. */
export function ProfileCard({ id, mayEdit }: { id: string; mayEdit: boolean }) {
  const { t } = useTranslation('team');
  const profile = useProfile(id);
  const [editing, setEditing] = useState(false);
  return (
    <Card>
      <CardTitle component="h2">{t('profile.title')}</CardTitle>
      <CardBody>
        <Loaded query={profile}>
          {({ data, etag }) =>
            editing ? (
              <ProfileForm id={id} profile={data} etag={etag} onDone={() => setEditing(false)} />
            ) : (
              <>
                <Shown profile={data} />
                {mayEdit ? (
                  <p className="us-after-table">
                    <Button variant="secondary" onClick={() => setEditing(true)}>
                      {t('profile.edit')}
                    </Button>
                  </p>
                ) : null}
              </>
            )
          }
        </Loaded>
      </CardBody>
    </Card>
  );
}

function Shown({ profile }: { profile: Profile }) {
  const { t } = useTranslation('team');
  const from = profile.hoursFrom ?? 'team';
  const days = DAYS.filter((day) => profile.hours?.[day]?.length);
  return (
    <DescriptionList isCompact>
      <Fact name={t('profile.hours')}>
        {t(`profile.from.${from}`)}
        {from === 'own' ? (
          <ul>
            {days.map((day) => (
              <li key={day}>
                {t(`day.${day}`)}: {inWords(profile.hours?.[day])}
              </li>
            ))}
          </ul>
        ) : null}
      </Fact>
      <Fact name={t('profile.zone')}>{profile.zone ?? t('profile.zoneOfHelpdesk')}</Fact>
      <Fact name={t('profile.holidays')}>{profile.holidays ?? t('profile.holidaysOfTeam')}</Fact>
      <Fact name={t('profile.capacity')}>{profile.capacity ?? t('profile.capacityOfTeam')}</Fact>
      <Fact name={t('profile.skills')}>
        {skillsInWords(profile.skills) || t('profile.noSkills')}
      </Fact>
    </DescriptionList>
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
