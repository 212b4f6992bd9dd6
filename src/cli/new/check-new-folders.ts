import { statSync } from "node:fs";
import type { UsageProblem } from "../../model/words/usage-problem.ts";
import type { CommandOptions } from "../options.ts";
import { folderName } from "../plan-request.ts";

/** Where a new note and its picture go. */
export interface NewFolders {
  readonly posts: string;
  readonly assets: string;
  readonly problems: readonly UsageProblem[];
}

/** Names the folders. One that is missing will be made; a file in its place is a problem. */
export function checkNewFolders({ posts, assets }: Pick<CommandOptions, "posts" | "assets">): NewFolders {
  const postsFolder = folderName(posts ?? "posts");
  const assetsFolder = folderName(assets ?? "assets");
  return {
    posts: postsFolder,
    assets: assetsFolder,
    problems: [...fileInPlace("--posts", postsFolder), ...fileInPlace("--assets", assetsFolder)],
  };
}

function fileInPlace(option: string, folder: string): readonly UsageProblem[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || found.isDirectory() ? [] : [{ kind: "not-a-folder", option, folder }];
}
