import { expect, it } from 'vitest';
import { type Course, createCourses } from '@/platform/switching/courses.ts';
import { settleLater } from '../../settle-later.ts';

/** A course that goes on until it is let go. */
function ongoing(courses = createCourses(), { by }: { by?: string } = { by: 'popup' }) {
  const end = settleLater();
  let course: Course | undefined;
  const running = courses.run(by, async (own) => {
    course = own;
    await end.promise;
  });
  return {
    courses,
    course: course!,
    end: () => {
      end.resolve();
      return running;
    },
  };
}

const stateOf = ({ signal, isCanceled, isSent }: Course) => ({ isOver: signal.aborted, isCanceled, isSent });
const goesOn = { isOver: false, isCanceled: false, isSent: false };

it('is canceled by whoever asked for it, and by nobody else', () => {
  const { courses, course } = ongoing();
  const { course: other } = ongoing(courses, { by: 'another popup' });
  const { course: nobodys } = ongoing(courses, {});
  courses.cancel('stranger');
  expect([course, other, nobodys].map(stateOf)).toEqual([goesOn, goesOn, goesOn]);
  courses.cancel('popup');
  expect(stateOf(course)).toEqual({ isOver: true, isCanceled: true, isSent: false });
  expect([other, nobodys].map(stateOf)).toEqual([goesOn, goesOn]);
});

it('cancels all that one has asked for', () => {
  const { courses, course } = ongoing();
  const { course: second } = ongoing(courses);
  courses.cancel('popup');
  expect([course.isCanceled, second.isCanceled]).toEqual([true, true]);
});

it('ends the others where a form takes the place of the session of all tabs, and is none of those that it ends', () => {
  const { courses, course } = ongoing();
  const { course: later } = ongoing(courses, { by: 'another popup' });
  later.send(true);
  expect(stateOf(later)).toEqual({ ...goesOn, isSent: true });
  // Overtaken: nobody has canceled it.
  expect(stateOf(course)).toEqual({ ...goesOn, isOver: true });
});

it('leaves the others alone where it takes nobody’s place', () => {
  const { courses, course } = ongoing();
  ongoing(courses).course.send(false);
  expect(stateOf(course)).toEqual(goesOn);
});

it('stays canceled when another overtakes it, and overtaken when it is canceled', () => {
  const { courses, course: canceled } = ongoing();
  courses.cancel('popup');
  const { course: overtaken } = ongoing(courses);
  ongoing(courses, { by: 'later' }).course.send(true);
  courses.cancel('popup');
  expect([canceled.isCanceled, overtaken.isCanceled]).toEqual([true, false]);
});

it('was sent before it was canceled: both are known', () => {
  const { courses, course } = ongoing();
  course.send(true);
  courses.cancel('popup');
  expect(stateOf(course)).toEqual({ isOver: true, isCanceled: true, isSent: true });
});

it('is over with its work, also where that throws: a cancel or a switch that comes after it means nothing', async () => {
  const { courses, course, end } = ongoing();
  await end();
  let failed: Course | undefined;
  const failing = courses.run('popup', async (own) => {
    failed = own;
    throw new Error('The tab is gone.');
  });
  await expect(failing).rejects.toThrow('The tab is gone.');
  courses.cancel('popup');
  ongoing(courses).course.send(true);
  expect([course, failed!].map(stateOf)).toEqual([goesOn, goesOn]);
});

it('a worker that was started anew knows none of the courses before: cancel is no fault', () => {
  expect(() => createCourses().cancel('popup')).not.toThrow();
});
