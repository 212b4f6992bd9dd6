import { readYaml } from "../../parse/yaml/yaml.ts";
import type { BlogFolder } from "../blog/blog-folder.ts";
import { textAt } from "../front-matter/yaml-values.ts";

interface NamedPlace {
  /** A settings file, relative to a vault's root. */
  readonly settings: string;
  readonly keys: readonly string[];
  readonly is: "folder" | "file";
}

const named: readonly NamedPlace[] = [
  { settings: ".obsidian/templates.json", keys: ["folder"], is: "folder" },
  { settings: ".obsidian/plugins/templater-obsidian/data.json", keys: ["templates_folder"], is: "folder" },
  ...[".obsidian/daily-notes.json", ".obsidian/zk-prefixer.json"].map((settings): NamedPlace => {
    return { settings, keys: ["template"], is: "file" };
  }),
  ...["daily", "weekly", "monthly", "quarterly", "yearly"].map((period): NamedPlace => {
    return { settings: ".obsidian/plugins/periodic-notes/data.json", keys: [period, "template"], is: "file" };
  }),
];

/** Where an Obsidian vault's settings keep templates: folders ending in a slash, and files. */
export function templatePlaces({ files, readText }: BlogFolder): readonly string[] {
  return files.flatMap(({ path }) => {
    const meant = named.filter(({ settings }) => path === settings || path.endsWith(`/${settings}`));
    const reading = meant.length === 0 ? null : readYaml(readText(path) ?? "");
    return meant.flatMap(({ settings, keys, is }) => {
      const typed = textAt(reading?.ok === true ? reading.root : null, ...keys) ?? "";
      const place = typed.replace(/^[./]+|\/+$/gu, "");
      if (place === "") return [];
      const vault = path.slice(0, path.length - settings.length);
      return [is === "folder" ? `${vault}${place}/` : `${vault}${place.replace(/\.md$/iu, "")}.md`];
    });
  });
}
