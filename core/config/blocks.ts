import { endOfLine, isFence } from '@/core/text/lines.ts';
import { parseHeader, type SectionKind } from './header.ts';

/** A section as it stands in a text, or what stands outside of all sections. */
export interface Block {
  kind: SectionKind | 'loose';
  /** As the reader names it; empty: loose, or a section without a name. */
  name: string;
  /** 1-based line of the header; of a loose block, its first. */
  line: number;
  /** With the comment lines right above its header, up to those of the next one. */
  text: string;
}

const [lowerA, lowerZ] = [0x61, 0x7a];

/**
 * Takes a text (its lines ending in `\n`) apart into its sections, without loss: the blocks' texts together are the text.
 * The blocks that are not loose are those of `readSections`, in its order.
 */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Omit<Block, 'text'> & { start: number } = { kind: 'loose', name: '', line: 1, start: 0 };
  /** Where the comment lines right above begin. */
  let comments = -1;
  const begin = (next: typeof open) => {
    if (next.start > open.start) blocks.push(blockOf(open, text.slice(open.start, next.start)));
    open = next;
  };
  for (let start = 0, end = 0, line = 1; start < text.length; start = end + 1, line++) {
    end = endOfLine(text, start);
    const first = text.charCodeAt(start);
    // Nearly every line is a setting, flush left.
    if (first >= lowerA && first <= lowerZ) {
      comments = -1;
      continue;
    }
    const written = text.slice(start, end).trim();
    if (written.startsWith('#') || written.startsWith(';')) {
      if (comments < 0) comments = start;
      continue;
    }
    const above = comments < 0 ? start : comments;
    comments = -1;
    const header = written.startsWith('[') ? parseHeader(written) : undefined;
    if (header !== undefined) {
      const { kind, name } = header;
      begin({ kind: name === '' ? 'other' : kind, name, line, start: above });
    } else if (isFence(written)) begin({ kind: 'loose', name: '', line, start });
  }
  begin({ kind: 'loose', name: '', line: 0, start: text.length });
  return blocks;
}

const blockOf = ({ kind, name, line }: Omit<Block, 'text'>, text: string): Block => ({ kind, name, line, text });
