import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['en', 'de', 'fr'] as const;

const texts = import.meta.glob<{ default: ResourceKey }>('./{en,de,fr}/*.json');

/** A file per language and page: a page brings its own texts along, in one language. */
const files: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    const load = texts[`./${language}/${namespace}.json`];
    if (!load) {
      done(new Error(`No texts for ${namespace} in ${language}.`), false);
      return;
    }
    load().then(
      (file) => done(null, file.default),
      (fault: Error) => done(fault, false),
    );
  },
};

/** @param language one of {@link LANGUAGES}; everything else is English */
export async function speak(language: string): Promise<void> {
  const known = LANGUAGES.find((each) => each === language) ?? 'en';
  document.documentElement.lang = known;
  await i18next
    .use(files)
    .use(initReactI18next)
    .init({
      lng: known,
      fallbackLng: false,
      ns: ['shell'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}
