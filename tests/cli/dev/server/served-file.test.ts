import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { servedFile } from "../../../../src/cli/dev/server/served-file.ts";
import { siteFolder } from "../../../support/site-folder.ts";

const files = {
  "site/index.html": "home",
  "site/notes/한글/index.html": "note",
  "site/404.html": "missing",
  "site/notes.json": "{}",
  "site/blog/a.html": "file",
  "site.html": "secret",
  "site/assets/img/a b.png": "picture",
  "secret.txt": "secret",
};

function serve(path: string, basePath = "/") {
  const answer = servedFile(path, { folder: join(siteFolder(files), "site"), basePath });
  if (answer.kind !== "file") return answer;
  return `${answer.status} ${answer.type}: ${readFileSync(answer.file, "utf8")}`;
}

describe("the file for a request", () => {
  it("is the page of a folder", () => {
    expect(serve("/")).toBe("200 text/html; charset=utf-8: home");
    expect(serve("/notes/%ED%95%9C%EA%B8%80/?a=b")).toBe("200 text/html; charset=utf-8: note");
    expect(serve(encodeURI("/notes/한글/".normalize("NFD")))).toBe("200 text/html; charset=utf-8: note");
  });

  it("is a file with its type", () => {
    expect(serve("/notes.json")).toBe("200 application/json; charset=utf-8: {}");
    expect(serve("/assets/img/a%20b.png")).toBe("200 image/png: picture");
  });

  it("is found below the folder whatever the path looks like, and never leads to another host", () => {
    expect(serve("//blog/a")).toBe("200 text/html; charset=utf-8: file");
    expect(serve("//notes.json")).toBe("200 application/json; charset=utf-8: {}");
    expect(serve("//notes/%ED%95%9C%EA%B8%80")).toEqual({ kind: "redirect", to: encodeURI("/notes/한글/") });
    for (const path of ["*", "", "notes.json", "https://x/notes.json"])
      expect(serve(path)).toEqual({ kind: "nothing", status: 400 });
  });

  it("is a page without its ending", () => {
    expect(serve("/blog/a")).toBe("200 text/html; charset=utf-8: file");
    expect(serve("/blog/a/")).toBe("404 text/html; charset=utf-8: missing");
    expect(serve("/blog%2F..")).toEqual({ kind: "redirect", to: "/blog/../" });
  });

  it("is elsewhere when a folder is asked for without its slash", () => {
    expect(serve("/notes/%ED%95%9C%EA%B8%80")).toEqual({ kind: "redirect", to: encodeURI("/notes/한글/") });
  });

  it("is the 404 page for what does not exist", () => {
    expect(serve("/nowhere/")).toBe("404 text/html; charset=utf-8: missing");
    expect(serve("/notes.json/")).toBe("404 text/html; charset=utf-8: missing");
    expect(servedFile("/", { folder: siteFolder({}), basePath: "/" })).toEqual({ kind: "nothing", status: 404 });
  });

  it("is below the base path, and the way there is shown at the door", () => {
    expect(serve("/repo/notes.json", "/repo/")).toBe("200 application/json; charset=utf-8: {}");
    expect(serve("/", "/한글/")).toEqual({ kind: "redirect", to: encodeURI("/한글/") });
    expect(serve("/repo", "/repo/")).toEqual({ kind: "redirect", to: "/repo/" });
    expect(serve("/notes.json", "/repo/")).toBe("404 text/html; charset=utf-8: missing");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/a/..%2f..%2fsecret.txt",
    "/%00",
    "/%zz",
    "//",
  ])("is never outside the folder: %s", (path) => {
    expect(JSON.stringify(serve(path))).not.toContain("secret");
  });
});
