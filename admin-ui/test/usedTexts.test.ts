import { expect, it } from 'vitest';
import { usedIn } from './usedTexts';

const PART = '$' + '{x}';

it('finds keys, namespaces and beginnings', () => {
  const source = `const { t } = useTranslation('team'); t('title'); t(\`state.${PART}\`); t('shell:menu'); format('no');`;
  expect(usedIn(source)).toEqual({
    keys: ['team:title', 'shell:menu'],
    beginnings: ['team:state.'],
  });
});

it('takes no beginning that says nothing', () => {
  expect(usedIn(`t(\`${PART}\`)`).beginnings).toEqual([]);
});
