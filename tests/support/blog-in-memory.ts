import type { BlogFolder } from "../../src/import/blog/blog-folder.ts";
import type { ImportSettings } from "../../src/import/settings/import-settings.ts";
import { byCodeUnits } from "../../src/model/text/code-unit-order.ts";
import { plainSettings } from "./parse-body.ts";
import { day } from "./study-note.ts";

/** A folder in memory: texts by path; null for a file that is not text. */
export function blogInMemory(texts: Readonly<Record<string, string | null>>): BlogFolder {
  const files = Object.keys(texts).map((path) => ({ path, changed: day("2020-02-20"), added: null }));
  return {
    now: { day: day("2022-02-22"), time: "12:00:00" },
    files: files.sort((one, other) => byCodeUnits(one.path, other.path)),
    unread: [],
    readText: (path) => texts[path] ?? null,
  };
}

/** The import settings of a site without its own configuration. */
export const importSettings: ImportSettings = { ...plainSettings, permalink: "/notes/:id/" };

/** A post with fields and a body. */
export function post(fields: readonly string[], body = "글"): string {
  return ["---", ...fields, "---", "", body, ""].join("\n");
}
