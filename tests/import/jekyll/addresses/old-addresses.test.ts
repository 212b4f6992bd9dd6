import { describe, expect, it } from "vitest";
import { oldAddresses } from "../../../../src/import/jekyll/addresses/old-addresses.ts";
import { readPostData } from "../../../../src/import/jekyll/post-data.ts";
import { postFileOf } from "../../../../src/import/jekyll/post-file.ts";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";
import { planImport } from "../../../../src/import/plan-import.ts";
import { blogInMemory, importSettings, post } from "../../../support/blog-in-memory.ts";
import { corpusBlog, corpusPatterns } from "../../../support/jekyll-corpus.ts";
import { addressOfFile, readRecordedAddresses } from "../../../support/recorded-addresses.ts";

const recorded = readRecordedAddresses();

function addressesOf(path: string, text: string, config: string): readonly string[] {
  const file = postFileOf(path);
  if (file === null) return [];
  const read = readJekyllConfig(config);
  return oldAddresses(file, readPostData(text, file, read), read);
}

describe("oldAddresses", () => {
  it.each(corpusPatterns)("finds each post where the real Jekyll put it, with %j", (pattern) => {
    const { files } = corpusBlog(pattern);
    const config = files["_config.yml"] ?? "";
    const found = Object.keys(recorded[pattern] ?? {}).map((path) => [
      path,
      addressesOf(path, files[path] ?? "", config),
    ]);
    const wanted = Object.entries(recorded[pattern] ?? {}).map(([path, file]) => [path, [addressOfFile(file)]]);
    expect(wanted.length).toBeGreaterThan(30);
    expect(found).toEqual(wanted);
  });

  it.each([
    ["_posts/2024-01-22-.md", "permalink: /:categories/:title/", "/archive/"],
    ["_posts/2017-06-20------.md", "permalink: pretty", "/archive/2017/06/20/"],
    ["_posts/2017-06-20-!.md", "permalink: /:year/:slug/", "/2017/"],
  ])("finds %j, whose name has no letter, where Jekyll put it with %j", (path, config, address) => {
    expect(addressesOf(path, post(["categories: archive"]), config)).toEqual([address]);
  });

  it.each(corpusPatterns)("has every one of them answered, with %j", (pattern) => {
    const { files } = corpusBlog(pattern);
    const plan = planImport({
      folder: blogInMemory(files),
      site: null,
      defaults: importSettings,
      onNote: () => undefined,
    });
    const lost = plan.notes.flatMap((note) => note.oldAddresses.filter(({ kind }) => kind === "unanswerable"));
    // Not every computer can have a file name with one of these.
    expect(lost.filter((one) => !("address" in one && /[:?]/u.test(one.address)))).toEqual([]);
    expect(lost.length).toBeLessThan(pattern.includes(":path") ? 10 : 1);
    expect(plan.notes).toHaveLength(Object.keys(files).length - 1);
  });

  it("knows both days where the machine that built decides", () => {
    const text = "---\ntitle: a\ndate: 2021-12-15 00:30:00 +0900\n---\n";
    expect(addressesOf("_posts/2021-12-15-a.md", text, "permalink: /:year/:month/:day/:title/")).toEqual([
      "/2021/12/15/a/",
      "/2021/12/14/a/",
    ]);
  });

  it("takes the day as it is typed for the first, where no zone is named", () => {
    const text = "---\ntitle: a\ndate: 2013-05-08 23:46:11 +0200\n---\n";
    const pattern = "permalink: /:year/:month/:day/:title/";
    expect(addressesOf("_posts/2013-05-08-a.md", text, pattern)).toEqual(["/2013/05/08/a/", "/2013/05/09/a/"]);
    expect(addressesOf("_posts/2013-05-08-a.md", text, `${pattern}\ntimezone: Asia/Seoul`)).toEqual(["/2013/05/09/a/"]);
  });
});
