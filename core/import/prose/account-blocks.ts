import { type Findings, noFindings } from '@/core/import/found/findings.ts';
import { besideAccount } from '@/core/import/found/found-role.ts';
import { leftOutOf } from '@/core/import/found/left-out.ts';
import { withoutMarkup } from '@/core/import/lines/cell.ts';
import { isBold, titleDepth, titleMark } from '@/core/import/lines/headings.ts';
import { bullet, saysDuty } from '@/core/import/lines/line-labels.ts';
import type { MarkedText } from '@/core/import/lines/marked-text.ts';
import type { WrittenAccount } from '@/core/import/words/account-in-text.ts';
import { columnAbout, columnBeside, isOfRoles } from '@/core/import/words/csv-columns.ts';
import {
  hasRoleWord,
  isSurelyRole,
  mayBeRoleName,
  roleInWords,
  rolesIn,
  saysNone,
} from '@/core/import/words/role-words.ts';
import { saysWhoComes } from '@/core/import/words/who-comes.ts';
import { accountOfLine } from './account-line.ts';

/** A line that names an account, and the roles below it. */
interface Block {
  /** Undefined: it names several. */
  account: WrittenAccount | undefined;
  /** 0-based. */
  line: number;
  /** Of a heading: how deep it is. Undefined: it is a line of a list. */
  level: number | undefined;
  indent: number;
  isItem: boolean;
  /** As AWS's page of sign-in has it: `Account: dev (1111…)`, and roles below. */
  isLabelled: boolean;
  /** Labelled as roles. */
  labelled: Item[];
  /** In the list below it, with nothing that says what they are. */
  bare: Item[];
}

interface Item {
  text: string;
  isSet: boolean;
  line: number;
}

/** A line below an account. */
interface Below {
  /** Without bullet and marks. */
  text: string;
  indent: number;
  /** 0-based */
  index: number;
  isItem: boolean;
  isHeading: boolean;
}

const longest = 600;
const label = /^([^:：]{1,40}?)\s{0,5}[:：]\s{0,5}(.{0,500})$/;
const several = /\d{4}-?\d{4}-?\d{4}.{1,80}\d{4}-?\d{4}-?\d{4}/;

/**
 * Accounts that head the roles below them: a heading with `Roles: Admin, ReadOnly` or a list of them, or a list in a list. Other lines in
 * between stay for other readers.
 */
export function readAccountBlocks({ lines, isFree, claim }: MarkedText): Findings {
  const findings = noFindings();
  const blocks = blocksOf(lines, isFree);
  const bare = blocks.flatMap((block) => (block.level === undefined ? block.bare : []));
  const areRoles = bare.filter(({ text }) => hasRoleWord(text)).length * 2 > bare.length;
  for (const block of blocks) {
    const items = block.labelled.length > 0 ? block.labelled : bareRoles(block, areRoles);
    for (const item of items) add(block, item);
    if (items.length > 0) claim(block.line, block.line + 1);
    for (const { line } of items) claim(line, line + 1);
  }
  return findings;

  function add({ account }: Block, { text, isSet, line }: Item): void {
    if (account === undefined) {
      findings.leftOut.push(leftOutOf('unclear-account', line + 1, text));
      return;
    }
    for (const written of rolesIn(text)) {
      const roleName = roleInWords(written);
      if (saysNone(written)) continue;
      if (roleName === undefined || roleName.includes('/')) {
        findings.leftOut.push(leftOutOf('bad-role-name', line + 1, written));
        continue;
      }
      findings.roles.push(besideAccount(account, roleName, isSet, line + 1));
    }
  }
}

/** The lines of a block's list, if they are roles: `production` and `eu-west-1` below an account are none. */
function bareRoles({ account, bare, level }: Block, areRoles: boolean): Item[] {
  if (account === undefined) return [];
  const named = bare.flatMap((item) => roleInWords(item.text) ?? []);
  if (named.length < bare.length || bare.length === 0) return [];
  const isSure = named.every(hasRoleWord);
  return isSure || (areRoles && level === undefined) ? bare : [];
}

