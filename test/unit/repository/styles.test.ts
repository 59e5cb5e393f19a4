import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, readText } from './sources.ts';

/**
 * What every page starts from: elements and tokens; and the styles of the page for a team, which is nothing but elements. All
 * others belong to a component.
 */
const pageStyles = [
  ...['components/kit/base.css', 'components/kit/tokens.css'],
  ...filesBelow('components/team-page', ['.css']),
];
const styles = filesBelow('components', ['.css']).filter((file) => !pageStyles.includes(file));
const components = filesBelow('components');

const rootOf = (style: string) => basename(style, '.css');
const roots = new Map(styles.map((style) => [rootOf(style), style]));

/** The style that may define a class: the one with the longest name that the class is or begins with. */
function homeOf(name: string): string | undefined {
  const parts = name.split('-');
  const beginnings = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  return roots.get(beginnings.find((beginning) => roots.has(beginning)) ?? '');
}

/** Every selector of a style, one by one, those in `@media` among them. */
const selectorsOf = (style: string): string[] =>
  [
    ...readText(style)
      .replace(/\/\*.*?\*\//gs, '')
      .matchAll(/([^{};]+)\{/g),
  ]
    .flatMap(([, head = '']) => head.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
    .filter((selector) => !/^(@|to$|from$|\d+%$)/.test(selector));

const classesIn = (selector: string) => [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
const definedIn = (style: string) =>
  new Set(selectorsOf(style).flatMap((selector) => classesIn(selector).filter((name) => homeOf(name) === style)));

/** The classes that a component names, in JSX and on elements that it makes itself. */
function namedIn(file: string): string[] {
  const values = [...readText(file).matchAll(/\bclass(?:Name)?(?:=|: | = )('[^']*'|"[^"]*"|\{[^}]*\})/g)];
  return (
    values
      .flatMap(([, value = '']) => [...value.matchAll(/['"]([^'"]*)['"]/g)])
      .flatMap(([, names = '']) => names.split(' '))
      // CodeMirror's own, and those of its highlighting: the editor's theme has them.
      .filter((name) => name && !name.startsWith('cm-'))
  );
}

describe.each(styles)('%s', (style) => {
  const selectors = selectorsOf(style);

  it('has a name of its own', () => {
    expect(styles.filter((other) => rootOf(other) === rootOf(style))).toEqual([style]);
  });

  it('begins each selector with a class of its own', () => {
    const first = (selector: string) => classesIn(/^[^\s>+~]*/.exec(selector)?.[0] ?? '')[0] ?? '';
    expect(selectors.filter((selector) => homeOf(first(selector)) !== style)).toEqual([]);
  });

  it('places other components by their root, and reaches into none', () => {
    const reached = selectors.flatMap(classesIn).filter((name) => homeOf(name) !== style && !roots.has(name));
    expect(reached).toEqual([]);
  });

  it('has no class that no component names', () => {
    const named = new Set(components.flatMap(namedIn));
    expect([...definedIn(style)].filter((name) => !named.has(name))).toEqual([]);
  });
});

describe.each(components.filter((file) => namedIn(file).length > 0))('%s', (file) => {
  it('imports the style of each class that it names', () => {
    // The last screen comes as a script without styles: the guard has them.
    const importer = dirname(file) === 'components/crash' ? 'components/crash/guard.ts' : file;
    const imported = importsOf(importer).map(({ target }) => target);
    const bare = namedIn(file).filter((name) => {
      const home = homeOf(name);
      return !home || !imported.includes(home) || !definedIn(home).has(name);
    });
    expect(bare).toEqual([]);
  });

  it('imports no style of which it names no class', () => {
    const named = namedIn(file);
    const idle = importsOf(file).filter(
      ({ target }) => target.endsWith('.css') && !named.some((name) => homeOf(name) === target),
    );
    expect(dirname(file) === 'components/crash' ? [] : idle.map(({ target }) => target)).toEqual([]);
  });
});
