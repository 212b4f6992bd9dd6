import type { BlogFolder } from "../blog/blog-folder.ts";
import { belowSource, type SourceFolder, sourceOf } from "../blog/source-folder.ts";
import { contentFolders } from "./content-folders.ts";
import { type HugoLanguages, hugoLanguages } from "./hugo-languages.ts";
import { type HugoSettings, readHugoSettings } from "./hugo-settings.ts";

/** What decides about the notes of a blog of Hugo's. */
export interface HugoBlog {
  readonly settings: HugoSettings;
  readonly languages: HugoLanguages;
  /** Where its content lies; none where that is not to be told. */
  readonly content: readonly SourceFolder[];
}

/** Reads what decides about the notes of a blog of Hugo's. */
export function readHugoBlog(folder: Pick<BlogFolder, "files" | "readText">): HugoBlog {
  const settings = readHugoSettings(folder);
  return { settings, languages: hugoLanguages(settings), content: contentFolders(folder, settings) };
}

/** A file of content as Hugo has it. */
export interface HugoPage {
  /** Below the folder of content, without a language before the ending. */
  readonly path: string;
  /** In small letters. */
  readonly language: string;
}

/** The page that a file is; null for one outside of the content. A language in its name goes before that of its folder. */
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
