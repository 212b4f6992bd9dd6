import type { ShortcodeMark } from "./shortcode-marks.ts";

const nothing =
  /<(style|script)\b.*?<\/\1\s*>|<(?:link|meta)\b[^<>]*>|<!--.*?-->|\{\{-?\s*(?:if|else|with|end|\/\*)[^{}]*\}\}/gisu;

/** Nobody writes longer ones into a post. */
const longest = 20_000;

/** Whether a shortcode is a template that the post itself holds (`{{< css.inline >}}`), as in Hugo's sample posts. */
export function isInline({ name }: ShortcodeMark): boolean {
  return name.endsWith(".inline");
}

/** Whether such a template only loads styles and scripts. */
export function showsNothing(template: string): boolean {
  return template.length <= longest && template.replace(nothing, "").trim() === "";
}

/** Whether such a template is plain HTML, which shows itself. */
export function isPlain(template: string): boolean {
  return !template.includes("{{");
}
