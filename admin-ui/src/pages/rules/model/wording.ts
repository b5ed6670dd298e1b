import type { TFunction } from 'i18next';

/** What sentences need: the reader's language, and names for ids. */
export type Wording = {
  t: TFunction<'rules'>;
  language: string;
  team: (id: string) => string;
  agent: (id: string) => string;
};

/** "Support, Sales or Billing"; three dots while there is nothing. */
export function either(values: readonly string[], { language }: Pick<Wording, 'language'>): string {
  if (values.length === 0) return '…';
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(values);
}
