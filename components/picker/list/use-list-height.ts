import { useEffect, useState } from 'preact/hooks';
import { textScale } from '@/components/kit/text-size.ts';
import { tallestList } from './layout.ts';

/** Pixels where the text has its usual size. */
const lowest = 132;
/** Three headings and four rows: with room for less, as at 200 %, all that is not text gives way. */
const fourRows = 260;
/** What the bars take, see `picker.css`. */
const bars = 148;
/** Milliseconds in which the browser brings the popup to its size. */
const settling = 150;

/**
 * Height that the list wants, known before the first paint and kept while searching, so that nothing jumps: as high as all
 * rows, within limits. A sheet over the list (`isCovered`) gets all the room there is.
 *
 * The popup is never higher than it was when a whole list had settled, nor than the screen lets it be (Firefox's overflow
 * menu, a low screen). What then stands above or below the list takes its room from the list, and gives it back when it
 * goes: the bars stay in sight (AESR#110: two scroll bars), and the popup keeps its size.
 */
export function useListHeight(
  rowsHeight: number,
  isCovered: boolean,
  isTight: boolean,
  setTight: (isTight: true) => void,
): number {
  const [whole] = useState(rowsHeight);
  const height = isCovered ? tallestList : Math.min(tallestList, Math.max(lowest, whole));
  // What comes in place of the list has another height.
  useEffect(() => () => document.documentElement.style.removeProperty('--room'), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const fit = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const page = document.documentElement;
        const room = window.innerHeight;
        if (!isTight && room < (bars + Math.min(fourRows, whole)) * textScale()) setTight(true);
        if (page.scrollHeight > room || height === tallestList)
          page.style.setProperty('--room', `${Math.min(room, document.body.offsetHeight)}px`);
      }, settling);
    };
    // What is put above or below the list changes the page's height, and not the window's where that cannot grow.
    const observer = new ResizeObserver(fit);
    observer.observe(document.body);
    window.addEventListener('resize', fit);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      window.removeEventListener('resize', fit);
    };
  }, [height, isTight]);
  return height;
}
