import { ExpandableSection, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '@/pages/rules/editor/Choice';
import type { FieldErrors } from '@/pages/rules/model/fieldErrors';
import type { Known } from '@/pages/rules/useWording';
import { AS_IT_IS, type Question, type Supposed } from '../model/question';

type Props = {
  question: Question;
  errors: FieldErrors;
  words: Known;
  onChange: (question: Question) => void;
};

/** Presence and load of the team's people, as they are or as one supposes. */
export function SupposeFields({ question, errors, words, onChange }: Props) {
  const { t } = useTranslation('tryit');
  const [isOpen, setOpen] = useState(false);
  const team = words.teams.find((one) => one.id === question.team);
  const people = team?.members ?? [];
  const set = (id: string, part: Partial<Supposed>) =>
    onChange({
      ...question,
      suppose: {
        ...question.suppose,
        [id]: { ...AS_IT_IS, ...question.suppose[id], ...part },
      },
    });
  const wrong = Object.entries(errors).find(([field]) => field.startsWith('suppose'))?.[1];
  const changed = Object.values(question.suppose).filter(
    (one) => one.absent !== null || one.online !== null || one.open !== null,
  ).length;
  return (
    <ExpandableSection
      toggleText={changed > 0 ? t('suppose.some', { count: changed }) : t('suppose.title')}
      isExpanded={isOpen}
      onToggle={(_, open) => setOpen(open)}
    >
      <p className="us-quiet">{t('suppose.help')}</p>
      {wrong && <p className="us-error">{wrong}</p>}
      <ul className="us-suppose">
        {people.map(({ id, name }) => {
          const said = question.suppose[id] ?? AS_IT_IS;
          return (
            <li key={id}>
              <strong>{name}</strong>
              <Choice
                id={`absent-${id}`}
                label={t('suppose.presence', { name })}
                value={said.absent === null ? '' : String(said.absent)}
                placeholder={t('suppose.asItIs')}
                options={[
                  { value: 'false', label: t('suppose.there') },
                  { value: 'true', label: t('suppose.absent') },
                ]}
                onChange={(value) => set(id, { absent: truth(value) })}
              />
              <Choice
                id={`online-${id}`}
                label={t('suppose.onlineOf', { name })}
                value={said.online === null ? '' : String(said.online)}
                placeholder={t('suppose.asItIs')}
                options={[
                  { value: 'true', label: t('suppose.online') },
                  { value: 'false', label: t('suppose.offline') },
                ]}
                onChange={(value) => set(id, { online: truth(value) })}
              />
              <TextInput
                id={`open-${id}`}
                type="number"
                min={0}
                aria-label={t('suppose.openOf', { name })}
                placeholder={t('suppose.open')}
                value={said.open ?? ''}
                onChange={(_, value) => set(id, { open: value === '' ? null : Number(value) })}
              />
            </li>
          );
        })}
      </ul>
    </ExpandableSection>
  );
}

const truth = (value: string): boolean | null => (value === '' ? null : value === 'true');
