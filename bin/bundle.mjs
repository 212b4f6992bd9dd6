// Bundles the program and its packages to plain JavaScript, once for each version of their content.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { asFunction } from "./compiled.mjs";
import { stateOf } from "./file-states.mjs";
import { unlessRefused } from "./kept-files.mjs";
import { programOfLastStart, recordStart } from "./last-start.mjs";
import { isWhole, recordWhole } from "./whole.mjs";

/** So many versions are kept: a running one may still load files of its own. */
const keptVersions = 5;

/**
 * Gives the path of the bundled program, which exports `main`. Null if a source is wrong, which esbuild has told.
 *
 * @param {string} root the folder of `package.json`
 */
export async function bundledProgram(root) {
  const kept = join(root, "node_modules", ".cache", "saegim");
  const cache = join(kept, "program");
  const last = join(kept, "last-start");
  const sources = sourcesIn(root);
  const before = stateOf(sources);
  const same = programOfLastStart(last, cache, before);
  const folder = same ?? join(cache, hashOf(sources, root));
  if (same !== null || isWhole(folder)) touch(folder);
  else if (!(await bundleInto(folder, root))) return null;
  else prune(cache, folder);
  if (same === null) recordStart(last, folder, before);
  return join(folder, "main.cjs");
}

function sourcesIn(root) {
  const files = ["src", "layouts", "bin"].flatMap((folder) => sourcesBelow(join(root, folder)));
  const others = [".eleventy.ts", "package.json", "package-lock.json", "node_modules/esbuild/package.json"];
  return [...files.sort(), ...others.map((name) => join(root, name)).filter((file) => existsSync(file))];
}

function hashOf(sources, root) {
  const hash = createHash("sha256");
  hash.update(process.version);
  for (const file of sources) {
    hash.update(`\0${file.slice(root.length)}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 20);
}

function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name) ? [path] : [];
  });
}

/**
 * Bundles beside the final place and moves the whole folder there, so that a simultaneous run sees all of it or
 * nothing.
 */
async function bundleInto(program, root) {
  const unfinished = `${program}.${process.pid}`;
  if (!isMade(unfinished)) return false;
  const esbuild = await import("esbuild");
  try {
    await esbuild.build({
      entryPoints: entries.map((entry) => join(root, "src", entry)),
      entryNames: "[name]",
      outdir: unfinished,
      outExtension: { ".js": ".cjs" },
      absWorkingDir: root,
      bundle: true,
      format: "cjs",
      platform: "node",
      target: "node20",
      // esbuild would construct such an expression each time anew, in case Node knew an older Unicode.
      supported: { "regexp-unicode-property-escapes": true },
      // Programs for one system, which are found in their packages, and what only an article from the web needs: every
      // other start would read a sixth more for nothing.
      external: ["esbuild", "fsevents", "iconv-lite", "linkedom", "@mozilla/readability"],
      define: { "import.meta.url": "importMetaUrl" },
      banner: {
        js: `${asFunction.before} const importMetaUrl = require("node:url").pathToFileURL(__filename).href;`,
      },
      footer: { js: asFunction.after },
      plugins: [besideEachOther, inTheirPackage(root)],
      minifyWhitespace: true,
      sourcemap: true,
      sourcesContent: false,
      charset: "utf8",
      logLevel: "error",
      logOverride: { "require-resolve-not-external": "silent" },
    });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!Array.isArray(error?.errors)) throw error;
    return false;
  }
  writeFileSync(join(unfinished, "parse-worker.mjs"), threadProgram(unfinished, root));
  recordWhole(unfinished);
  try {
    if (existsSync(program) && !isWhole(program)) moveAway(program);
    renameSync(unfinished, program);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another start may have made the same meanwhile.
    if (!isWhole(program)) throw error;
  }
  return true;
}

/** Makes a folder, or tells why the program cannot be kept anywhere. */
function isMade(folder) {
  if (unlessRefused(() => mkdirSync(folder, { recursive: true }) ?? folder) !== null) return true;
  const cache = dirname(dirname(folder));
  console.error(`이 폴더에 쓸 수 없어 시작하지 못합니다. 쓸 수 있게 하고 다시 하세요: ${cache}`);
  console.error(`Saegim cannot start because it may not write here. Allow that, and try again: ${cache}`);
  return false;
}

/** Removes a damaged bundle at one stroke: another start may put a whole one in its place at the same time. */
function moveAway(program) {
  const aside = `${program}.damaged-${process.pid}`;
  renameSync(program, aside);
  rmSync(aside, { recursive: true, force: true });
}

/** What is bundled: the program, what its threads run, Eleventy, and what must be loaded by Node itself. */
const entries = [
  "cli/main.ts",
  "site/notes/threads/parse-worker.ts",
  "eleventy/eleventy-package.ts",
  "site/config/import-module.ts",
];

/** Bundles that the program loads only when it needs them. */
const besideEachOther = {
  name: "beside each other",
  setup(build) {
    build.onResolve({ filter: /\/(?:import-module|eleventy-package)\.ts$/ }, ({ kind, path }) =>
      kind === "entry-point" ? undefined : { path: `./${basename(path, ".ts")}.cjs`, external: true },
    );
  },
};

/** A package that looks for its own files finds them in `node_modules`, wherever that is moved together with this. */
function inTheirPackage(root) {
  const program = join(root, "node_modules", ".cache", "saegim", "program", "hash");
  return {
    name: "in their package",
    setup(build) {
      build.onLoad({ filter: /[\\/]@11ty[\\/].*\.js$/ }, ({ path }) => {
        const address = JSON.stringify(relative(program, path).replaceAll("\\", "/"));
        const contents = readFileSync(path, "utf8").replaceAll(
          "import.meta.url",
          `new URL(${address}, import.meta.url).href`,
        );
        return { contents, loader: "js" };
      });
    },
  };
}

/** The start of a thread. */
function threadProgram(folder, root) {
  const address = relative(folder, join(root, "bin", "compiled.mjs")).replaceAll("\\", "/");
  return `import { fileURLToPath } from "node:url";
import { runCompiled } from ${JSON.stringify(address)};
runCompiled(fileURLToPath(new URL("parse-worker.cjs", import.meta.url)), "thread").keep();
`;
}

/** Keeps the most recently used bundles. */
function prune(cache, current) {
  const programs = readdirSync(cache)
    .map((name) => join(cache, name))
    .filter((path) => path !== current)
    .map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.used - one.used);
  for (const { path } of programs.slice(keptVersions - 1)) rmSync(path, { recursive: true, force: true });
}

/** Records that a bundle was used. */
function touch(program) {
  const now = new Date();
  unlessRefused(() => utimesSync(program, now, now));
}
