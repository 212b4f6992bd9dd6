import { describe, expect, it } from "vitest";
import { embedded, pictureNameSuggester } from "../../../src/check/links/picture-name-suggester.ts";

describe("pictureNameSuggester", () => {
  it("suggests the picture with the nearest name, in any folder, as it is typed", () => {
    const suggest = pictureNameSuggester(
      new Set(["/assets/img/chart.png", "/assets/a/b/지도.png", "/assets/chrat.pdf"]),
    );
    expect(suggest("chrat.png")).toBe("![[chart.png]]");
    expect(suggest("첨부/chart.PNG")).toBe("![[chart.png]]");
    expect(suggest("지두.png")).toBe("![[지도.png]]");
    expect(suggest("전혀 다른 것.png")).toBeNull();
    expect(embedded("a.png")).toBe("![[a.png]]");
  });
});
