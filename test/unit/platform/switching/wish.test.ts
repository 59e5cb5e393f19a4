import { describe, expect, it } from 'vitest';
import type { OwnChange } from '@/core/catalog/own/own-change.ts';
import { roleId } from '@/core/catalog/role-id.ts';
import type { Intent } from '@/core/switching/plan.ts';
import type { SwitchRequest } from '@/platform/messages.ts';
import { wishOf } from '@/platform/switching/wish.ts';
import { role, session } from '../../core/switching/role-and-session.ts';

const saved = 'https://us-east-1.console.aws.amazon.com/vpc/home';
const asked = (more: Partial<SwitchRequest> = {}): SwitchRequest => ({
  type: 'switch',
  role: role(),
  where: 'here',
  ...more,
});

describe('wishOf', () => {
  it.each<[string, OwnChange, Partial<SwitchRequest>, Intent]>([
    ['nothing', {}, {}, { keepPage: true }],
    [
      'own name and colour',
      { displayName: 'Mine', color: 'e05a47', note: 'n' },
      {},
      { keepPage: true, displayName: 'Mine', color: 'e05a47' },
    ],
    ['the own region', { region: 'eu-west-1' }, {}, { keepPage: true, region: 'eu-west-1' }],
    ['a region for once', { region: 'eu-west-1' }, { region: 'eu-north-1' }, { keepPage: true, region: 'eu-north-1' }],
    ['the console’s home', { landing: 'home' }, {}, { keepPage: false }],
    ['a saved page', { landing: saved }, {}, { keepPage: true, landing: saved }],
    [
      'a page for once, in its own region',
      { region: 'eu-west-1' },
      { landing: saved },
      { keepPage: true, landing: saved },
    ],
    ['this page for once', { landing: saved }, { landing: 'page' }, { keepPage: true }],
  ])('asks for %s', (_, own, request, intent) => {
    expect(wishOf({ [roleId(role())]: own }, asked(request), session('aws', 'classic', false)).intent).toEqual(intent);
  });

  it('plans from the home of the service where that is to be landed on', () => {
    const here = {
      ...session('aws', 'classic', false),
      url: 'https://us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#Instances:',
    };
    const { session: from } = wishOf({}, asked({ landing: 'service' }), here);
    expect(from).toEqual({ ...here, url: 'https://us-east-1.console.aws.amazon.com/ec2/home' });
    expect(wishOf({}, asked({ landing: 'service' }), undefined).session).toBeUndefined();
  });
});
