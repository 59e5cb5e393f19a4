import { describe, expect, it } from 'vitest';
import { planExit } from '@/core/switching/plan-exit.ts';
import { session } from './role-and-session.ts';

describe('back to the base', () => {
  it('posts AWS’s exit form, and keeps the page', () => {
    expect(planExit(session('aws', 'classic', true))).toEqual({
      url: 'https://us-east-1.signin.aws.amazon.com/switchrole',
      fields: {
        action: 'switchToBasis',
        src: 'nav',
        redirect_uri: 'https%3A%2F%2Fus-east-1.console.aws.amazon.com%2Fec2%2Fhome%3Fregion%3Dus-east-1%23Instances%3A',
      },
    });
  });

  it('is not offered in multi-session, where the base has a session of its own', () => {
    expect(planExit(session('aws', 'multi-session', true))).toBeUndefined();
  });
});
