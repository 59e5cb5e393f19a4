import { describe, expect, it } from 'vitest';
import { legacyText } from '@/components/kit/reading/legacy-text.ts';

const bytes = (...values: number[]) => new Uint8Array(values).buffer;
const comma = 0x2c;

describe('legacyText', () => {
  it.each([
    ['Korean of CP949', [0xbf, 0xee, 0xbf, 0xb5, comma], ['ko-KR', 'en'], '운영,', 'EUC-KR'],
    ['Korean, where the browser speaks English first', [0xbf, 0xee, 0xbf, 0xb5], ['en-US', 'ko'], '운영', 'EUC-KR'],
    ['Korean that is UTF-8 by half', [0xc5, 0xd7, 0xbd, 0xba, 0xc6, 0xae], ['ko'], '테스트', 'EUC-KR'],
    ['Japanese of Shift_JIS', [0x96, 0x7b, 0x94, 0xd4], ['ja'], '本番', 'Shift_JIS'],
    ['Chinese of GB18030', [0xc9, 0xfa, 0xb2, 0xfa], ['zh-CN'], '生产', 'GB18030'],
    ['Chinese of Big5', [0xa5, 0xcd, 0xb2, 0xa3], ['zh-TW'], '生產', 'Big5'],
    ['German of Windows', [0x50, 0x72, 0xfc, 0x66, 0x75, 0x6e, 0x67], ['de'], 'Prüfung', 'windows-1252'],
    ['German in a Korean browser', [0x50, 0x72, 0xfc, 0x66, 0x75, 0x6e, 0x67], ['ko'], 'Prüfung', 'windows-1252'],
  ])('reads %s', (_, values, languages, text, encoding) => {
    expect(legacyText(bytes(...values), languages)).toEqual({ text, encoding });
  });

  it.each([
    ['UTF-8', new TextEncoder().encode('운영 \ufffd').buffer as ArrayBuffer],
    ['ASCII', bytes(0x5b, 0x61, 0x5d)],
    ['UTF-8 that was cut in a character', new TextEncoder().encode('운영, 개발').slice(0, -1).buffer as ArrayBuffer],
    ['UTF-8 with a byte that is wrong', bytes(...new TextEncoder().encode('운영 개발'), 0xff)],
    ['UTF-16', bytes(0xff, 0xfe, 0x5b, 0, 0x61, 0, 0x5d, 0)],
    ['no text', bytes(0x89, 0x50, 0, 1, 0xff)],
  ])('gives nothing where it is %s', (_, content) => {
    expect(legacyText(content, ['ko'])).toBeUndefined();
  });
});
