import type { BlogKind } from "../../model/import-reasons.ts";
import { meantBoolean } from "../../parse/front-matter/fields/meant-boolean.ts";
import { readYaml } from "../../parse/yaml/yaml.ts";
import { textAt } from "../front-matter/yaml-values.ts";
import { readHugoSettings, settingText } from "../hugo/settings/hugo-settings.ts";
import type { BlogFolder } from "./blog-folder.ts";
import { configFileRoot } from "./config-file.ts";

type Settings = Pick<BlogFolder, "files" | "readText">;

/**
 * Whether a program keeps single line breaks that Markdown joins: Hexo's usual renderers and Obsidian do by default,
 * others if configured.
 */
export function breaksLines(folder: Settings, kind: BlogKind): boolean {
  const typed = folder.readText("package.json") ?? "";
  switch (kind) {
    case "hexo":
      return isBrokenByHexo(folder, typed);
    case "obsidian":
      return !isStrict(folder);
    case "quartz":
      return /\bHardLineBreaks\s*\(/u.test((folder.readText("quartz.config.ts") ?? "").replace(/\/\/[^\n]*/gu, ""));
    case "hugo":
      return isSaid(settingText(readHugoSettings(folder), "markup.goldmark.renderer.hardWraps")?.text);
    default:
      return /"remark-breaks"\s*:/u.test(typed) || isVelogBackup(folder, typed);
  }
}

/** marked and markdown-it break lines in Hexo by default; its other renderers do not. */
function isBrokenByHexo(folder: Settings, typed: string): boolean {
  if (/"hexo-renderer-(?:kramed|pandoc|multi-markdown-it|markdown-it-(?:plus|katex)|mathjax|org)"/u.test(typed))
    return false;
  const root = configFileRoot(folder);
  const said = [
    textAt(root, "marked", "breaks"),
    textAt(root, "markdown", "render", "breaks"),
    textAt(root, "markdown", "breaks"),
  ];
  return !said.some((value) => value !== null && meantBoolean(value) === false);
}

/** What velog-backup saved of Velog, which breaks lines: posts in `content` and a README or package of that name. */
function isVelogBackup({ files, readText }: Settings, typed: string): boolean {
  const hasPosts = files.some(({ path }) => /(?:^|\/)content\/[^/]+\.md$/u.test(path));
  return hasPosts && /velog-backup/iu.test(`${typed}\n${readText("README.md") ?? ""}`);
}

/** Obsidian's "strict line breaks" setting. */
function isStrict({ files, readText }: Settings): boolean {
  const settings = files.find(({ path }) => /(?:^|\/)\.obsidian\/app\.json$/u.test(path));
  const reading = settings === undefined ? null : readYaml(readText(settings.path) ?? "");
  return reading?.ok === true && isSaid(textAt(reading.root, "strictLineBreaks"));
}

function isSaid(value: string | null | undefined): boolean {
  return meantBoolean(value ?? "") === true;
}
