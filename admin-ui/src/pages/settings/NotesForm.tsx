import { Button, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Schema } from '@/api/client';
import { mayDo, useMe } from '@/api/me';
import { LANGUAGES } from '@/i18n';
import { Field } from '@/shared/Field';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useToast } from '@/shared/toasts';
import { useInstallation } from './queries';

interface Props {
  team: { id: string; name: string };
  /** Empty for the installation's. */
  language: string;
  etag: string | null;
}

/** The language of one team; supervisors see it only. */
export function NotesForm({ team, language, etag }: Props) {
  const { t } = useTranslation('settings');
  const say = useToast();
  const client = useQueryClient();
  const isAdmin = mayDo(useMe(), ['admin']);
  const usual = useInstallation().data?.language;
  const [chosen, setChosen] = useState(language);
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PUT('/teams/{id}/notes', {
          params: { path: { id: team.id }, header: { 'If-Match': etag ?? undefined } },
          body: { language: (chosen || null) as Schema['TeamNotes']['language'] },
        }),
      ),
    onSuccess: async () => {
      say('success', t('notes.saved', { team: team.name }));
      await client.invalidateQueries({ queryKey: ['teams', 'notes', team.id] });
    },
  });
  return (
    <form
      className="us-fields"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {save.error ? <ProblemAlert error={save.error} /> : null}
      <Field label={t('notes.language')}>
        {(id) => (
          <FormSelect
            id={id}
            value={chosen}
            isDisabled={!isAdmin}
            onChange={(_, value) => setChosen(value)}
          >
            <FormSelectOption
              value=""
              label={t('notes.usual', { language: usual ? t(`notes.in.${usual}`) : '' })}
            />
            {LANGUAGES.map((each) => (
              <FormSelectOption key={each} value={each} label={t(`notes.in.${each}`)} />
            ))}
          </FormSelect>
        )}
      </Field>
      {isAdmin ? (
        <Button
          type="submit"
          variant="secondary"
          isDisabled={save.isPending || chosen === language}
        >
          {t('notes.save')}
        </Button>
      ) : null}
    </form>
  );
}
