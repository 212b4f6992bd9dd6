import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo } from "../support/command-io.ts";
import { corpusBlog, corpusPatterns } from "../support/jekyll-corpus.ts";
import { readRecordedAddresses } from "../support/recorded-addresses.ts";

const root = mkdtempSync(join(tmpdir(), "saegim-import-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

interface WayToSay {
  readonly pattern: string;
  readonly where: string;
  /** Null uses the corpus' own. */
  readonly config: string | null;
}

/**
 * A pattern is at the top level of a blog's settings or, as in common themes, among the default values of posts. Names
 * of patterns only work at the top level.
 */
function waysToSay(pattern: string): readonly WayToSay[] {
  const top = { pattern, where: "at the top", config: null };
  if (!pattern.includes(":")) return [top];
  const said = JSON.stringify(pattern);
  const begun = "title: corpus\ntimezone: Asia/Seoul\n";
  const defaults = `${begun}defaults: [{ scope: { path: "", type: posts }, values: { permalink: ${said} } }]\n`;
  const collection = `${begun}collections: { posts: { permalink: ${said} } }\n`;
  return [
    top,
    { pattern, where: "among the defaults", config: defaults },
    { pattern, where: "of the collection", config: collection },
  ];
}

async function run(...typed: readonly string[]) {
  const io = memoryIo({ interrupted: () => new Promise(() => undefined) });
  const code = await main(typed, io);
  return { code, told: io.stdout.text() + io.stderr.text() };
}

describe("a Jekyll blog that was brought in and built", () => {
  it.each(corpusPatterns.flatMap(waysToSay))(
    "answers at every address it had, with $pattern $where",
    async ({ pattern, where, config }) => {
      const { files } = corpusBlog(pattern);
      const folder = mkdtempSync(join(root, `${where}-`));
      const [blog, site] = [join(folder, "blog"), join(folder, "site")];
      put(blog, config === null ? files : { ...files, "_config.yml": config });
      expect((await run("import", blog, "--to", site, "--write")).code).toBe(0);
      const folders = ["--posts", `${site}/posts`, "--assets", `${site}/assets`, "--config", `${site}/site.config.ts`];
      mkdirSync(`${site}/assets`, { recursive: true });
      const built = await run("build", ...folders, "--output", `${site}/_site`, "--now", "2026-11-23");
      expect(built.code, built.told).toBe(0);
      const lost = Object.values(readRecordedAddresses()[pattern] ?? {}).filter(
        (path) => !/[:?]/u.test(path) && !existsSync(join(site, "_site", path)),
      );
      expect(lost).toEqual([]);
    },
  );
});
