import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A project on disk that is removed when its test ends. */
export interface TemporaryProject {
  readonly root: string;
  readonly path: (name: string) => string;
  /** The options that make a command work on this project, wherever it runs. */
  readonly options: readonly string[];
}

/** Writes files by their path in the project; a test without a note of its own gets none. */
export function temporaryProject(files: Readonly<Record<string, string>>): TemporaryProject {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "saegim-project-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = (name: string): string => join(root, name);
  mkdirSync(path("posts"));
  mkdirSync(path("assets"));
  for (const [name, text] of Object.entries({ "site.config.ts": "export default {};\n", ...files })) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  }
  const folders = ["--posts", path("posts"), "--assets", path("assets")];
  return { root, path, options: [...folders, "--config", path("site.config.ts")] };
}

/** A note without problems. */
export const goodNote = "---\ntitle: 기준금리 동결\ntags: [금리]\n---\n\n한국은행이 기준금리를 그대로 두었다.\n";
