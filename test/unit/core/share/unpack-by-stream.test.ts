import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '@/core/share/payload.ts';
import { unpackByStream } from '@/core/share/unpack-by-stream.ts';
import { checkOf } from '@/core/text/bundle-payloads.ts';

const rows = Array.from({ length: 400 }, (_, n) => `${100000000000 + n * 7919}\tRole-${n * n}\tname ${n}\n`).join('');

it('unpacks what was packed, as `unpack` does', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async (text) => {
      expect(await unpackByStream(pack(text))).toEqual({ text });
    }),
  ));

it('gives nothing that was not sent of one that was cut, and says so', () =>
  fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: pack(rows).length - 1 }), async (length) => {
      const { text, fault } = await unpackByStream(pack(rows).slice(0, length));
      expect(fault).toBe('cut');
      expect(rows.startsWith(text)).toBe(true);
    }),
  ));

it('says the same as `unpack` of what is no payload, was changed, or is too new', async () => {
  const payload = pack(rows);
  for (const bad of [
    '',
    'x',
    '2.AAAA.00000000',
    payload.replace('1.', '9.'),
    `${payload.slice(0, -1)}x`,
    '1.AAAA.00000000',
  ])
    expect(await unpackByStream(bad)).toEqual(unpack(bad));
});

it('never throws, whatever is packed in it', () =>
  fc.assert(
    fc.asyncProperty(fc.base64String({ maxLength: 400 }), async (written) => {
      const data = written.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
      expect(typeof (await unpackByStream(`1.${data}.${checkOf(data)}`)).text).toBe('string');
    }),
  ));

it('unpacks no more than four million letters of a bomb', async () => {
  const { text, fault } = await unpackByStream(pack('A'.repeat(100_000_000)));
  expect({ length: text.length, fault }).toEqual({ length: 4_000_000, fault: 'too-long' });
});
