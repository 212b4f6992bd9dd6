import { basePathOf } from "./import-settings.ts";
import type { MappedSetting } from "./mapped-setting.ts";

/** The host and the folder of an address at which a blog says that it is, as settings; none of one that is an example. */
export function addressSettings(typed: string | null, from: string): readonly MappedSetting[] {
  const [host = "", ...folders] = (typed ?? "").replace(/^https?:\/\//iu, "").split("/");
  const protocol = /^http:/iu.test(typed ?? "") ? "http" : "https";
  const origin = host === "" || /^(?:www\.)?example\.\w+$/iu.test(host) ? null : originOf(`${protocol}://${host}`);
  const basePath = basePathOf(folders.join("/"));
  if (origin === null) return [];
  const settings: readonly MappedSetting[] = [
    { from: [from], to: "origin", value: origin },
    { from: [from], to: "basePath", value: basePath },
  ];
  return basePath === "/" ? settings.slice(0, 1) : settings;
}

/** The host of an address of the web; null for any other text. */
export function originOf(typed: string): string | null {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  return url !== null && /^https?:$/u.test(url.protocol) ? url.origin : null;
}
