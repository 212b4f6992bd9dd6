import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSiteIn } from "./build-site-in.ts";

/**
 * The base paths under which the tests publish a site: a domain of its own, a project page, a folder with a Korean
 * name.
 */
export const basePaths = ["/", "/repo/", "/한글-repo/"] as const;

declare module "vitest" {
  interface ProvidedContext {
    /** Base path → folder of the built site. */
    readonly sites: Readonly<Record<string, string>>;
  }
}

/** Builds the site once for all test files of a project, and removes it when they are done. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "saegim-sites-"));
  const sites: Record<string, string> = {};
  for (const [number, basePath] of basePaths.entries()) {
    const output = join(folder, String(number));
    await buildSiteIn({ output, basePath });
    sites[basePath] = output;
  }
  project.provide("sites", sites);
  return () => rm(folder, { recursive: true });
}
