import { describe, expect, it } from "vitest";
import { severityOf } from "../../../src/model/problem/severity-of.ts";
import { fieldsOf, fixed, readLines, readPost, seen } from "../../support/front-matter.ts";

const everything = `title: 제목
subtitle: 부제
date: 2021-12-15 09:00
last_modified_at: 2021-12-16
categories: doc study
tags: [경제, AI]
keywords: LG
summary: 요약
questions: [왜?, 얼마나?]
comments: true
permalink: /a/
slug: a
published: no
draft: yes
unlisted: on
pin: true
layout: post
lang: ko
redirect_from: [/old/, /older]
image: /assets/img/a.png
description: 설명
article: link
source: {publisher: 한국경제}
series: 금리
answers: [2021-12-01-a#q1]`;

describe("A deciding field that is left empty", () => {
  it.each(["Draft: true", "status: draft", "private: true", "초안: 예", "publish: false", "status: future"])(
    "does not silence %j",
    (line) => {
      for (const empty of ["draft:", "draft: ~", "draft: null", "draft: # 아직", "draft: ''"]) {
        for (const lines of [
          [line, empty],
          [empty, line],
        ]) {
          const { diagnostics } = readLines("title: a", ...lines);
          expect(diagnostics.map(({ rule }) => rule)).toContain("front-matter-held-key");
        }
      }
    },
  );

  it("silences nothing by a fix of the closing line", () => {
    const text = "---\ntitle: T\ndraft:\nDraft: true\n---#\n\n글\n";
    const after = fixed(text, readPost(text).diagnostics);
    expect(readPost(after).diagnostics.map((one) => severityOf(one))).toContain("error");
  });
});

describe("The fields of a post", () => {
  it("are all decoded, each to its kind", () => {
    const reading = readLines(everything);
    expect(reading.diagnostics).toEqual([]);
    expect(fieldsOf(reading)).toEqual({
      title: "제목",
      subtitle: "부제",
      date: { day: "2021-12-15", time: "09:00:00" },
      lastModified: { day: "2021-12-16", time: null },
      categories: ["doc", "study"],
      tags: ["경제", "AI"],
      keywords: ["LG"],
      summary: "요약",
      questions: ["왜?", "얼마나?"],
      comments: true,
      permalink: "/a/",
      slug: "a",
      published: false,
      draft: true,
      unlisted: true,
      pin: true,
      language: "ko",
      redirectFrom: ["/old/", "/older"],
      image: "/assets/img/a.png",
      description: "설명",
      articleMode: "link",
      source: { publisher: "한국경제" },
      series: "금리",
      answers: ["2021-12-01-a#q1"],
    });
  });

  it("are what they usually are when they are not written", () => {
    const { frontMatter } = readLines("layout: post");
    const { comments, published, draft, unlisted, pin } = frontMatter ?? {};
    expect([comments, published, draft, unlisted, pin]).toEqual([false, true, false, false, false]);
  });

  it("may have a singular name; categories are in Jekyll's order, whose addresses contain them", () => {
    expect(fieldsOf(readLines("tags: a b", "tag: 초거대 AI", "category: A B", "categories: c"))).toEqual({
      tags: ["초거대 AI", "a", "b"],
      categories: ["c", "A B"],
    });
  });

  it("take an excerpt for a description when there is no other", () => {
    expect(fieldsOf(readLines("excerpt: a"))).toEqual({ description: "a" });
    expect(fieldsOf(readLines("excerpt: a", "description: b"))).toEqual({ description: "b" });
  });

  it("count as last written", () => {
    expect(fieldsOf(readLines("title: a", "title: b"))).toEqual({ title: "b" });
  });

  it("with unknown names are reported, with the likely intention", () => {
    const { diagnostics } = readLines("title: x", "titel: a", "제목: b", "Tags: c", "zzzzzz: d");
    expect(seen(diagnostics)).toEqual([
      "front-matter-unknown-key 3:1-3:6",
      "front-matter-unknown-key 4:1-4:3",
      "front-matter-unknown-key 5:1-5:5",
      "front-matter-unknown-key 6:1-6:7",
    ]);
    const suggestions = diagnostics.map(({ facts }) => "suggestion" in facts && facts.suggestion);
    expect(suggestions).toEqual(["title", "title", "tags", null]);
  });

  it("of other programs are not told if a template left them empty, but for what decides about publishing", () => {
    const { diagnostics } = readLines(
      "title: x",
      "cover: {image: '', alt: ''}",
      "updated_at:",
      "private:",
      "cover_: ''",
    );
    expect(seen(diagnostics)).toEqual(["front-matter-held-key 5:1-5:8", "front-matter-unknown-key 6:1-6:7"]);
  });
});

describe("The front matter of a blog that moves here", () => {
  it("may configure its theme, which is reported and not read", () => {
    const reading = readLines("title: a", "author: b", "toc: true", "use_math: true", "sidebar:", "  nav: docs");
    expect(fieldsOf(reading)).toEqual({ title: "a" });
    expect(reading.diagnostics.map(({ rule, facts }) => [rule, "keys" in facts && facts.keys])).toEqual(
      ["author", "toc", "use_math", "sidebar"].map((key) => ["front-matter-theme-key", [key]]),
    );
  });

  it.each([
    "giscus_comments: true",
    "pretty_table: true",
    "hide_last_modified: true",
    "abbrlink: 2df239ce",
    "top_img: a.png",
    "icon: fas fa-info",
    "order: 2",
    "importance: 1",
    "hide_description: true",
    "showtoc: true",
    "robotsNoIndex: true",
    "cssclasses: [wide]",
    "mode: immersive",
    "titles: { ko: 소개 }",
    "thumbnail-img: a.png",
    "_styles: 'p { color: red }'",
    "dg-show-toc: true",
    "dgShowToc: true",
    "noteIcon: '1'",
  ])("may have %j of a theme, which is no mistyped name", (line) => {
    expect(readLines("title: a", line).diagnostics.map(({ rule }) => rule)).toEqual(["front-matter-theme-key"]);
  });

  it("may say in another program's words what it says in ours, as an import leaves it", () => {
    const { diagnostics } = readLines(
      "title: a",
      "updated: 2024-03-04",
      "last_modified_at: 2024-03-04",
      "cover: b.png",
      "created: 2024-03-04",
      "date: 2024-03-04",
    );
    expect(seen(diagnostics)).toEqual(["front-matter-unknown-key 5:1-5:6", "front-matter-theme-key 6:1-6:8"]);
  });

  it("may leave the fields of its template blank", () => {
    const reading = readLines("title: a", "subtitle:", "categories: ", "tags:", "summary : ", "image:");
    expect(fieldsOf(reading)).toEqual({ title: "a" });
    expect(reading.diagnostics).toEqual([]);
  });

  it("may tell more about its picture than the address", () => {
    const reading = readLines("title: a", "image:", "  path: /assets/img/a.png", "  alt: 그래프");
    expect(fieldsOf(reading)).toEqual({ title: "a", image: "/assets/img/a.png", imageAlternative: "그래프" });
    expect(reading.diagnostics).toEqual([]);
  });

  it("is still asked about names that nobody reads, and about empty values", () => {
    const reading = readLines("title: a", "catagories: b", "tags: ~", "status: done");
    expect(seen(reading.diagnostics)).toEqual([
      "front-matter-unknown-key 3:1-3:11",
      "front-matter-unknown-key 5:1-5:7",
      "front-matter-empty-value 4:7-4:8",
    ]);
  });
});
