import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import { textAt, textsOf, valueAt } from "../../front-matter/yaml-values.ts";

/** What a file's language is known from. */
interface FileLanguage {
  readonly path: string;
  /** As typed; null if it names none. */
  readonly language: string | null;
}

/** An address or pattern in the folder of its language. */
export function inLanguageFolder(address: string, file: FileLanguage, root: YamlNode | null): string {
  const folder = languageFolder(file, root);
  if (folder === "" || `${address}/`.startsWith(`${folder}/`)) return address;
  return `${folder}/${address}`.replace(/\/{2,}/gu, "/");
}

/**
 * The folder in which jekyll-polyglot published what is written in a language other than the default one; empty without
 * that plugin.
 */
function languageFolder({ path, language }: FileLanguage, root: YamlNode | null): string {
  const languages = textsOf(valueAt(root, "languages"));
  const ofSite = textAt(root, "default_lang");
  const plugins = ["plugins", "gems"].flatMap((key) => textsOf(valueAt(root, key)));
  if (ofSite === null && !plugins.includes("jekyll-polyglot")) return "";
  const named = language ?? languageInPath(path, languages, root);
  const isOther = named !== null && languages.includes(named) && named !== (ofSite ?? "en");
  return isOther ? `/${named}` : "";
}

function languageInPath(path: string, languages: readonly string[], root: YamlNode | null): string | null {
  if (textAt(root, "lang_from_path") !== "true") return null;
  const folders = path.split("/").slice(0, -1);
  return folders.slice(0, 2).find((name) => languages.includes(name)) ?? null;
}