function blocksOf(lines: readonly string[], isFree: (line: number) => boolean): Block[] {
  const blocks: Block[] = [];
  let block: Block | undefined;
  /** Where a label stands that its roles are listed below. */
  let list: { indent: number; isSet: boolean; line: number } | undefined;
  lines.forEach((raw, index) => {
    const plain = asItem(raw.slice(0, longest));
    if (!isFree(index) || raw.length > longest) end();
    else if (plain.trim() !== '') readLine(plain, index);
  });
  end();
  return blocks;

  function end(): void {
    if (block && block.labelled.length + block.bare.length > 0) blocks.push(block);
    [block, list] = [undefined, undefined];
  }

  function readLine(line: string, index: number): void {
    const level = levelOf(line);
    const indent = indentOf(line);
    const text = withoutMarkup(line.replace(titleMark, '').replace(bullet, ''));
    const isHeading = level !== undefined;
    const isListed = list !== undefined && isItem(line) && indent >= list.indent && index === lastOf(block, list) + 1;
    const isNext = block !== undefined && (isListed || isNextRole(block, text, index));
    const isBelow = block?.level === undefined && indent <= (block?.indent ?? 0) && !isNext;
    const isOutside = block?.level === undefined && (isHeading || isBelow);
    const isBeside = block?.level !== undefined && isHeading && level <= block.level;
    if (/\d{4}-?\d{4}-?\d{4}/.test(line)) {
      end();
      const account = labelled(text) || isRow(text) ? undefined : accountOfLine(line);
      const isSeveral = isHeading && account === undefined && several.test(text);
      if (account || isSeveral)
        block = {
          account,
          line: index,
          level,
          indent,
          isItem: isItem(line),
          isLabelled: /^\s{0,9}account:/i.test(line),
          labelled: [],
          bare: [],
        };
    } else if (isOutside || isBeside) end();
    else if (block) readBelow(block, { text, indent, index, isItem: isItem(line), isHeading });
  }

  function readBelow(own: Block, { text, indent, index, isItem, isHeading }: Below): void {
    const [, name = text, value = ''] = label.exec(text) ?? [];
    const isLabel = name !== text || isHeading;
    const isOthers = saysWhoComes(name) || saysDuty(name) || /\byour\b/i.test(name);
    const column = isLabel && !isOthers ? columnAbout(name) : undefined;
    if (isOfRoles(column)) {
      const isSet = column === 'permissionSet';
      list = value.trim() === '' ? { indent, isSet, line: index } : undefined;
      if (list === undefined) own.labelled.push({ text: value, isSet, line: index });
    } else if (list !== undefined && (isItem || indent > list.indent) && !isHeading && indent >= list.indent)
      own.labelled.push({ text, isSet: list.isSet, line: index });
    else {
      list = undefined;
      const isBare = (isItem || own.level === undefined || isNextRole(own, text, index)) && !isRow(text);
      if (isBare && !(isLabel && !(column === undefined && hasRoleWord(name) && mayBeRoleName(name))))
        own.bare.push({ text, isSet: false, line: index });
    }
  }
}

/** Where a page lost its bullets: below an account's name and id come roles, line by line, or a label that announces them. */
function isNextRole(block: Block, text: string, index: number): boolean {
  const isCalled = block.isLabelled ? hasRoleWord(text) && mayBeRoleName(text) : isSurelyRole(text);
  const isRoles = isCalled || isOfRoles(columnBeside(/^(.{1,40}?)\s{0,5}[:：]$/.exec(text)?.[1] ?? ''));
  return !block.isItem && (block.isLabelled || block.account?.name !== '') && index === lastOf(block) + 1 && isRoles;
}

/** The last line of a block so far. */
const lastOf = (block: Block | undefined, list?: { line: number }): number =>
  Math.max(...[block, list, block?.bare.at(-1), block?.labelled.at(-1)].map((one) => one?.line ?? 0));

const branch = /^[\s│|]{0,200}(?:[├└]|\||`)[─-]{1,3}\s/;
/** A branch of a drawn tree as a bullet. */
const asItem = (line: string): string => line.replace(branch, (drawn) => `${' '.repeat(drawn.length - 2)}- `);

/** Cells of a table. */
const isRow = (text: string): boolean => /[\t|]|[,;]\S/.test(text);

const isItem = (line: string): boolean => /\S/.test(bullet.exec(line)?.[0].replace(/>/g, '') ?? '');

const indentOf = (line: string): number => (/^[\s>]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;

const levelOf = (line: string): number | undefined => titleDepth(line) ?? (isBold(line) ? 7 : undefined);

/** `Account ID: 1111…`, `arn: …`: for the readers of labels. */
const labelled = (text: string): boolean => /[:：=]\s{0,5}["'`]?\d/.test(text);
