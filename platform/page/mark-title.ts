import type { MarkPart } from './page-mark.ts';

/** The role's name at the front of the tab's title, whatever the page writes behind it. */
export function markTitle(doc: Document, name: string): MarkPart {
  const front = `${name} · `;
  return {
    put() {
      const { title } = doc;
      // A title is read without blanks at its end.
      if (title === name || title.startsWith(front)) return false;
      doc.title = title === '' ? name : front + title;
      return true;
    },
    end() {
      const { title } = doc;
      if (title === name) doc.title = '';
      else if (title.startsWith(front)) doc.title = title.slice(front.length);
    },
  };
}
