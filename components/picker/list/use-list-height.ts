import { useEffect, useState } from 'preact/hooks';
import { textScale } from '@/components/kit/text-size.ts';
import { tallestList } from './layout.ts';

/** Pixels where the text has its usual size. */
const lowest = 132;
/** A heading and a row: less is no list. */
const tightest = 72;
/** Three headings and four rows: with room for less, as at 200 %, all that is not text gives way. */
const fourRows = 260;
/** What the bars give the list: 148 pixels are 92 then, see `picker.css`. */
const given = 56;
/** Milliseconds in which the browser brings the popup to its size. */
const settling = 150;

/**
 * Height of the list, known before the first paint and kept while searching, so that nothing jumps: as high as all rows,
 * within limits. A sheet over the list (`isCovered`) gets all the room there is. Where the screen leaves the popup
 * less than it wants (Firefox's overflow menu, a low screen), the list gives way, so that the bars stay in sight (AESR#110:
 * two scroll bars).
 */
export function useListHeight(
  rowsHeight: number,
  isCovered: boolean,
  isTight: boolean,
  setTight: (isTight: true) => void,
): number {
  const [whole] = useState(rowsHeight);
  const [limit, setLimit] = useState(tallestList);
  const height = Math.min(limit, isCovered ? tallestList : Math.max(lowest, whole));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const fit = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const surplus = document.documentElement.scrollHeight - window.innerHeight;
        if (surplus <= 0) return;
        const room = height - surplus / textScale();
        const gives = !isTight && room < Math.min(fourRows, whole);
        if (gives) setTight(true);
        setLimit(Math.max(tightest, room + (gives ? given : 0)));
      }, settling);
    };
    fit();
    window.addEventListener('resize', fit);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('resize', fit);
    };
  }, [height, isTight]);
  return height;
}
