import { readBasePathText } from "../../model/address/base-path.ts";
import { diagnose } from "../../model/problem/diagnostic.ts";
import { type SettingReader, wrong, wrongType } from "./setting-reading.ts";

/**
 * Reads the origin of the site. A trailing slash is accepted; a missing `https://` or a path is an error whose message
 * shows the fix.
 */
export const readOrigin: SettingReader<string | null> = (found, setting) => {
  if (found === null) return { value: null };
  if (typeof found !== "string") return wrongType(found, "text-or-null", setting);
  const url = hostAddress(found.trim());
  const isBare = url !== null && url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
  if (isBare && /^https?:\/\//iu.test(found.trim())) return { value: url.origin };
  const origin = url === null ? "https://example.com" : url.origin;
  const path = url === null || url.pathname === "/" ? null : readBasePathText(url.pathname);
  return wrong(diagnose("config-origin", { key: setting.key, found, origin, basePath: path }, setting.where));
};

function hostAddress(text: string): URL | null {
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text.replace(/^(?:\w+:)?\/*/u, "")}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && (url.hostname.includes(".") || url.hostname === "localhost") ? url : null;
}
