const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** A footnote's number, and what has no words of its own. */
const wordless = /<sup id="fnref.*?<\/sup>|<math\b.*?<\/math>|<[^>]*>/gsu;

/** The words of rendered markup in one line, for where no markup can stand. */
export function markupWords(markup: string): string {
  return markup
    .replace(wordless, "")
    .replace(/&(?:amp|lt|gt|quot|#39);/gu, (reference) => references[reference] ?? reference)
    .replace(/\s+/gu, " ")
    .trim();
}
