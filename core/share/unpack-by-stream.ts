import { type Inflated, longestText, openPayload, slice, type Unpacked, unpackedText } from './open-payload.ts';

/**
 * The same as `unpack` by what the browser has itself, for a page that is to be small. Of one that was cut, a browser may give
 * less.
 */
export async function unpackByStream(payload: string): Promise<Unpacked> {
  const opened = openPayload(payload);
  return 'fault' in opened ? { text: '', ...opened } : unpackedText(await inflated(opened.data), opened.isCut);
}

async function inflated(data: Uint8Array<ArrayBuffer>): Promise<Inflated> {
  const found: Inflated = { parts: [], length: 0, isDamaged: false };
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const reading = collect(readable.getReader(), found);
  try {
    for (let at = 0; at < data.length && found.length <= longestText; at += slice)
      await writer.write(data.slice(at, at + slice));
    await (found.length > longestText ? writer.abort() : writer.close());
  } catch {
    found.isDamaged = true;
  }
  await reading;
  return found;
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>, found: Inflated): Promise<void> {
  try {
    for (let one = await reader.read(); one.value; one = await reader.read()) {
      found.parts.push(one.value);
      found.length += one.value.length;
    }
  } catch {
    // The writer has been told, too.
  }
}
