/** The end of the line that contains an offset, before its `\n`, its `\r\n` or a lone `\r`. */
export function endOfLine(text: string, offset: number): number {
  const ends = [text.indexOf("\n", offset), text.indexOf("\r", offset)].filter((end) => end !== -1);
  return Math.min(text.length, ...ends);
}
