/**
 * Splits `#LG #AI`. A hashtag ends at white space, unless the list is separated by commas, when it may hold spaces
 * (`#웹 접근성, #WCAG2.2`).
 */
export function splitHashtags(text: string): readonly string[] {
  const separator = /[,，、]/u.test(text) ? /[,，、]/u : /\s+|(?<=[^\s#＃])(?=[#＃][^\s#＃])/u;
  const words = text.split(separator).map((word) =>
    word
      .trim()
      .replace(/^[#＃]+/u, "")
      .trim(),
  );
  return words.filter((word) => word !== "");
}
