import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { UsageProblem } from "../../model/words/usage-problem.ts";
import type { PlanRequest } from "../../site/load-and-plan.ts";
import type { ConfigOverride, ConfigRequest } from "../../site/load-config.ts";
import type { UrlContract } from "../../site/url-contract.ts";
import type { CommandOptions } from "../arguments/options.ts";
import { readNow, wallClock } from "../arguments/read-now.ts";
import type { CommandIo } from "../terminal/command-io.ts";
import { checkFolders } from "./check-folders.ts";
import { leadsOut } from "./relative-path.ts";

/** What a command works on: what to plan, and where the site goes. */
export interface Work {
  readonly request: PlanRequest & { readonly contract: UrlContract };
  readonly output: string;
  /** Beside the configuration: caches, which may be deleted at any time. */
  readonly cacheFolder: string;
}

type Environment = Pick<CommandIo, "env" | "now">;

/** Derives the work from options and environment, or finds what is wrong with them. */
export function readWork(
  options: CommandOptions,
  { env, now }: Environment,
): Work | { readonly problems: readonly UsageProblem[] } {
  const postsFolder = folderName(options.posts ?? "posts");
  const assetsFolder = folderName(options.assets ?? "assets");
  const output = folderName(options.output ?? "_site");
  const typedNow = options.now === null ? now() : readNow(options.now);
  const assets = options.assets === null && !existsSync(assetsFolder) ? null : assetsFolder;
  const problems: readonly UsageProblem[] = [
    ...checkFolders({ posts: postsFolder, assets, output }),
    ...(typedNow === null ? [{ kind: "wrong-now", option: "--now", typed: options.now ?? "" } as const] : []),
  ];
  if (problems.length > 0 || typedNow === null) return { problems };
  const config = configRequest(options, env);
  const besideConfig = dirname(config.file ?? ".");
  const contract = {
    file: folderName(join(besideConfig, "urls.lock")),
    acceptance: { moves: options.acceptMoves, removals: options.acceptRemovals },
  };
  const request = { postsFolder, assetsFolder, config, contract };
  return {
    request: { ...request, now: (timeZone) => wallClock(typedNow, timeZone) },
    output,
    cacheFolder: join(besideConfig, ".cache", "saegim"),
  };
}

/** The command line overrides the environment. An empty variable counts as unset. */
export function configRequest({ config, basePath, origin }: CommandOptions, env: CommandIo["env"]): ConfigRequest {
  const given: readonly (readonly [ConfigOverride["name"], string, string | null])[] = [
    ["basePath", "BASE_PATH", env["BASE_PATH"] || null],
    ["origin", "SITE_ORIGIN", env["SITE_ORIGIN"] || null],
    ["indexNowKey", "INDEXNOW_KEY", env["INDEXNOW_KEY"] || null],
    ["basePath", "--base-path", basePath],
    ["origin", "--origin", origin],
  ];
  return {
    file: config,
    overrides: given.flatMap(([name, givenAs, value]) => (value === null ? [] : [{ name, givenAs, value }])),
  };
}

/** A folder as shown in messages: relative to the working folder if inside it, with `/` and no trailing slash. */
export function folderName(typed: string): string {
  const path = relative(".", resolve(typed)) || ".";
  return (leadsOut(path) && isAbsolute(typed) ? resolve(typed) : path).replaceAll(sep, "/");
}
