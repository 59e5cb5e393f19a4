import { describe, expect, it, vi } from 'vitest';
import { readFiles } from '@/components/kit/reading/read-files.ts';
import { longestInput } from '@/core/import/unusable.ts';

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const { signal } = new AbortController();
const bytes = (...values: number[]) => new Uint8Array(values);

describe('readFiles', () => {
  it.each([
    ['UTF-8 with Korean', [file('config', '[profile 운영]')], '[profile 운영]'],
    ['UTF-8 with a byte order mark', [file('config', bytes(0xef, 0xbb, 0xbf), '[a]')], '[a]'],
    ['UTF-16, as PowerShell writes it', [file('config', bytes(0xff, 0xfe, 0x5b, 0, 0x61, 0, 0x5d, 0))], '[a]'],
    ['big-endian UTF-16', [file('config', bytes(0xfe, 0xff, 0, 0x5b, 0, 0x61, 0, 0x5d))], '[a]'],
    ['an empty file', [file('config')], ''],
  ])('reads %s', async (_, files, text) => {
    expect(await readFiles(files, () => {}, signal)).toEqual({ files: [{ file: 'config', text }] });
  });

  it('says what a text was taken for that is no UTF-8', async () => {
    const read = await readFiles([file('config', '[Pr', bytes(0xfc), 'fung]')], () => {}, signal);
    expect(read).toEqual({ files: [{ file: 'config', text: '[Prüfung]', encoding: 'windows-1252' }] });
  });

  it('keeps files apart, and leaves it to others to tell what they are', async () => {
    const files = [file('config', '[a]'), file('photo.png', bytes(0x89, 0x50, 0, 1))];
    expect(await readFiles(files, () => {}, signal)).toMatchObject({
      files: [{ file: 'config', text: '[a]' }, { file: 'photo.png' }],
    });
  });

  it('reads no more of a binary file than tells that it is one', async () => {
    const pieces = Array.from({ length: 50 }, () => new Uint8Array(100_000).map((_, at) => at * 7919));
    let asked = 0;
    const binary = file('disk.img', ...pieces);
    vi.spyOn(binary, 'stream').mockImplementation(
      () =>
        new ReadableStream({
          pull: (controller) => controller.enqueue(pieces[asked++] as Uint8Array<ArrayBuffer>),
        }),
    );
    const read = await readFiles([binary, file('config', '[a]')], () => {}, signal);
    expect(read).toMatchObject({ files: [{ file: 'disk.img' }, { file: 'config', text: '[a]' }] });
    expect(asked).toBeLessThan(5);
  });

  it('ends when it is cancelled', async () => {
    const aborted = new AbortController();
    const reading = readFiles([file('a', 'x'), file('b', 'y')], () => aborted.abort(), aborted.signal);
    expect(await reading).toBeUndefined();
  });

  it('refuses more than the limit before reading any of it', async () => {
    const large = file('config', '[a]');
    Object.defineProperty(large, 'size', { value: longestInput + 1 });
    const stream = vi.spyOn(large, 'stream');
    expect(await readFiles([large], () => {}, signal)).toEqual({
      problem: { code: 'too-large', bytes: longestInput + 1 },
    });
    expect(stream).not.toHaveBeenCalled();
  });

  it('names a file that has gone since it was chosen', async () => {
    const gone = file('config', '[a]');
    vi.spyOn(gone, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotFoundError');
    });
    expect(await readFiles([gone], () => {}, signal)).toEqual({ problem: { code: 'unreadable', file: 'config' } });
  });

  it('tells how far it is, up to the end', async () => {
    const shares: number[] = [];
    await readFiles([file('a', 'x'.repeat(10)), file('b', 'y'.repeat(30))], (share) => shares.push(share), signal);
    expect(shares[0]).toBe(0.25);
    expect(shares.at(-1)).toBe(1);
  });
});
