import type { Finding } from './types';

export type FindingsByPlace = {
  rules: Map<string, Finding[]>;
  teams: Map<string, Finding[]>;
  backup: Finding[];
  deputies: Finding[];
  other: Finding[];
};

/** Findings where people look for them: at the rule, the team, or the backup page (N4). */
export function byPlace(findings: readonly Finding[]): FindingsByPlace {
  const places: FindingsByPlace = {
    rules: new Map(),
    teams: new Map(),
    backup: [],
    deputies: [],
    other: [],
  };
  for (const finding of findings) {
    const team = /^teams\[(.+?)\]/.exec(finding.field)?.[1];
    if (finding.rule) add(places.rules, finding.rule, finding);
    else if (team) add(places.teams, team, finding);
    else if (finding.field.startsWith('backup.')) places.backup.push(finding);
    else if (/^(backups|dedicated)\./.test(finding.field)) places.deputies.push(finding);
    else places.other.push(finding);
  }
  return places;
}

export function errors(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity === 'error');
}

function add(places: Map<string, Finding[]>, key: string, finding: Finding) {
  places.set(key, [...(places.get(key) ?? []), finding]);
}
