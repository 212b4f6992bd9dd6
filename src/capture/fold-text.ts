/** Page text on one line, without control characters, which no page shows and no note may contain. */
export function foldText(text: string): string {
  return text
    .replace(/[^\P{Cc}\s]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
