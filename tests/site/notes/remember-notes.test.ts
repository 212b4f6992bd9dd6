import { describe, expect, it } from "vitest";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { defaultConfig } from "../../../src/site/config/default-config.ts";
import { rememberNotes } from "../../../src/site/notes/remember-notes.ts";
import { smallPost } from "../../support/site-folder.ts";

const file = (text: string) => ({ path: "posts/2021-12-15-a.md" as SourcePath, text });

describe("remembering notes", () => {
  it("reads a note again only when its text is another", () => {
    const { read } = rememberNotes();
    const first = read(file(smallPost("가")), defaultConfig("ko"));
    expect(read(file(smallPost("가")), defaultConfig("ko"))).toBe(first);
    const changed = read(file(smallPost("나")), defaultConfig("ko"));
    expect(changed.note?.title.value).toBe("나");
    expect(read(file(smallPost("나")), defaultConfig("ko"))).toBe(changed);
  });

  it("reads a note again when it is read under other settings", () => {
    const { read } = rememberNotes();
    const marked = file("---\ntitle: 가\n---\n\n==칠==\n");
    const settings = defaultConfig("ko");
    expect(read(marked, { ...settings, equalsHighlight: false }).note?.highlights).toEqual([]);
    expect(read(marked, { ...settings, equalsHighlight: true }).note?.highlights).toHaveLength(1);
  });
});
