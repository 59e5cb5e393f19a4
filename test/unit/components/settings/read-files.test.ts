import { describe, expect, it, vi } from 'vitest';
import { filesLimit, readFiles } from '@/components/settings/read-files.ts';

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const bytes = (...values: number[]) => new Uint8Array(values);

describe('readFiles', () => {
  it.each([
    ['UTF-8 with Korean', [file('config', '[profile 운영]')], '[profile 운영]'],
    ['UTF-8 with a byte order mark', [file('config', bytes(0xef, 0xbb, 0xbf), '[a]')], '[a]'],
    ['UTF-16, as PowerShell writes it', [file('config', bytes(0xff, 0xfe, 0x5b, 0, 0x61, 0, 0x5d, 0))], '[a]'],
    ['big-endian UTF-16', [file('config', bytes(0xfe, 0xff, 0, 0x5b, 0, 0x61, 0, 0x5d))], '[a]'],
    ['Windows line breaks', [file('config', '[a]\r\nx = 1\r\n')], '[a]\nx = 1\n'],
    ['config and credentials together', [file('config', '[a]'), file('credentials', '[b]')], '[a]\n[b]'],
    ['an empty file', [file('config')], ''],
  ])('reads %s', async (_, files, text) => {
    expect(await readFiles(files, () => {})).toEqual({ text });
  });

  it('refuses a file with NUL bytes by name', async () => {
    const files = [file('config', '[a]'), file('photo.png', bytes(0x89, 0x50, 0, 1))];
    expect(await readFiles(files, () => {})).toEqual({ problem: { code: 'binary', file: 'photo.png' } });
  });

  it('refuses more than the limit before reading any of it', async () => {
    const large = file('config', '[a]');
    Object.defineProperty(large, 'size', { value: filesLimit + 1 });
    const stream = vi.spyOn(large, 'stream');
    expect(await readFiles([large], () => {})).toEqual({ problem: { code: 'too-large', bytes: filesLimit + 1 } });
    expect(stream).not.toHaveBeenCalled();
  });

  it('names a file that has gone since it was chosen', async () => {
    const gone = file('config', '[a]');
    vi.spyOn(gone, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotFoundError');
    });
    expect(await readFiles([gone], () => {})).toEqual({ problem: { code: 'unreadable', file: 'config' } });
  });

  it('tells how far it is, up to the end', async () => {
    const shares: number[] = [];
    await readFiles([file('a', 'x'.repeat(10)), file('b', 'y'.repeat(30))], (share) => shares.push(share));
    expect(shares[0]).toBe(0.25);
    expect(shares.at(-1)).toBe(1);
  });
});
