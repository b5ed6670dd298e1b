import type { Rulebook } from '@/pages/rules/model/types';
import type { Part } from './texts';

/** The rulebook with the texts of one language; null takes the language out. */
export const withText =
  (language: string, text: Record<Part, string> | null) =>
  (rulebook: Rulebook): Rulebook => {
    const { [language]: _, ...others } = rulebook.backup?.texts ?? {};
    const texts = text === null ? others : { ...others, [language]: text };
    return { ...rulebook, backup: { ...rulebook.backup, texts } };
  };
