import { expect, it } from 'vitest';
import { addText } from '@/core/review/accept/add-text.ts';

const arn = 'role_arn = arn:aws:iam::111122223333:role/Admin';
it.each([
  [
    'appends what is new, an empty line between',
    `[profile a]\n${arn}\n`,
    `[b]\n${arn}\n`,
    `[profile a]\n${arn}\n\n[b]\n${arn}\n`,
  ],
  [
    'gives a known section new settings, and takes none away',
    `# mine\n[profile a]\n${arn}\n# dev\nregion = eu-west-1\ncolor = red\n\n[profile z]\n${arn}\n`,
    `[a]\n${arn}\ncolor = blue\noutput = json\n`,
    `# mine\n[profile a]\n${arn}\n# dev\nregion = eu-west-1\ncolor = blue\noutput = json\n\n[profile z]\n${arn}\n`,
  ],
  [
    'changes nothing where only the writing differs',
    `[profile a]\n  ${arn}\nregion=eu-west-1\n`,
    `[profile a]\n${arn}\nregion = eu-west-1\n`,
    `[profile a]\n  ${arn}\nregion=eu-west-1\n`,
  ],
  [
    'puts another role in the place of the one of its name, whole',
    `[profile a]\n${arn}\ncolor = red\n`,
    `[profile a]\n${arn.replace('1111', '9999')}\n`,
    `[profile a]\n${arn.replace('1111', '9999')}\n`,
  ],
  [
    'keeps sections that make no role, and prose',
    `Our roles\n\n[services x]\ns3 =\n  endpoint_url = http://x\n\n[default]\nregion = eu-west-1\n`,
    `[a]\n${arn}\n`,
    `Our roles\n\n[services x]\ns3 =\n  endpoint_url = http://x\n\n[default]\nregion = eu-west-1\n\n[a]\n${arn}\n`,
  ],
  [
    'leaves behind what stands outside of sections',
    `[profile a]\n${arn}\n`,
    `region = us-east-1\n\nhello\n[b]\n${arn}\n`,
    `[profile a]\n${arn}\n\n[b]\n${arn}\n`,
  ],
  [
    'keeps nested settings together',
    `[profile a]\n${arn}\ns3 =\n  max_queue_size = 1\nregion = eu-west-1\n`,
    `[profile a]\n${arn}\ns3 =\n  max_queue_size = 2\n`,
    `[profile a]\n${arn}\ns3 =\n  max_queue_size = 2\nregion = eu-west-1\n`,
  ],
  ['ends a last line that has no end', `[profile a]\n${arn}`, `[b]\n${arn}`, `[profile a]\n${arn}\n\n[b]\n${arn}`],
  [
    'takes secrets out of both',
    `[a]\naws_secret_access_key = x\n`,
    `[b]\naws_secret_access_key = y\n`,
    `[a]\naws_secret_access_key = ***\n\n[b]\naws_secret_access_key = ***\n`,
  ],
  ['adds to nothing', '', `[b]\n${arn}\n`, `[b]\n${arn}\n`],
  ['adds nothing', `[b]\n${arn}\n`, '', `[b]\n${arn}\n`],
])('%s', (_, stored, added, expected) => {
  expect(addText(stored, added)).toBe(expected);
});

it('adds no role of an excerpt that the source has under another name', () => {
  const stored = `[profile mine]\n${arn}\n`;
  expect(addText(stored, `[profile theirs]\n${arn}\n`, true)).toBe(stored);
  expect(addText(stored, `[profile theirs]\n${arn}\n`)).toContain('theirs');
});
