import { describe, expect, it } from "vitest";
import { diagnose } from "../../../src/model/problem/diagnostic.ts";
import { messageOf } from "../../../src/model/problem/message-of.ts";

const problem = diagnose("link-broken", { target: "/x/", suggestion: "/y/" }, { source: null });

describe("messageOf", () => {
  it("says a problem in the language asked for, with its own facts", () => {
    expect(messageOf(problem, "ko")).toMatchObject({ found: "/x/", next: "혹시 이 주소인가요? /y/" });
    expect(messageOf(problem, "en")).toMatchObject({ found: "/x/", next: "Did you mean this? /y/" });
  });

  it("names the headings of its own language", () => {
    const missing = diagnose("section-missing", { missing: ["summary", "questions"], unread: null }, { source: null });
    expect(messageOf(missing, "ko").next).toContain("`### 요약 :`, `### 궁금한 점 :`");
    expect(messageOf(missing, "en").next).toContain("`### Summary:`, `### Questions:`");
  });

  it("does not call a line needless that asks for what does not happen here", () => {
    const next = (keys: readonly string[]) =>
      messageOf(diagnose("front-matter-theme-key", { keys, notes: 1 }, { source: null }), "en").next;
    expect(next(["toc"])).toBe("Saegim does not need these lines. You can delete them or leave them");
    expect(next(["toc", "searchHidden", "canonicalURL"])).toContain(
      "But searchHidden: and canonicalURL: do nothing here. To keep a note out of lists and search, write unlisted: true",
    );
  });

  it("quotes a picture's address as its writer typed it, who knows no %5C", () => {
    const found = (target: string) =>
      messageOf(diagnose("image-missing", { target, suggestion: null }, { source: null }), "ko").found;
    expect(found("..%5Cassets%5Cimg%5Cchart%201.png")).toBe("..\\assets\\img\\chart 1.png");
    expect(found("/assets/img/100%.png")).toBe("/assets/img/100%.png");
  });
});
