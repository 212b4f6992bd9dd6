import { readFileSync, rmSync } from "node:fs";
import { basename, dirname, relative, sep } from "node:path";
import type { SourcePath } from "../model/address/addresses.ts";
import type { SourceFile } from "../model/note/source-file.ts";
import { type Diagnostic, diagnose } from "../model/problem/diagnostic.ts";
import type { BrokenConfigCause } from "../model/problem/rules/broken-config-hint.ts";
import type { BundleFault } from "./assets/bundle.ts";
import { bundleConfig } from "./config/bundle-config.ts";
import { lateErrors } from "./config/late-errors.ts";
import { type GivenSetting, type ReadConfig, readConfig, settingsIn } from "./config/read-config.ts";
import { runConfig } from "./config/run-config.ts";
import { placeAtLine, settingPlace } from "./config/setting-place.ts";
import { quoted } from "./config/setting-reading.ts";
import { type RunModule, thrownPlace } from "./config/thrown-place.ts";
import { nodeFileSystem } from "./system/node-file-system.ts";
import { whyNoFile } from "./system/open-regular.ts";
import { failureOf, isSystemError } from "./system/system-error.ts";

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
  const { config, diagnostics } = readConfig([...settings.given, ...given]);
  lateErrors.speak(exported.module, config.language);
  const problems = [...exported.late, ...settings.diagnostics];
  return withProblems(problems, { config, diagnostics }, read);
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
  | {
      readonly value: unknown;
      /** The file that was run. */
      readonly module: string;
      readonly late: readonly Diagnostic[];
      readonly inputs: readonly string[];
    }
  | { readonly problem: Diagnostic; readonly inputs: readonly string[] };

async function exportOf(source: SourceFile): Promise<Exported> {
  const bundled = await bundleConfig(source.path);
  if ("fault" in bundled) return { problem: brokenConfig(source, bundled.fault), inputs: [source.path] };
  const { inputs, module } = bundled;
  const asRun = { file: module, text: readFileSync(module, "utf8") };
  const problemOf = (error: unknown): Diagnostic => thrownBy(error, source, asRun);
  // With source maps, a stack trace names the sources as if they were beside the module.
  lateErrors.expect(module, { names: [basename(module), `${dirname(module)}${sep}`], source, problemOf });
  const run = await runConfig(module, source.text);
  if (bundled.temporaryFolder !== null) rmSync(bundled.temporaryFolder, { recursive: true, force: true });
  if ("thrown" in run) return { problem: problemOf(run.thrown), inputs };
  return { value: run.value, module, late: lateErrors.toldOf(module), inputs };
}

function brokenConfig({ path, text }: SourceFile, { reason, noFile, file, line, column }: BundleFault): Diagnostic {
  if (noFile !== null) {
    const source = relative(".", file ?? path).replaceAll(sep, "/") as SourcePath;
    return diagnose("file-unreadable", { reason: noFile }, { source });
  }
  const place = line === null || column === null ? null : placeAtLine(text, line, column);
  return diagnose("config-broken", { reason, cause: "unread" }, { source: path, place });
}

/** By the code of an error; the launcher lets nothing but itself end the program. */
const causes: ReadonlyMap<string, BrokenConfigCause> = new Map([
  ["ERR_MODULE_NOT_FOUND", "package-missing"],
  ["ERR_PROCESS_EXIT", "exit"],
]);

/** An error in the configuration's code, reported at its line; for an imported file the message names the line. */
function thrownBy(error: unknown, { path, text }: SourceFile, module: RunModule): Diagnostic {
  const cause = (isSystemError(error) ? causes.get(failureOf(error)) : null) ?? "thrown";
  // A failed package lookup names the cached file, which is not the writer's.
  const reason = reasonOf(error).replace(/ imported from .*$/su, "");
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

function reasonOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  return typeof thrown === "string" ? thrown : quoted(thrown);
}

function withProblems(
  found: readonly Diagnostic[],
  { config, diagnostics }: ReadConfig,
  read: Pick<LoadedConfig, "source" | "inputs">,
): LoadedConfig {
  return { config, diagnostics: [...found, ...diagnostics], ...read };
}
