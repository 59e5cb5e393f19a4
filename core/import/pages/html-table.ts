/** More columns, and cells that reach over more rows, have only tables that are made to hurt. */
const [mostColumns, mostRows] = [100, 500];
/** Of a cell that reaches over several rows, what is repeated in each. */
const longestRepeated = 300;

/** A table of HTML as it comes, row by row, as Markdown. Cells that reach over rows or columns stand in each. */
export class HtmlTable {
  private row: string[] | undefined;
  private isHeading = true;
  private rows = 0;
  private cell: { parts: string[]; columns: number; rows: number } | undefined;
  /** Column → what reaches down into it, and over how many rows more. */
  private readonly reaching = new Map<number, { text: string; left: number }>();

  get isInCell(): boolean {
    return this.cell !== undefined;
  }

  /** Text of the open cell; between cells there is none. */
  write(text: string): void {
    this.cell?.parts.push(text);
  }

  openRow(): string {
    const before = this.closeRow();
    this.row = [];
    this.isHeading = true;
    return before;
  }

  openCell(name: string, columns: number, rows: number): void {
    this.closeCell();
    this.row ??= [];
    if (name !== 'th') this.isHeading = false;
    this.fill();
    this.cell = { parts: [], columns: within(columns, mostColumns), rows: within(rows, mostRows) };
  }

  closeCell(): void {
    if (this.cell === undefined || this.row === undefined) return;
    const { parts, columns, rows } = this.cell;
    const text = parts
      .join('')
      .replace(/[^\S\n]{1,100}/g, ' ')
      .trim()
      .replace(/\s*\n\s*/g, '<br>')
      .replaceAll('|', '\\|');
    for (let column = 0; column < columns && this.row.length < mostColumns; column++) {
      if (rows > 1)
        this.reaching.set(this.row.length, {
          text: column === 0 ? text.slice(0, longestRepeated) : '',
          left: rows - 1,
        });
      this.row.push(column === 0 ? text : '');
    }
    this.cell = undefined;
  }

  /** The row that ends here as a line of Markdown, with a divider below the first one if that is of headings. */
  closeRow(): string {
    this.closeCell();
    const row = this.row;
    this.row = undefined;
    if (row === undefined) return '';
    this.fill(row);
    if (row.length === 0) return '';
    this.rows++;
    const line = `| ${row.join(' | ')} |`;
    return this.isHeading && this.rows === 1 ? `${line}\n|${' --- |'.repeat(row.length)}` : line;
  }

  /** Cells from rows above, as far as they come next. */
  private fill(row = this.row ?? []): void {
    for (
      let reach = this.reaching.get(row.length);
      reach !== undefined && row.length < mostColumns;
      reach = this.reaching.get(row.length)
    ) {
      if (--reach.left <= 0) this.reaching.delete(row.length);
      row.push(reach.text);
    }
  }
}

const within = (wanted: number, most: number) => Math.max(1, Math.min(most, Math.trunc(wanted) || 1));
