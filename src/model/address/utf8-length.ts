const encoder = new TextEncoder();

/** UTF-16 units never take more than these. */
const mostBytesOfUnit = 3;

/** How many bytes a text takes in a file or a file name. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}

/** Whether a text takes at most so many bytes; short texts are not counted. */
export function fitsBytes(text: string, most: number): boolean {
  return text.length * mostBytesOfUnit <= most || utf8Length(text) <= most;
}
