import { isNoteFile } from "../../model/note/note-file.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { type PathTest, pathsMatching } from "../blog/path-glob.ts";
import { literalTextsAt } from "../blog/program-lists.ts";
import { textsUnderKey } from "../blog/program-text.ts";
import { folderTyped, programAt, type Unpublished } from "../blog/unpublished.ts";
import { eleventyConfigFile, eleventyInput } from "./eleventy-address.ts";

/** What Eleventy ignores, by its settings or its files of ignored paths, and what is outside its input folder. */
export function eleventyUnpublished(folder: BlogFolder): Unpublished {
  const config = programAt(folder, eleventyConfigFile);
  const program = config?.program ?? "";
  const added = [...program.matchAll(/\bignores\s*\.\s*add\s*\(\s*/gu)].map(({ 0: all, index }) =>
    literalTextsAt(program, index + all.length),
  );
  const bySettings = pathsMatching(added.flatMap((texts) => texts ?? []));
  const ignoring = [bySettings, ...ignoringFiles(folder, program)];
  const isUnread = added.includes(null) || ignoring.some(({ unread }) => unread.length > 0);
  const input = inputSaid(folder, program);
  return {
    reasonFor: (path) => {
      if (ignoring.some(({ isMeant }) => isMeant(path))) return "excluded";
      return path.startsWith(input) ? null : "outside-source";
    },
    unread: isUnread ? [`${config?.file ?? ".eleventyignore"}: ignores`] : [],
  };
}

/** Eleventy reads a line as a path or pattern from the folder of its file, and takes none back. */
function ignoringFiles(folder: BlogFolder, program: string): readonly PathTest[] {
  const usesGit = !/\bsetUseGitIgnore\s*\(\s*false\b/u.test(program);
  const places = [...new Set(["", eleventyInput(folder)])].map((place) => [`${place}.eleventyignore`, place] as const);
  const files = [...places, ...(usesGit ? [[".gitignore", ""] as const] : [])];
  return files.flatMap(([file, place]) => {
    const lines = (folder.readText(file) ?? "").split(/\r?\n/u).map((line) => line.trim());
    const patterns = lines.filter((line) => line !== "" && !/^[#!]/u.test(line));
    return patterns.length === 0 ? [] : [pathsMatching(patterns.map((line) => place + line.replace(/^\.?\/+/u, "")))];
  });
}

/** The input folder that the settings name, if there are notes in it. */
function inputSaid({ files }: BlogFolder, program: string): string {
  const input = folderTyped(textsUnderKey(program, "dir").get("input") ?? "");
  return files.some(({ path }) => isNoteFile(path) && path.startsWith(input)) ? input : "";
}
