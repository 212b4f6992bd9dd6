import { describe, expect, it } from "vitest";
import { verificationMetas } from "../../../layouts/documents/verification-metas.ts";
import { renderedSite } from "../../support/rendered-site.ts";

describe("verificationMetas", () => {
  it("show each search engine its own code, escaped, and nothing without one", () => {
    expect(verificationMetas({ naver: null, google: null }).text).toBe("");
    expect(verificationMetas({ naver: 'a"b', google: null }).text).toBe(
      '<meta name="naver-site-verification" content="a&quot;b">\n',
    );
  });

  it("are in the head of the pages", () => {
    const page = renderedSite([], { verification: { naver: "n1", google: "g1" } }).at("/");
    const head = page.slice(0, page.indexOf("<body>"));
    expect(head).toContain('<meta name="naver-site-verification" content="n1">');
    expect(head).toContain('<meta name="google-site-verification" content="g1">');
  });
});
