import { describe, expect, it } from "vitest";
import { readJekyllConfig } from "../../../../src/import/jekyll/settings/jekyll-config.ts";
import { siteSettings } from "../../../../src/import/jekyll/settings/site-settings.ts";
import { readConfig } from "../../../../src/site/config/read-config.ts";

function settings(...lines: readonly string[]) {
  return Object.fromEntries(siteSettings(readJekyllConfig(lines.join("\n"))).map(({ to, value }) => [to, value]));
}

describe("siteSettings", () => {
  it("finds what a site has too", () => {
    expect(
      settings(
        "title: 새김",
        "description: 기록",
        "author: {name: 김학생, email: a@b.c}",
        "lang: ko-KR",
        "timezone: Asia/Seoul",
        "url: https://kim.github.io/",
        "baseurl: /blog",
        "permalink: pretty",
        "paginate: 7",
        "webmaster_verifications: {google: g, naver: n}",
      ),
    ).toEqual({
      title: "새김",
      description: "기록",
      author: "김학생",
      language: "ko",
      timeZone: "Asia/Seoul",
      origin: "https://kim.github.io",
      basePath: "/blog/",
      permalink: "pretty",
      pageSize: 7,
      verification: { naver: "n", google: "g" },
    });
  });

  it("finds the title and the description where Type Theme has them", () => {
    expect(settings("theme_settings: {title: 새김, description: 기록}")).toMatchObject({
      title: "새김",
      description: "기록",
    });
  });

  it.each([
    ["comments:\n  giscus: {repo: a/b, repo_id: R, category: C, category_id: D}"],
    ["giscus: {repo: a/b, repo_id: R, category: C, category_id: D}"],
    ["repository: a/b\ncomments:\n  giscus: {repo_id: R, category_name: C, category_id: D}"],
  ])("finds giscus in %j", (text) => {
    expect(settings(text)["comments"]).toEqual({ repo: "a/b", repoId: "R", category: "C", categoryId: "D" });
  });

  it("takes the name of the blog for its title where it has no other", () => {
    expect(settings("name: 새김")["title"]).toBe("새김");
    expect(settings("name: 김학생", "title: 새김")["title"]).toBe("새김");
  });

  it.each([
    ["title: blank", "김 학생"],
    ["title:", "김 학생"],
    ["title: 새김", "새김"],
  ])("names an al-folio site after its owner if it says %j", (typed, title) => {
    const { title: found, author } = settings(typed, "first_name: 김", "middle_name:", "last_name: 학생");
    expect([found, author]).toEqual([title, "김 학생"]);
  });

  it("takes a title literally if no owner is named", () => {
    expect(settings("title: blank")["title"]).toBe("blank");
  });

  it("leaves out what is incomplete or not understood", () => {
    expect(
      settings("lang: 불어", "timezone: KST", "url: ''", "paginate: all", "giscus: {repo: a/b}", "permalink: /:path/"),
    ).toEqual({});
  });

  it("gives values that a site's configuration takes", () => {
    const found = siteSettings(
      readJekyllConfig("title: a\nurl: http://a.com\nbaseurl: 블로그\npermalink: /:title\npaginate: 1\nlang: en"),
    );
    const given = found.map(({ to, value }) => ({
      name: to,
      found: value,
      setting: { key: to, where: { source: null, place: null } },
    }));
    expect(readConfig(given).diagnostics).toEqual([]);
    expect(readConfig(given).config).toMatchObject({ permalink: "/:title.html", basePath: "/블로그/", pageSize: 1 });
  });
});
