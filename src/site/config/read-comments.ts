import type { GiscusConfig } from "../../model/site-config.ts";
import { inside, type SettingReader, wrongType } from "./setting-reading.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { isObject } from "./value-readers.ts";

const giscusKeys = ["repo", "repoId", "category", "categoryId"] as const;

/** Reads where giscus keeps the comments: all four values or none. */
export const readComments: SettingReader<GiscusConfig | null> = (found, setting) => {
  if (found === null) return { value: null };
  if (!isObject(found)) return wrongType(found, "giscus", setting);
  const unknown = unknownKeys(found, giscusKeys, setting);
  if (unknown.length > 0) return { problems: unknown };
  const { repo, repoId, category, categoryId } = found;
  if (!isRepository(repo)) return wrongType(repo, "giscus", inside(setting, "repo"));
  if (!isFilled(repoId)) return wrongType(repoId, "giscus", inside(setting, "repoId"));
  if (!isFilled(category)) return wrongType(category, "giscus", inside(setting, "category"));
  if (!isFilled(categoryId)) return wrongType(categoryId, "giscus", inside(setting, "categoryId"));
  return { value: { repo, repoId, category, categoryId } };
};

function isRepository(found: unknown): found is `${string}/${string}` {
  return typeof found === "string" && /^[\w.-]+\/[\w.-]+$/u.test(found);
}

function isFilled(found: unknown): found is string {
  return typeof found === "string" && found.trim() !== "";
}
