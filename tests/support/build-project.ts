import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { runSaegim } from "./run-saegim.ts";

/**
 * Builds the site of a project made of `files`, each by its path in it, as its writer would, and gives the folder of
 * the site, which goes with the suite that asked. Throws with what the build said when it refuses.
 */
export async function buildProject(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "saegim-project-"));
  afterAll(() => rm(root, { recursive: true, force: true }));
  await Promise.all(["posts", "assets"].map((name) => mkdir(join(root, name))));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  const { code, err } = await runSaegim(["build", "--now", "2026-01-02T09:00"], { cwd: root });
  if (code !== 0) throw new Error(err);
  return join(root, "_site");
}
