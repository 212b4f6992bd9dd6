import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Permalink } from "../../../src/model/address/addresses.ts";
import { absoluteUrl, encodeHref, hrefOf, readableHref } from "../../../src/model/address/href.ts";
import { permalinkOf } from "../../../src/model/address/permalink.ts";
import { siteConfig } from "../../support/study-note.ts";

const root = siteConfig().basePath;

describe("hrefOf", () => {
  it("keeps letters of every script readable", () => {
    expect(hrefOf(permalinkOf("/tags/초거대-ai/"), root)).toBe("/tags/초거대-ai/");
  });

  it("is below the base path", () => {
    const { basePath } = siteConfig({ basePath: "/내 저장소/" });
    expect(hrefOf(permalinkOf("/"), basePath)).toBe("/내%20저장소/");
    expect(hrefOf(permalinkOf("/a.html"), basePath)).toBe("/내%20저장소/a.html");
  });

  it("escapes what would end or change the address", () => {
    const hostile = "/ %?#\"'<>\\`^{|}\n\u00a0\u202e\ud800" as Permalink;
    expect(hrefOf(hostile, root)).toBe("/%20%25%3F%23%22%27%3C%3E%5C%60%5E%7B%7C%7D%0A%C2%A0%E2%80%AE%EF%BF%BD");
  });

  it("escapes these characters and no others", () => {
    const breaking = /[\s\p{C}\p{Z}%?#"'<>\\`^{|}]/u;
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const escaped = units.filter((unit) => hrefOf(`/a${unit}가` as Permalink, root) !== `/a${unit}가`);
    expect(escaped).toEqual(units.filter((unit) => breaking.test(unit)));
  });

  it("leads back to the address when a browser decodes it", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        expect(decodeURIComponent(hrefOf(`/${text}/` as Permalink, root))).toBe(`/${text}/`);
      }),
    );
  });
});

describe("encodeHref", () => {
  it("leaves ASCII only, and escapes nothing twice", () => {
    expect(encodeHref("/한글/100%25/")).toBe("/%ED%95%9C%EA%B8%80/100%25/");
    expect(encodeHref("/📈/")).toBe("/%F0%9F%93%88/");
    expect(encodeHref("/가 나\ud800/")).toBe("/%EA%B0%80%20%EB%82%98%EF%BF%BD/");
  });

  it("is the address a browser asks for", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        const href = encodeHref(hrefOf(`/x${text}/` as Permalink, root));
        if (!/\/\.{0,2}\//u.test(href)) expect(new URL(href, "https://example.com").pathname).toBe(href);
      }),
    );
  });
});

describe("absoluteUrl", () => {
  it("names the host and the base path, in ASCII", () => {
    const config = siteConfig({ origin: "https://example.com", basePath: "/repo/" });
    expect(absoluteUrl(permalinkOf("/tags/경제/"), config)).toBe("https://example.com/repo/tags/%EA%B2%BD%EC%A0%9C/");
  });

  it("is null while the site has no host", () => {
    expect(absoluteUrl(permalinkOf("/"), siteConfig())).toBeNull();
  });
});

describe("readableHref", () => {
  it("shows letters as they are, and leaves what would break the address escaped", () => {
    expect(readableHref("https://n.example/notes/%EA%B8%88%EB%A6%AC/a%20b%3F/")).toBe(
      "https://n.example/notes/금리/a%20b%3F/",
    );
    expect(readableHref("/a%C2%A0%E2%80%AE%FF%20b/금리/")).toBe("/a%C2%A0%E2%80%AE%FF%20b/금리/");
  });

  it("leads back from an address for other programs", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        const href = hrefOf(`/${text.normalize("NFC")}/` as Permalink, root);
        expect(readableHref(encodeHref(href))).toBe(href);
      }),
    );
  });
});
