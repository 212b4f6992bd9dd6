/** The regular expression that settings spell; null for one that JavaScript cannot read. */
export function readPattern(source: string, flags = "u"): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
