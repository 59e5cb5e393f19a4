import type { AccountList } from '@/core/import/found/account-list.ts';
import type { LeftOut } from '@/core/import/found/left-out.ts';
import type { Note } from '@/core/import/found/notes.ts';
import type { Shared } from '@/core/share/shared.ts';
import type { Backup } from '@/core/store/backup/backup.ts';
import type { OtherTool } from './other-tools.ts';

/** Config text for the review, whatever it was made from, and what was left out of it. */
export interface Converted {
  text: string;
  /** Roles that were made; those that a config names by itself are not counted. */
  made: number;
  /** How many times a role came again that was there already. */
  repeated: number;
  /** What could not be used, by line; at most 1,000 of them. */
  leftOut: LeftOut[];
  leftOutCount: number;
  /** 1-based lines of the input that held secrets; they are in no text here. */
  secretLines: number[];
  /** Names that were taken for aliases of accounts, for lack of ids; at most 20. */
  aliases?: string[];
  /** What was decided; at most 20. */
  notes?: Note[];
  /** What has no role or no portal beside these roles: it is asked for once, and added then. */
  rest?: AccountList;
}

/** What a pasted text was recognized as, by its content alone. */
export type Recognized = RecognizedAs & {
  /** The roles are in the text of the result. Absent: there is no such link. */
  shared?: Shared;
};

type RecognizedAs =
  /** A config as it is, its lines kept in place; roles of links that stood in it are appended. */
  | ({ kind: 'config' } & Converted)
  /** Switch-role links and Identity Center shortcut links in any text. */
  | ({ kind: 'links' } & Converted)
  /** A browser's bookmarks file. */
  | ({ kind: 'bookmarks' } & Converted)
  /** A table that names accounts and roles, or links. */
  | ({ kind: 'csv' } & Converted)
  /** Roles in several of these forms, or in ARNs, commands, JSON, YAML, Terraform and sentences. */
  | ({ kind: 'found' } & Converted)
  /** The console's own list of roles. */
  | ({ kind: 'role-history' } & Converted)
  /** Accounts without roles, permission sets without a portal: `accountsToConfig` makes a config of them once the user said what is missing. */
  | { kind: 'accounts'; list: AccountList }
  /** Rolecall's own export. */
  | { kind: 'backup'; backup: Backup }
  | {
      kind: 'unusable';
      reason: UnusableReason;
      leftOut: LeftOut[];
      leftOutCount: number;
      secretLines: number[];
      /** With the reasons `tool` and `portal`. */
      tool?: OtherTool;
    };

/** What could not be used of an input. A backup says that by itself. */
export function leftBehind(recognized: Recognized): Pick<Converted, 'leftOut' | 'leftOutCount' | 'secretLines'> {
  if (recognized.kind === 'backup') return { leftOut: [], leftOutCount: 0, secretLines: [] };
  return recognized.kind === 'accounts' ? recognized.list : recognized;
}

export type UnusableReason =
  /** Nothing but blanks. */
  | 'empty'
  /** More than `longestInput` bytes. */
  | 'too-large'
  /** A zip archive; Excel and Word files are such, too. */
  | 'zip'
  /** Not a text. */
  | 'binary'
  /** A web page without a config or a link in it. */
  | 'html'
  /** Credentials and nothing else: a private key, IAM's credentials.csv, the answer of `aws sts`. */
  | 'key-file'
  /** A backup by a newer version of Rolecall. */
  | 'backup-newer'
  | 'backup-damaged'
  /** Another program's file; a command of that program lists the roles. */
  | 'tool'
  /** The address of an access portal: its page has the roles. */
  | 'portal'
  /** A text in which nothing leads to a role. */
  | 'nothing';
