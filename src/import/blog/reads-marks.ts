import { mkdocsSettings } from "../mkdocs/mkdocs-address.ts";
import type { ReadMarks } from "../text/inline-marks.ts";
import { settingsPrograms } from "../vue/settings-programs.ts";
import type { BlogFolder } from "./blog-folder.ts";
import { configFileText } from "./config-file.ts";

/**
 * Which marks within lines the blog's program reads: the extensions of Python-Markdown that MkDocs' settings name, the
 * plugins of markdown-it that `package.json` and Hexo's settings name, and the options of VuePress' themes.
 */
export function readsMarks(folder: BlogFolder): ReadMarks {
  const python = mkdocsSettings(folder) ?? "";
  const isExtension = (name: string): boolean => new RegExp(String.raw`\bpymdownx\.${name}\b`, "u").test(python);
  const plugins = [configFileText(folder), folder.readText("package.json")]
    .map((text) => (text ?? "").replace(/^\s*#.*$/gmu, ""))
    .join("\n");
  const options = settingsPrograms(folder).map(({ program }) => program);
  const isPlugin = (name: string): boolean =>
    new RegExp(String.raw`\bmarkdown-it-${name}\b`, "u").test(plugins) ||
    options.some((program) => new RegExp(String.raw`\b(?:${name}|enableAll)\s*:\s*true\b`, "u").test(program));
  return {
    keys: isExtension("keys"),
    inserted: isExtension("caret"),
    raised: isExtension("caret") || isPlugin("sup"),
    lowered: isExtension("tilde") || isPlugin("sub"),
  };
}
