import type { BasePath } from "../../model/address/addresses.ts";
import { readBasePathText } from "../../model/address/base-path.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import { type SettingReader, wrong, wrongType } from "./setting-reading.ts";

/** Reads the base path of the site. Missing slashes are added: `repo`, `/repo` and `/repo/` are the same. */
export const readBasePath: SettingReader<BasePath> = (found, setting) => {
  if (typeof found !== "string") return wrongType(found, "text", setting);
  const path = readBasePathText(found);
  if (path !== null) return { value: path };
  return wrong(
    diagnose("config-base-path", { key: setting.key, found, suggestion: suggestionFor(found) }, setting.where),
  );
};

/** What was probably meant: the path of a whole URL, else the last segment of a path that a shell has expanded. */
function suggestionFor(found: string): string {
  if (URL.canParse(found) && /^https?:/iu.test(found)) return readBasePathText(new URL(found).pathname) ?? "/";
  const [path = ""] = found.split(/[?#]/u);
  const last = path.split(/[\\/]/u).filter((name) => /^[\p{L}\p{N}_.-]+$/u.test(name) && !/^\.+$/u.test(name));
  return last.length === 0 ? "/" : `/${last.at(-1)}/`;
}
