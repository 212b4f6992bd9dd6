import { expect, it } from "vitest";
import { contentFolders } from "../../../../src/import/hugo/content/content-folders.ts";
import { readHugoSettings } from "../../../../src/import/hugo/settings/hugo-settings.ts";
import { blogInMemory } from "../../../support/blog-in-memory.ts";

const paths = ["content/a.md", "content/ko/a.md", "content/en/a.md", "글/a.md"];

function folders(text: string) {
  const folder = blogInMemory({ ...Object.fromEntries(paths.map((path) => [path, ""])), "hugo.toml": text });
  return contentFolders(folder, readHugoSettings(folder));
}

const at = (folder: string, language: string | null = null, place = "") => ({ folder, place, language });

it.each([
  ["", [at("content/")]],
  ['contentDir = "./글/"', [at("글/")]],
  ['# contentDir = "글"', [at("content/")]],
  ['contentDir = "../글"', []],
  ['contentDir = "none"', []],
  [
    '[languages.ko]\ncontentDir = "content/ko"\n[languages.en]\ncontentDir = "content/en"\n',
    [at("content/ko/", "ko"), at("content/en/", "en")],
  ],
  ['[languages.en]\n[languages.ko]\ncontentDir = "글"\n', [at("글/", "ko"), at("content/")]],
  [
    '[[module.mounts]]\nsource = "글"\ntarget = "content/posts"\nlang = "ko"\n[[module.mounts]]\nsource = "x"\ntarget = "assets"\n',
    [at("글/", "ko", "posts/")],
  ],
  ['[[module.mounts]]\nsource = "x"\ntarget = "assets"\n', [at("content/")]],
])("are those that the settings name: %j", (text, expected) => expect(folders(text)).toEqual(expected));
