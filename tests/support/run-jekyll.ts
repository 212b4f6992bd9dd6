import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Whether the real Jekyll is installed. */
export const hasJekyll = spawnSync("jekyll", ["--version"]).status === 0;

/** Every page that Jekyll makes from a blog, by its path in the site. */
export function runJekyll(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const root = mkdtempSync(join(tmpdir(), "saegim-jekyll-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const run = spawnSync("jekyll", ["build", "--quiet", "--source", root, "--destination", join(root, "_site")], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, LANG: "C.UTF-8", TZ: "UTC" },
    });
    if (run.status !== 0) throw new Error(`jekyll: ${run.stderr}`);
    const site = join(root, "_site");
    const pages = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      pages.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(site.length + 1), readFileSync(path, "utf8")];
      }),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
