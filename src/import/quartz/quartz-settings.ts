import type { BlogFolder } from "../blog/blog-folder.ts";
import { basePathOf } from "../import-settings.ts";
import { type MappedSetting, originOf } from "../jekyll/site-settings.ts";
import { quartzConfigFile, readQuartzConfig } from "./quartz-config.ts";

/** The settings of Quartz that a site of ours has too; none of any other folder. */
export function quartzSettings(folder: BlogFolder): readonly MappedSetting[] {
  const config = readQuartzConfig(folder);
  if (config === null) return [];
  const { title, baseUrl } = config;
  const [host = "", ...folders] = (baseUrl ?? "").replace(/^https?:\/\//iu, "").split("/");
  const origin = host === "" ? null : originOf(`https://${host}`);
  const basePath = basePathOf(folders.join("/"));
  const settings: readonly MappedSetting[] = [
    { from: ["pageTitle"], to: "title", value: title },
    { from: ["baseUrl"], to: "origin", value: origin },
    { from: ["baseUrl"], to: "basePath", value: origin === null || basePath === "/" ? null : basePath },
  ];
  return settings.flatMap(({ from, to, value }) =>
    value === null ? [] : [{ from: from.map((key) => `${quartzConfigFile}: ${key}`), to, value }],
  );
}
