import {
  ActionGroup,
  Button,
  Form,
  FormGroup,
  FormSelect,
  FormSelectOption,
  TextInput,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ProblemAlert';
import { useToast } from '@/shared/toasts';
import { DAYS, fromWords, inWords, skillsFromWords, skillsInWords } from './hours';
import { type Profile, useSetProfile } from './queries';

interface Props {
  id: string;
  profile: Profile;
  etag: string | null;
  onDone: () => void;
}

const FROM = ['team', 'own', 'none'] as const;

export function ProfileForm({ id, profile, etag, onDone }: Props) {
  const { t } = useTranslation('team');
  const say = useToast();
  const set = useSetProfile(id, etag);
  const [from, setFrom] = useState<(typeof FROM)[number]>(profile.hoursFrom ?? 'team');
  const [hours, setHours] = useState(() => DAYS.map((day) => inWords(profile.hours?.[day])));
  const [zone, setZone] = useState(profile.zone ?? '');
  const [holidays, setHolidays] = useState(profile.holidays ?? '');
  const [capacity, setCapacity] = useState(profile.capacity ? String(profile.capacity) : '');
  const [skills, setSkills] = useState(skillsInWords(profile.skills));

  const save = () => {
    const own = DAYS.map((day, at) => [day, fromWords(hours[at] ?? '')] as const);
    const next: Profile = {
      hoursFrom: from,
      ...(from === 'own'
        ? { hours: Object.fromEntries(own.filter(([, spans]) => spans.length > 0)) }
        : {}),
      zone: zone.trim() || null,
      holidays: holidays.trim() || null,
      capacity: capacity ? Number(capacity) : null,
      skills: skillsFromWords(skills) as Profile['skills'],
    };
    set.mutate(next, {
      onSuccess: () => {
        say('success', t('profile.saved'));
        onDone();
      },
    });
  };
  const text = (name: string, value: string, change: (value: string) => void, type = 'text') => (
    <FormGroup label={t(`profile.${name}`)} fieldId={`profile-${name}`}>
      <TextInput
        id={`profile-${name}`}
        type={type as 'text'}
        min={type === 'number' ? 1 : undefined}
        placeholder={t(`profile.example.${name}`)}
        value={value}
        onChange={(_, next) => change(next)}
      />
    </FormGroup>
  );
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {set.isError && <ProblemAlert error={set.error} />}
      <FormGroup label={t('profile.hours')} fieldId="profile-from">
        <FormSelect
          id="profile-from"
          value={from}
          onChange={(_, value) => setFrom(value as (typeof FROM)[number])}
        >
          {FROM.map((each) => (
            <FormSelectOption key={each} value={each} label={t(`profile.from.${each}`)} />
          ))}
        </FormSelect>
      </FormGroup>
      {from === 'own'
        ? DAYS.map((day, at) => (
            <FormGroup key={day} label={t(`day.${day}`)} fieldId={`hours-${day}`}>
              <TextInput
                id={`hours-${day}`}
                placeholder="08:00-12:00, 13:00-17:00"
                value={hours[at] ?? ''}
                onChange={(_, value) => setHours(hours.with(at, value))}
              />
            </FormGroup>
          ))
        : null}
      {text('zone', zone, setZone)}
      {text('holidays', holidays, setHolidays)}
      {text('capacity', capacity, setCapacity, 'number')}
      {text('skills', skills, setSkills)}
      <ActionGroup>
        <Button type="submit" isDisabled={set.isPending} isLoading={set.isPending}>
          {t('save')}
        </Button>
        <Button variant="link" onClick={onDone}>
          {t('cancel')}
        </Button>
      </ActionGroup>
    </Form>
  );
}
