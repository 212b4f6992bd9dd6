import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { BuildFailure, BuildOptions, Location, Plugin } from "esbuild";
import { whyNoFile } from "../system/open-regular.ts";

/** The bundle of TypeScript or CSS sources: everything an entry imports, in one file. */
export interface BundleRequest {
  /** The entry file. */
  readonly entry: string;
  /** `node` leaves packages where they are installed; `browser` includes everything, minified. */
  readonly runsIn: "node" | "browser";
}

/** Why sources cannot be bundled, in the tool's words. Line and column count from 1. */
export interface BundleFault {
  readonly reason: string;
  /** Why the file cannot be read, if that is the fault. */
  readonly noFile: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** The result: one text and the absolute paths of all its sources, or the first problem. */
export type Bundle = { readonly text: string; readonly inputs: readonly string[] } | { readonly fault: BundleFault };

const require = createRequire(import.meta.url);

/** The only use of esbuild, which is loaded only when something has to be bundled. */
export async function bundle({ entry, runsIn }: BundleRequest): Promise<Bundle> {
  const esbuild: typeof import("esbuild") = require("esbuild");
  try {
    const built = await esbuild.build({
      ...settings[runsIn],
      entryPoints: [entry],
      metafile: true,
      write: false,
      plugins: [filesAlone],
    });
    return {
      text: built.outputFiles[0]?.text ?? "",
      inputs: Object.keys(built.metafile.inputs).map((path) => resolve(path)),
    };
  } catch (error) {
    if (isBuildFailure(error)) return { fault: faultOf(error) };
    throw error;
  }
}

/** The tool would block for ever on a pipe. */
const filesAlone: Plugin = {
  name: "files alone",
  setup({ onLoad }) {
    onLoad({ filter: /./, namespace: "file" }, ({ path }) => {
      const why = whyNoFile(path);
      return why === null
        ? undefined
        : { errors: [{ text: `${path}: ${why}`, detail: { noFile: why }, location: { file: path } }] };
    });
  },
};

const settings: Readonly<Record<BundleRequest["runsIn"], BuildOptions>> = {
  node: {
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    charset: "utf8",
    logLevel: "silent",
    // Tells whether an error refers to the line that its author knows.
    sourcemap: "inline",
    sourcesContent: false,
  },
  browser: {
    bundle: true,
    platform: "browser",
    format: "esm",
    target: ["chrome111", "firefox113", "safari16.4"],
    minify: true,
    charset: "utf8",
    legalComments: "none",
    external: ["/assets/*"],
    logLevel: "silent",
    // A style cut off in the middle would silently lose everything after it.
    logOverride: { "css-syntax-error": "error" },
  },
};

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

function faultOf({ errors, message }: BuildFailure): BundleFault {
  const [first] = errors;
  const location = first?.location ?? null;
  return {
    reason: first?.text ?? message,
    noFile: whyOf(first?.detail),
    file: location?.file ?? null,
    line: location?.line ?? null,
    column: location === null ? null : columnOf(location),
  };
}

function whyOf(detail: unknown): string | null {
  const isTold = typeof detail === "object" && detail !== null && "noFile" in detail;
  return isTold ? String(detail.noFile) : null;
}

/** The tool counts bytes. */
function columnOf({ lineText, column }: Pick<Location, "lineText" | "column">): number {
  return Buffer.from(lineText).subarray(0, column).toString().length + 1;
}
