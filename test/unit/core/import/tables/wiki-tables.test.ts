import { describe, expect, it } from 'vitest';
import { shortlyTold, toldOf } from '../told.ts';

const shop = '111122223333';
const data = '444455556666';
const two = [`shop = ${shop}/Admin`, `data = ${data}/ReadOnly`];

describe('tables of wikis', () => {
  it.each([
    [
      'MediaWiki, a cell a line',
      `{| class="wikitable"\n! Account\n! ID\n! Role\n|-\n| shop\n| ${shop}\n| Admin\n|-\n| data\n| ${data}\n| ReadOnly\n|}\n`,
    ],
    [
      'MediaWiki, a row a line',
      `{|\n|+ Accounts\n|-\n! Account !! ID !! Role\n|-\n| shop || ${shop} || Admin\n|-\n| style="color:red" | data || ${data} || ReadOnly\n|}\n`,
    ],
    [
      'AsciiDoc, a cell a line',
      `[cols="1,1,1"]\n|===\n|Account |ID |Role\n\n|shop\n|${shop}\n|Admin\n\n|data\n|${data}\n|ReadOnly\n|===\n`,
    ],
    ['AsciiDoc, a row a line', `|===\n|Account |ID |Role\n|shop |${shop} |Admin\n|data |${data} |ReadOnly\n|===\n`],
    [
      'AsciiDoc, headings below each other',
      `|===\n|Account\n|ID\n|Role\n\n|shop\n|${shop}\n|Admin\n\n|data\n|${data}\n|ReadOnly\n|===\n`,
    ],
  ])('are read: %s', (_, text) => {
    expect(shortlyTold(text)).toEqual({ roles: two });
  });

  it('give no role where the cells do not come out even', () => {
    const text = `|===\n|Account |ID |Role\n\n|shop\n|Admin\n\n|data\n|${data}\n|ReadOnly\n|===\n`;
    expect(toldOf(text).roles).toEqual([]);
  });
});
