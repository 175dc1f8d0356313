import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applyChanges, blankWorkshop, type Changes, refusals } from './model/index.ts';
import { operationTypes, parseOperation } from './model/operations.ts';

const doc = readFileSync('docs/workshop-protocol.md', 'utf8');

function blocks(kind: string): unknown[] {
  return [...doc.matchAll(new RegExp(`\`\`\`json ${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, json]) => JSON.parse(json ?? ''),
  );
}

it('is documented with an example of every operation that the model takes', () => {
  const examples = blocks('operations').flat() as { type: string }[];
  for (const example of examples)
    expect(parseOperation({ v: 1, id: 'a', ...example }), JSON.stringify(example)).toHaveProperty(
      'ok',
    );
  const serverOnly = ['workshop.create', 'workshop.import'];
  const shown = [...new Set(examples.map(({ type }) => type)), ...serverOnly].toSorted();
  expect(shown).toEqual([...operationTypes].toSorted());
});

it('is documented with every refusal', () => {
  expect(refusals.filter((code) => !doc.includes(`\`${code}\``))).toEqual([]);
});

it('is documented with changes that can be applied', () => {
  const [changes] = blocks('changes') as Changes[];
  const after = applyChanges(blankWorkshop, changes as Changes);
  expect(after.seq).toBe(60);
  expect(JSON.stringify(after.boards)).toContain('Vi når ikke ungdommene alene');
});
