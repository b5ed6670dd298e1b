import { describe, expect, it } from 'vitest';
import { differences, subjectOf } from './sent';

describe('what was changed', () => {
  it('is what differs from before', () => {
    expect(
      differences('{"capacity":5,"skills":["fr"]}', '{"capacity":7,"skills":["fr","de"]}'),
    ).toEqual([
      { field: 'capacity', before: '5', now: '7' },
      { field: 'skills.2', before: null, now: 'de' },
    ]);
  });

  it('is all of it the first time, and what is gone when it is taken back', () => {
    expect(differences(null, '{"agent":"3","note":null}')).toEqual([
      { field: 'agent', before: null, now: '3' },
    ]);
    expect(differences('{"agent":"3"}', '{}')).toEqual([
      { field: 'agent', before: '3', now: null },
    ]);
  });

  it('is nothing when nothing can be read', () => {
    expect(differences('no JSON', null)).toEqual([]);
    expect(differences('{"a":1}', '{"a":1}')).toEqual([]);
  });
});

describe('what it is about', () => {
  it.each([
    ['agents/3/profile', 'agents', '3'],
    ['backups/agents/3', 'agents', '3'],
    ['backups/customers/anna%40example.org', 'customers', 'anna@example.org'],
    ['teams/7/rules', 'teams', '7'],
    ['backups/default', '', ''],
  ])('stands in %s', (subject, kind, key) => {
    expect(subjectOf(subject)).toEqual({ kind, key });
  });
});
