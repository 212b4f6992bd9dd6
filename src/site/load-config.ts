import { rmSync } from "node:fs";
import { basename, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { SourcePath } from "../model/address/addresses.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { BundleFault } from "./assets/bundle.ts";
import { bundleConfig } from "./config/bundle-config.ts";
import { type GivenSetting, type ReadConfig, readConfig, settingsIn } from "./config/read-config.ts";
import { placeAtLine, settingPlace } from "./config/setting-place.ts";
import { thrownPlace } from "./config/thrown-place.ts";
import { nodeFileSystem } from "./node-file-system.ts";
import { whyNoFile } from "./open-regular.ts";
import { failureOf } from "./system-error.ts";

/** Where the configuration comes from. */
export interface ConfigRequest {
  /** The file given with `--config`; null looks for `site.config.ts` in the working folder. */
  readonly file: string | null;
  /** Settings that override the file, weakest first: from the environment, then from the command line. */
  readonly overrides: readonly ConfigOverride[];
}

/** A setting given outside the file, under the name its user knows: `--origin`, `SITE_ORIGIN`. */
export interface ConfigOverride {
  readonly name: "origin" | "basePath" | "language" | "indexNowKey";
  readonly givenAs: string;
  readonly value: string;
}

/** A configuration as read, with the files it came from. */
export interface LoadedConfig extends ReadConfig {
  /** The file's text, to quote in messages; null when there is none. */
  readonly source: SourceFile | null;
  /** Every file it was read from, the imported ones included: to be watched. */
  readonly inputs: readonly string[];
}

/** The configuration that is read unless another is named. */
export const defaultConfigFile = "site.config.ts";

/**
 * Reads the site's configuration. Never throws for what a writer typed: each fault is a diagnostic, and defaults stand
 * in.
 */
export async function loadConfig({ file, overrides }: ConfigRequest): Promise<LoadedConfig> {
  const given = overrides.map(({ name, givenAs, value }): GivenSetting => {
    return { name, found: value, setting: { key: givenAs, where: { source: null, place: null } } };
  });
  const path = (file ?? defaultConfigFile) as SourcePath;
  const found = nodeFileSystem.readNamed(path);
  if ("failure" in found) {
    return withProblems(unreadConfig(file, { path, reason: found.failure }), readConfig(given), {
      source: null,
      inputs: [],
    });
  }
  const source = { path, text: new TextDecoder().decode(found.bytes) };
  const exported = await exportOf(source);
  const read = { source, inputs: exported.inputs };
  if ("problem" in exported) return withProblems([exported.problem], readConfig(given), read);
  const settings = settingsIn(exported.value, { key: path, where: { source: source.path, place: null } }, (key) => ({
    key,
    where: { source: source.path, place: settingPlace(source.text, key) },
  }));
  return withProblems(settings.diagnostics, readConfig([...settings.given, ...given]), read);
}

/** `--config` names a folder, or a path through a file: a typing mistake. */
const namesNoFile: ReadonlySet<string> = new Set(["EISDIR", "ENOTDIR"]);

/**
 * Something else in place of the configuration may have been meant as one: ignoring it could show articles that it
 * withholds.
 */
function unreadConfig(
  file: string | null,
  { path, reason }: { readonly path: SourcePath; readonly reason: string },
): readonly Diagnostic[] {
  if (file !== null && namesNoFile.has(reason)) return [diagnose("config-missing", { file }, { source: null })];
  const why = reason === "ENOENT" ? whyNoFile(path) : reason;
  if (why !== null) return [diagnose("file-unreadable", { reason: why }, { source: path })];
  return file === null ? [] : [diagnose("config-missing", { file }, { source: null })];
}

type Exported =
  | { readonly value: unknown; readonly inputs: readonly string[] }
  | { readonly problem: Diagnostic; readonly inputs: readonly string[] };

async function exportOf(source: SourceFile): Promise<Exported> {
  const bundled = await bundleConfig(source.path);
  if ("fault" in bundled) return { problem: brokenConfig(source, bundled.fault), inputs: [source.path] };
  const { inputs } = bundled;
  try {
    const module: unknown = await import(pathToFileURL(bundled.module).href);
    const value = defaultExport(module, source.text);
    // A getter that throws does so here, and the fault is the configuration's own.
    if (typeof value === "object" && value !== null) Object.values(value);
    return { value, inputs };
  } catch (error) {
    return { problem: thrownBy(error, source, bundled.module), inputs };
  } finally {
    if (bundled.passing !== null) rmSync(bundled.passing, { recursive: true, force: true });
  }
}

/** What a module gives; a file that says nothing at all sets nothing. */
function defaultExport(module: unknown, text: string): unknown {
  if (typeof module === "object" && module !== null && "default" in module) return module.default;
  const isSilent = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, "").trim() === "";
  return isSilent ? {} : undefined;
}

function brokenConfig({ path, text }: SourceFile, { reason, noFile, file, line, column }: BundleFault): Diagnostic {
  if (noFile !== null) {
    const source = relative(".", file ?? path).replaceAll(sep, "/") as SourcePath;
    return diagnose("file-unreadable", { reason: noFile }, { source });
  }
  const place = line === null || column === null ? null : placeAtLine(text, line, column);
  return diagnose("config-broken", { reason, cause: "unread" }, { source: path, place });
}

/** An error in the configuration's code, reported at its line; for an imported file the message names the line. */
function thrownBy(error: unknown, { path, text }: SourceFile, module: string): Diagnostic {
  const isMissing = failureOf(error) === "ERR_MODULE_NOT_FOUND";
  const cause = isMissing ? "package-missing" : "thrown";
  // A failed package lookup names the cached file, which is not the writer's.
  const reason = (error instanceof Error ? error.message : String(error)).replace(/ imported from .*$/su, "");
  const at = error instanceof Error ? thrownPlace(error, module) : null;
  if (at === null) return diagnose("config-broken", { reason, cause }, { source: path, place: null });
  if (at.file !== basename(path))
    return diagnose(
      "config-broken",
      { reason: `${at.file}:${at.line}: ${reason}`, cause },
      { source: path, place: null },
    );
  return diagnose("config-broken", { reason, cause }, { source: path, place: placeAtLine(text, at.line, at.column) });
}

function withProblems(
  found: readonly Diagnostic[],
  { config, diagnostics }: ReadConfig,
  read: Pick<LoadedConfig, "source" | "inputs">,
): LoadedConfig {
  return { config, diagnostics: [...found, ...diagnostics], ...read };
}
