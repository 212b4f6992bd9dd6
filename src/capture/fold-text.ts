/** Page text on one line, without the control characters that no page shows and no note may hold. */
export function foldText(text: string): string {
  return text
    .replace(/[^\P{Cc}\s]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
