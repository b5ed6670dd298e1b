import type { BackupSettings } from '@/pages/rules/model/types';

export type AwayText = NonNullable<NonNullable<BackupSettings['texts']>[string]>;
export const PARTS = ['subject', 'choices', 'notice', 'noReturn', 'unknownReturn'] as const;
export type Part = (typeof PARTS)[number];

/** The languages of the product itself: their customers should find a text. */
export const USUAL_LANGUAGES = ['en', 'de', 'fr'] as const;

export const PLACEHOLDERS = [
  'agent',
  'return',
  'backup',
  'wait',
  'continue',
  'organisation',
] as const;

const EMPTY: AwayText = { subject: '', choices: '', notice: '', noReturn: '', unknownReturn: '' };

/** Languages without a text: their customers read the English one (B1). */
export function missingLanguages(texts: BackupSettings['texts']): string[] {
  return USUAL_LANGUAGES.filter((language) => !texts?.[language]);
}

/** All parts as texts, to edit. */
export function filledText(text: Partial<AwayText> | undefined): Record<Part, string> {
  const all = { ...EMPTY, ...text };
  return Object.fromEntries(PARTS.map((part) => [part, all[part] ?? ''])) as Record<Part, string>;
}

/** Parts without words; the API takes none of them. */
export function emptyParts(text: Record<Part, string>): Part[] {
  return PARTS.filter((part) => text[part].trim() === '');
}

/** Names in braces that nothing would take the place of. */
export function unknownPlaceholders(text: string): string[] {
  const found = [...text.matchAll(/\{([^{}\s]+)\}/g)].map(([, name]) => name ?? '');
  return [...new Set(found.filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name)))];
}
