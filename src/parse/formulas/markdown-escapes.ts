/**
 * A formula without the signs that some editors and exporters put before Markdown's own: `x\_{1}`, `a \* b`,
 * `\[0, 1\]`, `\\begin{cases}`. None of them means anything else in TeX.
 */
export function withoutMarkdownEscapes(tex: string): string {
  return tex
    .replace(/(?<!\\)\\\\(?=(?:begin|end)\{|(?:left|right)\\?[()[\]|.{}])/gu, "\\")
    .replace(/(?<!\\)\\(?=_\{|[*[\]<])/gu, "");
}

/**
 * A formula between `\\(` and `\\)`, which Markdown read before TeX did: `\_` and `\*` lost their `\` there, and a `\`
 * that TeX should see before a sign was typed twice.
 */
export function readThroughMarkdown(tex: string): string {
  return tex.replace(/\\\\(\\\\)|\\\\(\\[_*]|[_*{}|#])|\\([_*])/gu, (_, newline, escaped, sign) => {
    if (newline !== undefined) return "\\\\";
    if (sign !== undefined) return sign;
    return escaped.startsWith("\\") ? escaped : `\\${escaped}`;
  });
}
