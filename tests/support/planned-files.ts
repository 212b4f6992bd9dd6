import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { OutputPath } from "../../src/model/address/addresses.ts";
import { PlannedFile } from "../../src/site/files/planned-file.ts";

/** Files as a site plans them: `{ "a/index.html": "text" }`. */
export function plannedFiles(texts: Readonly<Record<string, string>>): readonly PlannedFile[] {
  return Object.entries(texts).map(([output, text]) => new PlannedFile(output as OutputPath, () => text));
}

/** All files below a folder with their content. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true }).map((path) => join(folder, String(path)));
  return Object.fromEntries(
    paths
      .filter((path) => statSync(path).isFile())
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, "utf8")]),
  );
}
