/** Brackets that nothing but a list has around it, as a Korean keyboard types them or within quotes. */
const square = { opening: "［【〔｛[{", closing: "］】〕｝\\]}" };

/** Brackets that may also belong to a word: `(주)`. */
const round = { opening: "(（", closing: ")）" };

/** A text that is nothing but words in brackets. */
const enclosed = [square, round].map(({ opening, closing }) => {
  const [open, within, close] = [`[${inClass(opening)}]`, `[^${inClass(opening)}${closing}]*`, `[${closing}]`];
  return new RegExp(`^(?:\\s*${open}${within}${close})+\\s*$`, "u");
});

/** A bracket at one end of a text, without its partner. */
const lone = [square, round].map(({ opening, closing }) => {
  const others = `[^${inClass(opening)}${closing}]+`;
  return new RegExp(`^(?:[${inClass(opening)}]${others}|${others}[${closing}])$`, "u");
});

const group = /[［【〔｛[{(（]([^\]］】〕｝})）]*)/gu;
const anyBracket = /[［【〔｛[{(（\]］】〕｝})）]/gu;
const anyComma = /[,，、]/u;

/**
 * The words of a list whose brackets are not YAML's, `［경제，금리］`, `(경제, 금리)`, `【경제】【금리】`, or miss a partner,
 * `경제, 금리]`; null for any other text. Round brackets about one word are its own; a smile and a template's braces are
 * no list's.
 */
export function withoutListBrackets(text: string): string | null {
  const typed = text.trim();
  if (typed.startsWith("{{") || /[:;=^]\s?[)）]$/u.test(typed)) return null;
  if (lone[0]?.test(typed) === true || (anyComma.test(typed) && lone[1]?.test(typed) === true))
    return typed.replace(anyBracket, "").trim();
  if (!enclosed.some((form) => form.test(typed))) return null;
  const groups = [...typed.matchAll(group)].map(([, words = ""]) => words.trim());
  if (groups.length > 1) return groups.join(", ");
  const [words = ""] = groups;
  return /^[(（]/u.test(typed) && !/[\s,，、]/u.test(words) ? null : words;
}

function inClass(signs: string): string {
  return signs.replace("[", "\\[");
}
