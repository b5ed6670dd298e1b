import type { Settings, Website } from './queries';

export const LANGUAGES = ['en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export const TEXTS = ['button', 'greeting', 'closed', 'thanks'] as const;
export type Text = (typeof TEXTS)[number];

export const USUAL_ACCENT = '#0b57d0';

export function emptySettings(team: string): Settings {
  return {
    on: true,
    name: '',
    teams: team ? [team] : [],
    origins: [],
    whenFull: 'message',
    showsWait: false,
    showsPosition: false,
    accent: null,
    texts: {},
  };
}

/** The same with one text changed; an empty one is left out. */
export function withText(
  settings: Settings,
  language: Language,
  text: Text,
  value: string,
): Settings {
  const before = settings.texts?.[language] ?? {};
  const after = { ...before, [text]: value.trim() === '' ? null : value };
  return { ...settings, texts: { ...settings.texts, [language]: after } };
}

/** One origin per line or word; what follows the host is cut off, because people copy addresses. */
export function originsOf(text: string): string[] {
  const words = text.split(/[\s,]+/).filter(Boolean);
  return [
    ...new Set(
      words.map((word) => (URL.canParse(word) ? new URL(word).origin : word)).filter(Boolean),
    ),
  ];
}

/** What is pasted into a page. */
export const scriptTag = ({ script, key }: Website) =>
  `<script async src="${script}" data-key="${key}"></script>`;

export const elementTag = ({ script, key }: Website) =>
  `<script async src="${script}"></script>\n<understudy-contact key="${key}"></understudy-contact>`;

/** Those that are switched off stand at the end. */
export const inUseFirst = (all: readonly Website[]) =>
  [...all].sort((a, b) => Number(b.settings.on ?? true) - Number(a.settings.on ?? true));
