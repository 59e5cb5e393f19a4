import { describe, expect, it } from 'vitest';
import { formOf, type OwnChange, type OwnForm, ownChangeOf } from '@/core/catalog/own/own-change.ts';

const empty: OwnForm = { displayName: '', color: '', region: '', landing: '', tags: '', note: '', confirm: '' };

describe('ownChangeOf', () => {
  it.each<[string, Partial<OwnForm>, OwnChange | undefined]>([
    ['wants nothing of an empty form', {}, undefined],
    ['wants nothing of blanks', { displayName: ' ', tags: ' , #', note: '\n' }, undefined],
    ['takes blanks from around a name', { displayName: ' Prod ' }, { displayName: 'Prod' }],
    ['cuts a name that no console shows whole', { displayName: 'x'.repeat(100) }, { displayName: 'x'.repeat(64) }],
    ['takes a colour with its sign', { color: '#E05A47' }, { color: 'e05a47' }],
    ['takes a colour by its name, as a config does', { color: ' Red ' }, { color: 'ff0000' }],
    ['leaves a colour out that is none', { color: 'reddish', note: 'n' }, { note: 'n' }],
    ['takes tags apart, each once', { tags: '#pci, 결제 pci,,' }, { tags: ['pci', '결제'] }],
    ['keeps the lines of a note', { note: 'a\nb' }, { note: 'a\nb' }],
    ['keeps that a switch is confirmed', { confirm: 'true' }, { confirm: true }],
    ['keeps that it is not, whatever the text says', { confirm: 'false' }, { confirm: false }],
    ['keeps region and landing', { region: 'eu-west-1', landing: 'home' }, { region: 'eu-west-1', landing: 'home' }],
  ])('%s', (_, form, expected) => {
    expect(ownChangeOf({ ...empty, ...form })).toEqual(expected);
  });

  it('gives back what a form was filled with', () => {
    const own: OwnChange = {
      displayName: 'Prod',
      color: 'e05a47',
      region: 'eu-west-1',
      landing: 'page',
      tags: ['a', 'b'],
      note: 'n',
    };
    expect(ownChangeOf(formOf(own))).toEqual(own);
    expect(ownChangeOf(formOf())).toBeUndefined();
  });
});
