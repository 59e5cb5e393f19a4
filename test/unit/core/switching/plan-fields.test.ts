import { describe, expect, it } from 'vitest';
import { planSwitch } from '@/core/switching/plan-switch.ts';
import { role, session } from './role-and-session.ts';

const stay = { keepPage: true };

describe('the fields', () => {
  it('of AWS’s form, in its order, with the redirect encoded once', () => {
    const [plan] = planSwitch(role({ color: 'b7ca9d' }), session('aws', 'classic', false), stay).ladder;
    expect(plan).toEqual({
      rung: 'native',
      url: 'https://us-east-1.signin.aws.amazon.com/switchrole',
      fields: {
        mfaNeeded: '0',
        action: 'switchFromBasis',
        src: 'nav',
        roleName: 'team/Ops',
        account: '555566667777',
        color: 'b7ca9d',
        redirect_uri: 'https%3A%2F%2Fus-east-1.console.aws.amazon.com%2Fec2%2Fhome%3Fregion%3Dus-east-1%23Instances%3A',
        displayName: 'prod',
      },
    });
  });

  it('of the multi-session request: the redirect plain and without the session label', () => {
    const [plan] = planSwitch(role(), session('aws', 'multi-session', false), stay).ladder;
    expect(plan).toEqual({
      rung: 'multi-session',
      url: 'https://us-east-1.signin.aws.amazon.com/sessions/222233334444-k3j9x0ab/v1/switchrole',
      body: {
        account: '555566667777',
        color: 'aaaaaa',
        displayName: 'prod',
        redirectUri: 'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#Instances:',
        roleName: 'team/Ops',
      },
    });
  });

  it('take what the user wants instead of the profile’s', () => {
    const intent = { keepPage: false, region: 'eu-west-1', displayName: '운영', color: 'FF0000' };
    const [plan] = planSwitch(
      role({ region: 'eu-central-1', color: 'b7ca9d' }),
      session('aws', 'multi-session', false),
      intent,
    ).ladder;
    expect(plan).toMatchObject({
      body: {
        color: 'ff0000',
        displayName: '운영',
        redirectUri: 'https://eu-west-1.console.aws.amazon.com/console/home?region=eu-west-1',
      },
    });
  });

  it.each(['classic', 'multi-session'] as const)('have an alias as the user wrote it, on every rung (%s)', (mode) => {
    const { ladder } = planSwitch(role({ account: 'acme-prod' }), session('aws', mode, false), stay);
    expect(ladder).toMatchObject([
      { [mode === 'classic' ? 'fields' : 'body']: { account: 'acme-prod' } },
      { url: expect.stringContaining('account=acme-prod&') },
    ]);
  });

  // More gave a 400: https://github.com/tilfinltd/aws-extend-switch-roles/issues/244
  it('cut a display name of over 64 characters, and keep the account', () => {
    const [plan] = planSwitch(role({ profile: 'p'.repeat(80) }), session('aws', 'classic', false), stay).ladder;
    expect(plan).toMatchObject({ fields: { displayName: expect.stringMatching(/^p+… {2}\| {2}555566667777$/) } });
  });
});
