import { describe, expect, it } from 'vitest';
import { readBookmarks } from '@/core/import/pages/read-bookmarks.ts';

const link = (name: string) =>
  `<DT><A HREF="https://signin.aws.amazon.com/switchrole?account=111122223333&amp;roleName=${name}" ICON="data:x">${name}</A>`;
const folder = (name: string, content: string, attributes = '') =>
  `<DT><H3 ADD_DATE="1"${attributes}>${name}</H3>\n<DL><p>\n${content}\n</DL><p>\n`;
const file = (content: string) => `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>\n<DL><p>\n${content}</DL>`;
const found = (html: string) => readBookmarks(html).roles.map(({ name, group }) => [name, group]);

describe('a bookmarks file', () => {
  it.each([
    ['no folder', link('a'), [['a', undefined]]],
    ['a folder', folder('Acme', link('a')), [['a', 'Acme']]],
    [
      'folders in folders',
      folder('A', `${link('a')}${folder('B', link('b'))}${link('c')}`),
      [
        ['a', 'A'],
        ['b', 'A/B'],
        ['c', 'A'],
      ],
    ],
    ['a folder after a folder', folder('A', '') + folder('B', link('b')), [['b', 'B']]],
    [
      'the bookmarks bar of Chrome',
      folder('북마크바', link('a'), ' PERSONAL_TOOLBAR_FOLDER="true"'),
      [['a', undefined]],
    ],
    [
      'the other bookmarks of Firefox',
      folder('Other', folder('X', link('a')), ' UNFILED_BOOKMARKS_FOLDER="true"'),
      [['a', 'X']],
    ],
    ['a folder without a name', folder('', link('a')), [['a', undefined]]],
    [
      'notes',
      `${link('a')}<DD>a note\n${link('b')}`,
      [
        ['a', undefined],
        ['b', undefined],
      ],
    ],
    ['lower case', folder('Acme', link('a')).toLowerCase().replace('rolename', 'roleName'), [['a', 'acme']]],
    ['separators and feeds', `<HR>${link('a')}<DT><A FEEDURL="x">feed</A>`, [['a', undefined]]],
  ])('with %s', (_, content, roles) => {
    expect(found(file(content))).toEqual(roles);
  });

  it('that ends in the middle is read so far', () => {
    const whole = file(folder('A', link('a') + link('b')));
    expect(found(whole.slice(0, whole.indexOf('>b<')))).toEqual([
      ['a', 'A'],
      ['', 'A'],
    ]);
  });

  it('keeps paths of folders as short as names', () => {
    const [[, group] = []] = found(file(`${'<DT><H3>folder</H3><DL>'.repeat(1000)}${link('a')}`));
    expect(group).toHaveLength(200);
  });
});
