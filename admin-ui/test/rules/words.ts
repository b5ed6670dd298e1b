import i18next, { type TFunction } from 'i18next';
import de from '../../src/i18n/de/rules.json';
import en from '../../src/i18n/en/rules.json';
import fr from '../../src/i18n/fr/rules.json';
import type { Wording } from '../../src/pages/rules/model/wording';

const TEAMS: Record<string, string> = { '5': 'Support', '6': '2nd level' };
const AGENTS: Record<string, string> = { '3': 'Ada', '7': 'Ben' };

/** Real texts, so that the tests read what people read. */
export async function wording(language: 'en' | 'de' | 'fr'): Promise<Wording> {
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: language,
    ns: 'rules',
    defaultNS: 'rules',
    interpolation: { escapeValue: false },
    resources: { en: { rules: en }, de: { rules: de }, fr: { rules: fr } },
  });
  return {
    t: i18n.t as unknown as TFunction<'rules'>,
    language,
    team: (id) => TEAMS[id] ?? id,
    agent: (id) => AGENTS[id] ?? id,
  };
}
