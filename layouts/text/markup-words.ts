const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** A footnote's number, what only screen readers are told, and elements without words of their own. */
const wordless = /<span class="visually-hidden">[^<]*<\/span>|<sup id="fnref.*?<\/sup>|<math\b.*?<\/math>|<[^>]*>/gsu;

/** The words of rendered markup on one line, for places that cannot contain markup. */
export function markupWords(markup: string): string {
  return markup
    .replace(wordless, "")
    .replace(/&(?:amp|lt|gt|quot|#39);/gu, (reference) => references[reference] ?? reference)
    .replace(/\s+/gu, " ")
    .trim();
}
