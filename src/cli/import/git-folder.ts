import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { entryFacts } from "../../site/system/entry-facts.ts";
import { readRegular, whyNoFile } from "../../site/system/open-regular.ts";
import { unlessSystemError } from "../../site/system/unless-system-error.ts";

/**
 * Whether git finds only files and folders where it looks for its settings and branches: it would wait for a pipe. True
 * for a folder that is in no repository.
 */
export function isAlwaysReadable(root: string): boolean {
  return unlessSystemError(() => {
    const folder = gitFolder(resolve(root));
    return (
      folder === null || ["", "info", "objects/info", "refs/heads"].every((name) => holdsFiles(join(folder, name)))
    );
  }, false);
}

/** The folder of the repository that a folder belongs to; a file may stand for it and name it. */
function gitFolder(root: string): string | null {
  const named = join(root, ".git");
  const facts = entryFacts(named);
  if (facts === null) return dirname(root) === root ? null : gitFolder(dirname(root));
  if (facts.isDirectory()) return named;
  if (whyNoFile(named) === "EISDIR") return named;
  const [, path = ""] = /^gitdir: (.*)$/mu.exec(readRegular(named, "followed").toString("utf8")) ?? [];
  return resolve(root, path);
}

function holdsFiles(folder: string): boolean {
  if (entryFacts(folder) === null) return true;
  return readdirSync(folder).every((name) => [null, "EISDIR", "ENXIO"].includes(whyNoFile(join(folder, name))));
}
