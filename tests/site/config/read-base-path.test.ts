import { describe, expect, it } from "vitest";
import { readBasePath } from "../../../src/site/config/read-base-path.ts";
import { told } from "../../support/told.ts";

const setting = { key: "--base-path", where: { source: null, place: null } };

function problemOf(found: unknown): string {
  const reading = readBasePath(found, setting);
  return "problems" in reading ? reading.problems.map((problem) => told(problem)).join("\n") : "none";
}

describe("reading the base path", () => {
  it.each([
    ["", "/"],
    ["/", "/"],
    ["repo", "/repo/"],
    ["/repo", "/repo/"],
    ["/repo/", "/repo/"],
    ["//a//b", "/a/b/"],
    ["/%ED%95%9C%EA%B8%80/", "/한글/"],
    ["/한글/".normalize("NFD"), "/한글/"],
  ])("gives %o its normal form", (found, path) => {
    expect(readBasePath(found, setting)).toEqual({ value: path });
  });

  it("takes the path out of a whole address", () => {
    expect(problemOf("https://kim.github.io/notes")).toBe(
      "config-base-path - | --base-path is the path below which the site is served | a path that starts and ends with /, such as /repo/ | https://kim.github.io/notes | Write: /notes/",
    );
  });

  it("knows what Git Bash makes of /repo/ on Windows", () => {
    expect(problemOf("C:/Program Files/Git/repo/")).toContain("| Write: /repo/");
  });

  it("leaves out what an address has after its path", () => {
    expect(problemOf("/repo/?page=2")).toContain("| Write: /repo/");
  });

  it.each(["/a/../b/", "/a?b", "/a#b", "/%zz/", "a\\b", "/<b>/"])("refuses %o", (found) => {
    expect(problemOf(found)).toMatch(/^config-base-path /u);
  });

  it("refuses anything but text", () => {
    expect(problemOf(null)).toMatch(/^config-type /u);
  });
});
