/** What a console page is marked with. All of it is visible to the page, or may be: nothing else of the catalog goes there. */
export interface PageMark {
  /** Of the role, as it may be shown: nothing hidden, on one line. */
  name: string;
  /** Six hex digits. */
  color: string;
  /** Words of a stripe that nobody can overlook; undefined: a slim stripe without words. */
  warning?: string;
}

/** A part of a page's mark. Each part finds by itself what it has put there, so that it can be put again and again. */
export interface MarkPart {
  /** Puts it where it is missing. Gives whether it was. */
  put(): boolean;
  end(): void;
}
