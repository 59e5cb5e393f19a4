import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { lineTokens, type Token } from './line-tokens.ts';
import { swatchElement } from './swatch.ts';

/** Of a line, in characters: beyond it, a line is no setting but somebody's base64. */
const longestColored = 2000;

class Swatch extends WidgetType {
  readonly color: string;
  constructor(color: string) {
    super();
    this.color = color;
  }
  override eq(other: Swatch): boolean {
    return other.color === this.color;
  }
  override toDOM(): HTMLElement {
    return swatchElement(this.color);
  }
}

const marks = new Map<string, Decoration>();
function markOf(kind: Token['kind']): Decoration {
  const mark = marks.get(kind) ?? Decoration.mark({ class: `cm-config-${kind}` });
  marks.set(kind, mark);
  return mark;
}

const secret = Decoration.line({ class: 'cm-config-secret' });
const header = Decoration.line({ class: 'cm-config-header' });

/** Colors the lines in view, and nothing else: the cost of a key does not grow with the text. */
export const highlightConfig = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate): void {
      if (docChanged || viewportChanged) this.decorations = decorate(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function decorate({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let done = -1;
  for (const { from, to } of visibleRanges) {
    const secrets = secretLinesIn(state.doc.sliceString(from, Math.min(to, from + 500_000)));
    for (let position = from, number = 1; position <= to; number++) {
      const line = state.doc.lineAt(position);
      position = line.to + 1;
      if (line.number <= done) continue;
      done = line.number;
      const tokens = lineTokens(line.text.slice(0, longestColored));
      if (secrets.has(number)) builder.add(line.from, line.from, secret);
      else if (tokens[0]?.kind === 'bracket') builder.add(line.from, line.from, header);
      for (const token of tokens) {
        const start = line.from + token.from;
        if (token.color) builder.add(start, start, Decoration.widget({ widget: new Swatch(token.color), side: -1 }));
        builder.add(start, line.from + token.to, markOf(token.kind));
      }
    }
  }
  return builder.finish();
}

/** Lines, counted from 1 at the beginning of the piece, that will be left out. */
const secretLinesIn = (piece: string): ReadonlySet<number> => new Set(withoutSecrets(piece).lines);
