import { Button, Checkbox, Radio, Switch, TextArea, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { Field, noteOf } from '@/pages/rules/editor/Field';
import { FormDialog } from '@/shared/FormDialog';
import { useToast } from '@/shared/toasts';
import { emptySettings, type Language, originsOf, USUAL_ACCENT } from './model';
import { Preview } from './Preview';
import { type Settings, useSave, type Website } from './queries';
import { Texts } from './Texts';

type Props = {
  /** Null for a new one. */
  website: Website | null;
  teams: readonly { id: string; name: string }[];
  onClose: () => void;
};

const FULL = ['message', 'text', 'hide'] as const;

export function WebsiteDialog({ website, teams, onClose }: Props) {
  const { t, i18n } = useTranslation('website');
  const say = useToast();
  const save = useSave(website);
  const [settings, setSettings] = useState<Settings>(website?.settings ?? emptySettings(''));
  const [origins, setOrigins] = useState((settings.origins ?? []).join('\n'));
  const [language, setLanguage] = useState<Language>(
    i18n.language === 'de' || i18n.language === 'fr' ? i18n.language : 'en',
  );
  const change = (some: Partial<Settings>) => setSettings({ ...settings, ...some });
  const violations =
    save.error instanceof ProblemError ? (save.error.problem.violations ?? []) : [];
  const wrong = (field: string) =>
    violations.find((one) => one.field === field || one.field.startsWith(`${field}[`))?.message;
  const store = () =>
    save.mutate(
      { ...settings, origins: originsOf(origins) },
      {
        onSuccess: () => {
          say('success', t('saved'));
          onClose();
        },
      },
    );
  const chosen = settings.teams ?? [];
  return (
    <FormDialog
      id="website"
      title={website ? t('dialog.edit', { name: website.settings.name }) : t('dialog.add')}
      size="large"
      failure={violations.length > 0 ? null : save.error}
      wrong={violations.length > 0 ? t('dialog.wrong') : null}
      isSaving={save.isPending}
      save={t('dialog.save')}
      cancel={t('dialog.cancel')}
      onSave={store}
      onClose={onClose}
      below={<Preview settings={settings} language={language} />}
    >
      <Switch
        id="website-on"
        label={t('dialog.on')}
        isChecked={settings.on ?? true}
        onChange={(_, on) => change({ on })}
      />
      <Field
        label={t('dialog.name')}
        id="website-name"
        isRequired
        error={wrong('name')}
        help={t('dialog.nameHelp')}
      >
        <TextInput
          id="website-name"
          value={settings.name ?? ''}
          maxLength={100}
          placeholder="shop.example.org"
          validated={wrong('name') ? 'error' : 'default'}
          aria-describedby={noteOf('website-name')}
          onChange={(_, name) => change({ name })}
        />
      </Field>
      <Field
        label={t('dialog.origins')}
        id="website-origins"
        isRequired
        error={wrong('origins')}
        help={t('dialog.originsHelp')}
      >
        <TextArea
          id="website-origins"
          rows={2}
          value={origins}
          placeholder="https://shop.example.org"
          validated={wrong('origins') ? 'error' : 'default'}
          aria-describedby={noteOf('website-origins')}
          onChange={(_, value) => setOrigins(value)}
        />
      </Field>
      <Field
        label={t('dialog.teams')}
        id="website-teams"
        isGroup
        error={wrong('teams')}
        help={t('dialog.teamsHelp')}
      >
        <div className="us-choices">
          {teams.map(({ id, name }) => (
            <Checkbox
              key={id}
              id={`website-team-${id}`}
              label={name}
              isChecked={chosen.includes(id)}
              onChange={(_, is) =>
                change({ teams: is ? [...chosen, id] : chosen.filter((one) => one !== id) })
              }
            />
          ))}
        </div>
      </Field>
      <Field label={t('dialog.full')} id="website-full" isGroup>
        <div className="us-choices">
          {FULL.map((one) => (
            <Radio
              key={one}
              id={`website-full-${one}`}
              name="website-full"
              label={t(`full.${one}`)}
              isChecked={(settings.whenFull ?? 'message') === one}
              onChange={() => change({ whenFull: one })}
            />
          ))}
        </div>
      </Field>
      <Field label={t('dialog.shows')} id="website-shows" isGroup>
        <div className="us-choices">
          <Checkbox
            id="website-wait"
            label={t('dialog.wait')}
            isChecked={settings.showsWait ?? false}
            onChange={(_, showsWait) => change({ showsWait })}
          />
          <Checkbox
            id="website-position"
            label={t('dialog.position')}
            isChecked={settings.showsPosition ?? false}
            onChange={(_, showsPosition) => change({ showsPosition })}
          />
        </div>
      </Field>
      <Field label={t('dialog.accent')} id="website-accent" error={wrong('accent')}>
        <div className="us-colour">
          <input
            id="website-accent"
            type="color"
            value={settings.accent ?? USUAL_ACCENT}
            onChange={(event) => change({ accent: event.target.value })}
          />
          {settings.accent ? (
            <Button variant="link" isInline onClick={() => change({ accent: null })}>
              {t('dialog.usual')}
            </Button>
          ) : null}
        </div>
      </Field>
      <Texts
        settings={settings}
        language={language}
        onLanguage={setLanguage}
        onChange={setSettings}
      />
    </FormDialog>
  );
}
