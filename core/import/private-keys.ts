import { leftOutMark } from '@/core/config/secrets.ts';

const begin = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----|PuTTY-User-Key-File-\d/g;
const end = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----|Private-MAC: \S*/g;

/**
 * A text (line ends `\n`) without the private keys in it (PEM, OpenSSH, PuTTY): each becomes `***`, its further lines
 * become empty, so that lines keep their numbers. One without an end goes on to the end of the text.
 */
export function withoutPrivateKeys(text: string): { text: string; lines: number[] } {
  const parts: string[] = [];
  const lines: number[] = [];
  let done = 0;
  let line = 1;
  begin.lastIndex = 0;
  for (let found = begin.exec(text); found !== null; found = begin.exec(text)) {
    end.lastIndex = found.index;
    const stop = end.exec(text) === null ? text.length : end.lastIndex;
    line += count(text.slice(done, found.index));
    const height = count(text.slice(found.index, stop));
    for (let row = 0; row <= height; row++) lines.push(line + row);
    parts.push(text.slice(done, found.index), leftOutMark, '\n'.repeat(height));
    line += height;
    done = stop;
    begin.lastIndex = stop;
  }
  return { text: done === 0 ? text : parts.join('') + text.slice(done), lines };
}

function count(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
