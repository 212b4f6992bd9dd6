/** How a file that is not UTF-8 was probably saved. `UTF-8` means damaged UTF-8. */
export type LikelyEncoding = "EUC-KR (CP949)" | "UTF-16LE" | "UTF-16BE" | "UTF-8" | "unknown";

/**
 * A file's text, or why its bytes are not text. `offset` counts bytes from 0; `before` is the readable text before it.
 */
export type DecodedText =
  | { readonly text: string }
  | {
      readonly problem: "encoding";
      readonly looksLike: LikelyEncoding;
      readonly offset: number;
      readonly before: string;
    }
  | { readonly problem: "null-byte"; readonly offset: number; readonly before: string };

/** Decodes bytes strictly as UTF-8: a wrong guess would publish broken letters. A byte order mark stays in the text. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const wide = utf16Order(bytes);
  if (wide !== null) return { problem: "encoding", looksLike: wide, offset: 0, before: "" };
  const text = decodedWith(strictDecoder(), bytes);
  if (text === null) return undecodable(bytes);
  const nul = bytes.indexOf(0);
  return nul === -1 ? { text } : { problem: "null-byte", offset: nul, before: textBefore(bytes, nul) };
}

function undecodable(bytes: Uint8Array): DecodedText {
  const offset = firstInvalidByte(bytes);
  const before = textBefore(bytes, offset);
  // Only UTF-16 text contains zero bytes: anything else is, say, a picture named like a note.
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: "null-byte", offset: nul, before: textBefore(bytes, Math.min(nul, offset)) };
  return { problem: "encoding", looksLike: likelyEncoding(bytes, before), offset, before };
}

function likelyEncoding(bytes: Uint8Array, before: string): LikelyEncoding {
  if (/[^\p{ASCII}\ufeff]/u.test(before)) return "UTF-8";
  return isKoreanByPairs(bytes) ? "EUC-KR (CP949)" : "unknown";
}

/**
 * Whether all bytes above ASCII form pairs of CP949, Windows' Korean encoding, mostly syllables. Node supports only
 * EUC-KR, which lacks 8,822 of the syllables: 햏, 뷁, 믜.
 */
function isKoreanByPairs(bytes: Uint8Array): boolean {
  let pairs = 0;
  let syllables = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    index += 1;
    const trail = bytes[index] ?? 0;
    if (lead === 0x80 || lead === 0xff || !isTrail(trail)) return false;
    pairs += 1;
    if (isSyllable(lead, trail)) syllables += 1;
  }
  return pairs > 0 && syllables * 2 >= pairs;
}

/** EUC-KR's 2,350 syllables have 25 rows of their own; CP949's others are before and between these rows. */
function isSyllable(lead: number, trail: number): boolean {
  const isOfEucKr = lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1;
  const isOfCp949 = lead <= 0xc6 && (lead <= 0xa0 || trail < 0xa1);
  return isOfEucKr || isOfCp949;
}

function isTrail(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x81 && byte <= 0xfe);
}

/** UTF-16 is recognised by its byte order mark, or by zeros that all fall on one side of the byte pairs. */
function utf16Order(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "UTF-16LE";
  if (first === 0xfe && second === 0xff) return "UTF-16BE";
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.max(2, sample.length / 20)) return null;
  if (odd > even * 8) return "UTF-16LE";
  return even > odd * 8 ? "UTF-16BE" : null;
}

function strictDecoder(): TextDecoder {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
}

/** The text of bytes, or of those that continue what a decoder has read so far; null if they are not UTF-8. */
function decodedWith(decoder: TextDecoder, bytes: Uint8Array, options?: TextDecodeOptions): string | null {
  try {
    return decoder.decode(bytes, options);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const chunkBytes = 1 << 16;

/** The length of the longest valid UTF-8 prefix: chunk by chunk, then by bisecting the invalid chunk. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decoder = strictDecoder();
  let chunk = 0;
  while (chunk < bytes.length && continues(decoder, bytes.subarray(chunk, chunk + chunkBytes))) chunk += chunkBytes;
  const start = letterStart(bytes, Math.min(chunk, bytes.length));
  let valid = start;
  let invalid = Math.min(chunk + chunkBytes, bytes.length);
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (continues(strictDecoder(), bytes.subarray(start, middle))) valid = middle;
    else invalid = middle;
  }
  return letterStart(bytes, valid);
}

/** Whether bytes continue what a decoder has read so far; the last letter may be incomplete. */
function continues(decoder: TextDecoder, bytes: Uint8Array): boolean {
  return decodedWith(decoder, bytes, { stream: true }) !== null;
}

/** Steps back over a letter left incomplete at `end`. A letter has at most four bytes. */
function letterStart(bytes: Uint8Array, end: number): number {
  for (let start = end; start > Math.max(0, end - 4); start -= 1) {
    const byte = bytes[start - 1] ?? 0;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) return end - start + 1 < lengthOfLetter(byte) ? start - 1 : end;
  }
  return end;
}

function lengthOfLetter(firstByte: number): number {
  if (firstByte >= 0xf0) return 4;
  return firstByte >= 0xe0 ? 3 : 2;
}

function textBefore(bytes: Uint8Array, offset: number): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, offset));
}
