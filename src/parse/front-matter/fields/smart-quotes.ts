/** A text without the one pair of curly quotes round it; null when there is none, or when it holds more quotes of that kind. */
export function withoutSmartQuotes(text: string): string | null {
  const inner = /^“([^“”„‟"]+)[”“"]$/u.exec(text)?.[1] ?? /^‘([^‘’‚‛']+)[’‘']$/u.exec(text)?.[1];
  return inner === undefined || inner.trim() === "" ? null : inner;
}
