import type { Schema } from '@/api/client';

/** What is supposed of one person; null leaves what is known. */
export type Supposed = { absent: boolean | null; online: boolean | null; open: number | null };
export const AS_IT_IS: Supposed = { absent: null, online: null, open: null };

/** What somebody asks on the page; empty texts are left out. */
export type Question = {
  kind: 'described' | 'existing';
  number: string;
  team: string;
  owner: string;
  opening: '' | 'created' | 'reopened';
  channel: 'email' | 'portal' | 'phone' | 'api';
  customer: string;
  organisation: string;
  tier: string;
  language: string;
  priority: string;
  subject: string;
  moment: string;
  rules: 'published' | 'draft';
  suppose: Record<string, Supposed>;
};

export const blankQuestion = (team: string, rules: Question['rules']): Question => ({
  kind: 'described',
  number: '',
  team,
  owner: '',
  opening: '',
  channel: 'email',
  customer: '',
  organisation: '',
  tier: '',
  language: '',
  priority: '',
  subject: '',
  moment: '',
  rules,
  suppose: {},
});

/** As the API wants it: nothing that was not said. */
export function requestOf(question: Question): Schema['DryRunRequest'] {
  const suppose = Object.entries(question.suppose)
    .map(([agent, said]) => ({ agent, ...given(said) }))
    .filter((one) => Object.keys(one).length > 1);
  const { kind, number, opening, moment, rules } = question;
  return {
    ...(kind === 'existing' ? { conversation: number.trim() } : { described: described(question) }),
    ...given({ opening, moment }),
    rules,
    ...(suppose.length > 0 ? { suppose } : {}),
  } as Schema['DryRunRequest'];
}

function described(question: Question) {
  const { team, owner, channel, customer, organisation, tier, language, subject } = question;
  const priority = question.priority === '' ? null : Number(question.priority);
  const facts = { owner, customer, organisation, tier, language, subject };
  return { team, channel, ...given({ ...facts, priority }) };
}

function given(values: Record<string, string | number | boolean | null>) {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && !(typeof value === 'string' && value.trim() === ''),
    ),
  );
}
