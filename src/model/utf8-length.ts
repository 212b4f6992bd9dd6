const encoder = new TextEncoder();

/** How many bytes a text takes in a file or a file name. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
