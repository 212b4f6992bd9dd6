import type { MappedSetting } from "../../settings/mapped-setting.ts";
import { type HugoSettings, type HugoText, settingText } from "./hugo-settings.ts";

/** Where Hugo themes keep giscus's settings: Stack, PaperMod and others, LoveIt. */
const places = ["params.comments.giscus", "params.giscus", "params.page.comment.giscus", "params.comment.giscus"];

/** The comment system in use, where a theme supports several. */
const providers = ["params.comments.provider", "params.comment.provider", "params.comments.type"];

const keys = {
  repo: ["repo"],
  repoId: ["repoID", "repo_id"],
  category: ["category"],
  categoryId: ["categoryID", "category_id"],
} as const;

/**
 * giscus as common themes configure it, and the keys that hold it; null unless all four values are given and no other
 * system is chosen.
 */
export function hugoGiscus(
  settings: HugoSettings,
): { readonly mapped: MappedSetting; readonly used: readonly string[] } | null {
  const at = (path: string): HugoText | null => settingText(settings, path);
  const provider = providers.map(at).find((found) => found !== null);
  if (provider != null && provider.text.toLowerCase() !== "giscus") return null;
  for (const place of places) {
    const said = (names: readonly string[]) => names.map((name) => at(`${place}.${name}`)).find((one) => one !== null);
    const [repo, repoId, category, categoryId] = [keys.repo, keys.repoId, keys.category, keys.categoryId].map(said);
    if (!isSaid(repo) || !isSaid(repoId) || !isSaid(category) || !isSaid(categoryId)) continue;
    const value = { repo: repo.text, repoId: repoId.text, category: category.text, categoryId: categoryId.text };
    const from = [`${repo.file}: ${repo.typed.replace(/\.[^.]*$/u, "")}`];
    const used = [repo, repoId, category, categoryId, ...(provider == null ? [] : [provider])].map(({ path }) => path);
    return { mapped: { from, to: "comments", value }, used };
  }
  return null;
}

function isSaid(found: HugoText | null | undefined): found is HugoText {
  return found != null && found.text.trim() !== "";
}
