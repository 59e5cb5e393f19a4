import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { ExitIssue, SwitchIssue } from '@/core/switching/report.ts';
import type { Rung } from '@/core/switching/rungs.ts';
import type { SwitchChoice } from '@/platform/messages.ts';
import type { Marks } from './list/marks.ts';
import type { Row } from './list/same-row.ts';

/** Opened by a key, and closed by Escape. */
export type Sheet =
  | { is: 'help' }
  | { is: 'jump' }
  | { is: 'sessions' }
  /** `text`: what the fields are filled from. */
  | { is: 'add'; text?: string }
  /** Texts to use the role elsewhere. */
  | { is: 'use'; role: CatalogRole }
  /** The role, or more, for others; `marked`: what was marked first. */
  | { is: 'share'; role: CatalogRole; marked?: boolean }
  /** `at`: what has the focus first. */
  | { is: 'details'; role: CatalogRole; at: 'top' | 'region' };

/** While a switch is on its way. */
export type Waiting =
  /** `by`: the rung that was asked for; undefined: the best. */
  { is: 'switching'; role: CatalogRole; by?: Rung | undefined } | { is: 'leaving' };

/** What became of a switch that did not simply go through. */
export type Ended =
  /** `choice`: what else was asked for, which another try asks for too. */
  | { is: 'report'; role: CatalogRole; report: SwitchIssue; choice?: SwitchChoice }
  | { is: 'exit-report'; report: ExitIssue };

export type Progress = Waiting | Ended;

/** What covers the list. */
export type Panel = Sheet | Progress;

/**
 * What is told above the list until it is dismissed, while keys go on to the list: what nobody in this popup waits for.
 * `canceled`: AWS may have been asked. `role`: where the user wanted to go; undefined: back to the base.
 */
export type Told =
  | Ended
  | { is: 'canceled'; role: CatalogRole | undefined; isOver: boolean }
  | { is: 'gone'; profile: string }
  /** Waits until somebody has signed in in this tab. */
  | { is: 'going-on'; role: CatalogRole; tabId: number };

export const isSheet = (panel: Panel): panel is Sheet => !/ing$|report$/.test(panel.is);

/** An organization that a key has just collapsed, and the row that was active before. */
export interface JustCollapsed {
  path: string;
  from: Row;
}

export interface PickerState {
  query: string;
  /** Position of the row that is active while nothing was typed or chosen. */
  start: number;
  /**
   * Position of the active row when it was chosen, see `useActiveRow`; one more where something stands above the rows.
   */
  active: number;
  /** How often a row was chosen, by typing or by moving. */
  moves: number;
  panel: Panel | undefined;
  /** See `Told`. */
  told?: Told | undefined;
  /** What was just done, such as a copied link; gone with the next key. */
  notice: string;
  /** That it was not done. */
  hasFailed?: boolean | undefined;
  /** What the same key brings back; gone with the next move. */
  justCollapsed?: JustCollapsed | undefined;
  /** Undefined: no role is marked. */
  marks?: Marks | undefined;
  /** The active row's heading is to be on top of the list: it was jumped to. */
  onTop?: boolean | undefined;
}

export type PickerAction =
  | { type: 'typed'; query: string }
  /** `position` may lie outside the list: it is brought to the nearest row. */
  | { type: 'moved'; position: number; rows: number; justCollapsed?: JustCollapsed | undefined; onTop?: boolean }
  | { type: 'notice'; notice: string; hasFailed?: boolean | undefined }
  | { type: 'marks'; marks: Marks | undefined }
  | { type: 'panel'; panel: Panel | undefined }
  | { type: 'told'; told: Told | undefined }
  /** What becomes of a panel: `panel` if it still covers the list, else what is `told`. */
  | { type: 'ended'; of: Panel; panel?: Panel; told: Told | undefined };

/** A move to a row, where the state counts what stands above the rows too. */
export const withLead = (action: PickerAction, lead: number): PickerAction =>
  action.type === 'moved' ? { ...action, position: action.position + lead, rows: action.rows + lead } : action;

export const initialState: PickerState = { query: '', start: 0, active: 0, moves: 0, panel: undefined, notice: '' };

/** What the list begins with, before a key: the row that Enter means, and what is searched for. */
export const beginWith = ({ start = 0, query = '' }: { start?: number; query?: string | undefined }): PickerState => ({
  ...initialState,
  query,
  start,
  active: start,
});

export function reducePicker(state: PickerState, action: PickerAction): PickerState {
  const moves = state.moves + 1;
  switch (action.type) {
    case 'typed':
      return {
        ...state,
        query: action.query,
        active: action.query ? 0 : state.start,
        moves,
        notice: '',
        justCollapsed: undefined,
        onTop: undefined,
      };
    case 'moved': {
      const active = Math.max(0, Math.min(action.rows - 1, action.position));
      const { justCollapsed, onTop } = action;
      return { ...state, active, moves, notice: '', justCollapsed, onTop };
    }
    case 'notice':
      return { ...state, notice: action.notice, hasFailed: action.hasFailed };
    case 'marks':
      return { ...state, marks: action.marks };
    case 'panel':
      return { ...state, panel: action.panel };
    case 'told':
      return { ...state, told: action.told };
    case 'ended': {
      const { of, panel, told } = action;
      if (state.panel !== of) return { ...state, told };
      return panel ? { ...state, panel } : { ...state, panel, told };
    }
  }
}
