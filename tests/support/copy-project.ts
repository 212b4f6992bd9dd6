import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "./build-site-in.ts";

/** The parts of the project that a copy needs to build and check; the installed packages are shared. */
const projectFiles = [
  "package.json",
  ".eleventy.ts",
  "site.config.ts",
  "tsconfig.json",
  "bin",
  "src",
  "layouts",
  "assets",
  "posts",
];

/** Copies the project as a user would have it in another folder. */
export async function copyProject(folder: string): Promise<void> {
  for (const name of projectFiles) await cp(join(projectRoot, name), join(folder, name), { recursive: true });
  await linkPackages(folder);
}

/** Gives a copy of the project the installed packages. */
export async function linkPackages(folder: string): Promise<void> {
  // The folder itself belongs to the copy, because the program keeps its cache in it.
  await mkdir(join(folder, "node_modules"));
  for (const name of await readdir(join(projectRoot, "node_modules"))) {
    if (name !== ".cache") await symlink(join(projectRoot, "node_modules", name), join(folder, "node_modules", name));
  }
}
