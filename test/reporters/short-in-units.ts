import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { shorten } from './one-page.ts';

/** Stands before the reporters that print: of texts of ten thousand profiles that differ, they print a page. */
export default class ShortInUnits implements Reporter {
  onTestCaseResult(test: TestCase): void {
    test.result().errors?.forEach(shorten);
  }

  onTestModuleEnd(module: TestModule): void {
    module.errors().forEach(shorten);
  }

  onTestRunEnd(_modules: unknown, unhandled: readonly object[]): void {
    unhandled.forEach(shorten);
  }
}
