import iconv from "iconv-lite";
import { countOf } from "../model/text/count-of.ts";

/**
 * Decodes HTML. Bytes outrank declarations: a byte order mark, then valid UTF-8, then the declared encoding (header
 * before `<meta>`), then CP949, which covers EUC-KR and the syllables it lacks (똠, 펲). A page of damaged UTF-8 stays
 * UTF-8.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = markedEncoding(buffer);
  if (marked !== null) return iconv.decode(buffer, marked);
  const text = buffer.toString("utf8");
  const lost = lettersLost(text);
  if (lost === 0) return text;
  const other = iconv.decode(buffer, declaredEncoding(buffer, contentType) ?? "cp949");
  return lost < lettersLost(other) ? text : other;
}

function markedEncoding(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return "utf8";
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return "utf16le";
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return "utf16be";
  return null;
}

function lettersLost(text: string): number {
  return countOf(text, "\uFFFD");
}

/** The declared encoding, unless it is UTF-8, which these bytes are known not to be. */
function declaredEncoding(buffer: Buffer, contentType: string): string | null {
  const head = buffer.subarray(0, 4096).toString("latin1");
  const declared = [charsetIn(contentType), charsetIn(/<meta[^>]+charset[^>]*>/iu.exec(head)?.[0] ?? "")];
  for (const name of declared) {
    if (name === null || /^utf-?8$/u.test(name)) continue;
    if (/euc-?kr|ks_?c|949|korean/u.test(name)) return "cp949";
    if (iconv.encodingExists(name)) return name;
  }
  return null;
}

function charsetIn(text: string): string | null {
  return /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(text)?.[1]?.toLowerCase() ?? null;
}
