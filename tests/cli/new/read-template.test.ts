import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readTemplate } from "../../../src/cli/new/read-template.ts";
import { placeholderNames } from "../../../src/writing/note-template.ts";
import { siteFolder } from "../../support/site-folder.ts";

function read(content: string | Uint8Array) {
  const file = join(siteFolder({ "틀.md": content }), "틀.md");
  return { file, ...readTemplate(file) };
}

describe("readTemplate", () => {
  it("reads a template that can be filled", () => {
    const text = "---\ntitle: {{title}}\n---\n";
    expect(read(text)).toMatchObject({ value: text, problems: [] });
  });

  it("reports every placeholder that cannot be filled, and lists those that can", () => {
    const { file, problems } = read("{{titel}}");
    expect(problems).toEqual([
      { kind: "unknown-placeholder", file, name: "titel", nearest: "title", known: placeholderNames },
      { kind: "template-without-title", file },
    ]);
  });

  it("reports a file that is not UTF-8 text, and one that does not exist", () => {
    const { file, value, problems } = read(iconv.encode("옛글", "cp949"));
    expect([value, problems]).toEqual([null, [{ kind: "unread-file", option: "--template", file, why: "not-text" }]]);
    expect(readTemplate("/none.md").problems).toMatchObject([{ kind: "unread-file", why: "missing" }]);
  });
});
