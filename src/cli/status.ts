import { readPosts } from "../site/notes/read-posts.ts";
import { siteStatus } from "../site/site-status.ts";
import { nodeFileSystem } from "../site/system/node-file-system.ts";
import type { Command } from "./command.ts";
import { planWork } from "./project/plan-work.ts";
import { findStrays } from "./status/find-strays.ts";
import { statusJson } from "./status/status-json.ts";
import { statusText } from "./status/status-text.ts";
import { inkFor } from "./terminal/ink-for.ts";
import { isPublicLog } from "./terminal/public-log.ts";

/**
 * Reports for every post whether readers see it, and why not. It judges nothing, so it succeeds whenever it could look.
 */
export const status: Command = async (options, io) => {
  const plannedWork = await planWork({ command: "status", options, io });
  if (plannedWork === null) return 2;
  const { work, planned, language } = plannedWork;
  const { postsFolder, assetsFolder, now } = work.request;
  const typed = [planned.loaded.source, ...readPosts(nodeFileSystem, postsFolder).files];
  const found = siteStatus(planned, {
    now: now(planned.loaded.config.timeZone),
    assetsFolder,
    texts: typed.filter((file) => file !== null),
    strays: findStrays(postsFolder),
  });
  const isPublic = isPublicLog(io);
  io.stdout.write(
    options.format === "json"
      ? statusJson(found, { language, isPublic })
      : statusText(found, { language, isPublic, ink: inkFor(io.stdout, io), columns: io.stdout.columns ?? null }),
  );
  return 0;
};
