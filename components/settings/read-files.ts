import { normalizeLines } from '@/core/config/lines.ts';

/** In bytes, of all files together. A config of 100,000 roles has about 15 MB. */
export const filesLimit = 50_000_000;

export type FilesProblem =
  | { code: 'too-large'; bytes: number }
  | { code: 'binary'; file: string }
  | { code: 'unreadable'; file: string };

export type FilesReading = { text: string } | { problem: FilesProblem };

/** `>` of Windows PowerShell 5 writes UTF-16 with a byte order mark; without one, texts are UTF-8. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

async function readFile(file: File, onBytes: (bytes: number) => void): Promise<string> {
  const decoder = new TextDecoder(encodingOf(new Uint8Array(await file.slice(0, 2).arrayBuffer())));
  const reader = file.stream().getReader();
  let text = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += decoder.decode(piece.value, { stream: true });
    onBytes(piece.value.length);
  }
  return text + decoder.decode();
}

/**
 * Reads text files, in the order given, into one text with a line break between them, so that config and credentials can
 * be imported together. `onProgress` gets shares of 0 to 1. All or nothing: the first problem ends the reading.
 */
export async function readFiles(files: readonly File[], onProgress: (share: number) => void): Promise<FilesReading> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > filesLimit) return { problem: { code: 'too-large', bytes } };
  const texts: string[] = [];
  let read = 0;
  for (const file of files) {
    try {
      const text = await readFile(file, (more) => {
        read += more;
        onProgress(read / bytes);
      });
      if (text.includes('\0')) return { problem: { code: 'binary', file: file.name } };
      texts.push(normalizeLines(text));
    } catch {
      // NotFoundError or NotReadableError: moved, deleted or locked since it was chosen.
      return { problem: { code: 'unreadable', file: file.name } };
    }
  }
  return { text: texts.join('\n') };
}
