import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Those change nothing, or something else tells of them: in the WAR they have @NotAudited. */
const NOT_AUDITED = [
  'answerReturn',
  'beginConversation',
  'checkRulebook',
  'choose',
  'dryRun',
  'giveBack',
  'previewAwayMessage',
  'removeDraft',
  'removeSimulation',
  'startSimulation',
  'takeNext',
  'writeDraft',
];

describe('the audit', () => {
  it('has words for each operation that changes something', () => {
    const api: Record<string, Record<string, { operationId: string }>> = read(
      '../../docs/openapi.json',
    ).paths;
    const changes = Object.values(api)
      .flatMap((path) => Object.entries(path))
      .filter(([method]) => ['post', 'put', 'patch', 'delete'].includes(method))
      .map(([, operation]) => operation.operationId);
    const words = Object.keys(read('../src/i18n/en/audit.json').operation);
    expect([...words, ...NOT_AUDITED].sort()).toEqual(changes.sort());
  });
});
