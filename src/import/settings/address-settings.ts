import { basePathOf } from "./import-settings.ts";
import type { MappedSetting } from "./mapped-setting.ts";

/** A blog's stated address as settings: host and base path. None for an example address. */
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

/** The origin of a web address; null for any other text. */
export function originOf(typed: string): string | null {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  return url !== null && /^https?:$/u.test(url.protocol) ? url.origin : null;
}
