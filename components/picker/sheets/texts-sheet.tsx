import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SafeText } from '@/components/kit/display/safe-text.tsx';
import { Status } from '@/components/kit/display/status.tsx';
import { useFailure } from '@/components/kit/lifetime/use-failure.ts';
import { Part } from '@/components/kit/part.tsx';
import { type FrameProps, SheetFrame, titleId } from './sheet-frame.tsx';
import '@/components/kit/display/sheet-lead.css';

interface ReadingProps<Read> {
  read: () => Promise<Read>;
  /** Said as long as it is read. */
  reading: string;
  onRead: (read: Read) => void;
  /** Read or not. */
  onOver: () => void;
}

interface TextsSheetProps<Read> extends FrameProps, Pick<ReadingProps<Read>, 'read' | 'reading'> {
  /** Of the role, or what else it is about. */
  name: string;
  /** Behind the name. */
  title: string;
  opener: 'use' | 'share';
  /** What has the focus first, as a selector. */
  focus: string;
  /** With what was read. */
  children: (read: Read) => ComponentChildren;
}

/** Texts of a role, or of several, to be taken out of here. */
export function TextsSheet<Read>({ name, title, focus, read, reading, children, ...frame }: TextsSheetProps<Read>) {
  const [done, setDone] = useState<Read>();
  const [isWaiting, setWaiting] = useState(true);
  return (
    <SheetFrame
      title={
        <h2 id={titleId} tabIndex={-1}>
          <SafeText text={name} /> · {title}
        </h2>
      }
      focus={done && focus}
      isWaiting={isWaiting}
      {...frame}
    >
      <Part>
        {isWaiting && <Reading {...{ read, reading }} onRead={setDone} onOver={() => setWaiting(false)} />}
        {done && children(done)}
      </Part>
    </SheetFrame>
  );
}

/** Within the sheet, so that what cannot be read says so there. */
function Reading<Read>({ read, reading, onRead, onOver }: ReadingProps<Read>) {
  const fail = useFailure();
  useEffect(() => {
    void read().then(onRead).catch(fail).finally(onOver);
  }, []);
  return (
    <Status>
      <p class="sheet-lead">{reading}</p>
    </Status>
  );
}
