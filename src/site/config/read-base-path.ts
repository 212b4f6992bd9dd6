import type { BasePath } from "../../model/address/addresses.ts";
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

/** The normal form of a base path, decoded and NFC; null when it is none. */
export function readBasePathText(text: string): BasePath | null {
  const decoded = decode(text.trim());
  if (decoded === null || /[\\?#:<>"\p{Cc}]/u.test(decoded)) return null;
  const names = decoded
    .normalize("NFC")
    .split("/")
    .filter((name) => name !== "");
  if (names.some((name) => name === "." || name === "..")) return null;
  return (names.length === 0 ? "/" : `/${names.join("/")}/`) as BasePath;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** What was probably meant: the path of a whole URL, else the last segment of a path that a shell has expanded. */
function suggestionFor(found: string): string {
  if (URL.canParse(found) && /^https?:/iu.test(found)) return readBasePathText(new URL(found).pathname) ?? "/";
  const last = found.split(/[\\/?#]/u).filter((name) => /^[\p{L}\p{N}_.-]+$/u.test(name) && !/^\.+$/u.test(name));
  return last.length === 0 ? "/" : `/${last.at(-1)}/`;
}
