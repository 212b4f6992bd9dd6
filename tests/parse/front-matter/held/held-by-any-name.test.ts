import { describe, expect, it } from "vitest";
import { heldByAnyName } from "../../../../src/parse/front-matter/held/held-by-any-name.ts";
import { fieldIn } from "../../../support/front-matter.ts";

function held(name: string, value: string) {
  return heldByAnyName(name, fieldIn(`key: ${value}`).node);
}

describe("a dotted or doubled name that was meant to hold its note back", () => {
  it.each([
    ["params.draft", "true"],
    ["page.draft", "true"],
    ["params.hidden", "true"],
    ["a.private", "true"],
    ["draft(초안)", "true"],
    ["초안 (draft)", "예"],
    ["비공개/private", "O"],
    ["상태(status)", "draft"],
    ["workflow", "draft"],
    ["layout", "draft"],
    ["layout", "비공개"],
    ["Draft", "true"],
  ])("is found: %s: %s", (name, value) => {
    expect(held(name, value)).toEqual({ key: "draft", value: "true" });
  });

  it.each([
    ["layout", "post"],
    ["layout", "hidden"],
    ["cover.hidden", "true"],
    ["repo.private", "true"],
    ["element.hidden", "true"],
    ["params.draft", "false"],
    ["v1.0", "true"],
    ["관련(초안)", "링크"],
    ["repo(private)", "true"],
    ["price(원)", "1000"],
    ["a".repeat(100), "true"],
    [".", "true"],
    ["draft.", "maybe"],
  ])("is none: %s: %s", (name, value) => {
    expect(held(name, value)).toBeNull();
  });
});
