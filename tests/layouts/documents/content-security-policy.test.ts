import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../layouts/documents/content-security-policy.ts";
import { themeStartHash } from "../../../layouts/documents/theme-start.ts";

describe("the content security policy", () => {
  it("runs the site's own scripts and one line it knows by its hash, nothing else", () => {
    const policy = contentSecurityPolicy({ comments: false });
    expect(policy).toContain(`script-src 'self' '${themeStartHash}';`);
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|giscus/u);
  });

  it("plays sounds and films of other hosts, as it shows their pictures, but none without encryption", () => {
    expect(contentSecurityPolicy({ comments: false })).toContain("; media-src 'self' https:;");
  });

  it("allows only the host of comments, and only if there are comments", () => {
    const policy = contentSecurityPolicy({ comments: true });
    expect(policy.match(/https:\/\/[^\s;]+/gu)).toEqual(["https://giscus.app", "https://giscus.app"]);
    expect(policy).toContain(`script-src 'self' '${themeStartHash}' https://giscus.app;`);
  });
});
