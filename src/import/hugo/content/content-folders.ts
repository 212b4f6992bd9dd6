import type { YamlNode } from "../../../parse/yaml/yaml-tree.ts";
import type { BlogFolder } from "../../blog/blog-folder.ts";
import type { SourceFolder } from "../../blog/source-folder.ts";
import { textIgnoringCase } from "../../front-matter/yaml-values.ts";
import { resolved } from "../../links/linked-places.ts";
import { type HugoSettings, settingAt, settingText } from "../settings/hugo-settings.ts";

/** The content folders of a Hugo blog, without empty ones. */
export function contentFolders({ files }: Pick<BlogFolder, "files">, settings: HugoSettings): readonly SourceFolder[] {
  const mounted = mountedFolders(settingAt(settings, "module", "mounts"));
  const usual = folderNamed(settingText(settings, "contentDir")?.text ?? "content");
  const languages = settingAt(settings, "languages");
  const ofLanguages = languageFolders(languages);
  const isEachApart = languages?.kind === "fields" && ofLanguages.length === languages.entries.length;
  const own = isEachApart && ofLanguages.length > 0 ? ofLanguages : [...ofLanguages, ...usual];
  const all = mounted.length > 0 ? mounted : own;
  return all.filter(({ folder }) => files.some(({ path }) => path.startsWith(folder)));
}

function languageFolders(node: YamlNode | null): readonly SourceFolder[] {
  if (node?.kind !== "fields") return [];
  return node.entries.flatMap(({ key, value }) => {
    const typed = textIgnoringCase(value, "contentDir");
    return typed === null ? [] : folderNamed(typed, key.toLowerCase());
  });
}

/** Folders that modules mount as content; other mounts are ignored. */
function mountedFolders(node: YamlNode | null): readonly SourceFolder[] {
  if (node?.kind !== "list") return [];
  return node.items.flatMap((item) => {
    const [isContent, below = ""] = /^content(?:\/(.*))?$/u.exec(textIgnoringCase(item, "target") ?? "") ?? [];
    const source = textIgnoringCase(item, "source");
    if (isContent === undefined || source === null) return [];
    const place = resolved(below);
    const language = textIgnoringCase(item, "lang")?.toLowerCase() ?? null;
    return folderNamed(source, language).map((one) => ({ ...one, place: place === "" ? "" : `${place}/` }));
  });
}

/** A folder named in the settings; none if it lies outside the blog. */
function folderNamed(typed: string, language: string | null = null): readonly SourceFolder[] {
  if (/^(?:\/|[a-z]:)|^\.\.|\/\.\./iu.test(typed)) return [];
  const folder = resolved(typed);
  return [{ folder: folder === "" ? "" : `${folder}/`, place: "", language }];
}
