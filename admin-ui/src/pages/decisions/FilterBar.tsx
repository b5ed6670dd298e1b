import {
  Button,
  FormSelect,
  FormSelectOption,
  SearchInput,
  TextInput,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgents, useTeams } from '@/api/people';
import { Field } from '@/shared/Field';
import { EFFECTS, type Filter, OUTCOMES, type Field as Part } from './filter';

interface Props {
  filter: Filter;
  onChange: (next: Filter) => void;
}

export function FilterBar({ filter, onChange }: Props) {
  const { t } = useTranslation('decisions');
  const teams = useTeams();
  const agents = useAgents();
  const [number, setNumber] = useState(filter.conversation ?? '');
  const change = (field: Part, value: string) => {
    const { [field]: _, ...rest } = filter;
    onChange(value ? { ...rest, [field]: value } : rest);
  };
  const choice = (field: Part, options: { value: string; label: string }[]) => (
    <Field label={t(`filter.${field}`)}>
      {(id) => (
        <FormSelect
          id={id}
          value={filter[field] ?? ''}
          onChange={(_, value) => change(field, value)}
        >
          <FormSelectOption value="" label={t('filter.all')} />
          {options.map((each) => (
            <FormSelectOption key={each.value} {...each} />
          ))}
        </FormSelect>
      )}
    </Field>
  );
  const day = (field: 'from' | 'until') => (
    <Field label={t(`filter.${field}`)}>
      {(id) => (
        <TextInput
          id={id}
          type="date"
          value={filter[field] ?? ''}
          onChange={(_, value) => change(field, value)}
        />
      )}
    </Field>
  );
  return (
    <search className="us-fields">
      <div className="us-field">
        <span aria-hidden="true">{t('filter.conversation')}</span>
        <SearchInput
          aria-label={t('filter.conversation')}
          value={number}
          onChange={(_, value) => setNumber(value)}
          onSearch={(_, value) => change('conversation', value.trim())}
          onClear={() => {
            setNumber('');
            change('conversation', '');
          }}
          submitSearchButtonLabel={t('filter.search')}
          resetButtonLabel={t('filter.clearNumber')}
        />
      </div>
      {choice(
        'team',
        (teams.data ?? []).map((each) => ({ value: each.id, label: each.name })),
      )}
      {choice(
        'agent',
        (agents.data ?? []).map((each) => ({ value: each.id, label: each.name })),
      )}
      {choice(
        'outcome',
        OUTCOMES.map((value) => ({ value, label: t(`shell:outcome.${value}`) })),
      )}
      {choice(
        'effect',
        EFFECTS.map((value) => ({ value, label: t(`effect.${value}`) })),
      )}
      {day('from')}
      {day('until')}
      {Object.keys(filter).length > 0 && (
        <Button
          variant="link"
          onClick={() => {
            setNumber('');
            onChange({});
          }}
        >
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}
