import { expect, it, vi } from 'vitest';
import { madeLate } from '@/core/text/made-late.ts';

it('makes a value when it is first asked for, and once', () => {
  const make = vi.fn(() => 'long');
  const made = madeLate<{ id: string; text: string }>({ id: () => 'a', text: make });
  expect(made.id).toBe('a');
  expect(make).not.toHaveBeenCalled();
  expect([made.text, made.text]).toEqual(['long', 'long']);
  expect(make).toHaveBeenCalledOnce();
  expect({ ...made }).toEqual({ id: 'a', text: 'long' });
});
