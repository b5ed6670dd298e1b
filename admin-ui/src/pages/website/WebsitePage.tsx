import { Button, Card, CardBody, CardTitle, Label } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTeams } from '@/api/people';
import { Loaded } from '@/shared/Loaded';
import { Nothing } from '@/shared/Nothing';
import { PageFrame } from '@/shared/PageFrame';
import { elementTag, inUseFirst, scriptTag } from './model';
import { useWebsites, type Website } from './queries';
import { Rooms } from './Rooms';
import { Snippet } from './Snippet';
import { WebsiteDialog } from './WebsiteDialog';
import './website.css';

/** Keys by which websites of the organisation let customers begin conversations (C5). */
export default function WebsitePage() {
  const { t } = useTranslation('website');
  const websites = useWebsites();
  const teams = useTeams();
  const [editing, setEditing] = useState<Website | 'new' | null>(null);
  const names = new Map((teams.data ?? []).map(({ id, name }) => [id, name]));
  return (
    <PageFrame
      title={t('title')}
      lead={t('lead')}
      actions={<Button onClick={() => setEditing('new')}>{t('add')}</Button>}
    >
      <Loaded query={websites}>
        {(all) =>
          all.length === 0 ? (
            <Nothing title={t('none.title')}>{t('none.what')}</Nothing>
          ) : (
            <div className="us-columns">
              {inUseFirst(all).map((website) => (
                <Card key={website.key}>
                  <CardTitle component="h2">
                    {website.settings.name}{' '}
                    <Label color={website.settings.on ? 'green' : 'grey'}>
                      {website.settings.on ? t('on') : t('off')}
                    </Label>
                  </CardTitle>
                  <CardBody className="us-stack">
                    <p>
                      {t('goesTo', {
                        teams: (website.settings.teams ?? [])
                          .map((id) => names.get(id) ?? id)
                          .join(', '),
                      })}
                    </p>
                    <p className="us-quiet">{(website.settings.origins ?? []).join(', ')}</p>
                    {website.settings.on ? (
                      <>
                        <Rooms
                          teams={(website.settings.teams ?? []).map((id) => ({
                            id,
                            name: names.get(id) ?? id,
                          }))}
                        />
                        <Snippet label={t('snippet.corner')}>{scriptTag(website)}</Snippet>
                        <Snippet label={t('snippet.place')}>{elementTag(website)}</Snippet>
                      </>
                    ) : null}
                    <div>
                      <Button variant="secondary" onClick={() => setEditing(website)}>
                        {t('edit')}
                        <span className="pf-v6-screen-reader"> {website.settings.name}</span>
                      </Button>
                    </div>
                  </CardBody>
                </Card>
              ))}
            </div>
          )
        }
      </Loaded>
      {editing !== null && (
        <WebsiteDialog
          website={editing === 'new' ? null : editing}
          teams={teams.data ?? []}
          onClose={() => setEditing(null)}
        />
      )}
    </PageFrame>
  );
}
