import { describe, expect, it } from "vitest";
import { placeAtLine, settingPlace } from "../../../src/site/config/setting-place.ts";

const text = 'export default defineSite({\n  subtitle: "a",\n  "title": "b",\n  pageSize : 3,\n});\n';

describe("finding a setting in its file", () => {
  it("finds a key, quoted or not, and not as the end of another", () => {
    expect(settingPlace(text, "title")).toEqual({
      start: { line: 3, column: 4, offset: 48 },
      end: { line: 3, column: 9, offset: 53 },
    });
    expect(settingPlace('{ "base-path": "/" }', "base-path")?.start).toMatchObject({ line: 1, column: 4 });
    expect(settingPlace(text, "pageSize")?.start).toMatchObject({ line: 4, column: 3 });
  });

  it("finds nothing if a setting is computed", () => {
    expect(settingPlace("export default make();\n", "title")).toBeNull();
    expect(settingPlace(text, "a.b(c")).toBeNull();
  });

  it("turns a line and a column into a place", () => {
    expect(placeAtLine("가나\r\n다라\n", 2, 2)).toEqual({
      start: { line: 2, column: 2, offset: 5 },
      end: { line: 2, column: 2, offset: 5 },
    });
  });
});
