import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/kit/controls/button.tsx';
import { EarlierRows, MoreRows } from '@/components/kit/controls/more-rows.tsx';
import { TextField } from '@/components/kit/controls/text-field.tsx';
import { RoleSwatch } from '@/components/kit/display/role-swatch.tsx';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { useSteps } from '@/components/kit/lifetime/use-steps.ts';
import { Words } from '@/components/kit/words.ts';
import { english } from '../english.ts';

const mount = (child: ComponentChild) =>
  act(() => render(<Words.Provider value={english}>{child}</Words.Provider>, document.body));

beforeEach(() => render(null, document.body));

describe('SafeText', () => {
  it('isolates the text and marks what is hidden in it', async () => {
    await mount(<SafeText text={'prod\u202exe'} />);
    expect(document.querySelector('bdi')?.textContent).toBe('prod⟨U+202E⟩xe');
    expect(document.querySelector('.safe-text-mark')?.textContent).toBe('⟨U+202E⟩');
  });

  it('shows markup as text', async () => {
    await mount(<SafeText text="<img src=x onerror=alert(1)>" />);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('Button', () => {
  it('keeps the focus but does nothing while busy', async () => {
    const onClick = vi.fn();
    await mount(
      <Button busy onClick={onClick}>
        Import
      </Button>,
    );
    const button = document.querySelector('button');
    button?.click();
    expect(onClick).not.toHaveBeenCalled();
    expect(button?.disabled).toBe(false);
    expect(button?.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('TextField', () => {
  it('reads label and error with the input', async () => {
    await mount(<TextField label="Name" error="Taken" value="x" onInput={() => {}} />);
    const input = document.querySelector('input');
    expect(document.querySelector('label')?.getAttribute('for')).toBe(input?.id);
    expect(document.getElementById(input?.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Taken');
    expect(input?.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('RoleSwatch', () => {
  it('tells a role without a colour from a white one', async () => {
    await mount([<RoleSwatch key="white" color="ffffff" />, <RoleSwatch key="none" />]);
    expect([...document.querySelectorAll('.role-swatch')].map((swatch) => swatch.hasAttribute('data-color'))).toEqual([
      true,
      false,
    ]);
  });
});

describe('useSteps and MoreRows', () => {
  function Rows({ total, asked }: { total: number; asked?: { index: number } }) {
    const steps = useSteps(total, 20, 200, asked);
    return (
      <>
        <EarlierRows steps={steps} total={total} />
        <output>{steps.from > 0 ? `${steps.from} to ${steps.shown}` : steps.shown}</output>
        <MoreRows steps={steps} total={total} />
      </>
    );
  }
  const shown = () => document.querySelector('output')?.textContent;
  const more = () => document.querySelector('button');

  it.each([
    [0, '0'],
    [20, '20'],
  ])('shows a list of %i whole', async (total, rows) => {
    await mount(<Rows total={total} />);
    expect([shown(), more()]).toEqual([rows, null]);
  });

  it('shows a long list in steps, and says how far it is', async () => {
    await mount(<Rows total={10_000} />);
    expect([shown(), more()?.textContent]).toEqual(['20', 'Show 200 more']);
    await act(() => more()?.click());
    expect(shown()).toBe('220');
    expect(document.body.textContent).toContain('220 of 10,000 shown');
  });

  it.each([
    ['that is there', 7, '20'],
    ['that is none of its own', -1, '20'],
    ['that is far down, with those around it', 4321, '4200 to 4400'],
    ['at the end', 9999, '9800 to 10000'],
  ])('shows a row %s', async (_, index, rows) => {
    await mount(<Rows total={10_000} asked={{ index }} />);
    expect(shown()).toBe(rows);
  });

  it('goes on from a row far down, both ways', async () => {
    await mount(<Rows total={10_000} asked={asked} />);
    const press = (words: string) =>
      act(() => [...document.querySelectorAll('button')].find((one) => one.textContent === words)?.click());
    await press('Show 200 earlier');
    expect(shown()).toBe('4000 to 4400');
    await press('Show 200 more');
    expect(shown()).toBe('4000 to 4600');
    expect(document.body.textContent).toContain('600 of 10,000 shown');
  });
  const asked = { index: 4321 };

  it('shows the rest in one step where it is short', async () => {
    await mount(<Rows total={25} />);
    expect(more()?.textContent).toBe('Show all 25');
    await act(() => more()?.click());
    expect([shown(), more()]).toEqual(['25', null]);
  });
});
