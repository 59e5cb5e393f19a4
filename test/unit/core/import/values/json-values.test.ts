import { describe, expect, it } from 'vitest';
import { jsonValues } from '@/core/import/values/json-values.ts';

const read = (text: string) => ({
  values: jsonValues(text).values.map((value) => value.text),
  cut: jsonValues(text).cut,
});

describe('jsonValues', () => {
  it.each([
    ['one', '{"a": [1]}', ['{"a": [1]}'], false],
    ['several', '{}[]\n{"a":1}', ['{}', '[]', '{"a":1}'], false],
    ['text around', '$ aws x\n{"a":1}\n$ exit', ['{"a":1}'], false],
    ['brackets in strings', '{"a":"}]\\"{"}', ['{"a":"}]\\"{"}'], false],
    ['an odd quote outside', 'it is 12" {"a":1}', ['{"a":1}'], false],
    ['cut off in an object', '{"a":[{"b":1},{"c":{"d":2}},{"e"', ['{"b":1}', '{"c":{"d":2}}'], true],
    ['cut off in a string', '[{"a":1},{"b":"x}', ['{"a":1}'], true],
    ['closed too often', '}]{}', ['{}'], false],
    ['nothing', 'text', [], false],
  ])('%s', (_, text, values, cut) => {
    expect(read(text)).toEqual({ values, cut });
  });

  it('tells the lines', () => {
    expect(jsonValues('{}\n\n[\n]{}').values.map(({ line }) => line)).toEqual([1, 3, 4]);
  });
});
