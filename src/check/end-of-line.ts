const lineEnd = /[\r\n]/gu;

/** The end of the line that contains an offset, before its `\n`, its `\r\n` or a lone `\r`. */
export function endOfLine(text: string, offset: number): number {
  lineEnd.lastIndex = offset;
  return lineEnd.exec(text)?.index ?? text.length;
}
