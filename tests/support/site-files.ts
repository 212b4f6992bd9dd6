import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const textExtensions = /\.(?:html|css|js|xml|json|txt|svg|webmanifest)$/u;

/** Every file below a folder by its relative path, sorted. */
export function readSiteFiles(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

export function isText(name: string): boolean {
  return textExtensions.test(name);
}
