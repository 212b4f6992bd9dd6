import { accessSync, constants, existsSync, statSync } from "node:fs";
import type { UsageProblem } from "../../model/words/usage-problem.ts";
import { failureOf } from "../../site/system/system-error.ts";
import type { CommandOptions } from "../arguments/options.ts";
import { folderName } from "../project/read-work.ts";

/** Where a new note and its picture go. */
export interface NewFolders {
  readonly posts: string;
  readonly assets: string;
  readonly problems: readonly UsageProblem[];
  /**
   * Why no note can be written, as the system's error code, checked before any question is asked; null if nothing
   * prevents it.
   */
  readonly failure: string | null;
}

/** The folders with their names in messages. A missing one will be created; a file in its place is a problem. */
export function checkNewFolders({ posts, assets }: Pick<CommandOptions, "posts" | "assets">): NewFolders {
  const postsFolder = folderName(posts ?? "posts");
  const assetsFolder = folderName(assets ?? "assets");
  try {
    const problems = [...fileInPlace("--posts", postsFolder), ...fileInPlace("--assets", assetsFolder)];
    if (problems.length === 0 && existsSync(postsFolder))
      accessSync(postsFolder, constants.R_OK | constants.W_OK | constants.X_OK);
    return { posts: postsFolder, assets: assetsFolder, problems, failure: null };
  } catch (error) {
    return { posts: postsFolder, assets: assetsFolder, problems: [], failure: failureOf(error) };
  }
}

function fileInPlace(option: string, folder: string): readonly UsageProblem[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || found.isDirectory() ? [] : [{ kind: "not-a-folder", option, folder }];
}
