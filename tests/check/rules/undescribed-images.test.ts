import { describe, expect, it } from "vitest";
import { undescribedImages } from "../../../src/check/rules/undescribed-images.ts";
import { messageOf } from "../../../src/model/problem/message-of.ts";
import { addressesOf, checkSubject } from "../../support/check-subject.ts";
import { noteFrom } from "../../support/note-from.ts";

function found(body: string): readonly unknown[] {
  const site = { notes: [noteFrom(body)] };
  return undescribedImages(checkSubject(site), addressesOf(site)).map(({ facts, place }) => [facts, place?.start.line]);
}

describe("undescribedImages", () => {
  it("reports once per note, at the first picture without a description", () => {
    expect(found('![표](a.png)\n\n![](b.png)\n\n<img src="c.png">\n\n![ ](d.png)')).toEqual([
      [{ target: "b.png", count: 3 }, 8],
    ]);
  });

  it("reports one given by its name, as typed", () => {
    expect(found("![[a.png|300]]")).toEqual([[{ target: "![[a.png]]", count: 1 }, 6]]);
    expect(found("![[a.png|표]]")).toEqual([]);
  });

  it("names a file as people know it", () => {
    const site = { notes: [noteFrom("![](/assets/img/%EC%BA%A1%EC%B2%98%20%ED%99%94%EB%A9%B4.png)")] };
    const [problem] = undescribedImages(checkSubject(site), addressesOf(site));
    if (problem === undefined) throw new Error("no problem");
    expect(messageOf(problem, "ko").found).toBe("/assets/img/캡처 화면.png");
    expect(messageOf(problem, "en").found).toBe("/assets/img/캡처 화면.png");
  });

  it.each([
    "![표](a.png)",
    '<img src="a.png" alt="표">',
    '<img src="a.png" alt="">',
    '<video src="a.mp4"></video>',
    "`![](a.png)`",
  ])("accepts %s", (body) => expect(found(body)).toEqual([]));
});
