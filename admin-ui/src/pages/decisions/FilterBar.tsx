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
import { EFFECTS, type Field, type Filter, OUTCOMES } from './filter';

interface Props {
  filter: Filter;
  onChange: (next: Filter) => void;
}

export function FilterBar({ filter, onChange }: Props) {
  const { t } = useTranslation('decisions');
  const teams = useTeams();
  const agents = useAgents();
  const [number, setNumber] = useState(filter.conversation ?? '');
  const change = (field: Field, value: string) => {
    const { [field]: _, ...rest } = filter;
    onChange(value ? { ...rest, [field]: value } : rest);
  };
  const choice = (field: Field, options: { value: string; label: string }[]) => (
    <label className="us-field">
      <span>{t(`filter.${field}`)}</span>
      <FormSelect value={filter[field] ?? ''} onChange={(_, value) => change(field, value)}>
        <FormSelectOption value="" label={t('filter.all')} />
        {options.map((each) => (
          <FormSelectOption key={each.value} {...each} />
        ))}
      </FormSelect>
    </label>
  );
  const day = (field: 'from' | 'until') => (
    <label className="us-field">
      <span>{t(`filter.${field}`)}</span>
      <TextInput
        type="date"
        value={filter[field] ?? ''}
        onChange={(_, value) => change(field, value)}
      />
    </label>
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
