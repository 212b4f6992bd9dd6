/** Where the line that an offset lies in ends, in front of its `\n`, its `\r\n` or a lone `\r`. */
export function endOfLine(text: string, offset: number): number {
  const ends = [text.indexOf("\n", offset), text.indexOf("\r", offset)].filter((end) => end !== -1);
  return Math.min(text.length, ...ends);
}
