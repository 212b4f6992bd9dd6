import { describe, expect, it } from "vitest";
import { makeReport } from "../../../src/check/report/make-report.ts";
import { PreviewTeller, type ToldPreview } from "../../../src/cli/dev/preview-teller.ts";
import type { PreviewExtras } from "../../../src/cli/dev/server/preview-page.ts";
import { Screen } from "../../../src/cli/dev/server/screen.ts";
import type { SourcePath } from "../../../src/model/address/addresses.ts";
import { type Diagnostic, diagnose } from "../../../src/model/problem/diagnostic.ts";
import { UnreadableAsset } from "../../../src/output/unreadable-asset.ts";
import { memoryIo } from "../../support/command-io.ts";

const emptyFile = (name: string): Diagnostic =>
  diagnose("empty-file", {}, { source: `posts/${name}.md` as SourcePath });

function preview(problems: readonly Diagnostic[], { hasChanged = true, pictures = "1" } = {}): ToldPreview {
  const sources = problems.flatMap(({ source }) => (source === null ? [] : { path: source, text: "" }));
  return {
    quoted: { report: makeReport(problems, 2), sources },
    written: { hasChanged, pictures },
    isFirst: true,
    milliseconds: 7,
    leftOut: 0,
    asBefore: 0,
    assets: "sound",
    hasDefaults: false,
  };
}

/** A teller whose pages and terminal can be read. */
function tellerSeen() {
  const io = memoryIo();
  const pages: PreviewExtras[] = [];
  const screen = new Screen();
  screen.showOn({ port: 1, show: (shown) => pages.push(shown), close: () => Promise.resolve() });
  return { teller: new PreviewTeller({ screen, language: "en" }, io), io, page: () => pages.at(-1) };
}

describe("telling how a preview went", () => {
  it("shows where in the program something unexpected happened if asked to", () => {
    const io = memoryIo();
    const fault = new TypeError("slip");
    new PreviewTeller({ screen: new Screen(), language: "en" }, io).tellFault(fault);
    expect(io.stderr.text()).not.toContain("preview-teller.test.ts");
    new PreviewTeller({ screen: new Screen(), language: "en", debug: true }, io).tellFault(fault);
    expect(io.stderr.text()).toContain("preview-teller.test.ts");
  });

  it("says that it was built, and lets pages look for new pictures", () => {
    const { teller, io, page } = tellerSeen();
    teller.tellBuilt(preview([]));
    expect(io.stdout.text()).toMatch(/^Built \(7 ms\)\./u);
    expect(page()).toEqual({ panel: null, pictures: "1" });
  });

  it("says nothing if neither the site nor its problems have changed", () => {
    const { teller, io } = tellerSeen();
    teller.tellBuilt(preview([emptyFile("a")]));
    const told = [io.stdout.text(), io.stderr.text()];
    teller.tellBuilt(preview([emptyFile("a")], { hasChanged: false }));
    teller.tellBuilt({ ...preview([emptyFile("a")]), written: null });
    expect([io.stdout.text(), io.stderr.text()]).toEqual(told);
  });

  it("shows all problems on the pages, and in the terminal those that are new", () => {
    const { teller, io, page } = tellerSeen();
    teller.tellBuilt(preview([emptyFile("a")]));
    teller.tellBuilt(preview([emptyFile("a"), emptyFile("b")]));
    expect(page()?.panel?.text).toMatch(/posts\/a\.md[\s\S]*posts\/b\.md/u);
    expect(io.stderr.text().split("posts/a.md")).toHaveLength(2);
    expect(io.stderr.text()).toContain("posts/b.md");
  });

  it("takes the problems off the pages once there are none", () => {
    const { teller, page } = tellerSeen();
    teller.tellBuilt(preview([emptyFile("a")]));
    teller.tellBuilt(preview([], { hasChanged: false }));
    expect(page()?.panel).toBeNull();
  });

  it("tells of a picture that disappeared, and lets the pages keep theirs", () => {
    const { teller, io, page } = tellerSeen();
    teller.tellBuilt(preview([]));
    teller.tellUnreadable(new UnreadableAsset("assets/img/a.png", "ENOENT"));
    expect(io.stderr.text()).toContain("assets/img/a.png");
    expect(page()?.pictures).toBe("1");
  });

  it("tells of a fault of Saegim's own, and of the same problems as before once that is over", () => {
    const { teller, io, page } = tellerSeen();
    teller.tellBuilt(preview([emptyFile("a")]));
    teller.tellFault(new Error("넘어짐"));
    expect(page()?.panel?.text).toContain("넘어짐");
    expect(io.stderr.text()).toContain("넘어짐");
    teller.tellBuilt(preview([emptyFile("a")], { hasChanged: false }));
    expect(page()?.panel?.text).toContain("posts/a.md");
  });
});
