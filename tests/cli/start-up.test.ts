import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../support/build-site-in.ts";

let outputs: Metafile["outputs"];

beforeAll(async () => {
  const bundled = await build({
    entryPoints: [join(projectRoot, "src/cli/main.ts")],
    absWorkingDir: projectRoot,
    outdir: "out",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  ({ outputs } = bundled.metafile);
}, 60_000);

/** The packages that are loaded as soon as a module of ours is, and not only when something asks for them. */
function packagesAtOnce(entry: string): readonly string[] {
  const [first] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? expect.fail(entry);
  const seen = new Set<string>();
  const walk = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === "import-statement") walk(path);
  };
  walk(first);
  return [...seen].filter((path) => !Object.hasOwn(outputs, path) && !path.startsWith("node:")).toSorted();
}

describe("a command's start", () => {
  it("loads no package at all for help", () => {
    expect(packagesAtOnce("src/cli/main.ts")).toEqual([]);
  });

  it("loads for a new note what reads notes, and neither Eleventy nor what bundles, fetches or asks", () => {
    expect(packagesAtOnce("src/cli/new.ts")).toEqual(
      [
        "dayjs",
        "dayjs/plugin/customParseFormat.js",
        "dayjs/plugin/utc.js",
        "gray-matter",
        "js-yaml",
        "markdown-it",
        "markdown-it-cjk-friendly",
      ].toSorted(),
    );
  });
});
