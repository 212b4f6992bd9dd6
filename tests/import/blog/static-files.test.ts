import { expect, it } from "vitest";
import { staticFile } from "../../../src/import/blog/static-files.ts";

it.each([
  ["CNAME", { path: "CNAME", reason: "domain-file" }],
  ["naver0a1b2c3d.html", { path: "naver0a1b2c3d.html", reason: "ownership-file" }],
  ["google0a1b2c3d.html", { path: "google0a1b2c3d.html", reason: "ownership-file" }],
  ["BingSiteAuth.xml", { path: "BingSiteAuth.xml", reason: "ownership-file" }],
  ["ads.txt", { path: "ads.txt", reason: "static-file" }],
  ["google.html", { path: "google.html", reason: "static-file" }],
  ["demo/a/index.html", { path: "demo/", reason: "static-file" }],
  ["demo/a.js", null],
  ["assets/a.html", null],
  ["404.html", null],
  ["robots.txt", null],
  ["sub/CNAME", null],
  ["Gemfile", null],
])("%j is left as %j", (path, left) => expect(staticFile(path)).toEqual(left));
