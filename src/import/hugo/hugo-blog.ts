import type { BlogFolder } from "../blog/blog-folder.ts";
import { belowSource, type SourceFolder, sourceOf } from "../blog/source-folder.ts";
import { contentFolders } from "./content/content-folders.ts";
import { type HugoLanguages, hugoLanguages } from "./settings/hugo-languages.ts";
import { type HugoSettings, readHugoSettings } from "./settings/hugo-settings.ts";
import { type ShortcodeTemplates, shortcodeTemplates } from "./shortcodes/shortcode-templates.ts";

/** What decides about a Hugo blog's notes. */
export interface HugoBlog {
  readonly settings: HugoSettings;
  readonly languages: HugoLanguages;
  /** The content folders; empty if unknown. */
  readonly content: readonly SourceFolder[];
  readonly templates: ShortcodeTemplates;
}

/** Reads what decides about a Hugo blog's notes. */
export function readHugoBlog(folder: Pick<BlogFolder, "files" | "readText">): HugoBlog {
  const settings = readHugoSettings(folder);
  return {
    settings,
    languages: hugoLanguages(settings),
    content: contentFolders(folder, settings),
    templates: shortcodeTemplates(folder),
  };
}

/** A content file as Hugo sees it. */
export interface HugoPage {
  /** Below the content folder, without a language suffix. */
  readonly path: string;
  /** In lower case. */
  readonly language: string;
}

/** A file as a Hugo page; null outside the content folders. A language in its name overrides that of its folder. */
export function hugoPage(path: string, { languages, content }: HugoBlog): HugoPage | null {
  const below = belowSource(path, content);
  if (below === null) return null;
  const [, stem = "", named, ending = ""] = suffixed(languages.all).exec(below) ?? [];
  const language = (named ?? sourceOf(path, content)?.language ?? languages.main).toLowerCase();
  return { path: `${stem}${ending}`, language };
}

function suffixed(languages: readonly string[]): RegExp {
  return new RegExp(`^(.*?)(?:\\.(${languages.join("|")}))?(\\.\\w+|)$`, "iu");
}
