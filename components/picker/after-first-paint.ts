import { firstPaint } from '@/components/kit/lifetime/first-paint.ts';
import { lazy } from '@/components/kit/lifetime/lazy.tsx';
import { PickerLate } from './picker-late.tsx';

type Next = typeof import('./next.ts').next;

let asked: Promise<Next> | undefined;

/** All that the first paint does without. What cannot be loaded is asked for again. */
export function loadNext(): Promise<Next> {
  asked ??= import('./next.ts').then(
    ({ next }) => next,
    (error) => {
      asked = undefined;
      throw error;
    },
  );
  return asked;
}

export const HeadingButton = lazy(async () => (await loadNext()).HeadingButton);
export const RowButtons = lazy(async () => (await loadNext()).RowButtons);
export const SessionWho = lazy(async () => (await loadNext()).SessionWho);
export const SessionButtons = lazy(async () => (await loadNext()).SessionButtons);
export const MissingBanner = lazy(async () => (await loadNext()).missingBanner());
export const TabBanners = lazy(async () => (await loadNext()).tabBanners());
export const Offer = lazy(async () => (await loadNext()).offer());
export const MarksBar = lazy(async () => (await loadNext()).MarksBar);
export const ToldBanner = lazy(async () => (await loadNext()).toldBanner());
export const PickerPanel = lazy(async () => (await loadNext()).pickerPanel(), PickerLate);
export const SheetBody = lazy(async () => (await loadNext()).sheetBody(), PickerLate);

/** Loads what keys open, in idle time, so the keys do not have to wait. A failure is reported when the sheet is opened. */
export function preload(): void {
  const both = () => void Promise.allSettled([SheetBody.preload(), PickerPanel.preload()]);
  void firstPaint().then(() => requestIdleCallback(both));
}
