import { describe, expect, it } from "vitest";
import { missingImages } from "../../../src/check/rules/missing-images.ts";
import { addressesOf, checkSubject, foundTargets, noteWithLink } from "../../support/check-subject.ts";
import { noteFrom } from "../../support/note-from.ts";
import { placed, studyNote } from "../../support/study-note.ts";

function found(target: string): readonly unknown[] {
  const told = { notes: [noteWithLink("image", target)], assets: ["/assets/img/chart.png", "/assets/img/그림.png"] };
  return foundTargets(missingImages(checkSubject(told), addressesOf(told)));
}

describe("missingImages", () => {
  it("reports a picture that is not among the assets, and suggests the one that was meant", () => {
    expect(found("/assets/img/chrat.png")).toEqual([
      {
        rule: "image-missing",
        source: "posts/2021-12-16-linking.md",
        target: "/assets/img/chrat.png",
        suggestion: "/assets/img/chart.png",
      },
    ]);
  });

  it.each([
    "/assets/img/chart.png",
    "/assets/img/chart.png?v=2",
    "/assets/img/%EA%B7%B8%EB%A6%BC.png",
    "/assets/img/그림.png".normalize("NFD"),
    "../../assets/img/chart.png",
    "https://cdn.example/none.png",
    "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
  ])("accepts %s", (target) => expect(found(target)).toEqual([]));

  it("says how to type the address of a file with a sharp sign", () => {
    const told = { notes: [noteWithLink("image", "/assets/img/a#b.png")], assets: ["/assets/img/a#b.png"] };
    expect(foundTargets(missingImages(checkSubject(told), addressesOf(told)))).toMatchObject([
      { rule: "image-missing", target: "/assets/img/a#b.png", suggestion: "/assets/img/a%23b.png" },
    ]);
  });

  it("takes neither a page nor a file of another case for an image", () => {
    expect(found("/archive/")).toHaveLength(1);
    expect(found("/assets/img/chart.PNG")).toMatchObject([{ suggestion: "/assets/img/chart.png" }]);
  });

  it("looks for the picture that front matter names", () => {
    const named = (image: string) => {
      const told = { notes: [studyNote({ frontMatter: { image: placed(image) } })], assets: ["/assets/img/chart.png"] };
      return foundTargets(missingImages(checkSubject(told), addressesOf(told)));
    };
    expect(named("/assets/img/chrat.png")).toMatchObject([{ suggestion: "/assets/img/chart.png" }]);
    expect(named("![[chrat.png]]")).toMatchObject([{ target: "![[chrat.png]]", suggestion: "![[chart.png]]" }]);
    for (const address of ["/assets/img/chart.png", "assets/img/chart.png", "https://cdn.example/none.png"])
      expect(named(address)).toEqual([]);
  });

  it("reports a name that no picture has, as typed, and suggests the one that was meant", () => {
    const named = (name: string) => {
      const note = studyNote({ links: [placed({ kind: "image", target: name, named: name } as const)] });
      const told = { notes: [note], assets: ["/assets/a/chart.png"] };
      return foundTargets(missingImages(checkSubject(told), addressesOf(told)));
    };
    expect(named("chrat.png")).toMatchObject([
      { rule: "image-missing", target: "![[chrat.png]]", suggestion: "![[chart.png]]" },
    ]);
    expect(named("전혀 다른 것.png")).toMatchObject([{ suggestion: null }]);
  });

  it.each(["../assets/img/chart.png", "assets/img/chart.png", "..\\assets\\img\\chart.png", "/assets\\img\\chart.png"])(
    "knows the way from the post, %s, which the site does not have, and fixes it",
    (typed) => {
      const notes = [noteFrom(`![금리](${typed})`)];
      const told = { notes, assets: ["/assets/img/chart.png"] };
      const found = missingImages(checkSubject(told), addressesOf(told));
      expect(foundTargets(found)).toMatchObject([{ suggestion: "/assets/img/chart.png" }]);
      expect(found[0]?.fix).toEqual({ place: found[0]?.place, text: "/assets/img/chart.png" });
    },
  );

  it("fixes no typing mistake, as only its author knows what was meant", () => {
    const told = { notes: [noteFrom("![금리](/assets/img/chrat.png)")], assets: ["/assets/img/chart.png"] };
    expect(missingImages(checkSubject(told), addressesOf(told))).toMatchObject([{ fix: null }]);
  });
});
