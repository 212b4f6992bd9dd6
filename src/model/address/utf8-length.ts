const encoder = new TextEncoder();

/** A UTF-16 unit never takes more. */
const mostBytesOfUnit = 3;

/** A text's length in UTF-8 bytes. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}

/** Whether a text fits into so many bytes; short texts need no counting. */
export function fitsBytes(text: string, most: number): boolean {
  return text.length * mostBytesOfUnit <= most || utf8Length(text) <= most;
}
