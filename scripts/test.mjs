// @ts-check
import { estimate, keepDurations, lastDurations } from './lib/durations.mjs';
import { reports } from './lib/paths.mjs';
import { runMain, Stop } from './lib/stop.mjs';
import { setup } from './setup.mjs';

// npm test [-- step …] [-- options of the test runner]: all steps, or those named. A step that fails stops no other,
// but for the build, which the later ones need.
await runMain(async () => {
  const args = process.argv.slice(2);
  const firstOption = args.findIndex((arg) => arg.startsWith('-'));
  const names = firstOption < 0 ? args : args.slice(0, firstOption);
  const runnerArgs = firstOption < 0 ? [] : args.slice(firstOption);

  const { chromium, firefox } = await setup({
    browsers: names.length && !names.includes('e2e') ? [] : ['chromium', 'firefox'],
  });
  const { steps } = await import('./lib/steps.mjs');
  const selected = select(steps, names);
  const env = { ROLECALL_CHROMIUM: chromium, ROLECALL_FIREFOX: firefox };

  // Options choose some of a step's tests: what they take tells nothing of all.
  const isWhole = runnerArgs.length === 0;
  const last = lastDurations(reports.durations);
  if (isWhole) {
    console.log(
      estimate(
        selected.map(({ name }) => name),
        last,
      ),
    );
  }
  let passed = 0;
  let failed = 0;
  let built = true;
  for (const step of selected) {
    console.log(`\n== ${step.title}`);
    const started = Date.now();
    /** @type {import('./lib/counts.mjs').Count} */
    const count = step.needsBuild && !built ? notBuilt() : await step.run({ env, args: runnerArgs });
    if (step.name === 'build') built = count.failed === 0;
    passed += count.passed;
    failed += count.failed;
    const seconds = (Date.now() - started) / 1000;
    console.log(`== ${step.title}: ${count.failed ? 'FAILED' : 'ok'} in ${seconds.toFixed(1)} s`);
    if (isWhole && count.failed === 0) keepDurations(reports.durations, { [step.name]: seconds });
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});

/**
 * @param {import('./lib/steps.mjs').Step[]} steps
 * @param {string[]} names none means all
 */
function select(steps, names) {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown)
    throw new Stop(`There is no step "${unknown}": the steps are ${steps.map((step) => step.name).join(', ')}.`);
  const needsBuild = steps.some((step) => step.needsBuild && names.includes(step.name));
  const wanted = needsBuild ? ['build', ...names] : names;
  return wanted.length ? steps.filter((step) => wanted.includes(step.name)) : steps;
}

function notBuilt() {
  console.log('Not run: there is no build.');
  return { passed: 0, failed: 1 };
}
