import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Operations that the audit knows. */
const words = () => Object.keys(read('../src/i18n/en/audit.json').operation);

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

interface Shape {
  $ref?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  additionalProperties?: Shape | boolean;
}

/** Names of all fields in a body, however deep. */
function fields(shape: Shape, all: Record<string, Shape>): string[] {
  const { $ref, properties = {}, items, additionalProperties } = shape;
  if ($ref) return fields(all[$ref.split('/').at(-1) as string] as Shape, all);
  const below = [items, additionalProperties, ...Object.values(properties)];
  return [
    ...Object.keys(properties),
    ...below.flatMap((one) => (typeof one === 'object' ? fields(one, all) : [])),
  ];
}

describe('the audit', () => {
  it('has words for each field that is sent', () => {
    const { paths, components } = read('../../docs/openapi.json');
    const sent = Object.values(paths)
      .flatMap((path) => Object.values(path as object))
      .filter(({ operationId }) => words().includes(operationId))
      .flatMap(
        ({ requestBody }) => Object.values(requestBody?.content ?? {}) as { schema: Shape }[],
      )
      .flatMap(({ schema }) => fields(schema, components.schemas));
    expect(sent.length).toBeGreaterThan(50);
    const known = Object.keys(read('../src/i18n/en/audit.json').field);
    expect(sent.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has words for each operation that changes something', () => {
    const api: Record<string, Record<string, { operationId: string }>> = read(
      '../../docs/openapi.json',
    ).paths;
    const changes = Object.values(api)
      .flatMap((path) => Object.entries(path))
      .filter(([method]) => ['post', 'put', 'patch', 'delete'].includes(method))
      .map(([, operation]) => operation.operationId);
    expect([...words(), ...NOT_AUDITED].sort()).toEqual(changes.sort());
  });
});
