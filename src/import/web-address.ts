import { basePathOf } from "./import-settings.ts";
import { type MappedSetting, originOf } from "./jekyll/site-settings.ts";

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
