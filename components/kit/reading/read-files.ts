import { faultOfStart, longestInput, looked } from '@/core/import/unusable.ts';
import { type LegacyEncoding, legacyText } from './legacy-text.ts';

/** A file's text with its name. */
interface FileText {
  file: string;
  text: string;
  /** What it was taken for, where it is no UTF-8 and does not say what it is. */
  encoding?: LegacyEncoding;
}

/** `bytes`: of all files together. */
export type FilesProblem = { code: 'too-large'; bytes: number } | { code: 'unreadable'; file: string };

export type FilesReading = { files: FileText[] } | { problem: FilesProblem };

/** `>` of Windows PowerShell 5 writes UTF-16 with a byte order mark; without one, texts are UTF-8, or older: see `legacyText`. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

async function readFile(file: File, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<FileText> {
  const text = await decodedText(file, signal, onBytes);
  const legacy = text.includes('\ufffd') ? legacyText(await file.arrayBuffer(), navigator.languages) : undefined;
  return { file: file.name, text, ...legacy };
}

async function decodedText(file: File, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<string> {
  const decoder = new TextDecoder(encodingOf(new Uint8Array(await file.slice(0, 2).arrayBuffer())));
  const reader = file.stream().getReader();
  let text = '';
  let isTold = false;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    signal.throwIfAborted();
    text += decoder.decode(piece.value, { stream: true });
    onBytes(piece.value.length);
    if (!isTold && text.length >= looked) {
      isTold = true;
      if (faultOfStart(text) !== undefined) return stopReading(reader, text);
    }
  }
  return text + decoder.decode();
}

/** A file that is not text is not read to its end: its beginning shows what it is. */
function stopReading(reader: ReadableStreamDefaultReader, text: string): string {
  void reader.cancel();
  return text;
}

/**
 * Reads files as texts, in the order given; what they are is for others to tell. `onProgress` gets shares of 0 to 1. All or
 * nothing: the first problem ends the reading. Up to `longestInput` bytes together. Aborted: undefined.
 */
export async function readFiles(
  files: readonly File[],
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FilesReading | undefined> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > longestInput) return { problem: { code: 'too-large', bytes } };
  const inputs: FileText[] = [];
  let read = 0;
  for (const file of files) {
    try {
      const input = await readFile(file, signal, (more) => {
        read += more;
        onProgress(read / bytes);
      });
      inputs.push(input);
    } catch {
      if (signal.aborted) return undefined;
      // NotFoundError or NotReadableError: moved, deleted or locked since it was chosen.
      return { problem: { code: 'unreadable', file: file.name } };
    }
  }
  return { files: inputs };
}
