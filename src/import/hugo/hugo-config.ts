import { readYaml } from "../../parse/yaml/yaml.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textIgnoringCase } from "../front-matter/yaml-values.ts";

const names = ["hugo", "config", "config/_default/hugo", "config/_default/config"];

/** A file of Hugo's settings. */
interface HugoFile {
  readonly file: string;
  readonly text: string;
  readonly isToml: boolean;
}

/** The settings of a blog of Hugo's, in the order in which Hugo looks for them. */
export function hugoFiles({ readText }: BlogFolder): readonly HugoFile[] {
  return names.flatMap((name) =>
    ["toml", "yaml", "yml", "json"].flatMap((ending) => {
      const file = `${name}.${ending}`;
      const text = readText(file);
      return text === null ? [] : [{ file, text, isToml: ending === "toml" }];
    }),
  );
}

/** The title that a blog of Hugo's has, and the file that says so; null when none does. */
export function hugoTitle(folder: BlogFolder): { readonly file: string; readonly title: string } | null {
  for (const { file, text, isToml } of hugoFiles(folder)) {
    const title = isToml ? titleInToml(text) : titleInYaml(text);
    if (title !== null) return { file, title };
  }
  return null;
}

/** Of a file of TOML only one line of text before its first table is read. */
function titleInToml(text: string): string | null {
  const [top = ""] = text.split(/^[ \t]*\[/mu, 1);
  const [, quoted, typed] = /^[ \t]*title[ \t]*=[ \t]*(?:("(?:[^"\\\n]|\\.)*")|'([^'\n]*)')/imu.exec(top) ?? [];
  const title = quoted === undefined ? (typed ?? "") : unquoted(quoted);
  return title.trim() === "" ? null : title.trim();
}

/** What stands in double quotes is escaped as YAML has it, too. */
function unquoted(quoted: string): string {
  const reading = readYaml(quoted);
  return reading.ok && reading.root.kind === "scalar" ? String(reading.root.value ?? "") : "";
}

function titleInYaml(text: string): string | null {
  const reading = readYaml(text);
  return reading.ok ? textIgnoringCase(reading.root, "title") : null;
}

const baseUrl = /(?:^|[{,])[ \t]*"?baseURL"?[ \t]*[=:][ \t]*["']?(https?:\/\/[^\s"'#]+)/imu;

/** The address at which a blog of Hugo's says that it is, and the file that says so; null when none does. */
export function hugoBaseUrl(folder: BlogFolder): { readonly file: string; readonly url: string } | null {
  for (const { file, text } of hugoFiles(folder)) {
    const [, url] = baseUrl.exec(text) ?? [];
    if (url !== undefined) return { file, url };
  }
  return null;
}

const language = /^[ \t]*"?(?:languageCode|defaultContentLanguage)"?[ \t]*[=:][ \t]*["']?([a-z]{2,3}(?:[-_]\w+)*)/imu;

/** The language that a blog of Hugo's says it is in; null for any other folder. */
export function hugoLanguage(folder: BlogFolder): string | null {
  const [first = null] = hugoFiles(folder).flatMap(({ text }) => language.exec(text)?.[1] ?? []);
  return first;
}
