import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '@/api/client';
import { useTeams } from '@/api/people';
import { Loaded } from '@/shared/Loaded';
import { differences } from './differences';

const book = async (version: number) => {
  const found = await answer(
    api.GET('/rules/versions/{version}', { params: { path: { version: version as never } } }),
  );
  return found.rulebook ?? {};
};

/** What a version changed, against the one before. */
export function Changes({ version }: { version: number }) {
  const { t } = useTranslation('audit');
  const teams = useTeams();
  const changes = useQuery({
    queryKey: ['rules', 'versions', version, 'changes'],
    queryFn: async () => differences(await book(version - 1), await book(version)),
    // Published versions never change.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const nameOf = (id: string) => teams.data?.find((each) => each.id === id)?.name ?? id;
  return (
    <Loaded query={changes}>
      {(found) => {
        const lines = [
          ...(['added', 'removed', 'changed', 'moved'] as const).flatMap((kind) =>
            found[kind].map((name) => t(`change.${kind}`, { name })),
          ),
          ...found.teams.map((id) => t('change.team', { name: nameOf(id) })),
          ...(found.skills ? [t('change.skills')] : []),
          ...(found.backup ? [t('change.backup')] : []),
        ];
        return lines.length === 0 ? (
          <p className="us-quiet">{t('change.none')}</p>
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
