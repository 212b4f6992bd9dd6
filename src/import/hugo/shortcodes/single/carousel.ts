/** The pictures of Blowfish's carousel, listed in braces; null for a pattern: only Hugo knows which it showed. */
export function carousel(typed: string, addressed: (source: string) => string): string | null {
  const [, listed] = /^\{([^{}*?]+)\}$/u.exec(typed.trim()) ?? [];
  if (listed === undefined) return null;
  return listed
    .split(",")
    .map((source) => `![](${addressed(source.trim())})`)
    .join(" ");
}
