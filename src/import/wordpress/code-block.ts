import { escapeHtml } from "../../parse/render/escape-html.ts";
import { fenceAround } from "../text/code-fence.ts";
import { plain, shortcodeAttributes } from "./shortcode-attributes.ts";

const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["#39", "'"],
  ["#039", "'"],
  ["amp", "&"],
]);

/** The code of a shortcode, as its reader saw it: without an exporter's signs, and without entities. */
export function codeIn(content: string, isEscaped: boolean): string {
  const typed = isEscaped ? plain(content) : content.replace(/<br ?\/?>(?=[ \t\r]*(?:\n|$))/giu, "");
  const read = typed.replace(/&(lt|gt|quot|#0?39|amp);/gu, (all, name: string) => entities.get(name) ?? all);
  return read.includes("\n") ? read.replace(/^(?:[ \t\r]*\n)+|\s+$/gu, "") : read.trim();
}

/** A code block, in the language that `[code language="…"]` names. */
export function codeBlock(attributes: string, code: string, isInHtml: boolean): string {
  const named = shortcodeAttributes(attributes);
  const typed = named.get("language") ?? named.get("lang") ?? "";
  const language = /^[\w+#-]{1,30}$/u.test(typed) ? typed.toLowerCase() : "";
  if (isInHtml) {
    const dressed = language === "" ? "" : ` class="language-${language}"`;
    return `<pre><code${dressed}>${escapeHtml(code)}</code></pre>`;
  }
  const fence = fenceAround(code);
  return `${fence}${language}\n${code}\n${fence}`;
}
