import { Banner } from '@/components/kit/display/banner.tsx';
import {
  alonenessText,
  encodingText,
  noteText,
  type RecognizedInput,
  recognizedText,
  restText,
  unusableText,
} from '@/components/kit/reading/recognition-words.ts';
import { isFirstAlone, sharedText } from '@/components/kit/reading/shared-words.ts';
import { useWords } from '@/components/kit/words.ts';
import { isConverted, type Recognition } from '@/components/settings/import/state/recognition.ts';
import { leftBehind } from '@/core/import/recognized.ts';
import { isolatedText } from '@/core/text/visible-text.ts';
import { LeftOutList } from './left-out-list.tsx';
import { SecretLines } from './secret-lines.tsx';
import './recognition-panel.css';

interface RecognitionPanelProps {
  recognition: Recognition;
  onLine: (line: number) => void;
}

/** What the input was recognized as, what is left out and why, and what cannot be used at all. */
export function RecognitionPanel({ recognition, onLine }: RecognitionPanelProps) {
  const { inputs } = recognition;
  // A config's lines stay where they are; of other formats, and in files after the first, the box has other lines.
  const inPlace = inputs.length === 1 && inputs[0]?.recognized.kind === 'config';
  return (
    <div class="recognition-panel">
      {inputs.map((input, index) => (
        <InputFindings key={index} input={input} alone={inputs.length === 1} onLine={inPlace ? onLine : undefined} />
      ))}
    </div>
  );
}

interface InputFindingsProps {
  input: RecognizedInput;
  alone: boolean;
  onLine: ((line: number) => void) | undefined;
}

function InputFindings({ input, alone, onLine }: InputFindingsProps) {
  const t = useWords();
  const { recognized } = input;
  const usable = isConverted(recognized) || (alone && recognized.kind !== 'unusable');
  const { leftOut, leftOutCount, secretLines } = leftBehind(recognized);
  const shared = recognized.shared && sharedText(t, recognized.shared);
  return (
    <>
      {recognized.kind === 'unusable' ? (
        <div role="alert">
          <Banner tone="danger">{unusableText(t, input, recognized)}</Banner>
        </div>
      ) : usable ? (
        <p role="status">{isFirstAlone(recognized) ? t('shared_first_left') : recognizedText(t, input)}</p>
      ) : (
        <Banner tone="warning">{alonenessText(t, input)}</Banner>
      )}
      {usable && shared && <Banner tone="warning">{shared}</Banner>}
      {input.encoding && <p>{encodingText(t, input.encoding)}</p>}
      {'aliases' in recognized && recognized.aliases && (
        <Banner tone="warning">{t('recognized_aliases', recognized.aliases.map(isolatedText).join(', '))}</Banner>
      )}
      {'notes' in recognized && recognized.notes?.map((note, index) => <p key={index}>{noteText(t, note)}</p>)}
      {'rest' in recognized && recognized.rest && (
        <Banner tone="warning">
          {alone ? restText(t, recognized.rest) : `${restText(t, recognized.rest)} ${t('recognized_alone')}`}
        </Banner>
      )}
      {secretLines.length > 0 && <SecretLines lines={secretLines} onLine={onLine} />}
      {leftOutCount > 0 && <LeftOutList leftOut={leftOut} count={leftOutCount} onLine={onLine} />}
    </>
  );
}
