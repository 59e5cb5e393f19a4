import type { Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { shorten } from './one-page.ts';

/** Stands before the reporters that print: of texts of ten thousand profiles that differ, they print a page. */
export default class ShortInBrowsers implements Reporter {
  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(_test: TestCase, { errors }: TestResult): void {
    errors.forEach(shorten);
  }

  onError(error: TestError): void {
    shorten(error);
  }
}
